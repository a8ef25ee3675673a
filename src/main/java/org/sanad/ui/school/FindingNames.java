package org.sanad.ui.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.Violation;
import org.sanad.work.pupils.PupilRow;

/** Puts names beside findings: rules know codes only. */
final class FindingNames {
    private final Map<UUID, PupilRow> pupils = new HashMap<>();
    private final Map<String, PupilRow> byCode = new HashMap<>();
    private final Map<String, LocalizedText> papers = new HashMap<>();
    private final List<Programme> programmes;
    private final SchoolYear year;

    FindingNames(
            List<PupilRow> rows, List<Programme> programmes, List<Choice> papers, SchoolYear year) {
        rows.forEach(
                row -> {
                    pupils.put(row.id(), row);
                    byCode.put(row.code().value(), row);
                });
        papers.forEach(paper -> this.papers.put(paper.code(), paper.label()));
        this.programmes = programmes;
        this.year = year;
    }

    Finding of(Violation violation) {
        PupilRow pupil = violation.pupilId() == null ? null : pupils.get(violation.pupilId());
        Map<String, String> names = new HashMap<>();
        for (String argument : violation.arguments()) {
            PupilRow named = byCode.get(argument);
            if (named != null) {
                names.put(argument, named.name().whole());
            }
        }
        return new Finding(violation, null, pupil, names, labels(violation));
    }

    Finding of(Findings.Kept kept) {
        Finding open = of(kept.violation());
        return new Finding(open.violation(), kept.by(), open.pupil(), open.names(), open.labels());
    }

    private Map<String, LocalizedText> labels(Violation violation) {
        Map<String, LocalizedText> labels = new HashMap<>();
        if (violation.field().equals("document")) {
            labels.putAll(papers);
        }
        programmes.stream()
                .filter(programme -> programme.code().equals(violation.programme()))
                .forEach(
                        programme -> {
                            labels.put(programme.code(), programme.shortName());
                            programme
                                    .during(year)
                                    .flatMap(version -> version.field(violation.field()))
                                    .ifPresent(field -> labels.put(field.code(), field.label()));
                        });
        labels.keySet().retainAll(violation.arguments());
        return labels;
    }
}
