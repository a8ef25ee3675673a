package org.sanad.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanad.exchange.BundleCode.Outcome;
import org.sanad.exchange.BundleVerifier.Examination;
import org.sanad.exchange.ReceiverKnowledge.KnownBundle;
import org.sanad.model.Gresa;

/**
 * Where the bundle stands among those already archived: C01 to C10. Every declaration is a full
 * snapshot, so loss, repetition and disorder harm nothing; they are told, and forks wait.
 */
final class ChainChecks {
    /** A shrinking of more than this after a restore smells of an old backup. */
    private static final int SHRINK_PERCENT = 5;

    private static final int MISSING_SHOWN = 20;

    private final BundleHeader header;
    private final String digest;
    private final Gresa school;
    private final List<KnownBundle> archive;
    private final List<KnownBundle> chain;
    private final Examination examination;

    private ChainChecks(BundleHeader header, String digest, Gresa school, Examination examination) {
        this.header = header;
        this.digest = digest;
        this.school = school;
        this.archive = examination.knowledge().archive(school);
        this.chain =
                archive.stream().filter(known -> known.chain().equals(header.chain())).toList();
        this.examination = examination;
    }

    /** Checks; returns whether it is the very bundle already archived (nothing more to look at). */
    static boolean repeated(HeaderChecks checked, Examination examination) {
        return repeated(
                checked.header(),
                checked.signed().jws().digest(),
                checked.school(),
                checked.signed().known().map(ReceiverKnowledge.KnownKey::chain),
                examination);
    }

    /**
     * As above, on facts alone.
     *
     * @param pinned chain of the key that signed, when it has one
     */
    static boolean repeated(
            BundleHeader header,
            String digest,
            Gresa school,
            Optional<UUID> pinned,
            Examination examination) {
        ChainChecks checks = new ChainChecks(header, digest, school, examination);
        if (checks.archive.stream().anyMatch(known -> known.digest().equals(checks.digest))) {
            examination.note(BundleCode.C01, "");
            return true;
        }
        checks.refuseImpossible(pinned);
        checks.checkEpoch();
        checks.checkFork();
        checks.checkPredecessor();
        checks.checkSuperseded();
        checks.checkOrder();
        return false;
    }

    private void refuseImpossible(Optional<UUID> pinned) {
        if (archive.stream().anyMatch(known -> known.id().equals(header.id()))) {
            throw new Refusal(BundleCode.C02);
        }
        if (pinned.filter(id -> !id.equals(header.chain())).isPresent()) {
            throw new Refusal(BundleCode.C10);
        }
    }

    private void checkEpoch() {
        OptionalInt newest = chain.stream().mapToInt(KnownBundle::epoch).max();
        if (newest.isEmpty()) {
            checkOtherComputer();
            return;
        }
        if (header.epoch() == newest.getAsInt()) {
            return;
        }
        if (header.epoch() < newest.getAsInt()) {
            examination.note(BundleCode.C07, Integer.toString(newest.getAsInt()));
            return;
        }
        Outcome outcome = shrank() ? Outcome.QUARANTINE : Outcome.WARNING;
        examination.note(new Finding(BundleCode.C08, Integer.toString(header.epoch()), outcome));
    }

    /**
     * A new computer begins a chain of its own. Its snapshot takes the place of what the lost one
     * declared, so it is looked at as a restore is.
     */
    private void checkOtherComputer() {
        boolean declaredElsewhere =
                archive.stream().anyMatch(known -> known.type() == BundleType.DECLARATION);
        if (header.type() == BundleType.DECLARATION && declaredElsewhere) {
            Outcome outcome = shrank() ? Outcome.QUARANTINE : Outcome.WARNING;
            examination.note(
                    new Finding(BundleCode.C08, Integer.toString(header.epoch()), outcome));
        }
    }

    private boolean shrank() {
        OptionalInt before = examination.knowledge().acceptedPupils(school, header.campaign());
        int now = header.counts().getOrDefault("pupils", 0);
        return header.type() == BundleType.DECLARATION
                && before.isPresent()
                && now * 100L < before.getAsInt() * (100L - SHRINK_PERCENT);
    }

    /** The number is taken by other content, or two installations count in the same epoch. */
    private void checkFork() {
        boolean forked =
                sameEpoch()
                        .anyMatch(
                                known ->
                                        known.seq() == header.seq()
                                                || !known.epochId().equals(header.epochId()));
        if (forked) {
            examination.note(BundleCode.C05, Integer.toString(header.seq()));
        }
    }

    private void checkPredecessor() {
        Optional<KnownBundle> previous =
                sameEpoch().filter(known -> known.seq() == header.seq() - 1).findFirst();
        boolean contradicts =
                previous.filter(known -> !known.digest().equals(header.prev())).isPresent();
        boolean firstWithPast = header.epoch() == 1 && header.seq() == 1 && header.prev() != null;
        if (contradicts || firstWithPast) {
            examination.note(BundleCode.C06, Integer.toString(header.seq() - 1));
        }
    }

    private void checkSuperseded() {
        BundleHeader.Supersedes old = header.supersedes();
        boolean unknown =
                old != null
                        && !examination.knowledge().decided(old.digest())
                        && archive.stream()
                                .noneMatch(
                                        known ->
                                                known.id().equals(old.id())
                                                        && known.digest().equals(old.digest()));
        if (unknown) {
            examination.note(BundleCode.C09, "");
        }
    }

    private void checkOrder() {
        Optional<KnownBundle> newest =
                sameEpoch()
                        .filter(known -> known.type() == BundleType.DECLARATION)
                        .max(Comparator.comparingInt(KnownBundle::seq));
        boolean late =
                header.type() == BundleType.DECLARATION
                        && newest.filter(known -> known.seq() > header.seq()).isPresent();
        if (late) {
            examination.note(BundleCode.C04, Integer.toString(newest.get().seq()));
            return;
        }
        Set<Integer> known = sameEpoch().map(KnownBundle::seq).collect(Collectors.toSet());
        String missing =
                IntStream.range(1, header.seq())
                        .filter(seq -> !known.contains(seq))
                        .limit(MISSING_SHOWN)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            examination.note(BundleCode.C03, missing);
        }
    }

    private java.util.stream.Stream<KnownBundle> sameEpoch() {
        return chain.stream().filter(known -> known.epoch() == header.epoch());
    }
}
