package org.sanad.work.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleType;
import org.sanad.model.BundleState;
import org.sanad.store.InboxEntry;
import org.sanad.store.OutboxEntry;

/** Where bundles stand after an answer; decides on facts alone. */
final class AnswerStates {
    private static final Comparator<OutboxEntry> BY_NUMBER =
            Comparator.comparingLong(OutboxEntry::epoch).thenComparingLong(OutboxEntry::seq);

    private AnswerStates() {}

    /** The state a verdict means. */
    static BundleState state(AnswerVerdict verdict) {
        return switch (verdict) {
            case WAITING -> BundleState.RECEIVED;
            case ACCEPTED, ARCHIVED -> BundleState.CLOSED;
            case PARTLY_REFUSED -> BundleState.PARTLY_REFUSED;
            case REFUSED -> BundleState.REFUSED;
        };
    }

    /**
     * Whether an answer may still speak about a bundle: a newer one has the last word, in whatever
     * order they come.
     */
    static boolean newest(Collection<InboxEntry> taken, long epoch, long seq, String bundle) {
        return taken.stream()
                .filter(one -> one.about().contains(bundle))
                .noneMatch(one -> one.epoch() > epoch || (one.epoch() == epoch && one.seq() > seq));
    }

    /**
     * Every bundle as it stands after an answer, in the order given.
     *
     * @param taken answers before
     * @param epoch of the answer
     * @param seq of the answer
     */
    static List<OutboxEntry> after(
            List<OutboxEntry> outbox,
            Collection<InboxEntry> taken,
            long epoch,
            long seq,
            List<BundleAnswer> answers) {
        Map<String, BundleAnswer> named = new HashMap<>();
        answers.stream()
                .filter(one -> newest(taken, epoch, seq, one.digest()))
                .forEach(one -> named.put(one.digest(), one));
        List<OutboxEntry> said = new ArrayList<>();
        for (OutboxEntry entry : outbox) {
            BundleAnswer answer = named.get(entry.digest());
            said.add(answer == null ? entry : entry.in(next(entry.state(), answer.verdict())));
        }
        return said.stream()
                .map(one -> overtaken(one, said) ? one.in(BundleState.CLOSED) : one)
                .toList();
    }

    /** A receipt does not open again what is closed. */
    private static BundleState next(BundleState now, AnswerVerdict verdict) {
        boolean receipt = verdict == AnswerVerdict.WAITING;
        return receipt && now == BundleState.CLOSED ? now : state(verdict);
    }

    /**
     * A declaration that a newer one of its campaign, accepted whole, leaves nothing to do; and a
     * refused enrolment, once a later bundle was accepted: the key in use is believed.
     */
    private static boolean overtaken(OutboxEntry entry, List<OutboxEntry> outbox) {
        if (!declaration(entry)) {
            return entry.state() == BundleState.REFUSED
                    && outbox.stream()
                            .filter(one -> one.state() == BundleState.CLOSED)
                            .anyMatch(one -> BY_NUMBER.compare(one, entry) > 0);
        }
        boolean open = entry.state().answered() && entry.state() != BundleState.CLOSED;
        return open
                && declarations(outbox)
                        .filter(one -> Objects.equals(one.campaign(), entry.campaign()))
                        .filter(one -> one.state() == BundleState.CLOSED)
                        .anyMatch(one -> BY_NUMBER.compare(one, entry) > 0);
    }

    /** The newest declaration. */
    static Optional<OutboxEntry> last(List<OutboxEntry> outbox) {
        return declarations(outbox).max(BY_NUMBER);
    }

    private static Stream<OutboxEntry> declarations(List<OutboxEntry> outbox) {
        return outbox.stream().filter(AnswerStates::declaration);
    }

    private static boolean declaration(OutboxEntry entry) {
        return entry.type().equals(BundleType.DECLARATION.code());
    }
}
