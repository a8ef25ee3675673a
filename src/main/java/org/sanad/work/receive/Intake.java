package org.sanad.work.receive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.Finding;
import org.sanad.exchange.Verdict;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
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
        List<Path> files = ArrivingFiles.inOrder(paths);
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
     * again what waited for it. A key which the one in use names as the one before it on the same
     * computer is not put in use beside it: what it signed until then is read, as if it had been
     * approved first.
     *
     * @return the state of the approved key, and what became of the bundles that waited
     * @throws UserProblem {@code work.receive.no-key-waiting}, {@code
     *     work.receive.key-active-already}, {@code work.receive.key-between} when it is of the same
     *     computer as the one in use and no confirmed key follows it, {@code exchange.code.k08}
     */
    public ConfirmedKey confirm(Gresa school, String typed) {
        KnownSchoolKey approved = approve(school, typed);
        List<ReceivedFile> judged = judgeWaiting(school);
        Optional<SchoolKeyRow.Earlier> earlier =
                installation
                        .store()
                        .read(session -> SchoolKeys.before(session, verifier(session), approved));
        return new ConfirmedKey(approved.kid(), approved.status().code(), judged, earlier);
    }

    /** The first step of {@link #confirm}; the second is taken up at the next start if need be. */
    KnownSchoolKey approve(Gresa school, String typed) {
        return installation.store().write(session -> approve(session, school, typed));
    }

    /**
     * Refuses a file that waits because nobody knows the key it is signed with (K01). Its bytes are
     * kept; taken in again it is judged anew.
     *
     * @param entry what it is filed under
     * @throws UserProblem {@code work.receive.not-of-unknown-key}: nothing changed
     */
    public void refuseUnknown(String entry) {
        refuseUnknown(one -> one.digest().equals(entry));
    }

    /**
     * Refuses all that waits under a key nobody knows, as {@link #refuseUnknown}.
     *
     * @param kid thumbprint of the key the files name
     * @return how many files were refused
     * @throws UserProblem {@code work.receive.not-of-unknown-key}: nothing changed
     */
    public int refuseUnder(String kid) {
        return refuseUnknown(one -> kid.equals(one.arrival().signer()));
    }

    private int refuseUnknown(Predicate<IntakeEntry> meant) {
        return installation
                .store()
                .write(
                        session -> {
                            List<IntakeEntry> refused =
                                    session.intake().list().stream()
                                            .filter(Intake::waitsUnknown)
                                            .filter(meant)
                                            .toList();
                            if (refused.isEmpty()) {
                                throw UserProblem.of("work.receive.not-of-unknown-key");
                            }
                            String rejected = Verdict.Standing.REJECTED.code();
                            refused.forEach(
                                    one -> session.intake().save(one.judged(rejected, one.code())));
                            return refused.size();
                        });
    }

    private static boolean waitsUnknown(IntakeEntry entry) {
        return waits(entry) && BundleCode.K01.code().equals(entry.code());
    }

    /** Takes up what a power cut left undone after something about a school's keys had changed. */
    void resume() {
        installation.store().read(KeyChanges::open).forEach(this::judgeWaiting);
    }

    /** Judges again what waited for something about the keys of a school. */
    List<ReceivedFile> judgeWaiting(Gresa school) {
        List<IntakeEntry> waiting = installation.store().read(session -> waiting(session, school));
        List<ReceivedFile> judged =
                waiting.stream().map(this::judgeAgain).flatMap(Optional::stream).toList();
        installation
                .store()
                .write(
                        session -> {
                            KeyChanges.done(session, school);
                            return school;
                        });
        return judged;
    }

    /**
     * Among the keys that wait, the one whose code is on the slip; a stranger's enrolment must not
     * stand in its way.
     */
    private KnownSchoolKey approve(Session session, Gresa school, String typed) {
        List<KnownSchoolKey> pending =
                session.schoolKeys().ofSchool(school).stream()
                        .filter(key -> key.status() == SchoolKeyStatus.PENDING)
                        .toList();
        if (pending.isEmpty()) {
            throw UserProblem.of("work.receive.no-key-waiting", school);
        }
        Optional<KnownSchoolKey> inUse = KeyEndings.active(session, school);
        KeyLines lines = new KeyLines(session, verifier(session));
        boolean strangers =
                pending.stream()
                        .allMatch(
                                key ->
                                        !sameComputer(inUse, key)
                                                && lines.confirmedAfter(key).isEmpty());
        if (inUse.isPresent() && strangers) {
            throw inUseAlready(school);
        }
        KnownSchoolKey meant =
                pending.stream()
                        .filter(key -> mismatch(key, typed).isEmpty())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new UserProblem(
                                                mismatch(pending.get(0), typed)
                                                        .orElseThrow()
                                                        .problem()));
        Optional<KeyLines.Following> after = lines.confirmedAfter(meant);
        if (inUse.isPresent() && after.isEmpty()) {
            throw sameComputer(inUse, meant)
                    ? UserProblem.of("work.receive.key-between", school)
                    : inUseAlready(school);
        }
        KnownSchoolKey approved =
                after.map(KeyLines.Following::at)
                        .map(at -> meant.until((long) at.epoch(), (long) at.seq()))
                        .map(key -> key.in(SchoolKeyStatus.RETIRED))
                        .orElseGet(() -> meant.in(SchoolKeyStatus.ACTIVE));
        session.schoolKeys().save(approved);
        KeyChanges.note(session, school);
        return approved;
    }

    private static boolean sameComputer(Optional<KnownSchoolKey> inUse, KnownSchoolKey key) {
        return inUse.filter(one -> one.chain().equals(key.chain())).isPresent();
    }

    /** Two keys at once would be two computers that both speak for the school. */
    private static UserProblem inUseAlready(Gresa school) {
        return UserProblem.of("work.receive.key-active-already", school);
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
                .filter(Intake::waits)
                .filter(entry -> entry.gresa() == null || entry.gresa().equals(school))
                .sorted(Comparator.comparing(IntakeEntry::epoch).thenComparing(IntakeEntry::seq))
                .toList();
    }

    private Optional<ReceivedFile> judgeAgain(IntakeEntry waited) {
        return installation
                .store()
                .write(
                        session ->
                                session.intake()
                                        .find(waited.digest())
                                        .filter(Intake::waits)
                                        .map(entry -> judgeAgain(session, entry)));
    }

    private ReceivedFile judgeAgain(Session session, IntakeEntry entry) {
        byte[] file = session.intake().file(entry.digest()).orElseThrow();
        Verdict verdict = verifier(session).verify(file);
        Judgement judgement = judged(session, verdict);
        String kept = Filing.again(session, entry, verdict, file);
        return Receipts.of(entry.digest(), verdict, kept, judgement);
    }

    private static boolean waits(IntakeEntry entry) {
        return entry.verdict().equals(Verdict.Standing.QUARANTINED.code());
    }

    /**
     * A message may bring several bundles: each is taken on its own. What is kept are the very
     * bytes that were verified; a medium may give others the next time.
     */
    private List<ReceivedFile> takeFile(Path path) {
        String name = String.valueOf(path.getFileName());
        List<byte[]> read = attached(path);
        List<byte[]> again = attached(path);
        if (read.isEmpty()) {
            return List.of(
                    takeOne(name, verifier -> verifier.verify(path), () -> BundleFiles.load(path)));
        }
        List<ReceivedFile> taken = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            byte[] first = read.get(i);
            byte[] second = i < again.size() ? again.get(i) : new byte[0];
            taken.add(takeOne(name, verifier -> verifier.verify(first, second), () -> first));
        }
        return taken;
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

    /** The first step of taking a file; what a new key makes of others is the second. */
    ReceivedFile file(
            String name, Function<BundleVerifier, Verdict> verify, Supplier<byte[]> bytes) {
        return installation
                .store()
                .write(
                        session -> {
                            Verdict verdict = verify.apply(verifier(session));
                            Judgement judgement = judged(session, verdict);
                            String entry =
                                    verdict.digest().isEmpty()
                                            ? null
                                            : Filing.arrived(
                                                    session,
                                                    verdict,
                                                    bytes.get(),
                                                    name,
                                                    installation.today());
                            return Receipts.of(name, verdict, entry, judgement);
                        });
    }

    private Judgement judged(Session session, Verdict verdict) {
        return new Judging(installation, session, verifier(session)).judge(verdict).orElse(null);
    }

    private BundleVerifier verifier(Session session) {
        return StoredKnowledge.verifier(session, installation.packs());
    }
}
