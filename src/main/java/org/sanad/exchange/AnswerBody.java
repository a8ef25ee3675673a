package org.sanad.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.seal.Jwe;
import org.sanad.seal.VerifyingKey;

/**
 * A directorate answers one school: everything it decided that the school has not shown to know
 * yet, so that a lost answer is made up for by the next.
 *
 * @param recipient {@code school:<gresa>}
 * @param answers by number; at least one
 * @param certificate what the directorate holds of the school's key, or null when none is confirmed
 * @param schoolHead last bundle of the school's chain it has, or null
 * @param ownHead its answer before this one, or null for the first
 * @param notes an officer's own words, sealed for the school ({@link AnswerNotes}), or null
 */
public record AnswerBody(
        String recipient,
        List<BundleAnswer> answers,
        Certificate certificate,
        ChainHead schoolHead,
        ChainHead ownHead,
        Jwe notes)
        implements BundleBody {
    /** Puts the answers in order. */
    public AnswerBody {
        answers =
                answers.stream()
                        .sorted(
                                Comparator.comparingInt(BundleAnswer::epoch)
                                        .thenComparingInt(BundleAnswer::seq)
                                        .thenComparing(BundleAnswer::digest))
                        .toList();
    }

    /**
     * What was decided about one bundle.
     *
     * @param digest of that bundle: the only thing it is known by
     * @param epoch 0 when the bundle could not be read so far
     * @param seq 0 when the bundle could not be read so far
     * @param code of {@code bundle.md} that decided or is worth knowing, or null
     */
    public record BundleAnswer(
            String digest,
            int epoch,
            int seq,
            AnswerVerdict verdict,
            String code,
            List<RowRemark> remarks) {
        public BundleAnswer {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The school's key as the directorate's register has it, which the signature of the answer
     * certifies.
     *
     * @param cutOff last number it may have signed, or null
     */
    public record Certificate(VerifyingKey key, UUID chain, KeyStatus status, CutOff cutOff) {}

    @Override
    public BundleType type() {
        return BundleType.ANSWER;
    }

    @Override
    public SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        counts.put("answers", answers.size());
        counts.put("remarks", answers.stream().mapToInt(one -> one.remarks().size()).sum());
        return counts;
    }
}
