package org.sanad.work.receive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.Verdict;
import org.sanad.store.Decision;
import org.sanad.store.IntakeEntry;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Decisions about what was taken in before decisions were kept (database before its version 16):
 * without one a bundle is on no board and no answer ever names it. Rows are sealed, so no migration
 * can make them; the desk does, once, when it is opened.
 */
final class EarlierDecisions {
    private static final String DONE = "decisions.complete";

    private EarlierDecisions() {}

    /** Gives every settled bundle without a decision the one its verdict means. */
    static void complete(Installation installation) {
        boolean done = installation.store().read(s -> s.settings().find(DONE).isPresent());
        if (!done) {
            installation.store().write(EarlierDecisions::decide);
        }
    }

    private static int decide(Session session) {
        Set<String> decided =
                session.decisions().list().stream()
                        .map(Decision::digest)
                        .collect(Collectors.toSet());
        List<Decision> missing =
                session.intake().list().stream()
                        .filter(entry -> StoredKnowledge.SETTLED.contains(entry.verdict()))
                        .filter(entry -> entry.gresa() != null && entry.type() != null)
                        .filter(entry -> !decided.contains(entry.digest()))
                        .map(EarlierDecisions::decision)
                        .toList();
        missing.forEach(session.decisions()::save);
        session.settings().put(DONE, "1");
        return missing.size();
    }

    private static Decision decision(IntakeEntry entry) {
        return new Decision(
                entry.gresa(),
                entry.digest(),
                verdict(entry).code(),
                entry.type(),
                entry.campaign(),
                entry.chain(),
                entry.epoch(),
                entry.seq(),
                entry.code(),
                List.of(),
                null);
    }

    /** Which rows were refused was not kept: an officer looks at such a bundle again. */
    private static AnswerVerdict verdict(IntakeEntry entry) {
        if (entry.verdict().equals(Verdict.Standing.ALREADY.code())) {
            return AnswerVerdict.ARCHIVED;
        }
        boolean rows =
                entry.code() != null
                        && BundleCode.valueOf(entry.code()).outcome() == BundleCode.Outcome.ROW;
        return rows ? AnswerVerdict.WAITING : AnswerVerdict.ACCEPTED;
    }
}
