package org.sanad.work.answers;

import java.util.List;
import java.util.Optional;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.KeyDirectory;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.exchange.ReceiverKnowledge.KnownKey;
import org.sanad.exchange.ReceiverKnowledge.OwnKey;
import org.sanad.exchange.SchoolKnowledge;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.model.BundleState;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.InboxEntry;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.send.DirectorateTrust;

/** What the school knows, read from its store; valid while its session is lent. */
final class StoredSchoolKnowledge implements SchoolKnowledge {
    private final Session session;
    private final ProgrammePack inForce;

    StoredSchoolKnowledge(Session session, ProgrammePack inForce) {
        this.session = session;
        this.inForce = inForce;
    }

    @Override
    public String self() {
        return "school:" + session.school().find().orElseThrow().gresa();
    }

    @Override
    public String directorate() {
        return "directorate:" + DirectorateTrust.code(session).orElse("");
    }

    @Override
    public Optional<VerifyingKey> root() {
        return DirectorateTrust.root(session);
    }

    @Override
    public Optional<InstalledUpdate> update() {
        return session.inbox()
                .last(BundleType.UPDATE.code())
                .map(
                        entry ->
                                new InstalledUpdate(
                                        Math.toIntExact(entry.epoch()),
                                        Math.toIntExact(entry.seq()),
                                        entry.digest(),
                                        entry.directory(),
                                        entry.directoryDigest()));
    }

    @Override
    public OwnChain chain() {
        List<OwnBundle> bundles =
                session.outbox().list().stream().map(StoredSchoolKnowledge::bundle).toList();
        List<SeenAnswer> answers =
                session.inbox().ofType(BundleType.ANSWER.code()).stream()
                        .map(StoredSchoolKnowledge::answer)
                        .toList();
        int epoch = Integer.parseInt(session.settings().get(Settings.EPOCH, "1"));
        return new OwnChain(epoch, bundles, answers);
    }

    private static OwnBundle bundle(OutboxEntry entry) {
        return new OwnBundle(
                Math.toIntExact(entry.epoch()),
                Math.toIntExact(entry.seq()),
                entry.digest(),
                entry.state() == BundleState.CARRIED);
    }

    private static SeenAnswer answer(InboxEntry entry) {
        return new SeenAnswer(
                Math.toIntExact(entry.epoch()),
                Math.toIntExact(entry.seq()),
                entry.digest(),
                Math.toIntExact(entry.upToEpoch()),
                Math.toIntExact(entry.upToSeq()));
    }

    @Override
    public BundleHeader.PackReference pack() {
        return new BundleHeader.PackReference(inForce.version(), inForce.sha256());
    }

    @Override
    public Optional<OwnKey> ownKey(String kid) {
        return OwnKeys.sealedFor(session, kid);
    }

    /** Of the directory last taken; before there is one, the key the directorate was met with. */
    @Override
    public Optional<KnownKey> key(String kid) {
        Optional<KeyDirectory> directory =
                DirectorateTrust.installed(session).map(update -> update.directory().directory());
        return directory.isPresent()
                ? directory.flatMap(known -> SchoolVerifier.known(known, kid)).map(this::confirmed)
                : DirectorateTrust.signingKey(session)
                        .filter(key -> key.kid().equals(kid))
                        .map(this::met);
    }

    private KnownKey met(VerifyingKey key) {
        return confirmed(
                new KnownKey(
                        key.jwk(), null, KeyUse.DIRECTORATE_SIGNING, KeyStatus.ACTIVE, null, null));
    }

    /** While no code was typed from paper, nothing of that directorate is believed. */
    private KnownKey confirmed(KnownKey key) {
        return DirectorateTrust.confirmedKey(session).isPresent()
                ? key
                : new KnownKey(
                        key.jwk(), key.school(), key.use(), KeyStatus.PENDING, null, key.cutOff());
    }
}
