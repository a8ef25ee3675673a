package org.sanad.ui.school;

import java.util.List;
import org.sanad.ui.kit.Texts;

/** A line of the checks: the head of a group of findings, or one finding beneath it. */
public sealed interface CheckLine {
    /** What it is about. */
    List<Finding> findings();

    /** What it says, in the language now shown. */
    String sentence(Texts texts);

    /** Whether it is the same place of the list, whatever was mended since. */
    boolean sameAs(CheckLine other);

    /**
     * Head of the findings of one check, in one programme where they are about programmes.
     *
     * @param key stable, of check and programme
     * @param open whether its findings stand beneath it
     */
    record Group(String key, List<Finding> findings, boolean open) implements CheckLine {
        public Group {
            findings = List.copyOf(findings);
        }

        @Override
        public String sentence(Texts texts) {
            Finding first = findings.get(0);
            String title = first.said().title(texts);
            String programme = first.said().programme(texts);
            return programme == null
                    ? texts.now("ui.checks.group", title, findings.size())
                    : texts.now("ui.checks.group-programme", title, programme, findings.size());
        }

        @Override
        public boolean sameAs(CheckLine other) {
            return other instanceof Group group && group.key.equals(key);
        }
    }

    /** A finding. */
    record One(Finding finding) implements CheckLine {
        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }

        @Override
        public String sentence(Texts texts) {
            return finding.sentence(texts);
        }

        @Override
        public boolean sameAs(CheckLine other) {
            return other instanceof One one && one.finding.violation().equals(finding.violation());
        }
    }
}
