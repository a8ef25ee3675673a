package org.sanad.work.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleType;
import org.sanad.model.Gresa;
import org.sanad.model.SchoolYear;
import org.sanad.store.Decision;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.ListedSchool;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.store.Snapshot;
import org.sanad.work.desk.Installation;

/** Which schools have sent, and what came of it. */
public final class Board {
    private static final String MISSING = "MISSING";
    private static final String KEY_WAITING = "KEY_WAITING";

    private final Installation installation;

    public Board(Installation installation) {
        this.installation = installation;
    }

    /**
     * Where a campaign stands.
     *
     * @param campaign the newest anything came for, else that of today
     * @param closes its last day as the schools were told, or null when it has none
     * @param rows every school expected or heard of, by code
     */
    public record State(String campaign, LocalDate closes, List<BoardRow> rows) {}

    /** Where the campaign stands now. */
    public State state() {
        return installation.store().read(this::state);
    }

    private State state(Session session) {
        Map<String, ListedSchool> schools = new TreeMap<>();
        Map<Gresa, Boolean> expected = new HashMap<>();
        for (ListedSchool school : session.listedSchools().list()) {
            schools.put(school.gresa().value(), school);
            expected.put(school.gresa(), true);
        }
        for (KnownSchoolKey key : session.schoolKeys().list()) {
            schools.putIfAbsent(
                    key.gresa().value(),
                    new ListedSchool(key.gresa(), key.schoolName(), null, null));
        }
        SchoolYear year = CampaignCalendar.year(session, installation);
        LocalDate closes = CampaignCalendar.closes(session, installation, year);
        List<BoardRow> rows = new ArrayList<>();
        for (ListedSchool school : schools.values()) {
            boolean listed = expected.getOrDefault(school.gresa(), false);
            rows.add(row(session, school, listed, year.campaign(), closes));
        }
        return new State(year.campaign(), closes, rows);
    }

    private BoardRow row(
            Session session,
            ListedSchool school,
            boolean expected,
            String campaign,
            LocalDate closes) {
        List<Decision> declared =
                session.decisions().ofSchool(school.gresa()).stream()
                        .filter(one -> BundleType.DECLARATION.code().equals(one.type()))
                        .filter(one -> campaign.equals(one.campaign()))
                        .toList();
        List<IntakeEntry> came = session.intake().ofSchool(school.gresa());
        Optional<Decision> last =
                declared.stream()
                        .max(
                                Comparator.comparingLong(Decision::epoch)
                                        .thenComparingLong(Decision::seq));
        int pupils =
                session.snapshots().find(school.gresa(), campaign).map(Snapshot::pupils).orElse(0);
        return new BoardRow(
                school.gresa().value(),
                school.name(),
                school.commune(),
                school.route(),
                expected,
                declared.size(),
                closes != null && late(came, campaign, closes),
                count(declared, AnswerVerdict.ARCHIVED),
                last.map(one -> one.rows().size()).orElse(0),
                corrected(declared),
                last.map(Decision::seq).orElse(null),
                pupils,
                last.map(Decision::verdict).orElseGet(() -> silent(session, school.gresa(), came)),
                Acknowledgement.strange(session, school.gresa()));
    }

    /** What waits for its key counts as come: the delay of a slip is not the school's. */
    private boolean late(List<IntakeEntry> came, String campaign, LocalDate closes) {
        List<IntakeEntry> declared =
                came.stream()
                        .filter(one -> BundleType.DECLARATION.code().equals(one.type()))
                        .filter(one -> campaign.equals(one.campaign()))
                        .toList();
        if (declared.isEmpty()) {
            return installation.today().isAfter(closes);
        }
        // one of before days were kept is given the benefit of the doubt
        return declared.stream()
                .map(one -> one.arrival().on())
                .allMatch(on -> on != null && on.isAfter(closes));
    }

    private static int count(List<Decision> declared, AnswerVerdict verdict) {
        return (int) declared.stream().filter(one -> one.verdict().equals(verdict.code())).count();
    }

    /** Refused ones that a newer one was taken after. */
    private static int corrected(List<Decision> declared) {
        Optional<Decision> taken = Consolidation.winner(declared, campaignOf(declared));
        return taken.isEmpty()
                ? 0
                : (int)
                        declared.stream()
                                .filter(one -> before(one, taken.get()))
                                .filter(
                                        one ->
                                                one.verdict().equals(AnswerVerdict.REFUSED.code())
                                                        || !one.rows().isEmpty())
                                .count();
    }

    private static String campaignOf(List<Decision> declared) {
        return declared.isEmpty() ? null : declared.get(0).campaign();
    }

    private static boolean before(Decision one, Decision other) {
        return one.epoch() < other.epoch()
                || (one.epoch() == other.epoch() && one.seq() < other.seq());
    }

    private static String silent(Session session, Gresa school, List<IntakeEntry> came) {
        boolean waiting =
                session.schoolKeys().ofSchool(school).stream()
                        .anyMatch(key -> key.status() == SchoolKeyStatus.PENDING);
        boolean something = came.stream().anyMatch(one -> one.seq() > 0);
        return waiting && something ? KEY_WAITING : MISSING;
    }
}
