package org.sanad.work.absences;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.attendance.Closure;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.EnteredMonths;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.rule.ReasonCode;
import org.sanad.model.rule.TransferMonth;
import org.sanad.store.Session;
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
    private final MonthReading months;

    public Absences(Installation installation) {
        this.installation = installation;
        this.months = new MonthReading(installation);
    }

    /** Months of the school year in which some programme asks for absences, in order. */
    public List<YearMonth> months() {
        SchoolYear year = installation.store().read(installation::schoolYear);
        return List.copyOf(months.months(year));
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
        return installation.store().read(session -> months.sheet(session, month));
    }

    /**
     * Enters absences. Rows that do not fit are reported and the others are taken; pupils not named
     * stay as they were.
     *
     * @param done whether this is all: every class's month is entered, unless a row was not taken
     * @param on the day it is said that this is all; null for today
     * @throws UserProblem {@code work.absences.month-not-counted}, {@code
     *     work.absences.month-not-begun} when a month to come is said to be all entered
     */
    public AbsencesChange set(
            YearMonth month, List<WantedAbsence> wanted, boolean done, LocalDate on) {
        return write(session -> set(session, month, wanted, done, on));
    }

    /**
     * Enters absences; whether this is all is said apart.
     *
     * @throws UserProblem {@code work.absences.month-not-counted}
     */
    public AbsencesChange enter(YearMonth month, List<WantedAbsence> wanted) {
        return write(session -> set(session, month, wanted, false, null));
    }

    private AbsencesChange set(
            Session session,
            YearMonth month,
            List<WantedAbsence> wanted,
            boolean done,
            LocalDate on) {
        MonthSheet before = months.sheet(session, month);
        MonthWriting writing = new MonthWriting(session, before, reasons());
        wanted.forEach(writing::take);
        if (done && writing.whole()) {
            LocalDate day = begun(month, on);
            before.classes().forEach(name -> enter(session, name, month, day));
        }
        return writing.change(losing(months.sheet(session, month)));
    }

    /**
     * Says that the month of a class, or of every class, is all entered, or that it is not. It is
     * said of the pupils who are in the class now. Said before the month's last school day it is
     * kept and pays nothing yet.
     *
     * @param schoolClass null for every class
     * @param on the day it is said; null for today, and of no matter when it is not
     * @return the classes meant
     * @throws UserProblem {@code work.absences.month-not-counted}, {@code
     *     work.absences.month-not-begun}, {@code work.absences.class-unknown}
     */
    public List<String> done(YearMonth month, String schoolClass, boolean done, LocalDate on) {
        return write(
                session -> {
                    List<String> classes = months.sheet(session, month).classes();
                    if (schoolClass != null && !classes.contains(schoolClass)) {
                        throw UserProblem.of("work.absences.class-unknown", schoolClass);
                    }
                    List<String> meant = schoolClass == null ? classes : List.of(schoolClass);
                    LocalDate day = done ? begun(month, on) : null;
                    for (String name : meant) {
                        if (done) {
                            enter(session, name, month, day);
                        } else {
                            reopen(session, name, month);
                        }
                    }
                    return meant;
                });
    }

    /**
     * This computer's day, by which months are said to be entered unless another is told, and
     * whether it is doubtful.
     */
    public Today today() {
        return installation.store().read(session -> Today.of(installation, session));
    }

    private <T> T write(Function<Session, T> writing) {
        return installation.store().writeUndoable(KIND, writing);
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

    /**
     * Takes a closure away that was recorded by mistake; nothing happens when it is gone. What was
     * typed of it and not saved waits as long as it can be put back.
     */
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

    private void enter(Session session, String schoolClass, YearMonth month, LocalDate on) {
        SortedSet<UUID> pupils = new TreeSet<>(in(session, schoolClass));
        session.attendance()
                .findEntered(schoolClass, month)
                .ifPresent(before -> pupils.addAll(gone(session, before)));
        session.attendance().save(new EnteredMonth(schoolClass, month, on, pupils));
    }

    /** Who was in the class when its whole month was told before; of them nothing new is said. */
    private Set<UUID> gone(Session session, EnteredMonth before) {
        SchoolYear year = before.year();
        EnteredMonths told = new EnteredMonths(session.attendance().book(year));
        Set<UUID> kept = new HashSet<>(before.pupils());
        kept.removeIf(
                pupil ->
                        session.placements()
                                .find(pupil, year)
                                .filter(place -> told.whole(place, before.month()))
                                .isEmpty());
        return kept;
    }

    /** Takes back what was said of the class's pupils, whatever class it was said of. */
    private void reopen(Session session, String schoolClass, YearMonth month) {
        Set<UUID> pupils = in(session, schoolClass);
        for (EnteredMonth said : session.attendance().entered(month)) {
            Set<UUID> left = new TreeSet<>(said.pupils());
            left.removeAll(pupils);
            boolean whole = said.pupils().isEmpty() && said.schoolClass().equals(schoolClass);
            if (whole || (left.isEmpty() && !said.pupils().isEmpty())) {
                session.attendance().removeEntered(said.schoolClass(), month);
            } else if (left.size() < said.pupils().size()) {
                session.attendance().save(said.of(left));
            }
        }
    }

    private Set<UUID> in(Session session, String schoolClass) {
        Set<UUID> pupils = new HashSet<>();
        session.placements().list(installation.schoolYear(session)).stream()
                .filter(place -> place.schoolClass().equals(schoolClass))
                .forEach(place -> pupils.add(place.pupil()));
        return pupils;
    }

    /** The day something is said of a month, which must have begun by it. */
    private LocalDate begun(YearMonth month, LocalDate on) {
        LocalDate day = on == null ? installation.today() : on;
        if (day.isBefore(month.atDay(1))) {
            throw UserProblem.of("work.absences.month-not-begun", month, day);
        }
        return day;
    }
}
