package org.sanad.work.absences;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.model.pack.AbsenceUnit;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferSheet;
import org.sanad.store.Session;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.desk.Installation;

/** Reads a month of the school with what it makes of the transfers. */
final class MonthReading {
    private final Installation installation;

    MonthReading(Installation installation) {
        this.installation = installation;
    }

    /** Months of a school year in which some programme asks for absences. */
    NavigableSet<YearMonth> months(SchoolYear year) {
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (Programme programme : installation.pack().programmes()) {
            for (ProgrammeVersion version : programme.versions()) {
                if (version.conditionality() != null && version.calendar() != null) {
                    version.calendar().months(year).stream()
                            .filter(month -> asks(programme, version, month))
                            .forEach(months::add);
                }
            }
        }
        return months;
    }

    private static boolean asks(Programme programme, ProgrammeVersion version, YearMonth month) {
        return programme.at(month.atDay(1)).filter(version::equals).isPresent();
    }

    /** Units are those of the first programme that asks for absences in the month. */
    private AbsenceUnit unit(YearMonth month) {
        return installation.pack().programmes().stream()
                .flatMap(programme -> programme.at(month.atDay(1)).stream())
                .filter(version -> version.conditionality() != null)
                .map(version -> version.conditionality().unit())
                .max(Comparator.comparing(unit -> unit.mostIn(month)))
                .orElseThrow();
    }

    /**
     * A month of the school.
     *
     * @throws UserProblem {@code work.absences.month-not-counted}
     */
    MonthSheet sheet(Session session, YearMonth month) {
        SchoolYear year = installation.schoolYear(session);
        if (!months(year).contains(month)) {
            throw UserProblem.of("work.absences.month-not-counted", month, year.label());
        }
        TransferData read = TransferData.read(installation, session, year, installation.today());
        Map<UUID, MonthlyAbsence> absences = new HashMap<>();
        read.book().absences().stream()
                .filter(one -> one.month().equals(month))
                .forEach(one -> absences.put(one.pupil(), one));
        Map<UUID, Map<String, TransferMonth>> transfers = transfers(read, month);
        Map<UUID, Pupil> pupils = read.data().pupilsById();
        List<Placement> placed =
                read.data().placements().stream().sorted(Benefits.SHEET_ORDER).toList();
        List<MonthSheet.Row> rows = new ArrayList<>();
        for (Placement place : placed) {
            MonthlyAbsence absence = absences.get(place.pupil());
            Pupil pupil = pupils.get(place.pupil());
            rows.add(
                    new MonthSheet.Row(
                            pupil.id(),
                            pupil.code(),
                            pupil.name(),
                            pupil.gender(),
                            place.schoolClass(),
                            place.status() == PlacementStatus.LISTED,
                            absence == null ? 0 : absence.authorised(),
                            absence == null ? 0 : absence.unauthorised(),
                            absence == null ? null : absence.reason(),
                            transfers.getOrDefault(pupil.id(), Map.of())));
        }
        List<String> classes = placed.stream().map(Placement::schoolClass).distinct().toList();
        Completeness told = new Completeness(read, month);
        Set<String> entered = new HashSet<>(classes);
        entered.removeIf(name -> !told.entered(name));
        Map<String, LocalDate> early = new HashMap<>();
        classes.forEach(name -> told.early(name).ifPresent(day -> early.put(name, day)));
        return new MonthSheet(
                month,
                unit(month),
                classes,
                entered,
                early,
                read.book().closures().stream().filter(one -> one.touches(month)).toList(),
                rows);
    }

    private Map<UUID, Map<String, TransferMonth>> transfers(TransferData read, YearMonth month) {
        Map<UUID, Map<String, TransferMonth>> byPupil = new HashMap<>();
        for (Programme programme : installation.pack().programmes()) {
            boolean asks =
                    programme
                            .at(month.atDay(1))
                            .filter(version -> version.conditionality() != null)
                            .isPresent();
            if (asks) {
                TransferSheet sheet = read.sheet(programme);
                sheet.rows()
                        .forEach(
                                row ->
                                        row.months().stream()
                                                .filter(one -> one.month().equals(month))
                                                .forEach(
                                                        one ->
                                                                byPupil.computeIfAbsent(
                                                                                row.pupil(),
                                                                                p ->
                                                                                        new LinkedHashMap<>())
                                                                        .put(
                                                                                programme.code(),
                                                                                one)));
            }
        }
        return byPupil;
    }
}
