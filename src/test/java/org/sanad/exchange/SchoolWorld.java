package org.sanad.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.exchange.ReceiverKnowledge.KnownKey;
import org.sanad.exchange.ReceiverKnowledge.OwnKey;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;

/** A school's knowledge held in memory: its first three declarations carried, update 1 taken. */
final class SchoolWorld implements SchoolKnowledge {
    final Map<String, KnownKey> keys = new HashMap<>();
    final List<OwnBundle> bundles = new ArrayList<>();
    final List<SeenAnswer> answers = new ArrayList<>();
    int epoch = 1;
    Optional<VerifyingKey> root = Optional.of(DirectorateWorkshop.ROOT.verifyingKey());
    Optional<InstalledUpdate> update;

    SchoolWorld() {
        key(DirectorateWorkshop.SIGNER, KeyUse.DIRECTORATE_SIGNING, KeyStatus.ACTIVE);
        for (int seq = 1; seq <= 3; seq++) {
            bundles.add(new OwnBundle(1, seq, BundleWorkshop.declare(3, seq).digest(), true));
        }
        update = Optional.of(installed(DirectorateWorkshop.update(1), 1));
    }

    static InstalledUpdate installed(UpdateBody body, int seq) {
        return new InstalledUpdate(
                1,
                seq,
                DirectorateWorkshop.sign(body, DirectorateWorkshop.PROVINCE, seq).digest(),
                body.directory().directory().version(),
                body.directory().digest());
    }

    SchoolWorld key(SigningKey key, KeyUse use, KeyStatus status) {
        String jwk = key.verifyingKey().jwk();
        keys.put(key.verifyingKey().kid(), new KnownKey(jwk, null, use, status, null, null));
        return this;
    }

    /** An answer of this number to our bundle of the other, processed before. */
    SchoolWorld seen(int seq, int upTo) {
        String digest =
                DirectorateWorkshop.sign(
                                DirectorateWorkshop.accepted(upTo), DirectorateWorkshop.SCHOOL, seq)
                        .digest();
        answers.add(new SeenAnswer(1, seq, digest, 1, upTo));
        return this;
    }

    static SchoolWorld of(String situation) {
        SchoolWorld world = new SchoolWorld();
        switch (situation) {
            case "school" -> {}
            case "school-answered" -> world.seen(1, 1);
            case "school-passed-over" -> world.seen(1, 2);
            case "school-restored" -> {
                world.epoch = 2;
                world.bundles.removeIf(one -> one.seq() > 1);
            }
            case "school-updated" ->
                    world.update = Optional.of(installed(DirectorateWorkshop.update(5), 5));
            case "school-stranger" -> world.keys.clear();
            case "school-directorate-lost" ->
                    world.key(
                            DirectorateWorkshop.SIGNER, KeyUse.DIRECTORATE_SIGNING, KeyStatus.LOST);
            case "school-directorate-revoked" ->
                    world.key(
                            DirectorateWorkshop.SIGNER,
                            KeyUse.DIRECTORATE_SIGNING,
                            KeyStatus.REVOKED);
            case "school-other-use" ->
                    world.key(DirectorateWorkshop.SIGNER, KeyUse.SCHOOL_SIGNING, KeyStatus.ACTIVE);
            default -> throw new IllegalArgumentException(situation);
        }
        return world;
    }

    @Override
    public String self() {
        return DirectorateWorkshop.SCHOOL;
    }

    @Override
    public String directorate() {
        return DirectorateWorkshop.SELF;
    }

    @Override
    public Optional<VerifyingKey> root() {
        return root;
    }

    @Override
    public Optional<InstalledUpdate> update() {
        return update;
    }

    @Override
    public OwnChain chain() {
        return new OwnChain(epoch, bundles, answers);
    }

    @Override
    public BundleHeader.PackReference pack() {
        return new BundleHeader.PackReference("2026.1", "ab".repeat(32));
    }

    @Override
    public Optional<OwnKey> ownKey(String kid) {
        return Optional.of(new OwnKey(BundleWorkshop.SCHOOL_OPENING, false))
                .filter(own -> own.key().sealingKey().kid().equals(kid));
    }

    @Override
    public Optional<KnownKey> key(String kid) {
        return Optional.ofNullable(keys.get(kid));
    }
}
