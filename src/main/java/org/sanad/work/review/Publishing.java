package org.sanad.work.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanad.exchange.KeyDirectory;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.RemarkCodes;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.exchange.SignedDirectory;
import org.sanad.exchange.SignedPack;
import org.sanad.exchange.UpdateBody;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.Dispatch;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.ListedSchool;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.paper.WelcomeLetters;

/**
 * What the directorate publishes for all its schools: one update, which is also the welcome of a
 * school that opens it first. Published again without a change it has the same number and bytes.
 */
public final class Publishing {
    /** Setting: version of the newest key directory. */
    static final String DIRECTORY_VERSION = "directory.version";

    private final Installation installation;
    private final MediumWriter writer;
    private final SecureRandom random = new SecureRandom();

    public Publishing(Installation installation, MediumWriter writer) {
        this.installation = installation;
        this.writer = writer;
    }

    /**
     * An update written.
     *
     * @param letter to be stamped, PDF
     * @param verificationCode of the signing key, for the stamped letter
     * @param directory version of the key directory
     */
    public record Published(
            Path file,
            Path letter,
            String directorate,
            String name,
            long seq,
            String digest,
            String verificationCode,
            int directory,
            int schools) {}

    /**
     * Makes the list of expected schools exactly this one.
     *
     * @throws UserProblem {@code work.review.school-malformed}: the list stays as it was
     */
    public int list(List<WantedSchool> wanted) {
        List<ListedSchool> schools = new ArrayList<>();
        for (WantedSchool one : wanted) {
            Optional<Gresa> gresa = Gresa.parse(one.gresa());
            if (gresa.isEmpty() || one.name() == null || one.name().isBlank()) {
                throw new UserProblem(
                        Problem.of("work.review.school-malformed", one.line())
                                .at(null, one.line(), "gresa"));
            }
            schools.add(new ListedSchool(gresa.get(), one.name(), one.commune(), one.route()));
        }
        return installation
                .store()
                .write(
                        session -> {
                            session.listedSchools().replace(schools);
                            return schools.size();
                        });
    }

    /**
     * Writes the update of what there is to publish now.
     *
     * @param folder which exists
     */
    public Published publish(Path folder) {
        Made made = installation.store().write(this::make);
        KeyDirectory directory = made.body().directory().directory();
        String code = directory.directorate().substring(directory.directorate().indexOf(':') + 1);
        String verification = made.signing().verificationCode().text();
        int schools = made.body().schools().size();
        MediumFile letter =
                new WelcomeLetters(installation)
                        .of(
                                new WelcomeLetters.Subject(
                                        code,
                                        directory.name(),
                                        schools,
                                        made.file().name(),
                                        verification,
                                        made.dispatch().digest()));
        // the letter bears the day it was printed: an older one of the same update stays
        Path older = folder.resolve(letter.name());
        List<MediumFile> files =
                Files.exists(older) ? List.of(made.file()) : List.of(made.file(), letter);
        List<Path> written = writer.writeAll(folder, files);
        return new Published(
                written.get(0),
                older,
                directory.directorate(),
                directory.name(),
                made.dispatch().seq(),
                made.dispatch().digest(),
                verification,
                directory.version(),
                schools);
    }

    private record Made(
            Dispatch dispatch, UpdateBody body, MediumFile file, VerifyingKey signing) {}

    private Made make(Session session) {
        Dispatching dispatching = new Dispatching(installation, session);
        Optional<Dispatch> last = session.dispatches().last(Dispatch.EVERYBODY);
        Optional<UpdateBody> before =
                last.map(one -> SchoolVerifier.reopen(dispatching.openFile(one).bytes()));
        UpdateBody body = body(session, before.map(UpdateBody::directory));
        Dispatch dispatch =
                before.filter(was -> same(was, body))
                        .flatMap(same -> last)
                        .orElseGet(() -> sign(session, dispatching, body));
        try (SigningKey key = OwnKeys.signing(session)) {
            return new Made(dispatch, body, dispatching.openFile(dispatch), key.verifyingKey());
        }
    }

    private static Dispatch sign(Session session, Dispatching dispatching, UpdateBody body) {
        int version = body.directory().directory().version();
        session.settings().put(DIRECTORY_VERSION, Integer.toString(version));
        return dispatching.sign(
                body,
                new Dispatching.Address(Dispatch.EVERYBODY, body.recipient(), null, version, null));
    }

    private static boolean same(UpdateBody one, UpdateBody other) {
        return one.directory().equals(other.directory())
                && Objects.equals(sha256(one.pack()), sha256(other.pack()))
                && one.codes().equals(other.codes())
                && one.calendar().equals(other.calendar())
                && one.schools().equals(other.schools());
    }

    private static String sha256(SignedPack pack) {
        return pack == null ? null : pack.pack().sha256();
    }

    private UpdateBody body(Session session, Optional<SignedDirectory> before) {
        return new UpdateBody(
                "province:" + Identity.code(session),
                UpdateBody.SUPPORTED,
                directory(session, before),
                installation.packs().signed().orElse(null),
                RemarkCodes.builtIn(),
                List.of(),
                session.listedSchools().list().stream()
                        .map(
                                school ->
                                        new UpdateBody.ListedSchool(
                                                school.gresa(), school.name(), school.commune()))
                        .toList());
    }

    /** The directory as it was when no key changed, else its next version. */
    private SignedDirectory directory(Session session, Optional<SignedDirectory> before) {
        int version = before.map(was -> was.directory().version()).orElse(0);
        try (SigningKey root = OwnKeys.root(session, random)) {
            KeyDirectory now = directory(session, Math.max(1, version), root.verifyingKey());
            SignedDirectory same = SignedDirectory.sign(now, root);
            if (version == 0 || before.get().payload().equals(same.payload())) {
                return same;
            }
            return SignedDirectory.sign(directory(session, version + 1, root.verifyingKey()), root);
        }
    }

    private static KeyDirectory directory(Session session, int version, VerifyingKey root) {
        List<KeyDirectory.Entry> keys = new ArrayList<>();
        try (SigningKey signing = OwnKeys.signing(session);
                OpeningKey opening = OwnKeys.opening(session)) {
            keys.add(
                    new KeyDirectory.Entry(
                            Identity.party(session),
                            signing.verifyingKey(),
                            opening.sealingKey(),
                            null,
                            KeyStatus.ACTIVE,
                            null));
        }
        session.schoolKeys().list().forEach(key -> keys.add(entry(key)));
        return new KeyDirectory(
                version, Identity.party(session), Identity.name(session), root, keys);
    }

    private static KeyDirectory.Entry entry(KnownSchoolKey key) {
        CutOff cutOff =
                key.cutOffEpoch() == null
                        ? null
                        : new CutOff(
                                Math.toIntExact(key.cutOffEpoch()),
                                Math.toIntExact(key.cutOffSeq()));
        return new KeyDirectory.Entry(
                "school:" + key.gresa(),
                VerifyingKey.ofRaw(key.signingKey()).orElseThrow(),
                SealingKey.ofRaw(key.sealingKey()),
                key.chain(),
                KeyStatus.valueOf(key.status().code()),
                cutOff);
    }
}
