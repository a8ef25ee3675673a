package org.sanad.work.absences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Tranche;
import org.sanad.work.desk.Installation;

/**
 * The counter at which families take their slips: everything it shows in one reading, and what is
 * put right there. Handing out itself is {@link PaymentSlips#hand}.
 */
public final class SlipCounter {
    private final Installation installation;
    private final PaymentSlips slips;

    public SlipCounter(Installation installation) {
        this.installation = installation;
        this.slips = new PaymentSlips(installation);
    }

    /**
     * A year of a programme with who comes for each pupil.
     *
     * @param guardians by pupil, of those in a household
     */
    public record Counter(TransferList list, Map<UUID, String> guardians) {
        public Counter {
            guardians = Map.copyOf(guardians);
        }
    }

    /** Years the school has class lists of, the newest first: payments slip into the next year. */
    public List<SchoolYear> years() {
        return installation
                .store()
                .read(
                        session ->
                                session.placements().years().stream()
                                        .sorted(Comparator.reverseOrder())
                                        .toList());
    }

    /** Tranches of the year being worked on, by the rules in force; none when they have none. */
    public List<Tranche> tranches(String programme) {
        SchoolYear year = slips.year();
        return installation
                .pack()
                .programme(programme)
                .flatMap(one -> one.during(year))
                .map(ProgrammeVersion::calendar)
                .map(ProgrammeCalendar::tranches)
                .orElse(List.of());
    }

    /** The day that is proposed for a hand-out; the head says whether it is right. */
    public LocalDate today() {
        return installation.today();
    }

    /**
     * A programme's year.
     *
     * @throws org.sanad.model.UserProblem as {@link PaymentSlips#transfers}
     */
    public Counter read(String programme, SchoolYear year) {
        return new Counter(slips.transfers(programme, year, null), guardians());
    }

    private Map<UUID, String> guardians() {
        List<Household> homes = installation.store().read(session -> session.households().list());
        Map<UUID, String> guardians = new HashMap<>();
        for (Household home : homes) {
            home.children().forEach(child -> guardians.put(child, home.guardian().name()));
        }
        return guardians;
    }

    /** Slips of a programme and year that were handed out. */
    public List<HandedSlip> handed(String programme, SchoolYear year) {
        return installation
                .store()
                .read(
                        session ->
                                session.attendance().book(year).slips().stream()
                                        .filter(slip -> slip.programme().equals(programme))
                                        .toList());
    }

    /** Takes slips back that were not handed out, as one change; others stay as they are. */
    public int takeBack(String programme, SchoolYear year, int tranche, Collection<UUID> pupils) {
        return installation
                .store()
                .writeUndoable(
                        PaymentSlips.KIND,
                        session -> {
                            pupils.forEach(
                                    pupil ->
                                            session.attendance()
                                                    .removeSlip(pupil, programme, year, tranche));
                            return pupils.size();
                        });
    }
}
