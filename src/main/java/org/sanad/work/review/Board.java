package org.sanad.work.review;

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

    /** Every school expected or heard of, by code, for the newest campaign anything came for. */
    public List<BoardRow> rows() {
        return installation.store().read(Board::rows);
    }

    private static List<BoardRow> rows(Session session) {
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
        Optional<String> campaign = campaign(session);
        List<BoardRow> rows = new ArrayList<>();
        for (ListedSchool school : schools.values()) {
            boolean listed = expected.getOrDefault(school.gresa(), false);
            rows.add(row(session, school, listed, campaign));
        }
        return rows;
    }

    private static Optional<String> campaign(Session session) {
        return session.decisions().list().stream()
                .map(Decision::campaign)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static BoardRow row(
            Session session, ListedSchool school, boolean expected, Optional<String> campaign) {
        List<Decision> declared =
                session.decisions().ofSchool(school.gresa()).stream()
                        .filter(one -> BundleType.DECLARATION.code().equals(one.type()))
                        .filter(one -> campaign.isEmpty() || campaign.get().equals(one.campaign()))
                        .toList();
        Optional<Decision> last =
                declared.stream()
                        .max(
                                Comparator.comparingLong(Decision::epoch)
                                        .thenComparingLong(Decision::seq));
        int pupils =
                campaign.flatMap(one -> session.snapshots().find(school.gresa(), one))
                        .map(Snapshot::pupils)
                        .orElse(0);
        return new BoardRow(
                school.gresa().value(),
                school.name(),
                school.commune(),
                school.route(),
                expected,
                declared.size(),
                count(declared, AnswerVerdict.ARCHIVED),
                last.map(one -> one.rows().size()).orElse(0),
                corrected(declared),
                last.map(Decision::seq).orElse(null),
                pupils,
                last.map(Decision::verdict).orElseGet(() -> silent(session, school.gresa())));
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

    private static String silent(Session session, Gresa school) {
        boolean waiting =
                session.schoolKeys().ofSchool(school).stream()
                        .anyMatch(key -> key.status() == SchoolKeyStatus.PENDING);
        boolean something =
                session.intake().ofSchool(school).stream()
                        .map(IntakeEntry::seq)
                        .anyMatch(s -> s > 0);
        return waiting && something ? KEY_WAITING : MISSING;
    }
}
