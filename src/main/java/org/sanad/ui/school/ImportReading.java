package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.ui.school.ImportPreview.FieldChange;
import org.sanad.ui.school.ImportPreview.Group;
import org.sanad.ui.school.ImportPreview.Kind;
import org.sanad.ui.school.ImportPreview.Line;
import org.sanad.ui.school.ImportPreview.Refused;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.roster.GuardianPreview;
import org.sanad.work.roster.PupilChange;
import org.sanad.work.roster.RosterPreview;
import org.sanad.work.school.SchoolDesk;

/** Looks at files before they are imported: which door they go through and what they would do. */
final class ImportReading {
    /** The list was not understood. */
    static final Set<String> NO_LIST = Set.of("roster.file.no-list", "roster.file.no-pupils");

    private final SchoolDesk desk;

    ImportReading(SchoolDesk desk) {
        this.desk = desk;
    }

    /**
     * Reads the files; a file that holds no class list but a list of guardians goes to the
     * guardians.
     *
     * @throws UserProblem when a file is refused
     */
    ImportPreview read(List<Path> files, Progress progress) {
        try {
            return lists(files, List.of(), progress);
        } catch (UserProblem refusal) {
            if (!NO_LIST.contains(refusal.code())) {
                throw refusal;
            }
        }
        List<Path> lists = new ArrayList<>();
        List<Path> guardians = new ArrayList<>();
        for (Path file : files) {
            progress.check();
            (holdsGuardians(file, progress) ? guardians : lists).add(file);
        }
        return lists.isEmpty()
                ? guardians(guardians.get(0), guardians.subList(1, guardians.size()))
                : lists(lists, guardians, progress);
    }

    /** A file that is neither is refused as a class list, which is what was most likely meant. */
    private boolean holdsGuardians(Path file, Progress progress) {
        UserProblem refusal;
        try {
            desk.rosters().preview(List.of(file), progress);
            return false;
        } catch (UserProblem noList) {
            refusal = noList;
        }
        if (!NO_LIST.contains(refusal.code())) {
            throw refusal;
        }
        try {
            desk.guardians().preview(file);
            return true;
        } catch (UserProblem noGuardians) {
            refusal.addSuppressed(noGuardians);
            throw refusal;
        }
    }

    private ImportPreview lists(List<Path> files, List<Path> later, Progress progress) {
        RosterPreview preview = desk.rosters().preview(files, progress);
        if (desk.years().moves(preview.year())) {
            return new NextYearReading(desk).read(files, later, progress);
        }
        Map<MassarCode, PupilRow> stored = new HashMap<>();
        desk.pupils().rows().forEach(row -> stored.put(row.code(), row));
        String year = desk.schoolYear().label();
        Map<Group, List<Line>> lines = new EnumMap<>(Group.class);
        for (PupilChange change : preview.changes()) {
            lines.computeIfAbsent(group(change.kind()), group -> new ArrayList<>())
                    .add(line(change, stored.get(change.pupil().code()), preview, year));
        }
        for (Pupil pupil : preview.absent()) {
            PupilRow row = stored.get(pupil.code());
            lines.computeIfAbsent(Group.ABSENT, group -> new ArrayList<>())
                    .add(
                            new Line(
                                    pupil.name().whole(),
                                    pupil.code().value(),
                                    row == null ? null : row.schoolClass(),
                                    List.of(),
                                    List.of()));
        }
        return new ImportPreview(
                Kind.CLASS_LISTS,
                files,
                later,
                null,
                ImportPreview.counts(preview.counts()),
                lines,
                refused(preview.problems(), new HashSet<>(preview.lost())::contains),
                doubts(preview.problems()),
                preview.arrivals().size());
    }

    private ImportPreview guardians(Path file, List<Path> later) {
        GuardianPreview preview = desk.guardians().preview(file);
        Map<UUID, String> names = new HashMap<>();
        desk.pupils().rows().forEach(row -> names.put(row.id(), row.name().whole()));
        Map<Group, List<Line>> lines = new EnumMap<>(Group.class);
        for (Household household : preview.written()) {
            Group group = preview.fresh().contains(household.id()) ? Group.NEW : Group.CHANGED;
            lines.computeIfAbsent(group, some -> new ArrayList<>()).add(line(household, names));
        }
        preview.unchanged()
                .forEach(
                        household ->
                                lines.computeIfAbsent(Group.UNCHANGED, some -> new ArrayList<>())
                                        .add(line(household, names)));
        preview.released()
                .forEach(
                        household ->
                                lines.computeIfAbsent(Group.CHANGED, some -> new ArrayList<>())
                                        .add(line(household, names)));
        return new ImportPreview(
                Kind.GUARDIANS,
                List.of(file),
                later,
                null,
                ImportPreview.counts(preview.counts()),
                lines,
                refused(preview.problems(), ImportReading::losesGuardian),
                doubts(preview.problems()),
                0);
    }

    /** Whether nothing of a guardian's row is taken; other problems leave the rest of it. */
    private static boolean losesGuardian(Problem problem) {
        return Set.of("code", "guardianName").contains(problem.field())
                && !problem.code().equals("work.guardians.other-name-for-cin");
    }

    private static Line line(Household household, Map<UUID, String> names) {
        String name = household.guardian().name();
        String cin = household.guardian().cin();
        return new Line(
                name == null ? cin : name,
                name == null ? null : cin,
                null,
                List.of(),
                household.children().stream().map(names::get).filter(Objects::nonNull).toList());
    }

    private static Group group(PupilChange.Kind kind) {
        return switch (kind) {
            case NEW -> Group.NEW;
            case CHANGED -> Group.CHANGED;
            case UNCHANGED -> Group.UNCHANGED;
        };
    }

    private static Line line(
            PupilChange change, PupilRow before, RosterPreview preview, String storedYear) {
        List<FieldChange> changes = new ArrayList<>();
        if (change.kind() == PupilChange.Kind.CHANGED) {
            change.fields().stream()
                    .sorted()
                    .filter(field -> !field.equals("fullName") || change.fields().size() == 1)
                    .forEach(
                            field ->
                                    changes.add(
                                            fieldChange(
                                                    field, change, before, preview, storedYear)));
        }
        return new Line(
                change.pupil().name().whole(),
                change.pupil().code().value(),
                change.placement().schoolClass(),
                changes,
                List.of());
    }

    private static FieldChange fieldChange(
            String field,
            PupilChange change,
            PupilRow before,
            RosterPreview preview,
            String storedYear) {
        Pupil after = change.pupil();
        Object old =
                field.equals("schoolYear")
                        ? storedYear
                        : before == null ? null : stored(field, before);
        Object becomes =
                switch (field) {
                    case "familyName" -> after.name().family();
                    case "firstName" -> after.name().first();
                    case "fullName" -> after.name().whole();
                    case "gender" -> after.gender();
                    case "birthDate" -> after.birthDate();
                    case "birthPlace" -> after.birthPlace();
                    case "level" -> change.placement().level();
                    case "class" -> change.placement().schoolClass();
                    case "status" -> change.placement().status();
                    case "schoolYear" -> preview.year().label();
                    default -> null;
                };
        return new FieldChange(labelKey(field), old, becomes);
    }

    private static Object stored(String field, PupilRow row) {
        return switch (field) {
            case "familyName" -> row.name().family();
            case "firstName" -> row.name().first();
            case "fullName" -> row.name().whole();
            case "gender" -> row.gender();
            case "birthDate" -> row.birthDate();
            case "birthPlace" -> row.birthPlace();
            case "level" -> row.levelCode();
            case "class" -> row.schoolClass();
            case "status" -> row.status();
            default -> null;
        };
    }

    /** Key of the words of a field, shared with the file of refused rows. */
    static String labelKey(String field) {
        return switch (field) {
            case "fullName" -> "roster.field.name";
            case "guardianName" -> "roster.field.guardian-name";
            case "status" -> "ui.pupils.state";
            default ->
                    "roster.field." + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        };
    }

    /** Rows that are not taken, then values left out of rows that are. */
    static List<Refused> refused(List<Problem> problems, Predicate<Problem> loses) {
        List<Refused> whole = new ArrayList<>();
        List<Refused> parts = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.row() > 0) {
                boolean lost = loses.test(problem);
                (lost ? whole : parts).add(new Refused(problem, lost));
            }
        }
        whole.addAll(parts);
        return whole;
    }

    /** Doubts of the list as a whole; about arrivals the head is asked. */
    static List<Problem> doubts(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.row() == 0)
                .filter(problem -> !problem.code().equals(RosterPreview.ARRIVAL_UNKNOWN))
                .toList();
    }
}
