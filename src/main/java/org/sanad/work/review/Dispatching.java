package org.sanad.work.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.sanad.exchange.BundleBody;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.ChainHead;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.SignedBundle;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;
import org.sanad.store.Dispatch;
import org.sanad.store.KeyState;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;

/**
 * Signs what the directorate sends, within one transaction: takes the next number of the stream,
 * builds, signs, keeps. Each school has a stream of its own, so that a gap in its numbers is a loss
 * and not another school's answer.
 */
final class Dispatching {
    private static final String PROGRAM = "sanad";

    private final Installation installation;
    private final Session session;

    Dispatching(Installation installation, Session session) {
        this.installation = installation;
        this.session = session;
    }

    /** The last of a stream, as the other side should know it. */
    Optional<ChainHead> head(String stream) {
        return session.dispatches()
                .last(stream)
                .map(
                        last ->
                                new ChainHead(
                                        Math.toIntExact(last.epoch()),
                                        epochId(),
                                        Math.toIntExact(last.seq()),
                                        last.digest()));
    }

    /** Keeps a signed bundle of this body. */
    Dispatch sign(BundleBody body, Address to) {
        int epoch = Integer.parseInt(session.settings().get(Settings.EPOCH, "1"));
        Optional<Dispatch> last = session.dispatches().last(to.stream());
        long seq = last.filter(one -> one.epoch() == epoch).map(Dispatch::seq).orElse(0L) + 1;
        ProgrammePack pack = installation.pack();
        BundleHeader header =
                new BundleHeader(
                        body.type(),
                        UUID.randomUUID(),
                        Identity.party(session),
                        to.audience(),
                        to.sealing() == null ? null : to.sealing().kid(),
                        to.campaign(),
                        chain(to.stream()),
                        epoch,
                        epochId(),
                        Math.toIntExact(seq),
                        last.map(Dispatch::digest).orElse(null),
                        null,
                        new BundleHeader.PackReference(pack.version(), pack.sha256()),
                        to.directory(),
                        null,
                        installation.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                        new BundleHeader.Clock(false, (Instant) null),
                        new BundleHeader.App(PROGRAM, version()),
                        body.counts());
        try (SigningKey key = OwnKeys.signing(session)) {
            SignedBundle bundle = SignedBundle.sign(header, body, key);
            Dispatch dispatch =
                    new Dispatch(
                            to.stream(),
                            epoch,
                            seq,
                            header.id(),
                            header.type().code(),
                            bundle.digest(),
                            bundle.fileName(),
                            header.audKid(),
                            false);
            session.dispatches()
                    .add(dispatch, bundle.jwsJson().getBytes(StandardCharsets.US_ASCII));
            return dispatch;
        }
    }

    /**
     * Whom a bundle is for.
     *
     * @param stream see {@link Dispatch}
     * @param audience {@code school:<gresa>} or {@code province:<code>}
     * @param campaign or null
     * @param directory version of the newest key directory, 0 for none
     * @param sealing key it will be sealed for, or null
     */
    record Address(
            String stream, String audience, String campaign, int directory, SealingKey sealing) {}

    /** The file of an unsealed bundle, always the same bytes. */
    MediumFile openFile(Dispatch dispatch) {
        return MediumFile.bundle(dispatch.fileName(), signed(dispatch).openFile());
    }

    /** Whether it is not signed with a key that is known to be in wrong hands. */
    boolean believed(Dispatch dispatch) {
        byte[] jws = session.dispatches().jws(dispatch.digest()).orElseThrow();
        String kid = SignedBundle.signerOf(new String(jws, StandardCharsets.US_ASCII)).orElse("");
        return OwnKeys.pairs(session).stream()
                .filter(pair -> pair.state() != KeyState.REVOKED)
                .anyMatch(pair -> pair.signing().kid().equals(kid));
    }

    SignedBundle signed(Dispatch dispatch) {
        byte[] jws = session.dispatches().jws(dispatch.digest()).orElseThrow();
        return OwnKeys.signed(session, jws);
    }

    /** Version of the newest key directory, 0 while there is none. */
    int directory() {
        return Integer.parseInt(session.settings().get(Publishing.DIRECTORY_VERSION, "0"));
    }

    private UUID chain(String stream) {
        String own = session.settings().get(Settings.CHAIN, "");
        return UUID.nameUUIDFromBytes((own + "|" + stream).getBytes(StandardCharsets.UTF_8));
    }

    private String epochId() {
        return session.settings().get(Settings.EPOCH_ID, "");
    }

    private static String version() {
        String version = Dispatching.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
