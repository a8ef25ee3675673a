package org.sanad.work.receive;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.LocalizedText;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Directorate;
import org.sanad.model.pack.Programme;
import org.sanad.seal.OpeningKey;
import org.sanad.store.Desk;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.desk.PackShelf;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.desk.RootKey;
import org.sanad.work.packs.PackSigning;
import org.sanad.work.packs.Packs;
import org.sanad.work.paper.Crests;
import org.sanad.work.review.AnswerMailing;
import org.sanad.work.review.Answering;
import org.sanad.work.review.Board;
import org.sanad.work.review.Changes;
import org.sanad.work.review.Identity;
import org.sanad.work.review.OfficePapers;
import org.sanad.work.review.Publishing;
import org.sanad.work.review.Restitutions;
import org.sanad.work.review.Reviews;
import org.sanad.work.review.RootCeremonies;
import org.sanad.work.review.RootedDirectory;
import org.sanad.work.review.SchoolLists;
import org.sanad.work.safety.Safety;

/** An opened directorate: its use cases. */
public final class DirectorateDesk implements AutoCloseable {
    private static final Pattern CODE_FORMAT = Pattern.compile("[A-Za-z0-9.-]{1,20}");

    private final Installation installation;

    private DirectorateDesk(Installation installation) {
        this.installation = installation;
    }

    /** A passphrase for the root key, to be written down and put away. */
    public static char[] proposeRootPassphrase() {
        return RootKey.propose(new SecureRandom());
    }

    /**
     * Sets up a directorate in an empty folder.
     *
     * @param code of its province, e.g. {@code 05.081}
     * @param rootPassphrase of the key that signs the directory, kept apart from the password
     */
    public static DirectorateDesk create(
            Path directory, String code, String name, char[] password, char[] rootPassphrase) {
        if (!CODE_FORMAT.matcher(code).matches()) {
            throw UserProblem.of("work.receive.code-malformed", code);
        }
        Installation installation =
                Installation.create(
                        directory, Desk.DIRECTORATE, password, Installation.moroccanClock());
        installation
                .store()
                .write(
                        session -> {
                            Identity.found(session, code, name);
                            OwnKeys.found(session, new SecureRandom());
                            RootedDirectory.found(session, rootPassphrase, new SecureRandom());
                            return session.settings().get(Settings.CHAIN, "");
                        });
        installation.follow();
        return new DirectorateDesk(installation);
    }

    /** Whether a folder says it holds a directorate; proved only when unlocked. */
    public static boolean exists(Path directory) {
        return Installation.holds(directory, Desk.DIRECTORATE);
    }

    /** The directorates there are, by academy, as the pack of the program lists them. */
    public static List<Directorate> known() {
        return PackShelf.builtIn().directorates();
    }

    /** Unlocks a directorate. */
    public static DirectorateDesk open(Path directory, char[] password) {
        Installation installation =
                Installation.open(
                        directory, Desk.DIRECTORATE, password, Installation.moroccanClock());
        EarlierDecisions.complete(installation);
        new Intake(installation).resume();
        return new DirectorateDesk(installation);
    }

    /** The public keys schools seal for and verify with. */
    public PublicKeys publicKeys() {
        return installation
                .store()
                .read(
                        session ->
                                PublicKeys.of(
                                        session, Identity.party(session), Identity.name(session)));
    }

    /** The programme packs of the directorate: those it signed itself. */
    public Packs packs() {
        return new Packs(installation, session -> Optional.of(OwnKeys.verifying(session)));
    }

    /** Signing packs for the schools. */
    public PackSigning packSigning() {
        return new PackSigning(installation, installation.store().read(Identity::party));
    }

    /** Copies of the data, and what opens them. */
    public Safety safety() {
        return new Safety(installation);
    }

    public SchoolKeys schoolKeys() {
        return new SchoolKeys(installation);
    }

    /** Retiring, losing and revoking the key of a school. */
    public KeyEndings keyEndings() {
        return new KeyEndings(installation);
    }

    /** Giving a school back what it declared. */
    public Restitutions restitutions() {
        return new Restitutions(installation, MediumWriter.real(), this::verifier);
    }

    /** Which bundle a paper belongs to. */
    public PaperCheck paperCheck() {
        return new PaperCheck(installation);
    }

    public Intake intake() {
        return new Intake(installation);
    }

    /** An officer's decisions. */
    public Reviews reviews() {
        return new Reviews(installation, this::verifier);
    }

    /** What declarations change, before they are decided about. */
    public Changes changes() {
        return new Changes(installation, this::verifier);
    }

    private BundleVerifier verifier(Session session) {
        return StoredKnowledge.verifier(session, installation.packs());
    }

    /** How a programme of the pack in force is called, shortly. */
    public Optional<LocalizedText> programmeName(String code) {
        return installation.pack().programme(code).map(Programme::shortName);
    }

    /** The picture in the head of the papers. */
    public Crests crest() {
        return new Crests(installation);
    }

    /** Papers of the directorate. */
    public OfficePapers papers() {
        return new OfficePapers(installation, this::verifier);
    }

    /** Answers to the schools. */
    public Answering answering() {
        return new Answering(installation, MediumWriter.real());
    }

    /** Who waits for an answer, and answers by e-mail. */
    public AnswerMailing answerMailing() {
        return AnswerMailing.of(installation);
    }

    /** The list of the schools expected. */
    public SchoolLists schoolLists() {
        return new SchoolLists(installation);
    }

    /** The update, which is also the welcome of a new school. */
    public Publishing publishing() {
        return new Publishing(installation, MediumWriter.real());
    }

    /** What needs the root key. */
    public RootCeremonies root() {
        return new RootCeremonies(installation, MediumWriter.real());
    }

    /** Who has sent and what came of it. */
    public Board board() {
        return new Board(installation);
    }

    /**
     * The private sealing key as JWK. Only for the sample directorate, so that outsiders can try
     * their own tools on its bundles; never written for a real one.
     */
    public String privateSealingKey() {
        return installation
                .store()
                .read(
                        session -> {
                            try (OpeningKey key = OwnKeys.opening(session)) {
                                return key.privateJwk();
                            }
                        });
    }

    @Override
    public void close() {
        installation.close();
    }
}
