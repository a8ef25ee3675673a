package org.sanad.work.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Older declarations of a campaign that a newer one, accepted whole, leaves nothing to do. */
    static List<OutboxEntry> overtaken(List<OutboxEntry> outbox) {
        List<OutboxEntry> overtaken = new ArrayList<>();
        for (OutboxEntry entry : outbox) {
            boolean open =
                    entry.state() == BundleState.RECEIVED
                            || entry.state() == BundleState.PARTLY_REFUSED
                            || entry.state() == BundleState.REFUSED;
            boolean followed =
                    declarations(outbox)
                            .filter(one -> Objects.equals(one.campaign(), entry.campaign()))
                            .filter(one -> one.state() == BundleState.CLOSED)
                            .anyMatch(one -> BY_NUMBER.compare(one, entry) > 0);
            if (open && followed && declaration(entry)) {
                overtaken.add(entry);
            }
        }
        return overtaken;
    }

    /** The newest declaration. */
    static Optional<OutboxEntry> last(List<OutboxEntry> outbox) {
        return declarations(outbox).max(BY_NUMBER);
    }

    private static java.util.stream.Stream<OutboxEntry> declarations(List<OutboxEntry> outbox) {
        return outbox.stream().filter(AnswerStates::declaration);
    }

    private static boolean declaration(OutboxEntry entry) {
        return entry.type().equals(BundleType.DECLARATION.code());
    }
}
