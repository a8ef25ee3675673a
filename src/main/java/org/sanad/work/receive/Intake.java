package org.sanad.work.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.EnrolmentBody;
import org.sanad.exchange.Finding;
import org.sanad.exchange.Inspection;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.Decision;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.review.Acknowledgement;
import org.sanad.work.review.Consolidation;
import org.sanad.work.review.FirstDecision;
import org.sanad.work.review.Judgement;
import org.sanad.work.review.Judging;

/**
 * Taking in what schools send: every file is verified, archived as it came, and merged, kept apart
 * or refused.
 */
public final class Intake {
    private final Installation installation;

    Intake(Installation installation) {
        this.installation = installation;
    }

    /** Verifies a file as intake would, and stores nothing. */
    public ReceivedFile verify(Path file) {
        return installation
                .store()
                .read(
                        session -> {
                            Verdict verdict = verifier(session).verify(file);
                            return Receipts.of(
                                    String.valueOf(file.getFileName()),
                                    verdict,
                                    null,
                                    judged(session, verdict));
                        });
    }

    /**
     * Takes in files and folders. Each file is one transaction: what was done stays done when the
     * run is broken off, and the same files again change nothing.
     */
    public List<ReceivedFile> take(List<Path> paths, Progress progress) {
        List<Path> files = inOrder(files(paths));
        List<ReceivedFile> received = new ArrayList<>();
        int done = 0;
        for (Path file : files) {
            progress.check();
            received.addAll(takeFile(file));
            progress.report(++done, files.size());
        }
        return received;
    }

    /** Everything that came, the newest first. */
    public List<IntakeRow> received() {
        return installation
                .store()
                .read(
                        session -> {
                            Map<Gresa, String> names = SchoolKeys.names(session);
                            List<IntakeRow> rows = new ArrayList<>();
                            for (IntakeEntry entry : session.intake().list()) {
                                rows.add(0, IntakeRow.of(entry, names.get(entry.gresa())));
                            }
                            return List.copyOf(rows);
                        });
    }

    /**
     * Approves a school's key after comparing the code typed from its stamped slip, then judges
     * again what waited for it.
     *
     * @return what became of the bundles that waited
     * @throws UserProblem {@code work.receive.no-key-waiting}, {@code
     *     work.receive.key-active-already}, {@code exchange.code.k08}
     */
    public List<ReceivedFile> confirm(Gresa school, String typed) {
        installation.store().write(session -> approve(session, school, typed));
        return judgeWaiting(school);
    }

    /** Judges again what waited for something about the keys of a school. */
    List<ReceivedFile> judgeWaiting(Gresa school) {
        List<IntakeEntry> waiting = installation.store().read(session -> waiting(session, school));
        return waiting.stream().map(this::judgeAgain).toList();
    }

    /**
     * Among the keys that wait, the one whose code is on the slip; a stranger's enrolment must not
     * stand in its way.
     */
    private static KnownSchoolKey approve(Session session, Gresa school, String typed) {
        List<KnownSchoolKey> pending =
                session.schoolKeys().ofSchool(school).stream()
                        .filter(key -> key.status() == SchoolKeyStatus.PENDING)
                        .toList();
        if (pending.isEmpty()) {
            throw UserProblem.of("work.receive.no-key-waiting", school);
        }
        if (KeyEndings.active(session, school).isPresent()) {
            // two keys at once would be two computers that both speak for the school
            throw UserProblem.of("work.receive.key-active-already", school);
        }
        KnownSchoolKey approved =
                pending.stream()
                        .filter(key -> mismatch(key, typed).isEmpty())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new UserProblem(
                                                mismatch(pending.get(0), typed)
                                                        .orElseThrow()
                                                        .problem()))
                        .in(SchoolKeyStatus.ACTIVE);
        session.schoolKeys().save(approved);
        return approved;
    }

    private static Optional<Finding> mismatch(KnownSchoolKey key, String typed) {
        return BundleVerifier.confirm(VerifyingKey.ofRaw(key.signingKey()).orElseThrow(), typed);
    }

    /**
     * What is kept apart for this school, and what could not be told to be of any (K01), in chain
     * order.
     */
    private static List<IntakeEntry> waiting(Session session, Gresa school) {
        return session.intake().list().stream()
                .filter(entry -> entry.verdict().equals(Verdict.Standing.QUARANTINED.code()))
                .filter(entry -> entry.gresa() == null || entry.gresa().equals(school))
                .sorted(Comparator.comparing(IntakeEntry::epoch).thenComparing(IntakeEntry::seq))
                .toList();
    }

    private ReceivedFile judgeAgain(IntakeEntry entry) {
        return installation
                .store()
                .write(
                        session -> {
                            byte[] file = session.intake().file(entry.digest()).orElseThrow();
                            Verdict verdict = verifier(session).verify(file);
                            Judgement judgement = judged(session, verdict);
                            String kept =
                                    keep(
                                            session,
                                            verdict,
                                            file,
                                            entry.arrival().fileName(),
                                            entry.arrival().on());
                            return Receipts.of(entry.digest(), verdict, kept, judgement);
                        });
    }

    /** A message may bring several bundles: each is taken on its own. */
    private List<ReceivedFile> takeFile(Path path) {
        String name = String.valueOf(path.getFileName());
        List<byte[]> attached = attached(path);
        if (attached.size() > 1) {
            return attached.stream()
                    .map(one -> takeOne(name, verifier -> verifier.verify(one), () -> one))
                    .toList();
        }
        return List.of(
                takeOne(name, verifier -> verifier.verify(path), () -> BundleFiles.load(path)));
    }

    private static List<byte[]> attached(Path path) {
        try {
            return BundleFiles.loadAll(path);
        } catch (UserProblem unreadable) {
            // verification says which way it is
            return List.of();
        }
    }

    private ReceivedFile takeOne(
            String name, Function<BundleVerifier, Verdict> verify, Supplier<byte[]> bytes) {
        ReceivedFile taken = file(name, verify, bytes);
        boolean newKey =
                BundleType.ENROLMENT.code().equals(taken.type())
                        && taken.verdict().equals(Verdict.Standing.ACCEPTED.code());
        if (newKey) {
            // the old key vouched for it: what the new one signed may have come first
            Gresa.parse(taken.school()).ifPresent(this::judgeWaiting);
        }
        return taken;
    }

    private ReceivedFile file(
            String name, Function<BundleVerifier, Verdict> verify, Supplier<byte[]> bytes) {
        return installation
                .store()
                .write(
                        session -> {
                            Verdict verdict = verify.apply(verifier(session));
                            Judgement judgement = judged(session, verdict);
                            String entry = null;
                            if (verdict.digest().isPresent()) {
                                entry =
                                        settled(session, verdict)
                                                ? verdict.digest().get()
                                                : keep(
                                                        session,
                                                        verdict,
                                                        bytes.get(),
                                                        name,
                                                        installation.today());
                            }
                            return Receipts.of(name, verdict, entry, judgement);
                        });
    }

    /**
     * Whether this very bundle was merged or archived before; one that waited or was refused is
     * judged anew.
     */
    private static boolean settled(Session session, Verdict verdict) {
        return session.intake()
                .find(verdict.digest().orElseThrow())
                .filter(entry -> StoredKnowledge.SETTLED.contains(entry.verdict()))
                .isPresent();
    }

    /** Files what came and does what its verdict says; gives what it is filed under. */
    private String keep(
            Session session, Verdict verdict, byte[] file, String fileName, LocalDate on) {
        IntakeEntry entry =
                Receipts.entry(session.intake().nextReceived(), verdict, file, fileName, on);
        Optional<Decision> decision =
                FirstDecision.of(verdict, verdict.digest().flatMap(session.decisions()::find));
        decision.ifPresent(session.decisions()::save);
        if (verdict.standing() == Verdict.Standing.REJECTED) {
            session.intake().save(entry);
            return entry.digest();
        }
        session.intake().save(entry, file);
        verdict.bundle()
                .ifPresent(
                        bundle -> {
                            if (bundle.body() instanceof EnrolmentBody enrolment) {
                                learnKey(session, enrolment, bundle, verdict);
                            } else if (decision.isPresent()) {
                                Consolidation.take(session, decision.get(), bundle, file);
                            }
                            if (decision.isPresent()) {
                                Acknowledgement.note(
                                        session, decision.get().gresa(), bundle.header());
                            }
                        });
        return entry.digest();
    }

    /**
     * An unknown key waits for the code of the stamped slip, unless the key in use vouched for it:
     * then it takes its place. One that is known keeps its state.
     */
    private static void learnKey(
            Session session, EnrolmentBody enrolment, VerifiedBundle bundle, Verdict verdict) {
        String kid = bundle.signer().kid();
        Optional<KnownSchoolKey> known = session.schoolKeys().findByKid(kid);
        boolean unconfirmed =
                known.filter(key -> key.status() != SchoolKeyStatus.PENDING).isEmpty();
        boolean vouched =
                unconfirmed
                        && enrolment.previous() != null
                        && verdict.standing() == Verdict.Standing.ACCEPTED;
        if (vouched) {
            BundleHeader header = bundle.header();
            KeyEndings.active(session, enrolment.gresa())
                    .map(old -> old.until((long) header.epoch(), (long) header.seq()))
                    .ifPresent(old -> session.schoolKeys().save(old.in(SchoolKeyStatus.RETIRED)));
        }
        if (vouched || known.isEmpty()) {
            session.schoolKeys()
                    .save(
                            new KnownSchoolKey(
                                    enrolment.gresa(),
                                    enrolment.schoolName(),
                                    kid,
                                    enrolment.signing().raw(),
                                    enrolment.sealing().raw(),
                                    enrolment.chain(),
                                    vouched ? SchoolKeyStatus.ACTIVE : SchoolKeyStatus.PENDING,
                                    null,
                                    null));
        }
    }

    private Judgement judged(Session session, Verdict verdict) {
        return new Judging(installation, session, verifier(session)).judge(verdict).orElse(null);
    }

    private BundleVerifier verifier(Session session) {
        return new BundleVerifier(new StoredKnowledge(session, installation.packs()));
    }

    private static List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(Intake::mayHoldABundle)
                            .sorted()
                            .forEach(files::add);
                } catch (IOException | UncheckedIOException e) {
                    throw new UserProblem(Problem.of("work.receive.folder-unreadable"), e);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** Of messages only those that bring a bundle: others have no business here. */
    private static boolean mayHoldABundle(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") || (name.endsWith(".eml") && BundleFiles.isLetter(file));
    }

    /**
     * Enrolments first, then by number: the unverified label is good enough for an order, and
     * decides nothing.
     */
    private static List<Path> inOrder(List<Path> files) {
        return files.stream()
                .sorted(
                        Comparator.comparing(Intake::isEnrolment)
                                .reversed()
                                .thenComparing(Intake::number))
                .toList();
    }

    private static boolean isEnrolment(Path file) {
        return inspect(file)
                .map(outside -> outside.label().type().equals(BundleType.ENROLMENT.code()))
                .orElse(false);
    }

    private static int number(Path file) {
        return inspect(file).map(outside -> outside.label().seq()).orElse(Integer.MAX_VALUE);
    }

    private static Optional<Inspection> inspect(Path file) {
        try {
            return Optional.of(Inspection.of(BundleFiles.load(file)));
        } catch (UserProblem unreadable) {
            return Optional.empty();
        }
    }
}
