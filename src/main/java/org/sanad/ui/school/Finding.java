package org.sanad.ui.school;

import org.sanad.model.KeptViolation;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.CheckSentence;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.PupilRow;

/**
 * A finding of the checks as the page shows it.
 *
 * @param kept the reason it is kept with, or null while it is open
 * @param pupil null when it is about no single pupil, or he is not on the lists of the year
 */
public record Finding(CheckSentence said, KeptViolation kept, PupilRow pupil) {
    /** What the check found. */
    public Violation violation() {
        return said.violation();
    }

    /** The sentence in the language now shown, people and programmes by their names. */
    String sentence(Texts texts) {
        return said.now(texts);
    }
}
