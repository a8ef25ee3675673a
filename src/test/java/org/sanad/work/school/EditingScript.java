package org.sanad.work.school;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.model.MassarCode;
import org.sanad.model.ParticipationStatus;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.pupils.PupilEdit;
import org.sanad.work.pupils.PupilRow;

/**
 * A sitting of a head, step after step without end: what each step does to the school, and, told
 * apart from it, what every field holds afterwards. The same number is always the same step.
 */
final class EditingScript {
    /** Steps until the same kinds of edits come round, of other pupils with other values. */
    static final int CYCLE = 15;

    private static final String PROGRAMME = "TAYSSIR";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final int PUPILS_A_CYCLE = 7;

    private final List<PupilRow> pupils;
    private final String reason;

    /**
     * A script for a school nobody edited yet.
     *
     * @param school its pupils stay in this order whatever the script does
     */
    EditingScript(EditedSchool school) {
        this.pupils = school.pupilsOfHouseholds();
        this.reason = school.benefits.reasonsToKeepOut().get(0).code();
    }

    private PupilRow pupil(int step, int which) {
        return pupils.get((step / CYCLE * PUPILS_A_CYCLE + which) % pupils.size());
    }

    private List<PupilRow> pupils(int step, int first, int count) {
        return Stream.iterate(first, n -> n + 1).limit(count).map(n -> pupil(step, n)).toList();
    }

    private static List<UUID> ids(List<PupilRow> rows) {
        return rows.stream().map(PupilRow::id).toList();
    }

    private static UUID sitting(int step) {
        return new UUID(0, step / CYCLE);
    }

    private static int missed(int step, int which) {
        return 1 + (step + which) % 9;
    }

    /** Does a step to the school. */
    void perform(EditedSchool school, int step) {
        PupilRow first = pupil(step, 0);
        switch (step % CYCLE) {
            case 0 -> school.pupils.edit(corrected(first, step));
            case 1 ->
                    school.benefits.mark(
                            PROGRAMME, ids(pupils(step, 0, 7)), ParticipationStatus.ENROLLED);
            case 2 -> school.absences(sitting(step)).enter(EditedSchool.MONTH, missed(step, 0, 3));
            case 3 -> school.absences(sitting(step)).enter(EditedSchool.MONTH, missed(step, 2, 3));
            case 4 -> school.benefits.keepOut(PROGRAMME, ids(pupils(step, 0, 2)), reason, DAY);
            case 7 -> school.households.set(first.code(), household(step));
            case 8 -> school.households.move(first.code(), stranger(step, school.fields()).code());
            case 9 -> school.households.split(List.of(first.code()), guardian(step));
            case 11 -> enter(school, first, true);
            case 12 -> enter(school, first, false);
            case 5, 10, 13 -> school.lastActions.undo();
            default -> school.lastActions.redo();
        }
    }

    private static void enter(EditedSchool school, PupilRow one, boolean done) {
        school.absences.done(EditedSchool.MONTH, one.schoolClass(), done, DAY);
    }

    private static String place(int step) {
        return "دوار " + step;
    }

    private static String guardian(int step) {
        return "ولي " + step;
    }

    private static String phone(int step) {
        return "06%08d".formatted(step);
    }

    private static LocalDate birth(int step) {
        return LocalDate.of(2015, 1, 1).plusDays(step);
    }

    private static PupilEdit corrected(PupilRow was, int step) {
        PupilEdit.Fields fields = PupilEdit.Fields.of(was);
        return PupilEdit.of(
                was,
                new PupilEdit.Fields(
                        fields.familyName(),
                        fields.firstName(),
                        fields.gender(),
                        birth(step),
                        place(step),
                        fields.site(),
                        fields.guardianName(),
                        fields.guardianCin(),
                        phone(step)));
    }

    private List<WantedAbsence> missed(int step, int first, int count) {
        return Stream.iterate(first, n -> n + 1)
                .limit(count)
                .map(n -> new WantedAbsence(0, pupil(step, n).code(), 1, missed(step, n), null))
                .toList();
    }

    private static HouseholdEdit household(int step) {
        HouseholdEdit.Person person =
                new HouseholdEdit.Person(guardian(step), null, null, null, phone(step), null, null);
        return new HouseholdEdit(
                person, null, place(step), null, null, List.of(), List.of(), List.of());
    }

    /** The next pupil who is of another household. */
    private PupilRow stranger(int step, Map<String, String> fields) {
        String own = EditedSchool.get(fields, pupil(step, 0).code(), "home");
        return pupils(step, 1, pupils.size() - 1).stream()
                .filter(one -> !own.equals(EditedSchool.get(fields, one.code(), "home")))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What the fields hold after each of the first steps.
     *
     * @param fields before the first
     * @return one more than there are steps
     */
    List<Map<String, String>> replay(Map<String, String> fields, int steps) {
        Deque<Map<String, String>> done = new ArrayDeque<>();
        Deque<Map<String, String>> undone = new ArrayDeque<>();
        List<Map<String, String>> states = new ArrayList<>(List.of(fields));
        for (int step = 0; step < steps; step++) {
            Map<String, String> now = states.get(step);
            switch (step % CYCLE) {
                case 5, 10, 13 -> {
                    undone.push(now);
                    now = done.pop();
                }
                case 6, 14 -> {
                    done.push(now);
                    now = undone.pop();
                }
                default -> {
                    if (step % CYCLE != 3) { // the second of a sitting is taken back with the first
                        done.push(now);
                    }
                    undone.clear();
                    now = new TreeMap<>(now);
                    change(now, step);
                }
            }
            states.add(now);
        }
        return states;
    }

    private void change(Map<String, String> fields, int step) {
        MassarCode first = pupil(step, 0).code();
        switch (step % CYCLE) {
            case 0 -> {
                EditedSchool.put(fields, first, "birth", birth(step));
                EditedSchool.put(fields, first, "place", place(step));
                family(fields, first)
                        .forEach(one -> EditedSchool.put(fields, one, "phone", phone(step)));
            }
            case 1 -> pupils(step, 0, 7).forEach(one -> decide(fields, one, "ENROLLED", null));
            case 2 -> miss(fields, step, 0, 3);
            case 3 -> miss(fields, step, 2, 3);
            case 4 -> pupils(step, 0, 2).forEach(one -> decide(fields, one, "KEPT_OUT", reason));
            case 7 ->
                    family(fields, first)
                            .forEach(
                                    one -> {
                                        EditedSchool.put(fields, one, "guardian", guardian(step));
                                        EditedSchool.put(fields, one, "phone", phone(step));
                                        EditedSchool.put(fields, one, "douar", place(step));
                                    });
            case 8 -> join(fields, first, stranger(step, fields).code());
            case 9 -> {
                leave(fields, first);
                EditedSchool.put(fields, first, "guardian", guardian(step));
                EditedSchool.put(fields, first, "phone", null);
            }
            case 11 -> fields.put(pupil(step, 0).schoolClass() + ".entered", "true");
            default -> fields.remove(pupil(step, 0).schoolClass() + ".entered");
        }
    }

    private static void decide(
            Map<String, String> fields, PupilRow one, String status, String why) {
        EditedSchool.put(fields, one.code(), PROGRAMME, status);
        EditedSchool.put(fields, one.code(), PROGRAMME + ".reason", why);
    }

    private void miss(Map<String, String> fields, int step, int first, int count) {
        for (int n = first; n < first + count; n++) {
            EditedSchool.put(fields, pupil(step, n).code(), "absences", "1+" + missed(step, n));
        }
    }

    private static List<MassarCode> family(Map<String, String> fields, MassarCode child) {
        return Arrays.stream(EditedSchool.get(fields, child, "home").split(" "))
                .map(MassarCode::new)
                .toList();
    }

    private static void leave(Map<String, String> fields, MassarCode child) {
        List<MassarCode> staying =
                family(fields, child).stream().filter(one -> !one.equals(child)).toList();
        live(fields, staying);
        live(fields, List.of(child));
    }

    private static void join(Map<String, String> fields, MassarCode child, MassarCode other) {
        leave(fields, child);
        List<MassarCode> together =
                Stream.concat(family(fields, other).stream(), Stream.of(child)).toList();
        live(fields, together);
        for (String field : List.of("guardian", "phone", "douar")) {
            EditedSchool.put(fields, child, field, EditedSchool.get(fields, other, field));
        }
    }

    private static void live(Map<String, String> fields, List<MassarCode> together) {
        String home =
                together.stream().map(MassarCode::value).sorted().collect(Collectors.joining(" "));
        together.forEach(one -> EditedSchool.put(fields, one, "home", home));
    }
}
