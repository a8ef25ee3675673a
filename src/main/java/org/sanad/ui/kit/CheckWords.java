package org.sanad.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolYear;
import org.sanad.model.Severity;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Violation;

/** Puts names beside what checks find, at the school's desk and at the directorate's alike. */
public final class CheckWords {
    private final Map<String, String> pupils;
    private final List<Programme> programmes;
    private final Map<String, LocalizedText> papers = new HashMap<>();
    private final SchoolYear year;

    /**
     * @param pupils names by MASSAR code
     * @param papers that are asked for
     */
    public CheckWords(
            Map<String, String> pupils,
            List<Programme> programmes,
            List<Choice> papers,
            SchoolYear year) {
        this.pupils = Map.copyOf(pupils);
        this.programmes = List.copyOf(programmes);
        papers.forEach(paper -> this.papers.put(paper.code(), paper.label()));
        this.year = year;
    }

    /** How bad a finding is, as a mark. */
    public static StatusMark.Status status(Severity severity) {
        return switch (severity) {
            case ERROR -> new StatusMark.Status(Meaning.REFUSED, "ui.checks.error");
            case WARNING -> new StatusMark.Status(Meaning.DOUBTFUL, "ui.checks.warning");
            case INFO -> new StatusMark.Status(Meaning.INFORMATION, "ui.checks.info");
        };
    }

    /** A finding with the names its figures stand for. */
    public CheckSentence of(Violation violation) {
        Map<String, String> names = new HashMap<>();
        for (String argument : violation.arguments()) {
            String named = pupils.get(argument);
            if (named != null) {
                names.put(argument, named);
            }
        }
        return new CheckSentence(violation, names, labels(violation));
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
