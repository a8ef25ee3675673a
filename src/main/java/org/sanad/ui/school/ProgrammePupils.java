package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.FieldFault;
import org.sanad.model.rule.FieldProblem;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.work.benefits.BenefitRow;

/**
 * One programme and the whole school's pupils in it, by what is left to do about them: those it is
 * meant for and who are not in it, and those in it of whom something is missing, come first.
 */
final class ProgrammePupils {
    /** What is shown of a programme; a pupil may stand in two of them. */
    enum Group {
        NOT_ENROLLED,
        INCOMPLETE,
        ENROLLED,
        KEPT_OUT;

        static Set<Group> of(TickMark mark) {
            return switch (mark) {
                case ELIGIBLE, TO_CONFIRM -> EnumSet.of(NOT_ENROLLED);
                case INCOMPLETE, LACKING -> EnumSet.of(INCOMPLETE, ENROLLED);
                case ENROLLED -> EnumSet.of(ENROLLED);
                case KEPT_OUT -> EnumSet.of(KEPT_OUT);
                case OUTSIDE -> EnumSet.noneOf(Group.class);
            };
        }
    }

    /**
     * A pupil of the group shown.
     *
     * @param remark what is missing, doubtful or the reason, in the language shown; may be empty
     */
    record Line(SheetRow row, TickMark mark, String remark) {
        UUID pupil() {
            return row.pupil();
        }
    }

    private final ProgrammesViewModel model;
    private final Texts texts;
    private final BenefitWords words;
    private final ReadOnlyObjectWrapper<Programme> programme = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.NOT_ENROLLED);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<Group, List<SheetRow>>> members =
            new ReadOnlyObjectWrapper<>(Map.of());

    ProgrammePupils(ProgrammesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new BenefitWords(texts, model::articleName);
        model.version().addListener(o -> renew(programme.get()));
        group.addListener(o -> show(programme.get()));
        texts.language().addListener(o -> show(programme.get()));
    }

    /** Opens a programme where something is left to do, else at those enrolled. */
    void open(Programme one) {
        read(one);
        group.set(
                List.of(Group.NOT_ENROLLED, Group.INCOMPLETE).stream()
                        .filter(each -> count(each) > 0)
                        .findFirst()
                        .orElse(Group.ENROLLED));
        // who is shown stands there before the page turns
        show(one);
        programme.set(one);
    }

    /** Goes back to the sheet of all programmes. */
    void close() {
        programme.set(null);
    }

    private void renew(Programme one) {
        if (one != null) {
            read(one);
            show(one);
        }
    }

    private void read(Programme one) {
        Map<Group, List<SheetRow>> read = new EnumMap<>(Group.class);
        for (SheetRow row : model.everyone()) {
            Group.of(model.mark(row, one))
                    .forEach(each -> read.computeIfAbsent(each, of -> new ArrayList<>()).add(row));
        }
        members.set(read);
    }

    private void show(Programme one) {
        if (one != null) {
            Renewal.of(lines, in(group.get()).stream().map(row -> line(row, one)).toList());
        }
    }

    private List<SheetRow> in(Group one) {
        return members.get().getOrDefault(one, List.of());
    }

    private Line line(SheetRow row, Programme one) {
        ProgrammesViewModel.Cell cell = model.cell(row, one);
        TickMark mark = model.mark(row, one);
        List<String> remarks = new ArrayList<>();
        if (mark == TickMark.LACKING) {
            String missing = words.missing(one, model.benefit(row, one));
            remarks.add(texts.now("ui.programmes.one.lacks", missing));
        }
        if (model.incomplete(cell)) {
            remarks.add(texts.now("ui.programmes.one.incomplete"));
        }
        if (mark == TickMark.KEPT_OUT && model.reasonOf(row, one) != null) {
            remarks.add(model.reasonOf(row, one));
        }
        remarks.add(words.reasons(cell.reasons()));
        return new Line(row, mark, String.join(" ", remarks).strip());
    }

    /** Enrols pupils of the group not enrolled, whom the rules all allow. */
    void enrol(List<Line> chosen) {
        model.enrolThese(programme.get(), chosen.stream().map(Line::pupil).toList());
    }

    /** Code of the first detail that must be filled in and is not, or null. */
    String firstMissing(Line line) {
        BenefitRow benefit = model.benefit(line.row(), programme.get());
        return line.mark() != TickMark.LACKING || benefit == null
                ? null
                : benefit.faults().stream()
                        .filter(wrong -> wrong.fault() == FieldFault.MISSING)
                        .map(FieldProblem::field)
                        .findFirst()
                        .orElse(null);
    }

    /** What the programmes are called and give. */
    BenefitWords words() {
        return words;
    }

    /** The programme shown by itself, or null while the sheet of all is. */
    ReadOnlyObjectProperty<Programme> programme() {
        return programme.getReadOnlyProperty();
    }

    /** The group shown. */
    ObjectProperty<Group> group() {
        return group;
    }

    /** Its pupils, in the order of the class lists. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** How many stand in a group. */
    int count(Group one) {
        return in(one).size();
    }

    /** Says when the counts changed. */
    Observable counts() {
        return members;
    }
}
