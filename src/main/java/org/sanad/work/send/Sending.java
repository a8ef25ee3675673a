package org.sanad.work.send;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.exchange.SignedBundle;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.model.KeptViolation;
import org.sanad.model.Progress;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.Severity;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Directorate;
import org.sanad.model.rule.Findings;
import org.sanad.seal.VerificationCode;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;
import org.sanad.work.checks.Checks;
import org.sanad.work.checks.SchoolBaseline;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.LastDeclaration;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.desk.PackShelf;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.desk.Right;
import org.sanad.work.paper.Preview;
import org.sanad.work.paper.Slips;

/**
 * Packing what the school knows into a signed, sealed bundle and carrying it to the directorate.
 */
public final class Sending {
    /** Digits of the code of the directorate's keys, as printed on its letter. */
    public static final int KEY_CODE_DIGITS =
            VerificationCode.ofKey(new byte[32]).digits().length();

    private static final int STEPS = 4;

    private final Installation installation;
    private final OutboxFiles outbox;

    public Sending(Installation installation, MediumWriter writer) {
        this.installation = installation;
        this.outbox = new OutboxFiles(installation, writer);
    }

    /** The 32 digits of the school's own key, for its stamped slip. */
    public String verificationCode() {
        return installation
                .store()
                .read(session -> OwnKeys.verifying(session).verificationCode().text());
    }

    /** The school's public keys, for outsiders who verify its bundles. */
    public PublicKeys publicKeys() {
        return installation
                .store()
                .read(
                        session -> {
                            School school = session.school().find().orElseThrow();
                            return PublicKeys.of(
                                    session, "school:" + school.gresa(), school.name());
                        });
    }

    /** The directorate bundles go to, when its keys are known. */
    public Optional<KnownDirectorate> directorate() {
        return installation
                .store()
                .read(session -> DirectorateTrust.find(session).map(DirectorateTrust.Known::shown));
    }

    /**
     * Takes the directorate's public keys.
     *
     * @param typed the code read from its stamped letter, or null: then the keys stay unconfirmed
     * @throws UserProblem when the file is no key card of a directorate or the code is not its own
     */
    public KnownDirectorate trustDirectorate(Path file, String typed) {
        installation.require(Right.RECEIVE);
        KnownDirectorate known =
                installation
                        .store()
                        .write(
                                session -> {
                                    KnownDirectorate accepted =
                                            DirectorateTrust.accept(
                                                    session,
                                                    file,
                                                    typed,
                                                    Outgoing.reference(installation.pack()));
                                    learnDirectorate(session, accepted);
                                    return accepted;
                                });
        PublishedPack.take(installation);
        return known;
    }

    /**
     * Looks at a welcome file before there is a school: what is wrong with it is known while
     * nothing is changed yet.
     *
     * @param school the school to be
     * @param typed as {@link #trustDirectorate}
     * @throws UserProblem as {@link #trustDirectorate}
     */
    public static void examineWelcome(Path file, Gresa school, String typed) {
        DirectorateTrust.examine(
                BundleFiles.load(file), school, typed, Outgoing.reference(PackShelf.builtIn()));
    }

    /** The head of papers needs directorate and academy, which most class lists do not name. */
    private void learnDirectorate(Session session, KnownDirectorate known) {
        School own = session.school().find().orElseThrow();
        installation.pack().directorates().stream()
                .filter(one -> one.code().equals(known.code()) && own.directorate() == null)
                .findFirst()
                .ifPresent(
                        one ->
                                session.school()
                                        .save(
                                                new School(
                                                        own.gresa(),
                                                        own.name(),
                                                        own.area(),
                                                        own.commune(),
                                                        academyName(one),
                                                        one.massarLabel(),
                                                        own.headName())));
    }

    private String academyName(Directorate directorate) {
        return installation.pack().academies().stream()
                .filter(academy -> academy.code().equals(directorate.academy()))
                .map(academy -> academy.name().ar())
                .findFirst()
                .orElse(null);
    }

    /** The sticks plugged in now. */
    public List<Medium> media() {
        return Media.list();
    }

    /**
     * Packs everything the school holds about the year and writes it to a folder, with the
     * enrolment until it is answered. The bundle's number is burnt from the moment it is signed; a
     * failed writing leaves it PACKED, to be written again. Doubts never block; what must be mended
     * does.
     *
     * @return only after every file was read back: the medium may be removed
     * @throws UserProblem {@code work.send.errors} when the checks find what must be mended; when
     *     the store is not sound, the directorate unknown, or the medium fails
     */
    public PackedBundle pack(Path folder, Progress progress) {
        return pack(folder, false, progress);
    }

    /** As {@link #pack}, for a head who knows what the checks found and sends it all the same. */
    public PackedBundle packDespiteErrors(Path folder, Progress progress) {
        return pack(folder, true, progress);
    }

    private PackedBundle pack(Path folder, boolean despiteErrors, Progress progress) {
        installation.require(Right.SEND);
        progress.report(0, STEPS);
        refuseUnusable(folder);
        refuseDamage();
        progress.report(1, STEPS);
        OutboxEntry packed = installation.store().write(session -> prepare(session, despiteErrors));
        progress.report(2, STEPS);
        PackedBundle written = write(outbox.withEnrolment(packed), folder, true);
        progress.report(STEPS, STEPS);
        return written;
    }

    /**
     * @param entries what goes on its way together, the bundle the slip is of last
     * @param slipAnew whether the slip is written over one that lies there
     */
    private PackedBundle write(List<OutboxEntry> entries, Path folder, boolean slipAnew) {
        int last = entries.size() - 1;
        SignedBundle bundle = outbox.signed(entries.get(last));
        List<MediumFile> files = new ArrayList<>();
        entries.forEach(entry -> files.add(outbox.file(entry)));
        MediumFile slip = new Slips(installation).of(bundle);
        Path lying = folder.resolve(slip.name());
        if (slipAnew || !Files.exists(lying)) {
            files.add(slip);
        }
        List<Path> written = outbox.carry(entries, files, folder, Media.nameOf(folder));
        return new PackedBundle(
                written.get(last),
                written.subList(0, last),
                files.contains(slip) ? written.get(last + 1) : lying,
                bundle.digest(),
                bundle.checkCode().text(),
                entries.get(last).seq(),
                bundle.header().counts());
    }

    private OutboxEntry prepare(Session session, boolean despiteErrors) {
        SchoolData data = installation.schoolData(session, installation.schoolYear(session));
        SchoolBaseline past = SchoolBaseline.of(session, data.year());
        Findings findings = Checks.judge(installation, data, past.baseline());
        int errors = findings.count(Severity.ERROR);
        if (errors > 0 && !despiteErrors) {
            throw UserProblem.of("work.send.errors", errors);
        }
        KeyStanding.of(session).requireBelieved();
        Outgoing outgoing = new Outgoing(installation, session, directorate(session));
        outgoing.enrolIfNeeded();
        return outgoing.declare(data, keptWith(findings), past.compared());
    }

    /** Only what is kept of doubts that are still there travels. */
    private static List<KeptViolation> keptWith(Findings findings) {
        return findings.kept().stream().map(Findings.Kept::by).toList();
    }

    /** Before a number is burnt: a mistyped folder should cost nothing. */
    private static void refuseUnusable(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw UserProblem.of("work.send.no-folder");
        }
    }

    /**
     * Writes a bundle of the outbox again, with its slip and what has to travel beside it: the same
     * signed text, so the same digest. As many copies on as many media as wanted.
     *
     * @return as {@link #pack}
     * @throws UserProblem {@code work.send.no-such-number}, or as {@link #pack}
     */
    public PackedBundle recreate(BundleNumber number, Path folder, Progress progress) {
        installation.require(Right.SEND);
        progress.check();
        return write(outbox.withEnrolment(outbox.numbered(number)), folder, false);
    }

    /** Every bundle made, the newest first. */
    public List<OutboxRow> outbox() {
        List<OutboxEntry> entries = installation.store().read(session -> session.outbox().list());
        return entries.stream()
                .sorted(
                        (a, b) ->
                                a.epoch() == b.epoch()
                                        ? Long.compare(b.seq(), a.seq())
                                        : Long.compare(b.epoch(), a.epoch()))
                .map(Sending::row)
                .toList();
    }

    /**
     * The newest bundle of a year, where a new one would say the same.
     *
     * @param data what the school holds now
     */
    public Optional<OutboxRow> unchanged(SchoolData data) {
        return installation
                .store()
                .read(session -> LastDeclaration.of(session, data))
                .filter(LastDeclaration::unchanged)
                .map(last -> row(last.entry()));
    }

    /** What changed since the newest bundle of the year; empty before the first. */
    public Optional<SinceLastBundle> since() {
        return installation
                .store()
                .read(
                        session ->
                                SinceLastBundle.of(
                                        session,
                                        installation.pack(),
                                        installation.schoolData(
                                                session, installation.schoolYear(session))));
    }

    /**
     * The slip of a bundle of the outbox, as it is written beside it; the caller closes it.
     *
     * @throws UserProblem {@code work.send.no-such-number}
     */
    public Preview slip(BundleNumber number) {
        return new Slips(installation).preview(outbox.signed(outbox.numbered(number)));
    }

    private static OutboxRow row(OutboxEntry entry) {
        byte[] digest = java.util.HexFormat.of().parseHex(entry.digest());
        return new OutboxRow(
                entry.epoch(),
                entry.seq(),
                entry.type(),
                entry.campaign(),
                entry.state(),
                entry.packedAt(),
                entry.fileName(),
                entry.digest(),
                VerificationCode.ofDigest(digest).text(),
                entry.carried());
    }

    private void refuseDamage() {
        if (!installation.store().check().isEmpty()) {
            throw UserProblem.of("work.send.store-damaged");
        }
    }

    private DirectorateTrust.Known directorate(Session session) {
        return DirectorateTrust.find(session)
                .orElseThrow(() -> UserProblem.of("work.send.no-directorate"));
    }
}
