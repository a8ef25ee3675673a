package org.sanad.ui.school;

import java.util.Optional;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.pack.Programme;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.work.benefits.BeneficiaryForm;

/** The participants of the sheet, as the further fields go from one to the next. */
record SheetParticipants(SheetRows rows, SheetMarks marks, Runnable onChanged)
        implements BenefitDetails.Participants {
    @Override
    public Optional<SheetRow> beside(SheetRow row, Programme programme, int step) {
        return rows.beside(
                row,
                step,
                one -> marks.decision(one.pupil(), programme) == ParticipationStatus.ENROLLED);
    }

    @Override
    public void changed(BeneficiaryForm form) {
        marks.fill(form);
        onChanged.run();
    }
}
