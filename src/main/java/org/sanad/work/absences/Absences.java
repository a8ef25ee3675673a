package org.sanad.work.absences;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.attendance.Closure;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.model.pack.AbsenceUnit;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.rule.ReasonCode;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferSheet;
import org.sanad.store.Session;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.desk.Installation;

/**
 * Absences of a month, class by class. Only exceptions are entered; the head then says that a
 * class's month is all there, and only then are those without absences known to have missed
 * nothing.
 */
public final class Absences {
    /** Kind of undoable change in the store. */
    static final String KIND = "absences";

    private final Installation installation;

    public Absences(Installation installation) {
        this.installation = installation;
    }

    /** Months of the school year in which some programme asks for absences, in order. */
    public List<YearMonth> months() {
        SchoolYear year = installation.store().read(installation::schoolYear);
        return List.copyOf(months(year));
    }

    /** Why pupils are absent, by the programme pack. */
    public List<Choice> reasons() {
        return installation.pack().codeList(CodeList.ABSENCE_REASON);
    }

    /** Why schools are closed, by the programme pack. */
    public List<Choice> closureReasons() {
        return installation.pack().codeList(CodeList.CLOSURE_REASON);
    }

    /**
     * A month of the school.
     *
     * @throws UserProblem {@code work.absences.month-not-counted}
     */
    public MonthSheet sheet(YearMonth month) {
        return installation.store().read(session -> sheet(session, month));
    }

    /**
     * Enters absences. Rows that do not fit are reported and the others are taken; pupils not named
     * stay as they were.
     *
     * @param done whether this is all: every class's month is entered, unless a row was not taken
     * @throws UserProblem {@code work.absences.month-not-counted}, {@code
     *     work.absences.month-not-begun} when a month to come is said to be all entered
     */
    public AbsencesChange set(YearMonth month, List<WantedAbsence> wanted, boolean done) {
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            MonthSheet before = sheet(session, month);
                            MonthWriting writing = new MonthWriting(session, before, reasons());
                            wanted.forEach(writing::take);
                            if (done && writing.whole()) {
                                requireBegun(month);
                                before.classes().forEach(name -> enter(session, name, month));
                            }
                            return writing.change(losing(sheet(session, month)));
                        });
    }

    /**
     * Says that the month of a class, or of every class, is all entered, or that it is not.
     *
     * @param schoolClass null for every class
     * @return the classes meant
     * @throws UserProblem {@code work.absences.month-not-counted}, {@code
     *     work.absences.month-not-begun}, {@code work.absences.class-unknown}
     */
    public List<String> done(YearMonth month, String schoolClass, boolean done) {
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            List<String> classes = sheet(session, month).classes();
                            if (schoolClass != null && !classes.contains(schoolClass)) {
                                throw UserProblem.of("work.absences.class-unknown", schoolClass);
                            }
                            requireBegun(month);
                            List<String> meant =
                                    schoolClass == null ? classes : List.of(schoolClass);
                            for (String name : meant) {
                                if (done) {
                                    enter(session, name, month);
                                } else {
                                    session.attendance().removeEntered(name, month);
                                }
                            }
                            return meant;
                        });
    }

    /**
     * Records that the school, or one site or class, was closed to everybody.
     *
     * @throws UserProblem {@code work.absences.closure-days}, {@code
     *     work.absences.closure-reason-unknown}, {@code work.absences.class-unknown}, {@code
     *     work.absences.site-unknown}
     */
    public Closure close(ClosureRequest request) {
        return record(UUID.randomUUID(), request);
    }

    /**
     * Corrects a closure; when it is gone meanwhile it is recorded anew.
     *
     * @throws UserProblem as {@link #close}
     */
    public Closure change(UUID closure, ClosureRequest request) {
        return record(closure, request);
    }

    private Closure record(UUID id, ClosureRequest request) {
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            Closure closure = closure(session, id, request);
                            session.attendance().save(closure);
                            return closure;
                        });
    }

    private Closure closure(Session session, UUID id, ClosureRequest request) {
        SchoolYear year = installation.schoolYear(session);
        boolean inYear =
                SchoolYear.of(request.from()).equals(year)
                        && SchoolYear.of(request.to()).equals(year);
        if (!inYear || request.to().isBefore(request.from())) {
            throw UserProblem.of("work.absences.closure-days", year.label());
        }
        if (closureReasons().stream().noneMatch(one -> one.code().equals(request.reason()))) {
            throw UserProblem.of("work.absences.closure-reason-unknown", request.reason());
        }
        boolean known =
                request.schoolClass() == null
                        || session.placements().list(year).stream()
                                .anyMatch(p -> p.schoolClass().equals(request.schoolClass()));
        if (!known) {
            throw UserProblem.of("work.absences.class-unknown", request.schoolClass());
        }
        UUID site =
                request.site() == null
                        ? null
                        : session.sites().list().stream()
                                .filter(one -> one.name().equals(request.site()))
                                .map(Site::id)
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                UserProblem.of(
                                                        "work.absences.site-unknown",
                                                        request.site()));
        return new Closure(
                id, request.from(), request.to(), request.reason(), site, request.schoolClass());
    }

    /** Takes a closure away that was recorded by mistake; nothing happens when it is gone. */
    public void reopen(UUID closure) {
        installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            session.attendance().removeClosure(closure);
                            return closure;
                        });
    }

    /**
     * Takes the last change of absences, entered months or closures back.
     *
     * @throws UserProblem when there is none, or when something it wrote was changed since
     */
    public void undoLast() {
        installation.store().undoLast(KIND);
    }

    /** Beneficiaries of a month who lose it because of absences, in the order of the sheet. */
    public static List<Losing> losing(MonthSheet sheet) {
        List<Losing> losing = new ArrayList<>();
        for (MonthSheet.Row row : sheet.rows()) {
            row.transfers().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> lost(row, one.getKey(), one.getValue()).ifPresent(losing::add));
        }
        return losing;
    }

    private static Optional<Losing> lost(
            MonthSheet.Row row, String programme, TransferMonth month) {
        return month.reasons().stream()
                .filter(reason -> reason.reason() == ReasonCode.TOO_MANY_ABSENCES)
                .findFirst()
                .map(
                        reason ->
                                new Losing(
                                        row.pupil(),
                                        row.code(),
                                        row.name(),
                                        row.schoolClass(),
                                        programme,
                                        month.absences(),
                                        reason));
    }

    private void enter(Session session, String schoolClass, YearMonth month) {
        session.attendance().save(new EnteredMonth(schoolClass, month, installation.today()));
    }

    private void requireBegun(YearMonth month) {
        if (month.isAfter(YearMonth.from(installation.today()))) {
            throw UserProblem.of("work.absences.month-not-begun", month);
        }
    }

    private NavigableSet<YearMonth> months(SchoolYear year) {
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

    private MonthSheet sheet(Session session, YearMonth month) {
        SchoolYear year = installation.schoolYear(session);
        if (!months(year).contains(month)) {
            throw UserProblem.of("work.absences.month-not-counted", month, year.label());
        }
        TransferData read = TransferData.read(installation, session, year);
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
        Set<String> entered = new HashSet<>(classes);
        entered.removeIf(name -> !read.book().isEntered(name, month));
        return new MonthSheet(
                month,
                unit(month),
                classes,
                entered,
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
