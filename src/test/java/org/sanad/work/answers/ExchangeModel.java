package org.sanad.work.answers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.exchange.AnswerBody;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.exchange.AnswerRules;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.ChainHead;
import org.sanad.exchange.Finding;
import org.sanad.exchange.ReceiverKnowledge.KnownBundle;
import org.sanad.exchange.SchoolKnowledge.OwnBundle;
import org.sanad.exchange.SchoolKnowledge.OwnChain;
import org.sanad.exchange.SchoolKnowledge.SeenAnswer;
import org.sanad.exchange.Verdict;
import org.sanad.model.BundleState;
import org.sanad.model.Gresa;
import org.sanad.store.Decision;
import org.sanad.store.InboxEntry;
import org.sanad.store.OutboxEntry;
import org.sanad.work.review.Consolidation;
import org.sanad.work.review.FirstDecision;

/**
 * One school and its directorate without keys, files and databases: the very rules that decide,
 * around lists. What is on sticks is lost, comes twice or out of order as the schedule says.
 */
final class ExchangeModel {
    static final Gresa SCHOOL = new Gresa("04123X");
    static final String CAMPAIGN = "2026-2027";

    private static final UUID CHAIN = new UUID(0x4000L, 1L << 63);

    final List<BundleHeader> sent = new ArrayList<>();
    final List<SentAnswer> answers = new ArrayList<>();
    final List<Computer> computers = new ArrayList<>();
    final Map<String, Decision> decisions = new LinkedHashMap<>();
    final Set<String> delivered = new HashSet<>();
    final Set<BundleCode> alarms = new HashSet<>();
    private final List<KnownBundle> archive = new ArrayList<>();
    private final Map<String, String> told = new HashMap<>();
    private final Random clocks;
    private int epochs = 1;

    ExchangeModel(long clockSeed) {
        clocks = new Random(clockSeed);
        computers.add(new Computer());
    }

    /** An answer on a stick. */
    record SentAnswer(BundleHeader header, String digest, AnswerBody body) {}

    /** A school's computer; {@link #copy} is a backup or a clone. */
    static final class Computer {
        int epoch = 1;
        String epochId = hex(1, 32);
        int seq;
        String prev;
        final List<OutboxEntry> outbox = new ArrayList<>();
        final List<InboxEntry> inbox = new ArrayList<>();

        Computer copy() {
            Computer copy = new Computer();
            copy.epoch = epoch;
            copy.epochId = epochId;
            copy.seq = seq;
            copy.prev = prev;
            copy.outbox.addAll(outbox);
            copy.inbox.addAll(inbox);
            return copy;
        }

        OwnChain chain() {
            return new OwnChain(
                    epoch,
                    outbox.stream()
                            .map(
                                    one ->
                                            new OwnBundle(
                                                    Math.toIntExact(one.epoch()),
                                                    Math.toIntExact(one.seq()),
                                                    one.digest(),
                                                    one.state() == BundleState.CARRIED))
                            .toList(),
                    inbox.stream()
                            .map(
                                    one ->
                                            new SeenAnswer(
                                                    Math.toIntExact(one.epoch()),
                                                    Math.toIntExact(one.seq()),
                                                    one.digest(),
                                                    Math.toIntExact(one.upToEpoch()),
                                                    Math.toIntExact(one.upToSeq())))
                            .toList());
        }
    }

    /** Packs a declaration and carries it to a stick. */
    BundleHeader pack(Computer computer) {
        computer.seq++;
        int number = sent.size();
        BundleHeader header =
                header(
                        BundleType.DECLARATION,
                        number,
                        computer.epoch,
                        computer.epochId,
                        computer.seq,
                        computer.prev);
        sent.add(header);
        String digest = digest(header);
        computer.prev = digest;
        computer.outbox.add(
                new OutboxEntry(
                        computer.epoch,
                        computer.seq,
                        header.id(),
                        BundleType.DECLARATION.code(),
                        CAMPAIGN,
                        digest,
                        null,
                        BundleState.CARRIED,
                        header.iat(),
                        "",
                        1,
                        null));
        return header;
    }

    /** Every restore begins a new epoch, above any this school ever had. */
    Computer restore(Computer backup) {
        Computer restored = backup.copy();
        epochs++;
        restored.epoch = epochs;
        restored.epochId = hex(epochs, 32);
        restored.seq = 0;
        return restored;
    }

    /** The directorate takes a bundle in. */
    void deliver(BundleHeader header) {
        String digest = digest(header);
        delivered.add(digest);
        Verdict verdict =
                new BundleVerifier(new ArchiveModel(archive)).place(header, digest, SCHOOL);
        if (verdict.code().filter(code -> code == BundleCode.C01).isPresent()) {
            return;
        }
        verdict.deciding().map(Finding::code).ifPresent(alarms::add);
        AnswerVerdict answer = FirstDecision.verdict(verdict.standing(), false);
        if (verdict.standing() == Verdict.Standing.REJECTED && decisions.containsKey(digest)) {
            return;
        }
        boolean settled =
                verdict.standing() == Verdict.Standing.ACCEPTED
                        || verdict.standing() == Verdict.Standing.ALREADY;
        if (settled) {
            archive.add(
                    new KnownBundle(
                            header.type(),
                            header.id(),
                            digest,
                            header.chain(),
                            header.epoch(),
                            header.epochId(),
                            header.seq()));
        }
        decisions.put(
                digest,
                new Decision(
                        SCHOOL,
                        digest,
                        answer.code(),
                        header.type().code(),
                        CAMPAIGN,
                        header.chain(),
                        header.epoch(),
                        header.seq(),
                        null,
                        List.of(),
                        null));
        told.remove(digest);
    }

    /** The directorate answers what is not told yet, with all it told before. */
    void answer() {
        if (decisions.isEmpty() || told.keySet().containsAll(decisions.keySet())) {
            return;
        }
        List<BundleAnswer> all =
                decisions.values().stream()
                        .map(
                                one ->
                                        new BundleAnswer(
                                                one.digest(),
                                                Math.toIntExact(one.epoch()),
                                                Math.toIntExact(one.seq()),
                                                AnswerVerdict.valueOf(one.verdict()),
                                                null,
                                                List.of()))
                        .toList();
        ChainHead own =
                answers.isEmpty()
                        ? null
                        : head(
                                answers.get(answers.size() - 1).header(),
                                answers.get(answers.size() - 1).digest());
        AnswerBody body = new AnswerBody("school:" + SCHOOL, all, null, head(), own, null);
        int seq = answers.size() + 1;
        BundleHeader header = header(BundleType.ANSWER, 10_000 + seq, 1, hex(1, 32), seq, null);
        answers.add(new SentAnswer(header, digest(header), body));
        decisions.keySet().forEach(digest -> told.put(digest, digest(header)));
    }

    private ChainHead head() {
        return archive.stream()
                .max(
                        java.util.Comparator.comparingInt(KnownBundle::epoch)
                                .thenComparingInt(KnownBundle::seq))
                .map(one -> new ChainHead(one.epoch(), one.epochId(), one.seq(), one.digest()))
                .orElse(null);
    }

    private static ChainHead head(BundleHeader header, String digest) {
        return new ChainHead(header.epoch(), header.epochId(), header.seq(), digest);
    }

    /** A computer reads an answer. */
    void take(Computer computer, SentAnswer answer) {
        List<Finding> findings =
                AnswerRules.judge(
                        computer.chain(), answer.header(), answer.digest(), answer.body());
        boolean refused =
                findings.stream()
                        .anyMatch(
                                one ->
                                        one.outcome() == BundleCode.Outcome.REJECT
                                                || one.outcome() == BundleCode.Outcome.QUARANTINE);
        findings.stream()
                .filter(one -> one.code() != BundleCode.A01)
                .filter(one -> one.outcome() != BundleCode.Outcome.WARNING)
                .forEach(one -> alarms.add(one.code()));
        if (refused || findings.stream().anyMatch(one -> one.code() == BundleCode.A01)) {
            return;
        }
        List<OutboxEntry> now =
                AnswerStates.after(
                        computer.outbox,
                        computer.inbox,
                        answer.header().epoch(),
                        answer.header().seq(),
                        answer.body().answers());
        computer.outbox.clear();
        computer.outbox.addAll(now);
        BundleAnswer newest = answer.body().answers().get(answer.body().answers().size() - 1);
        computer.inbox.add(
                new InboxEntry(
                        BundleType.ANSWER.code(),
                        answer.header().epoch(),
                        answer.header().seq(),
                        answer.digest(),
                        answer.body().answers().stream().map(BundleAnswer::digest).toList(),
                        newest.epoch(),
                        newest.seq(),
                        0,
                        null));
    }

    /** The decision whose bundle is the school's value. */
    Optional<Decision> value() {
        return Consolidation.winner(decisions.values(), CAMPAIGN);
    }

    /** Numbers in the archive with the bundles that hold them. */
    Map<String, Set<String>> holders() {
        Map<String, Set<String>> holders = new TreeMap<>();
        archive.forEach(
                one ->
                        holders.computeIfAbsent(one.epoch() + "/" + one.seq(), n -> new HashSet<>())
                                .add(one.digest()));
        return holders;
    }

    private BundleHeader header(
            BundleType type, int number, int epoch, String epochId, int seq, String prev) {
        Duration off = Duration.ofDays(clocks.nextInt(2 * 18_262) - 18_262);
        return new BundleHeader(
                type,
                new UUID(0x4000L, 1L << 63 | number),
                "school:" + SCHOOL,
                "directorate:04-TEST",
                null,
                CAMPAIGN,
                CHAIN,
                epoch,
                epochId,
                seq,
                prev,
                null,
                new BundleHeader.PackReference("2026.1", hex(1, 64)),
                0,
                null,
                Instant.parse("2026-10-01T08:00:00Z").plus(off),
                new BundleHeader.Clock(clocks.nextBoolean(), null),
                new BundleHeader.App("sanad", "1"),
                new TreeMap<>(Map.of("pupils", 100)));
    }

    /** As good as SHA-256 where nobody forges: the bundle's own random id, once for each. */
    static String digest(BundleHeader header) {
        return hex(header.id().getLeastSignificantBits() & 0xffffffL, 64);
    }

    private static String hex(long number, int length) {
        return String.format(java.util.Locale.ROOT, "%0" + length + "x", number);
    }
}
