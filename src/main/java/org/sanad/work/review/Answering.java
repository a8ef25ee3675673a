package org.sanad.work.review;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.exchange.AnswerBody;
import org.sanad.exchange.AnswerNotes;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.ChainHead;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.RowRemark;
import org.sanad.exchange.SignedBundle;
import org.sanad.exchange.Verdict;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.seal.Jwe;
import org.sanad.seal.SealingKey;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.Decision;
import org.sanad.store.Dispatch;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Answers to the schools. An answer says everything decided that the school has not shown to know,
 * so one file a school is enough and a lost one harms nothing. Written again it has the same bytes,
 * until something more is decided.
 */
public final class Answering {
    private final Installation installation;
    private final MediumWriter writer;
    private final SecureRandom random = new SecureRandom();

    public Answering(Installation installation, MediumWriter writer) {
        this.installation = installation;
        this.writer = writer;
    }

    /**
     * An answer written.
     *
     * @param school GRESA code
     * @param bundles how many bundles it is about
     * @param remarks how many rows it refuses
     */
    public record WrittenAnswer(
            Path file, String school, long seq, String digest, int bundles, int remarks) {}

    /**
     * Makes the answers that are due and writes every one the school has not shown to have.
     *
     * @param folder which exists
     * @return only after every file was read back
     */
    public List<WrittenAnswer> write(Path folder, Progress progress) {
        List<Ready> ready = new ArrayList<>();
        for (Gresa school : schools()) {
            progress.check();
            installation.store().write(session -> ready(session, school)).ifPresent(ready::add);
        }
        if (ready.isEmpty()) {
            return List.of();
        }
        List<Path> written = writer.writeAll(folder, ready.stream().map(Ready::file).toList());
        List<WrittenAnswer> answers = new ArrayList<>();
        for (int i = 0; i < ready.size(); i++) {
            Ready one = ready.get(i);
            answers.add(
                    new WrittenAnswer(
                            written.get(i),
                            one.dispatch().stream(),
                            one.dispatch().seq(),
                            one.dispatch().digest(),
                            one.bundles(),
                            one.remarks()));
        }
        return answers;
    }

    /**
     * An answer ready to go.
     *
     * @param file always the same bytes until something more is decided
     */
    record Prepared(SignedBundle bundle, MediumFile file) {}

    /** The answer a school has not shown to have; what is untold yet is told in it. */
    Optional<Prepared> prepared(Gresa school) {
        return installation
                .store()
                .write(
                        session -> {
                            Dispatching dispatching = new Dispatching(installation, session);
                            return ready(session, school)
                                    .map(
                                            one ->
                                                    new Prepared(
                                                            dispatching.signed(one.dispatch()),
                                                            one.file()));
                        });
    }

    private record Ready(Dispatch dispatch, MediumFile file, int bundles, int remarks) {}

    /** How many schools wait for an answer that is not written yet. */
    public int due() {
        return installation
                .store()
                .read(
                        session ->
                                (int)
                                        session.decisions().list().stream()
                                                .filter(one -> one.told() == null)
                                                .map(Decision::gresa)
                                                .distinct()
                                                .filter(school -> due(session, school))
                                                .count());
    }

    private static boolean due(Session session, Gresa school) {
        return open(session, school).stream().anyMatch(one -> one.told() == null);
    }

    private Set<Gresa> schools() {
        return installation
                .store()
                .read(
                        session ->
                                session.decisions().list().stream()
                                        .map(Decision::gresa)
                                        .collect(
                                                Collectors.toCollection(
                                                        () ->
                                                                new TreeSet<>(
                                                                        Comparator.comparing(
                                                                                Gresa::value)))));
    }

    private Optional<Ready> ready(Session session, Gresa school) {
        Dispatching dispatching = new Dispatching(installation, session);
        List<Decision> open = open(session, school);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        boolean useless =
                session.dispatches()
                        .last(school.value())
                        .filter(last -> !last.acknowledged())
                        .filter(
                                last ->
                                        !dispatching.believed(last)
                                                || tellsAnother(session, school, last))
                        .isPresent();
        if (due(session, school) || useless) {
            answer(session, dispatching, school, open);
        }
        return session.dispatches()
                .last(school.value())
                .filter(last -> !last.acknowledged())
                .map(
                        last -> {
                            var counts = dispatching.signed(last).header().counts();
                            return new Ready(
                                    last,
                                    dispatching.openFile(last),
                                    counts.get("answers"),
                                    counts.get("remarks"));
                        });
    }

    /** What the school has not shown to know. */
    private static List<Decision> open(Session session, Gresa school) {
        Set<String> arrived =
                session.dispatches().ofStream(school.value()).stream()
                        .filter(Dispatch::acknowledged)
                        .map(Dispatch::digest)
                        .collect(Collectors.toSet());
        Set<String> elsewhere = ofOtherComputers(session, school);
        return session.decisions().ofSchool(school).stream()
                .filter(one -> one.told() == null || !arrived.contains(one.told()))
                .filter(one -> !elsewhere.contains(one.digest()))
                .toList();
    }

    /** Whether an answer speaks of what another computer sent than the one that would open it. */
    private static boolean tellsAnother(Session session, Gresa school, Dispatch answer) {
        Set<String> elsewhere = ofOtherComputers(session, school);
        return session.decisions().ofSchool(school).stream()
                .filter(one -> answer.digest().equals(one.told()))
                .anyMatch(one -> elsewhere.contains(one.digest()));
    }

    /**
     * What a computer sent whose key is not in use any more: the one that took its place never made
     * it, and would be alarmed (A03).
     */
    private static Set<String> ofOtherComputers(Session session, Gresa school) {
        Optional<UUID> chain = key(session, school).map(KnownSchoolKey::chain);
        Set<String> others = new HashSet<>();
        if (chain.isPresent()) {
            session.intake().ofSchool(school).stream()
                    .filter(entry -> other(entry.chain(), chain.get()))
                    .forEach(entry -> others.add(entry.digest()));
            // one refused before its header was proved is filed without its chain
            session.decisions().ofSchool(school).stream()
                    .filter(one -> other(one.chain(), chain.get()))
                    .forEach(one -> others.add(one.digest()));
        }
        return others;
    }

    private static boolean other(UUID chain, UUID inUse) {
        return chain != null && !chain.equals(inUse);
    }

    private void answer(
            Session session, Dispatching dispatching, Gresa school, List<Decision> open) {
        Optional<KnownSchoolKey> key = key(session, school);
        String campaign =
                open.stream()
                        .map(Decision::campaign)
                        .filter(java.util.Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        AnswerBody body =
                new AnswerBody(
                        "school:" + school,
                        open.stream().map(Answering::answer).toList(),
                        key.map(Answering::certificate).orElse(null),
                        head(session, school),
                        dispatching.head(school.value()).orElse(null),
                        notes(open, key));
        Dispatch made =
                dispatching.sign(
                        body,
                        new Dispatching.Address(
                                school.value(),
                                body.recipient(),
                                campaign,
                                dispatching.directory(),
                                null));
        open.forEach(one -> session.decisions().save(one.toldIn(made.digest())));
    }

    private static Optional<KnownSchoolKey> key(Session session, Gresa school) {
        return session.schoolKeys().ofSchool(school).stream()
                .filter(key -> key.status() == SchoolKeyStatus.ACTIVE)
                .findFirst();
    }

    private static AnswerBody.BundleAnswer answer(Decision decision) {
        return new AnswerBody.BundleAnswer(
                decision.digest(),
                Math.toIntExact(decision.epoch()),
                Math.toIntExact(decision.seq()),
                AnswerVerdict.valueOf(decision.verdict()),
                decision.code(),
                decision.rows().stream()
                        .map(row -> new RowRemark(row.pupil(), row.code(), row.field()))
                        .distinct()
                        .toList());
    }

    private static AnswerBody.Certificate certificate(KnownSchoolKey key) {
        return new AnswerBody.Certificate(
                VerifyingKey.ofRaw(key.signingKey()).orElseThrow(),
                key.chain(),
                KeyStatus.valueOf(key.status().code()),
                RootedDirectory.cutOff(key));
    }

    /** The last bundle of the school's chain that has its place in it. */
    private static ChainHead head(Session session, Gresa school) {
        Set<String> placed =
                Set.of(Verdict.Standing.ACCEPTED.code(), Verdict.Standing.ALREADY.code());
        Set<String> elsewhere = ofOtherComputers(session, school);
        return session.intake().ofSchool(school).stream()
                .filter(entry -> placed.contains(entry.verdict()))
                .filter(entry -> !elsewhere.contains(entry.digest()))
                .max(
                        Comparator.comparingLong(IntakeEntry::epoch)
                                .thenComparingLong(IntakeEntry::seq))
                .map(
                        entry ->
                                new ChainHead(
                                        Math.toIntExact(entry.epoch()),
                                        entry.epochId(),
                                        Math.toIntExact(entry.seq()),
                                        entry.digest()))
                .orElse(null);
    }

    private Jwe notes(List<Decision> open, Optional<KnownSchoolKey> key) {
        List<AnswerNotes.Note> notes = new ArrayList<>();
        for (Decision decision : open) {
            decision.rows().stream()
                    .filter(row -> row.note() != null && row.pupil() != null)
                    .map(row -> new AnswerNotes.Note(decision.digest(), row.pupil(), row.note()))
                    .forEach(notes::add);
        }
        return notes.isEmpty() || key.isEmpty()
                ? null
                : AnswerNotes.seal(notes, SealingKey.ofRaw(key.get().sealingKey()), random);
    }
}
