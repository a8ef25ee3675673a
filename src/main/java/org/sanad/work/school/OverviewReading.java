package org.sanad.work.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanad.model.Gender;
import org.sanad.model.LocalizedText;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Severity;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.Violation;
import org.sanad.work.absences.Today;
import org.sanad.work.answers.RefusedRow;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.desk.Installation;
import org.sanad.work.school.Overview.LastDay;
import org.sanad.work.school.Overview.LevelCount;
import org.sanad.work.school.Overview.ProgrammeState;

/** Puts together where a school stands, from what its use cases say. */
final class OverviewReading {
    private final SchoolDesk desk;
    private final Installation installation;

    OverviewReading(SchoolDesk desk, Installation installation) {
        this.desk = desk;
        this.installation = installation;
    }

    Overview read() {
        SchoolData data =
                installation
                        .store()
                        .read(
                                session ->
                                        installation.schoolData(
                                                session, installation.schoolYear(session)));
        ClassSheet sheet = desk.benefits().sheet(data);
        Findings findings = desk.checks().findings();
        Today today = desk.absences().today();
        Set<UUID> refused =
                desk.answers().toCorrect().stream()
                        .map(RefusedRow::pupil)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Programmes programmes = new Programmes(data, sheet, findings, refused, today.day());
        Set<UUID> left =
                data.placements().stream()
                        .filter(one -> one.status() == PlacementStatus.LEFT)
                        .map(Placement::pupil)
                        .collect(Collectors.toSet());
        return new Overview(
                data.school(),
                data.year(),
                data.placements().size(),
                Overview.girls(programmes.levels(pupil -> true)),
                sheet.programmes().stream().map(programmes::state).toList(),
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                desk.sending().unchanged(data).orElse(null),
                desk.sending().directorate().isPresent(),
                programmes.levels(pupil -> !left.contains(pupil)),
                today.day(),
                today.doubtful());
    }

    private final class Programmes {
        private final SchoolData data;
        private final ClassSheet sheet;
        private final Findings findings;
        private final Set<UUID> refused;
        private final LocalDate today;
        private final Map<UUID, Pupil> pupils;

        private Programmes(
                SchoolData data,
                ClassSheet sheet,
                Findings findings,
                Set<UUID> refused,
                LocalDate today) {
            this.data = data;
            this.sheet = sheet;
            this.findings = findings;
            this.refused = refused;
            this.today = today;
            this.pupils = data.pupilsById();
        }

        private ProgrammeState state(Programme programme) {
            int eligible = 0;
            int undecided = 0;
            Set<UUID> enrolled = new HashSet<>();
            for (ClassSheet.Row row : sheet.rows()) {
                BenefitRow cell = row.cells().get(programme.code());
                eligible += cell.eligible() ? 1 : 0;
                undecided += cell.undecided() ? 1 : 0;
                if (cell.status() == ParticipationStatus.ENROLLED) {
                    enrolled.add(row.pupil());
                }
            }
            Optional<ProgrammeVersion> version = programme.during(sheet.year());
            return new ProgrammeState(
                    programme.code(),
                    programme.name(),
                    version.map(ProgrammeVersion::note).orElse(null),
                    eligible,
                    enrolled.size(),
                    undecided,
                    incomplete(programme, enrolled),
                    (int) refused.stream().filter(enrolled::contains).count(),
                    version.map(ProgrammeVersion::calendar)
                            .flatMap(calendar -> lastDay(calendar, data.year()))
                            .orElse(null),
                    levels(enrolled::contains));
        }

        private int incomplete(Programme programme, Set<UUID> enrolled) {
            return (int)
                    findings.open().stream()
                            .filter(one -> one.severity() != Severity.INFO)
                            .filter(one -> programme.code().equals(one.programme()))
                            .map(Violation::pupilId)
                            .filter(enrolled::contains)
                            .distinct()
                            .count();
        }

        /** The next day to come, or the last one once all are past. */
        private Optional<LastDay> lastDay(ProgrammeCalendar calendar, SchoolYear year) {
            List<LastDay> days =
                    calendar.deadlines().stream()
                            .map(
                                    one ->
                                            new LastDay(
                                                    one.label(),
                                                    ProgrammeCalendar.inYear(one.on(), year)))
                            .sorted(Comparator.comparing(LastDay::on))
                            .toList();
            return days.stream()
                    .filter(one -> !one.on().isBefore(today))
                    .findFirst()
                    .or(() -> days.stream().reduce((one, later) -> later));
        }

        /** Who of the year's pupils is meant, by level; levels of nobody are left out. */
        private List<LevelCount> levels(Predicate<UUID> meant) {
            Map<String, List<Placement>> byLevel =
                    data.placements().stream()
                            .filter(one -> meant.test(one.pupil()))
                            .collect(Collectors.groupingBy(Placement::level));
            List<Level> known = installation.pack().levels();
            return byLevel.keySet().stream()
                    .sorted(
                            Comparator.<String>comparingInt(code -> place(known, code))
                                    .thenComparing(Comparator.naturalOrder()))
                    .map(code -> count(code, byLevel.get(code)))
                    .toList();
        }

        private LevelCount count(String code, List<Placement> placements) {
            int girls =
                    (int)
                            placements.stream()
                                    .filter(
                                            one ->
                                                    pupils.get(one.pupil()).gender()
                                                            == Gender.FEMALE)
                                    .count();
            LocalizedText label =
                    installation
                            .pack()
                            .level(code)
                            .map(level -> new LocalizedText(level.labelAr(), level.labelFr()))
                            .orElse(new LocalizedText(code, code));
            return new LevelCount(label, girls, placements.size() - girls);
        }
    }

    private static int place(List<Level> known, String code) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).code().equals(code)) {
                return i;
            }
        }
        return known.size();
    }
}
