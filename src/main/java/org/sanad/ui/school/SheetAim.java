package org.sanad.ui.school;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.work.Job;
import org.sanad.work.school.SchoolDesk;

/** Another page wants something of a pupil in a programme mended: the way to it on the sheet. */
final class SheetAim {
    /** A cell of the sheet by its place. */
    record Cell(int row, int column) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final ProgrammesViewModel model;
    private final ReadOnlyObjectWrapper<Cell> cell = new ReadOnlyObjectWrapper<>();

    SheetAim(JobRunner jobs, Notices notices, SchoolDesk desk, ProgrammesViewModel model) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.model = model;
    }

    /**
     * Reads the sheet again and stands on a cell; a class or a programme that is not shown is
     * shown. Of a pupil who is not on the lists it says so.
     *
     * @param pupil null for the first one shown
     * @param field code of the further field to be filled in, or null for the cell alone
     */
    void at(UUID pupil, String programme, String field) {
        jobs.run(
                Job.of("ui.programmes.reading", progress -> SheetRead.of(desk)),
                read -> {
                    model.show(read);
                    stand(pupil, programme, field);
                });
    }

    private void stand(UUID pupil, String code, String field) {
        Optional<Programme> programme =
                model.programmes().stream().filter(one -> one.code().equals(code)).findFirst();
        programme.ifPresent(one -> model.columnChoice().show(one, true));
        int row = pupil == null ? 0 : row(pupil);
        if (row < 0) {
            model.schoolClass().set(null);
            row = row(pupil);
        }
        if (row < 0) {
            notices.refuse(UserProblem.of("ui.checks.not-listed"));
            return;
        }
        int column = programme.map(model.columns()::indexOf).orElse(0);
        cell.set(null);
        cell.set(new Cell(row, column));
        if (field != null && programme.isPresent()) {
            model.details().open(model.rows().get(row), programme.get(), field);
        }
    }

    private int row(UUID pupil) {
        for (int row = 0; row < model.rows().size(); row++) {
            SheetRow one = model.rows().get(row);
            if (one.pupil().equals(pupil)) {
                return row;
            }
        }
        return -1;
    }

    /** The cell last asked for, or null. */
    ReadOnlyObjectProperty<Cell> cell() {
        return cell.getReadOnlyProperty();
    }
}
