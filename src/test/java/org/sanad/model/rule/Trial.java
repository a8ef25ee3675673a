package org.sanad.model.rule;

import static org.sanad.model.rule.RuleSchool.check;

import java.util.List;
import java.util.function.Consumer;
import org.sanad.model.pack.CheckDefinition;

/**
 * A check tried on a school that breaks it and on one that does not.
 *
 * @param found kind of subject, field and figures, of each violation
 */
record Trial(
        CheckDefinition check,
        Baseline baseline,
        Consumer<RuleSchool> broken,
        Consumer<RuleSchool> sound,
        List<String> found) {
    static Trial of(
            CheckDefinition check,
            Consumer<RuleSchool> broken,
            Consumer<RuleSchool> sound,
            String... found) {
        return new Trial(check, Baseline.NONE, broken, sound, List.of(found));
    }

    Trial against(Baseline other) {
        return new Trial(check, other, broken, sound, found);
    }

    @Override
    public String toString() {
        return check.kind() + " " + check.parameters();
    }
}
