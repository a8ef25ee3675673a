package org.sanad.ui.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.model.KeptViolation;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.CheckWords;
import org.sanad.work.pupils.PupilRow;

/** Puts names, and the pupils whose sheets mend them, beside findings. */
final class FindingNames {
    private final Map<UUID, PupilRow> pupils = new HashMap<>();
    private final CheckWords words;

    FindingNames(
            List<PupilRow> rows, List<Programme> programmes, List<Choice> papers, SchoolYear year) {
        rows.forEach(row -> pupils.put(row.id(), row));
        words =
                new CheckWords(
                        rows.stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> row.code().value(),
                                                row -> row.name().whole(),
                                                (one, other) -> one)),
                        programmes,
                        papers,
                        year);
    }

    Finding of(Violation violation) {
        return of(violation, null);
    }

    Finding of(Findings.Kept kept) {
        return of(kept.violation(), kept.by());
    }

    private Finding of(Violation violation, KeptViolation kept) {
        PupilRow pupil = violation.pupilId() == null ? null : pupils.get(violation.pupilId());
        return new Finding(words.of(violation), kept, pupil);
    }
}
