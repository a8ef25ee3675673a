package org.sanad.ui.school;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.ui.school.ImportPreview.FieldChange;
import org.sanad.ui.school.ImportPreview.Group;
import org.sanad.ui.school.ImportPreview.Kind;
import org.sanad.ui.school.ImportPreview.Line;
import org.sanad.work.roster.Rollover;
import org.sanad.work.roster.Rollover.IdentityChange;
import org.sanad.work.roster.Rollover.Member;
import org.sanad.work.roster.Rollover.Question;
import org.sanad.work.school.SchoolDesk;

/** Looks at class lists of a later year: what moving the school to that year would do. */
final class NextYearReading {
    private final SchoolDesk desk;

    NextYearReading(SchoolDesk desk) {
        this.desk = desk;
    }

    ImportPreview read(List<Path> files, List<Path> later, Progress progress) {
        Rollover rollover = desk.years().preview(files, progress);
        Map<Group, List<Line>> lines = new EnumMap<>(Group.class);
        lines.put(Group.PROMOTED, members(rollover.promoted()));
        lines.put(Group.REPEATERS, members(together(rollover.repeaters(), rollover.otherLevel())));
        lines.put(
                Group.LEAVERS,
                members(together(rollover.departures(), rollover.leftFromFinalLevel())));
        lines.put(Group.FIRST_LEVEL, members(rollover.newInFirstLevel()));
        lines.put(Group.ARRIVALS, members(rollover.arrivals()));
        Map<UUID, Member> staying = new HashMap<>();
        known(rollover).forEach(member -> staying.put(member.pupil().id(), member));
        lines.put(Group.TO_CONFIRM, questions(rollover.toConfirm(), staying));
        lines.put(Group.CHANGED, identities(rollover));
        return new ImportPreview(
                Kind.NEXT_YEAR,
                files,
                later,
                rollover.to().label(),
                counts(rollover),
                lines,
                ImportReading.refused(
                        rollover.problems(), new HashSet<>(rollover.lost())::contains),
                ImportReading.doubts(rollover.problems()),
                0);
    }

    /** The counts of a move; the rare pupil of a lower level stands with the repeaters. */
    static Map<Group, Integer> counts(Rollover rollover) {
        Map<Group, Integer> counts = new EnumMap<>(Group.class);
        counts.put(Group.PROMOTED, rollover.promoted().size());
        counts.put(Group.REPEATERS, rollover.repeaters().size() + rollover.otherLevel().size());
        counts.put(Group.LEAVERS, rollover.absent());
        counts.put(Group.FIRST_LEVEL, rollover.newInFirstLevel().size());
        counts.put(Group.ARRIVALS, rollover.arrivals().size());
        counts.put(
                Group.TO_CONFIRM,
                (int) rollover.toConfirm().stream().map(Question::pupil).distinct().count());
        counts.put(Group.CHANGED, rollover.counts().get("identityChanged"));
        counts.put(Group.REFUSED, rollover.refused());
        return counts;
    }

    private static List<Member> together(List<Member> some, List<Member> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Stream<Member> known(Rollover rollover) {
        return Stream.of(rollover.promoted(), rollover.repeaters(), rollover.otherLevel())
                .flatMap(List::stream);
    }

    private static List<Line> members(List<Member> members) {
        return members.stream().map(NextYearReading::line).toList();
    }

    /** Old class and new class; for who leaves or comes the class is enough. */
    private static Line line(Member member) {
        List<FieldChange> changes = new ArrayList<>();
        if (member.before() != null && member.after() != null) {
            changes.add(
                    new FieldChange(
                            ImportReading.labelKey("class"),
                            member.before().schoolClass(),
                            member.after().schoolClass()));
        }
        return new Line(
                member.pupil().name().whole(),
                member.pupil().code().value(),
                member.after() == null
                        ? member.before().schoolClass()
                        : member.after().schoolClass(),
                changes,
                List.of());
    }

    /** One line a pupil, with the programmes he is asked about. */
    private List<Line> questions(List<Question> questions, Map<UUID, Member> staying) {
        Map<Pupil, List<Object>> programmes = new LinkedHashMap<>();
        for (Question question : questions) {
            Object name =
                    desk.benefits().programmes().stream()
                            .filter(one -> one.code().equals(question.programme()))
                            .<Object>map(one -> one.shortName())
                            .findFirst()
                            .orElse(question.programme());
            programmes.computeIfAbsent(question.pupil(), pupil -> new ArrayList<>()).add(name);
        }
        List<Line> lines = new ArrayList<>();
        programmes.forEach(
                (pupil, names) -> {
                    Member member = staying.get(pupil.id());
                    lines.add(
                            new Line(
                                    pupil.name().whole(),
                                    pupil.code().value(),
                                    member == null ? null : member.after().schoolClass(),
                                    List.of(),
                                    names));
                });
        return lines;
    }

    private static List<Line> identities(Rollover rollover) {
        Map<MassarCode, Member> members = new HashMap<>();
        known(rollover).forEach(member -> members.put(member.pupil().code(), member));
        Map<MassarCode, List<FieldChange>> changes = new LinkedHashMap<>();
        for (IdentityChange change : rollover.changes()) {
            changes.computeIfAbsent(change.code(), code -> new ArrayList<>())
                    .add(
                            new FieldChange(
                                    ImportReading.labelKey(change.field()),
                                    value(change.field(), change.before()),
                                    value(change.field(), change.after())));
        }
        List<Line> lines = new ArrayList<>();
        changes.forEach(
                (code, fields) -> {
                    Member member = members.get(code);
                    lines.add(
                            new Line(
                                    member.pupil().name().whole(),
                                    code.value(),
                                    member.after().schoolClass(),
                                    fields,
                                    List.of()));
                });
        return lines;
    }

    /** What the window writes in its own way. */
    private static Object value(String field, String text) {
        if (text == null) {
            return null;
        }
        return switch (field) {
            case "gender" -> Gender.ofCode(text).orElseThrow();
            case "birthDate" -> LocalDate.parse(text);
            default -> text;
        };
    }
}
