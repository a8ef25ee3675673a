package org.sanad.work.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.EnrolmentBody;
import org.sanad.exchange.Finding;
import org.sanad.exchange.Inspection;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.store.Snapshot;
import org.sanad.work.desk.Installation;

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
                            return Receipts.of(file.getFileName().toString(), verdict);
                        });
    }

    /**
     * Takes in files and folders. Each file is one transaction: what was done stays done when the
     * run is broken off, and the same files again change nothing.
     */
    public List<ReceivedFile> take(List<Path> paths, Progress progress) {
        List<Path> files = inOrder(files(paths));
        List<ReceivedFile> received = new ArrayList<>();
        for (Path file : files) {
            progress.check();
            received.add(takeOne(file));
            progress.report(received.size(), files.size());
        }
        return received;
    }

    /**
     * Approves a school's key after comparing the code typed from its stamped slip, then judges
     * again what waited for it.
     *
     * @return what became of the bundles that waited
     * @throws UserProblem {@code work.receive.no-key-waiting}, {@code exchange.code.k08}
     */
    public List<ReceivedFile> confirm(Gresa school, String typed) {
        installation
                .store()
                .write(
                        session -> {
                            KnownSchoolKey waiting =
                                    session.schoolKeys().ofSchool(school).stream()
                                            .filter(key -> key.status() == SchoolKeyStatus.PENDING)
                                            .reduce((older, newer) -> newer)
                                            .orElseThrow(
                                                    () ->
                                                            UserProblem.of(
                                                                    "work.receive.no-key-waiting",
                                                                    school));
                            VerifyingKey key =
                                    VerifyingKey.ofRaw(waiting.signingKey()).orElseThrow();
                            Optional<Finding> wrong = BundleVerifier.confirm(key, typed);
                            if (wrong.isPresent()) {
                                throw new UserProblem(wrong.get().problem());
                            }
                            session.schoolKeys().save(waiting.in(SchoolKeyStatus.ACTIVE));
                            return waiting;
                        });
        List<IntakeEntry> waiting =
                installation
                        .store()
                        .read(
                                session ->
                                        session.intake().ofSchool(school).stream()
                                                .filter(
                                                        entry ->
                                                                entry.verdict()
                                                                        .equals(
                                                                                Verdict.Standing
                                                                                        .QUARANTINED
                                                                                        .code()))
                                                .sorted(
                                                        Comparator.comparing(IntakeEntry::epoch)
                                                                .thenComparing(IntakeEntry::seq))
                                                .toList());
        return waiting.stream().map(this::judgeAgain).toList();
    }

    private ReceivedFile judgeAgain(IntakeEntry entry) {
        return installation
                .store()
                .write(
                        session -> {
                            byte[] file = session.intake().file(entry.digest()).orElseThrow();
                            session.intake().remove(entry.digest());
                            Verdict verdict = verifier(session).verify(file);
                            keep(session, verdict, file);
                            return Receipts.of(entry.digest(), verdict);
                        });
    }

    private ReceivedFile takeOne(Path path) {
        return installation
                .store()
                .write(
                        session -> {
                            Verdict verdict = verifier(session).verify(path);
                            boolean known =
                                    verdict.digest()
                                            .map(
                                                    digest ->
                                                            session.intake()
                                                                    .find(digest)
                                                                    .isPresent())
                                            .orElse(true);
                            if (!known) {
                                keep(session, verdict, BundleFiles.load(path));
                            }
                            return Receipts.of(path.getFileName().toString(), verdict);
                        });
    }

    private void keep(Session session, Verdict verdict, byte[] file) {
        session.intake().save(Receipts.entry(session.intake().nextReceived(), verdict), file);
        verdict.bundle()
                .ifPresent(
                        bundle -> {
                            if (bundle.body() instanceof EnrolmentBody enrolment) {
                                learnKey(session, enrolment, bundle);
                            } else if (verdict.standing() == Verdict.Standing.ACCEPTED
                                    && bundle.body() instanceof DeclarationBody declaration) {
                                merge(session, declaration, bundle, file);
                            }
                        });
    }

    /** An unknown key waits for the code of the stamped slip; one that is known keeps its state. */
    private static void learnKey(Session session, EnrolmentBody enrolment, VerifiedBundle bundle) {
        String kid = bundle.signer().kid();
        if (session.schoolKeys().findByKid(kid).isEmpty()) {
            session.schoolKeys()
                    .save(
                            new KnownSchoolKey(
                                    enrolment.gresa(),
                                    enrolment.schoolName(),
                                    kid,
                                    enrolment.signing().raw(),
                                    enrolment.sealing().raw(),
                                    enrolment.chain(),
                                    SchoolKeyStatus.PENDING,
                                    null,
                                    null));
        }
    }

    private static void merge(
            Session session, DeclarationBody declaration, VerifiedBundle bundle, byte[] file) {
        Snapshot snapshot =
                new Snapshot(
                        declaration.snapshot().school().gresa(),
                        bundle.header().campaign(),
                        bundle.header().epoch(),
                        bundle.header().seq(),
                        bundle.digest(),
                        declaration.snapshot().pupils().size());
        session.snapshots()
                .save(
                        snapshot,
                        file,
                        declaration.snapshot().pupils().stream().map(Pupil::code).toList());
    }

    private BundleVerifier verifier(Session session) {
        return new BundleVerifier(new StoredKnowledge(session, installation.pack()));
    }

    private static List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(file -> file.getFileName().toString().endsWith(".json"))
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
