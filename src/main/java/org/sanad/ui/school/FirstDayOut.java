package org.sanad.ui.school;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.control.TextField;
import org.sanad.model.Problem;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Texts;

/**
 * The first day out of a pupil who takes part, asked above the reasons: what was earned before
 * stays. This computer's day is proposed, for its clock may be wrong.
 */
final class FirstDayOut {
    private final TextField field = Ltr.field();
    private final BooleanBinding ready;
    private final FormField form;

    /**
     * @param proposed null for a pupil who does not take part: nothing is asked
     */
    FirstDayOut(Texts texts, LocalDate proposed) {
        field.setId("first-day-out");
        field.setText(proposed == null ? "" : DayText.written(proposed));
        ready =
                Bindings.createBooleanBinding(
                        () -> DayText.read(field.getText()).isPresent(), field.textProperty());
        ObjectBinding<Problem> problem =
                Bindings.createObjectBinding(
                        () -> ready.get() ? null : Problem.of("ui.pupils.move.date-unreadable"),
                        ready);
        form =
                proposed == null
                        ? null
                        : new FormField(texts, "ui.programmes.keep-out.from", field)
                                .help("ui.programmes.keep-out.from-help")
                                .problem(problem);
    }

    /** What stands above the reasons, or null. */
    Dialogs.Above above() {
        return form == null ? null : new Dialogs.Above(form, ready);
    }

    /** The day typed, or null when none is asked. */
    LocalDate day() {
        return form == null ? null : DayText.read(field.getText()).orElse(null);
    }
}
