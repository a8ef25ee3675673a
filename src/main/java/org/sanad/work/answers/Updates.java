package org.sanad.work.answers;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.Finding;
import org.sanad.exchange.SchoolKnowledge.InstalledUpdate;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.exchange.UpdateBody;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;
import org.sanad.work.send.DirectorateTrust;
import org.sanad.work.send.PublishedPack;

/**
 * The directorate's updates: programme pack, code lists, list of schools, key directory. They only
 * ever move forward.
 */
public final class Updates {
    private final Installation installation;

    public Updates(Installation installation) {
        this.installation = installation;
    }

    /**
     * What an update came to.
     *
     * @param verdict {@code accepted}, {@code quarantined}, {@code rejected} or {@code already}
     * @param code stable code of {@code bundle.md}, or null
     * @param problems one sentence for each code met
     * @param seq number of the update, or null when it was not proved
     * @param directory version of the key directory now, 0 for none
     * @param pack version of the programme pack in force now
     */
    public record ImportedUpdate(
            String verdict,
            String code,
            List<Problem> problems,
            Long seq,
            int directory,
            String pack) {}

    /** Verifies a file and installs it when it is an update that may be installed. */
    public ImportedUpdate take(Path file) {
        installation.require(Right.RECEIVE);
        return take(
                verifier -> verifier.verify(file),
                String.valueOf(file.getFileName()),
                () -> BundleFiles.load(file));
    }

    /** The same for the bytes of a file, such as an attachment of a message. */
    ImportedUpdate take(byte[] file, String name) {
        return take(verifier -> verifier.verify(file), name, () -> file);
    }

    private ImportedUpdate take(
            Function<SchoolVerifier, Verdict> verify, String name, Supplier<byte[]> file) {
        Taken taken = installation.store().write(session -> take(session, verify, name, file));
        PublishedPack.take(installation);
        Verdict verdict = taken.verdict();
        return new ImportedUpdate(
                verdict.standing().code(),
                verdict.code().map(BundleCode::code).orElse(null),
                verdict.findings().stream().map(Finding::problem).toList(),
                verdict.bundle().map(one -> (long) one.header().seq()).orElse(null),
                taken.directory(),
                installation.pack().version());
    }

    private record Taken(Verdict verdict, int directory) {}

    private Taken take(
            Session session,
            Function<SchoolVerifier, Verdict> verify,
            String name,
            Supplier<byte[]> file) {
        StoredSchoolKnowledge knowledge = new StoredSchoolKnowledge(session, installation.pack());
        Verdict verdict = verify.apply(new SchoolVerifier(knowledge));
        VerifiedBundle bundle = verdict.bundle().orElse(null);
        if (bundle != null && !(bundle.body() instanceof UpdateBody)) {
            throw new UserProblem(Problem.of(BundleCode.S04.messageKey(), "–").inFile(name));
        }
        if (bundle != null && verdict.standing() == Verdict.Standing.ACCEPTED) {
            UpdateBody body = (UpdateBody) bundle.body();
            DirectorateTrust.install(session, bundle, body, file.get());
        }
        return new Taken(verdict, knowledge.update().map(InstalledUpdate::directory).orElse(0));
    }
}
