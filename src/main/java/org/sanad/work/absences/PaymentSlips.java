package org.sanad.work.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.TransferRow;
import org.sanad.model.rule.TransferSheet;
import org.sanad.model.rule.Transfers;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Transfers by tranche, and the slips families take at the school to be paid at the post office.
 * Payments slip by months (facts §1.2), so every question takes the school year it is about.
 */
public final class PaymentSlips {
    /** Kind of undoable change in the store. */
    static final String KIND = "slips";

    /** What a note has room for; it stays at the school. */
    private static final int MAX_NOTE = 200;

    private final Installation installation;

    public PaymentSlips(Installation installation) {
        this.installation = installation;
    }

    /** Programmes that pay by the month. */
    public List<Programme> programmes() {
        return installation.pack().programmes().stream().filter(Transfers::monthly).toList();
    }

    /** The school year being worked on. */
    public SchoolYear year() {
        return installation.store().read(installation::schoolYear);
    }

    /**
     * What is paid to every beneficiary, month by month.
     *
     * @param programme null for the only one that pays by the month
     * @param year null for the one being worked on
     * @param asOf the day by which months that ask for no absences are over; null for today
     * @throws UserProblem {@code work.programme.unknown}, {@code work.transfers.not-monthly}
     */
    public TransferList transfers(String programme, SchoolYear year, LocalDate asOf) {
        Programme found = programme(programme);
        return installation.store().read(session -> list(session, found, year, asOf));
    }

    /**
     * Of one tranche.
     *
     * @throws UserProblem {@code work.transfers.tranche-unknown}, or as {@link #transfers}
     */
    public TransferList transfers(String programme, SchoolYear year, int tranche, LocalDate asOf) {
        return only(transfers(programme, year, asOf), tranche);
    }

    /** This computer's day, by which months are over unless another is told. */
    public Today today() {
        return installation.store().read(session -> Today.of(installation, session));
    }

    /**
     * Beneficiaries a tranche pays something to, and whether they have their slip; and every slip
     * that was handed out, whatever was decided of the pupil since.
     */
    public List<SlipRow> slips(String programme, SchoolYear year, int tranche) {
        return rows(transfers(programme, year, tranche, null), tranche);
    }

    /** Those of {@link #slips} who have not. */
    public List<SlipRow> unclaimed(String programme, SchoolYear year, int tranche) {
        return slips(programme, year, tranche).stream().filter(row -> !row.handed()).toList();
    }

    /**
     * Records slips as handed out on a day. Codes of nobody who takes part are reported and the
     * others are taken; a slip the sums know nothing of is taken and reported, for the centre may
     * know better than the school.
     *
     * @param on null for today
     * @throws UserProblem {@code work.slips.day} when the day is not of the year or the next, or as
     *     {@link #transfers}
     */
    public SlipsChange hand(
            String programme, SchoolYear year, int tranche, List<WantedSlip> wanted, LocalDate on) {
        return hand(programme, year, tranche, wanted, on, change -> {});
    }

    /**
     * Records one slip as handed out, or nothing: what is not recorded is refused.
     *
     * @throws UserProblem {@code work.slips.unknown-code}, {@code work.slips.note-too-long}, {@code
     *     work.slips.handed-already}, or as {@link #hand(String, SchoolYear, int, List, LocalDate)}
     */
    public SlipsChange hand(
            String programme, SchoolYear year, int tranche, WantedSlip one, LocalDate on) {
        return hand(
                programme,
                year,
                tranche,
                List.of(one),
                on,
                change -> {
                    if (change.again() > 0) {
                        throw UserProblem.of("work.slips.handed-already", one.code());
                    }
                    if (change.added() == 0) {
                        throw new UserProblem(change.problems().get(0));
                    }
                });
    }

    private SlipsChange hand(
            String programme,
            SchoolYear year,
            int tranche,
            List<WantedSlip> wanted,
            LocalDate on,
            Consumer<SlipsChange> judging) {
        Programme found = programme(programme);
        LocalDate day = on == null ? installation.today() : on;
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            TransferList list = only(list(session, found, year, null), tranche);
                            requireDay(day, list.sheet().year());
                            SlipsChange change = hand(session, list, tranche, wanted, day);
                            judging.accept(change);
                            return change;
                        });
    }

    /**
     * Slips come late: those of June 2021 were handed out in December (facts §1.2). So any day of
     * the year and of the one after will do; this computer's clock decides nothing.
     */
    private static void requireDay(LocalDate day, SchoolYear of) {
        LocalDate last = of.next().next().firstDay().minusDays(1);
        if (day.isBefore(of.firstDay()) || day.isAfter(last)) {
            throw UserProblem.of("work.slips.day", day, of.firstDay(), last);
        }
    }

    /**
     * Corrects the day and the note of a slip that is recorded as handed out.
     *
     * @throws UserProblem {@code work.slips.day}, {@code work.slips.note-too-long}
     */
    public void correct(HandedSlip slip, MassarCode code) {
        if (tooLong(slip.receiver())) {
            throw UserProblem.of("work.slips.note-too-long", code);
        }
        requireDay(slip.on(), slip.year());
        installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            session.attendance().save(slip);
                            return slip;
                        });
    }

    private static boolean tooLong(String receiver) {
        return receiver != null && receiver.length() > MAX_NOTE;
    }

    private static SlipsChange hand(
            Session session,
            TransferList list,
            int tranche,
            List<WantedSlip> wanted,
            LocalDate day) {
        Map<MassarCode, TransferRow> byCode = new HashMap<>();
        list.sheet().rows().forEach(row -> byCode.put(list.pupils().get(row.pupil()).code(), row));
        Set<UUID> handed = new HashSet<>();
        list.slips().forEach(slip -> handed.add(slip.pupil()));
        List<Problem> problems = new ArrayList<>();
        int added = 0;
        int again = 0;
        for (WantedSlip one : wanted) {
            TransferRow row = byCode.get(one.code());
            boolean longNote = tooLong(one.receiver());
            if (row == null || longNote) {
                String key = row == null ? "work.slips.unknown-code" : "work.slips.note-too-long";
                String field = row == null ? "code" : "receiver";
                problems.add(Problem.of(key, one.code()).at(null, one.line(), field));
                continue;
            }
            if (row.total().amount() == 0) {
                problems.add(
                        Problem.of("work.slips.nothing-due", one.code())
                                .at(null, one.line(), "code"));
            }
            if (!handed.add(row.pupil())) {
                again++;
                continue;
            }
            added++;
            session.attendance()
                    .save(
                            new HandedSlip(
                                    row.pupil(),
                                    list.sheet().programme(),
                                    list.sheet().year(),
                                    tranche,
                                    day,
                                    one.receiver()));
        }
        return new SlipsChange(added, again, problems);
    }

    /** Takes a slip back that was not handed out; nothing happens when there is none. */
    public void takeBack(String programme, SchoolYear year, int tranche, UUID pupil) {
        Programme found = programme(programme);
        installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            SchoolYear meant =
                                    year == null ? installation.schoolYear(session) : year;
                            session.attendance().removeSlip(pupil, found.code(), meant, tranche);
                            return pupil;
                        });
    }

    /**
     * Takes the last hand-out back.
     *
     * @throws UserProblem when there is none, or when something it wrote was changed since
     */
    public void undoLast() {
        installation.store().undoLast(KIND);
    }

    private TransferList list(
            Session session, Programme programme, SchoolYear year, LocalDate asOf) {
        SchoolYear meant = year == null ? installation.schoolYear(session) : year;
        LocalDate day = asOf == null ? installation.today() : asOf;
        TransferData read = TransferData.read(installation, session, meant, day);
        TransferSheet sheet = read.sheet(programme);
        List<HandedSlip> slips =
                read.book().slips().stream()
                        .filter(slip -> slip.programme().equals(programme.code()))
                        .toList();
        Map<UUID, Pupil> pupils = new HashMap<>(read.data().pupilsById());
        for (HandedSlip slip : slips) {
            pupils.computeIfAbsent(slip.pupil(), id -> session.pupils().find(id).orElseThrow());
        }
        Map<UUID, String> classes = new HashMap<>();
        read.data().placements().forEach(one -> classes.put(one.pupil(), one.schoolClass()));
        return new TransferList(
                sheet, pupils, classes, read.data().sites(), slips, read.entered(sheet));
    }

    private TransferList only(TransferList list, int tranche) {
        boolean known =
                installation
                        .pack()
                        .programme(list.sheet().programme())
                        .flatMap(programme -> programme.during(list.sheet().year()))
                        .filter(version -> version.calendar() != null)
                        .filter(
                                version ->
                                        version.calendar().tranches().stream()
                                                .anyMatch(one -> one.number() == tranche))
                        .isPresent();
        if (!known && !list.sheet().tranches().contains(tranche)) {
            throw UserProblem.of("work.transfers.tranche-unknown", tranche);
        }
        return list.only(tranche);
    }

    private static List<SlipRow> rows(TransferList list, int tranche) {
        Map<UUID, HandedSlip> handed = new LinkedHashMap<>();
        list.slips().forEach(slip -> handed.put(slip.pupil(), slip));
        List<SlipRow> rows = new ArrayList<>();
        for (TransferRow row : list.sheet().rows()) {
            HandedSlip slip = handed.remove(row.pupil());
            long amount = row.total().amount();
            if (amount > 0 || slip != null) {
                rows.add(row(list, row.pupil(), tranche, amount, slip));
            }
        }
        handed.forEach((pupil, slip) -> rows.add(row(list, pupil, tranche, 0, slip)));
        return rows;
    }

    private static SlipRow row(
            TransferList list, UUID id, int tranche, long amount, HandedSlip slip) {
        Pupil pupil = list.pupils().get(id);
        return new SlipRow(
                id,
                pupil.code(),
                pupil.name(),
                list.classes().get(id),
                tranche,
                amount,
                slip == null ? null : slip.on(),
                slip == null ? null : slip.receiver());
    }

    private Programme programme(String code) {
        if (code == null) {
            return programmes().stream()
                    .findFirst()
                    .orElseThrow(() -> UserProblem.of("work.transfers.none"));
        }
        Programme programme =
                installation
                        .pack()
                        .programme(code)
                        .orElseThrow(() -> UserProblem.of("work.programme.unknown", code));
        if (!Transfers.monthly(programme)) {
            throw UserProblem.of("work.transfers.not-monthly", programme.code());
        }
        return programme;
    }
}
