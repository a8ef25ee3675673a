package org.sanad.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.Subject;
import org.sanad.model.pack.CheckDefinition;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.RuleKind;

/** One check of the pack at work: what it looks at and what it found. */
final class CheckRun {
    private static final Comparator<Violation> ORDER =
            Comparator.comparing(Violation::pupil, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Violation::subject)
                    .thenComparing(one -> String.join("\n", one.arguments()))
                    .thenComparing(Violation::fingerprint);

    private final CheckDefinition check;
    private final Judged judged;
    private final List<Violation> found = new ArrayList<>();

    CheckRun(CheckDefinition check, Judged judged) {
        this.check = check;
        this.judged = judged;
    }

    Facts facts() {
        return judged.facts();
    }

    Judged judged() {
        return judged;
    }

    ProgrammePack pack() {
        return judged.pack();
    }

    School school() {
        return judged.facts().data().school();
    }

    LocalDate day() {
        return judged.day();
    }

    /** What the check compares with; empty when it is not known. */
    Optional<Baseline.Past> past() {
        return parameter("against").equals(RuleKind.LAST_BUNDLE)
                ? judged.baseline().lastBundle()
                : judged.baseline().lastYear();
    }

    /** A parameter the kind requires: a pack without it is not read. */
    String parameter(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException("a sound pack has it"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(check.parameters().get(name));
    }

    int number(String name) {
        return Integer.parseInt(parameter(name));
    }

    int number(String name, int otherwise) {
        return optional(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** Whether the check is made for this programme. */
    boolean covers(String programme) {
        return check.programme() == null || check.programme().equals(programme);
    }

    /** Participants of the programmes it is made for. */
    List<Facts.Taking> takings() {
        return facts().takings().stream().filter(one -> covers(one.programme())).toList();
    }

    void pupil(boolean broken, Pupil pupil, String field, Object... figures) {
        if (broken) {
            add(of(Subject.Kind.PUPIL, pupil), pupil, field, null, List.of(), figures);
        }
    }

    void taking(boolean broken, Facts.Taking taking, String field, Object... figures) {
        if (broken) {
            takes(taking.pupil(), taking.programme(), field, List.of(), figures);
        }
    }

    /** Of a pupil and a programme. */
    void takes(
            Pupil pupil, String programme, String field, List<Reason> reasons, Object... figures) {
        add(of(Subject.Kind.PUPIL, pupil), pupil, field, programme, reasons, figures);
    }

    /**
     * Of a household.
     *
     * @param programme it is about, or null
     */
    void home(Facts.Home home, String field, String programme, Object... figures) {
        Subject subject = new Subject(Subject.Kind.HOUSEHOLD, home.household().id().toString());
        add(subject, home.first(), field, programme, List.of(), figures);
    }

    void schoolClass(String name, String field, Object... figures) {
        add(new Subject(Subject.Kind.CLASS, name), null, field, null, List.of(), figures);
    }

    void programme(String code, Object... figures) {
        Subject subject = new Subject(Subject.Kind.PROGRAMME, code);
        add(subject, null, "programme", code, List.of(), figures);
    }

    void wholeSchool(String field, Object... figures) {
        Subject subject = new Subject(Subject.Kind.SCHOOL, school().gresa().value());
        add(subject, null, field, null, List.of(), figures);
    }

    private static Subject of(Subject.Kind kind, Pupil pupil) {
        return new Subject(kind, pupil.id().toString());
    }

    private void add(
            Subject subject,
            Pupil pupil,
            String field,
            String programme,
            List<Reason> reasons,
            Object... figures) {
        List<Object> said = new ArrayList<>();
        said.add(pupil == null ? subject.key() : pupil.code().value());
        if (programme != null && subject.kind() != Subject.Kind.PROGRAMME) {
            said.add(programme);
        }
        said.addAll(Arrays.asList(figures));
        found.add(
                new Violation(
                        check,
                        subject,
                        pupil == null ? null : pupil.code(),
                        pupil == null ? null : pupil.id(),
                        field,
                        programme,
                        said.stream().map(String::valueOf).toList(),
                        reasons,
                        Violation.digestOf(said.stream().map(CheckRun::whole).toList(), reasons)));
    }

    private static String whole(Object figure) {
        return figure instanceof Hidden hidden ? hidden.value() : String.valueOf(figure);
    }

    /** What it found, each once, by pupil, subject and figures. */
    List<Violation> found() {
        return found.stream().distinct().sorted(ORDER).toList();
    }
}
