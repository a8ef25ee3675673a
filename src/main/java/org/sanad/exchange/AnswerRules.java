package org.sanad.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.exchange.SchoolKnowledge.OwnBundle;
import org.sanad.exchange.SchoolKnowledge.OwnChain;
import org.sanad.exchange.SchoolKnowledge.SeenAnswer;

/**
 * How an answer fits what the school sent and was told before: A01 to A05, decided on facts alone.
 * An answer changes the state of a bundle only by naming its digest.
 */
public final class AnswerRules {
    private static final int UNANSWERED_AFTER = 2;
    private static final int SHOWN = 20;

    private final OwnChain ours;
    private final BundleHeader header;
    private final String digest;
    private final AnswerBody body;

    private AnswerRules(OwnChain ours, BundleHeader header, String digest, AnswerBody body) {
        this.ours = ours;
        this.header = header;
        this.digest = digest;
        this.body = body;
    }

    /** Judges a verified answer; a rejection among the findings stands alone. */
    public static List<Finding> judge(
            OwnChain ours, BundleHeader header, String digest, AnswerBody body) {
        AnswerRules rules = new AnswerRules(ours, header, digest, body);
        if (rules.repeated()) {
            return List.of(found(BundleCode.A01, Integer.toString(header.seq())));
        }
        Optional<BundleAnswer> stranger =
                body.answers().stream().filter(rules::neverProduced).findFirst();
        if (stranger.isPresent()) {
            int seq = stranger.get().seq();
            return List.of(found(BundleCode.A03, seq == 0 ? "" : Integer.toString(seq)));
        }
        List<Finding> findings = new ArrayList<>();
        if (rules.otherHead() || rules.otherAnswer()) {
            ChainHead head = body.schoolHead();
            findings.add(found(BundleCode.A04, head == null ? "" : Integer.toString(head.seq())));
        }
        rules.gap().ifPresent(findings::add);
        rules.unanswered().ifPresent(findings::add);
        return findings;
    }

    private boolean repeated() {
        return ours.answers().stream().anyMatch(seen -> seen.digest().equals(digest));
    }

    /** What we made before a restore and lost with it is no stranger's. */
    private boolean neverProduced(BundleAnswer answer) {
        boolean known =
                ours.bundles().stream().anyMatch(one -> one.digest().equals(answer.digest()));
        boolean unread = answer.seq() == 0 || answer.epoch() == 0;
        return !known && !(unread ? ours.epoch() > 1 : forgotten(answer.epoch(), answer.seq()));
    }

    private boolean forgotten(int epoch, int seq) {
        int last =
                ours.bundles().stream()
                        .filter(one -> one.epoch() == epoch)
                        .mapToInt(OwnBundle::seq)
                        .max()
                        .orElse(0);
        return epoch < ours.epoch() && seq > last;
    }

    private boolean otherHead() {
        ChainHead head = body.schoolHead();
        if (head == null) {
            return false;
        }
        Optional<OwnBundle> own =
                ours.bundles().stream()
                        .filter(one -> one.epoch() == head.epoch() && one.seq() == head.seq())
                        .findFirst();
        return own.isPresent()
                ? !own.get().digest().equals(head.digest())
                : !forgotten(head.epoch(), head.seq());
    }

    /** Another answer has this number, or it follows one we never saw in the place of ours. */
    private boolean otherAnswer() {
        ChainHead before = body.ownHead();
        return ours.answers().stream()
                .anyMatch(
                        seen ->
                                at(seen, header.epoch(), header.seq())
                                        || contradicts(seen, before));
    }

    private static boolean contradicts(SeenAnswer seen, ChainHead before) {
        return before != null
                && at(seen, before.epoch(), before.seq())
                && !seen.digest().equals(before.digest());
    }

    private static boolean at(SeenAnswer seen, int epoch, int seq) {
        return seen.epoch() == epoch && seen.seq() == seq;
    }

    private Optional<Finding> gap() {
        int last =
                ours.answers().stream()
                        .filter(seen -> seen.epoch() == header.epoch())
                        .mapToInt(SeenAnswer::seq)
                        .max()
                        .orElse(0);
        String missing =
                IntStream.range(last + 1, header.seq())
                        .limit(SHOWN)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(found(BundleCode.A02, missing));
    }

    /** Carried, and passed over by two answers that name newer bundles. */
    private Optional<Finding> unanswered() {
        String forgotten =
                ours.bundles().stream()
                        .filter(OwnBundle::waiting)
                        .filter(
                                one ->
                                        body.answers().stream()
                                                .noneMatch(a -> a.digest().equals(one.digest())))
                        .filter(one -> passedOver(one) >= UNANSWERED_AFTER)
                        .sorted(
                                Comparator.comparingInt(OwnBundle::epoch)
                                        .thenComparingInt(OwnBundle::seq))
                        .limit(SHOWN)
                        .map(one -> Integer.toString(one.seq()))
                        .collect(Collectors.joining(", "));
        return forgotten.isEmpty()
                ? Optional.empty()
                : Optional.of(found(BundleCode.A05, forgotten));
    }

    private long passedOver(OwnBundle one) {
        long before =
                ours.answers().stream()
                        .filter(seen -> later(seen.upToEpoch(), seen.upToSeq(), one))
                        .count();
        boolean now = body.answers().stream().anyMatch(a -> later(a.epoch(), a.seq(), one));
        return before + (now ? 1 : 0);
    }

    private static boolean later(int epoch, int seq, OwnBundle one) {
        return epoch > one.epoch() || (epoch == one.epoch() && seq > one.seq());
    }

    private static Finding found(BundleCode code, String argument) {
        return new Finding(code, argument, code.outcome());
    }
}
