package org.sanad.ui.school;

import java.util.List;
import java.util.Objects;
import org.sanad.model.Subject;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.Texts;

/** A line of the checks: the head of a group of findings, or one finding beneath it. */
public sealed interface CheckLine {
    /** What it is about. */
    List<Finding> findings();

    /** What it says, in the language now shown. */
    String sentence(Texts texts);

    /** Name of its place in the list, whatever was mended since. */
    String name();

    /** Whether it is the same place of the list. */
    default boolean sameAs(CheckLine other) {
        return name().equals(other.name());
    }

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
        public String name() {
            return "group|" + key;
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
        public String name() {
            Violation one = finding.violation();
            Subject subject = one.subject();
            return String.join(
                    "|",
                    one.id(),
                    Objects.requireNonNullElse(one.programme(), ""),
                    subject.kind().code(),
                    subject.key(),
                    one.field(),
                    one.fingerprint());
        }
    }
}
