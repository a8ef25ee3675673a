package org.sanad.work.school;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.store.Desk;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.MonthSheet;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.desk.Installation;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.households.Households;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.Pupils;

/** A school that a script edits: its use cases, and every field of it that the script may touch. */
final class EditedSchool implements AutoCloseable {
    static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Path FIXTURES = Path.of("src/test/resources/massar");
    private static final String PASSWORD = "quatre mots faciles";

    private final Installation installation;
    final Pupils pupils;
    final Benefits benefits;
    final Absences absences;
    final Households households;
    final LastActions lastActions;

    private EditedSchool(Installation installation) {
        this.installation = installation;
        this.pupils = new Pupils(installation);
        this.benefits = new Benefits(installation);
        this.absences = new Absences(installation);
        this.households = new Households(installation);
        this.lastActions = new LastActions(installation);
    }

    /** A school whose pupils and guardians came by lists, and nothing else yet. */
    static void create(Path directory) {
        NewSchool plan = new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL);
        try (SchoolDesk desk = SchoolDesk.create(directory, plan, PASSWORD.toCharArray())) {
            desk.rosters()
                    .apply(List.of(FIXTURES.resolve("ListEleve_20260918.xlsx")), Progress.none());
            desk.guardians().apply(FIXTURES.resolve("guardians_windows1256.csv"));
        }
    }

    static EditedSchool open(Path directory) {
        return new EditedSchool(
                Installation.open(
                        directory,
                        Desk.SCHOOL,
                        PASSWORD.toCharArray(),
                        Installation.moroccanClock()));
    }

    /** To be entered within a sitting. */
    Absences absences(UUID sitting) {
        return new Absences(installation.within(sitting));
    }

    List<Problem> check() {
        return installation.store().check();
    }

    /** What stands in each field, by the pupil's code and the field's name. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        for (PupilRow row : pupils.rows()) {
            put(fields, row.code(), "birth", row.birthDate());
            put(fields, row.code(), "place", row.birthPlace());
            put(fields, row.code(), "guardian", row.guardian());
            put(fields, row.code(), "phone", row.guardianPhone());
        }
        for (HouseholdRow row : households.rows()) {
            String home =
                    row.children().stream()
                            .map(child -> child.code().value())
                            .sorted()
                            .collect(Collectors.joining(" "));
            for (ChildRow child : row.children()) {
                put(fields, child.code(), "home", home);
                put(fields, child.code(), "douar", row.household().douar());
            }
        }
        for (ClassSheet.Row row : benefits.sheet().rows()) {
            row.cells()
                    .forEach(
                            (programme, cell) -> {
                                put(fields, row.code(), programme, cell.status());
                                put(fields, row.code(), programme + ".reason", cell.statusReason());
                            });
        }
        MonthSheet month = absences.sheet(MONTH);
        month.entered().forEach(name -> fields.put(name + ".entered", "true"));
        month.rows().forEach(row -> put(fields, row.code(), "absences", counts(row)));
        return fields;
    }

    private static String counts(MonthSheet.Row row) {
        return row.absent() ? row.authorised() + "+" + row.unauthorised() : null;
    }

    /** Nothing is kept of a field that is empty. */
    static void put(Map<String, String> fields, MassarCode code, String field, Object value) {
        String key = code.value() + "." + field;
        if (value == null) {
            fields.remove(key);
        } else {
            fields.put(key, value.toString());
        }
    }

    static String get(Map<String, String> fields, MassarCode code, String field) {
        return fields.get(code.value() + "." + field);
    }

    /** Pupils who have a household, in the order of the sheets. */
    List<PupilRow> pupilsOfHouseholds() {
        Map<UUID, Boolean> placed = new HashMap<>();
        households
                .rows()
                .forEach(row -> row.children().forEach(child -> placed.put(child.pupil(), true)));
        return pupils.rows().stream().filter(row -> placed.containsKey(row.id())).toList();
    }

    @Override
    public void close() {
        installation.close();
    }
}
