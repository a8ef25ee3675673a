package org.sanad.work.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanad.exchange.KeyDirectory;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.exchange.RemarkCodes;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.exchange.SignedPack;
import org.sanad.exchange.UpdateBody;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.Dispatch;
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

    private static final String BRIDGES = "directory.bridges";

    private final Installation installation;
    private final MediumWriter writer;

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
     * @param earlier updates of a change of the root, which a school that missed them opens first
     * @param keysPending whether keys changed that only the root can publish
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
            int schools,
            List<Path> earlier,
            boolean keysPending) {}

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
     * Writes the update of what there is to publish now. Keys that changed since the root signed
     * last stay as they were published: {@link RootCeremonies#sign} is for them.
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
        List<MediumFile> files = new ArrayList<>(List.of(made.file()));
        files.addAll(made.earlier());
        if (!Files.exists(older)) {
            files.add(letter);
        }
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
                schools,
                written.subList(1, 1 + made.earlier().size()),
                made.keysPending());
    }

    private record Made(
            Dispatch dispatch,
            UpdateBody body,
            MediumFile file,
            VerifyingKey signing,
            List<MediumFile> earlier,
            boolean keysPending) {}

    private Made make(Session session) {
        Dispatching dispatching = new Dispatching(installation, session);
        Dispatch dispatch = dispatch(session, dispatching);
        MediumFile file = dispatching.openFile(dispatch);
        List<MediumFile> earlier =
                session.dispatches().ofStream(Dispatch.EVERYBODY).stream()
                        .filter(one -> bridges(session).contains(one.digest()))
                        .filter(one -> !one.digest().equals(dispatch.digest()))
                        .map(dispatching::openFile)
                        .toList();
        try (SigningKey key = OwnKeys.signing(session)) {
            return new Made(
                    dispatch,
                    SchoolVerifier.reopen(file.bytes()),
                    file,
                    key.verifyingKey(),
                    earlier,
                    RootedDirectory.pending(session));
        }
    }

    /**
     * Keeps the update before a change of the root and the one that brings it: without both no
     * school can follow.
     */
    void bridge(Session session, Runnable change) {
        Dispatching dispatching = new Dispatching(installation, session);
        String before = dispatch(session, dispatching).digest();
        change.run();
        String after = dispatch(session, dispatching).digest();
        List<String> bridges = new ArrayList<>(bridges(session));
        bridges.add(before);
        bridges.add(after);
        session.settings().put(BRIDGES, String.join(" ", bridges));
    }

    private static List<String> bridges(Session session) {
        return List.of(session.settings().get(BRIDGES, "").split(" ", -1));
    }

    /** The update of what there is now: the last one when nothing changed. */
    private Dispatch dispatch(Session session, Dispatching dispatching) {
        Optional<Dispatch> last = session.dispatches().last(Dispatch.EVERYBODY);
        Optional<UpdateBody> before =
                last.map(one -> SchoolVerifier.reopen(dispatching.openFile(one).bytes()));
        UpdateBody body = body(session);
        return before.filter(was -> same(was, body))
                .flatMap(same -> last)
                .filter(dispatching::believed)
                .orElseGet(() -> sign(session, dispatching, body));
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

    private UpdateBody body(Session session) {
        return new UpdateBody(
                "province:" + Identity.code(session),
                UpdateBody.SUPPORTED,
                RootedDirectory.current(session)
                        .orElseThrow(() -> UserProblem.of("work.keys.missing")),
                installation.packs().signed().orElse(null),
                RemarkCodes.builtIn(),
                List.of(
                        CampaignCalendar.of(
                                installation.pack(), CampaignCalendar.year(session, installation))),
                session.listedSchools().list().stream()
                        .map(
                                school ->
                                        new UpdateBody.ListedSchool(
                                                school.gresa(), school.name(), school.commune()))
                        .toList());
    }
}
