package org.sanad.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SigningKey;

/** A directorate's knowledge held in memory. */
final class KnownWorld implements ReceiverKnowledge {
    final Map<String, KnownKey> keys = new HashMap<>();
    final Map<String, OwnKey> own = new HashMap<>();
    final Set<String> campaigns = new HashSet<>(Set.of("2026-2027"));
    final Set<Gresa> schools = new HashSet<>(Set.of(BundleWorkshop.SCHOOL));
    final List<KnownBundle> archive = new ArrayList<>();
    final Map<MassarCode, Gresa> claims = new HashMap<>();
    String active;
    OptionalInt accepted = OptionalInt.empty();
    Optional<PackFacts> pack =
            Optional.of(
                    new PackFacts(
                            Set.of("1APG"),
                            Map.of("BAGS", Set.of("SIZE"), "TAYSSIR", Set.of()),
                            false));

    KnownWorld() {
        own(BundleWorkshop.DIRECTORATE, false);
        own(BundleWorkshop.RETIRED, true);
        key(BundleWorkshop.SIGNER, BundleWorkshop.SCHOOL, KeyUse.SCHOOL_SIGNING, KeyStatus.ACTIVE);
        active = BundleWorkshop.SIGNER.verifyingKey().kid();
    }

    KnownWorld own(OpeningKey key, boolean retired) {
        own.put(key.sealingKey().kid(), new OwnKey(key, retired));
        return this;
    }

    KnownWorld key(SigningKey key, Gresa school, KeyUse use, KeyStatus status) {
        return key(key, school, use, status, BundleWorkshop.CHAIN, null);
    }

    KnownWorld key(
            SigningKey key, Gresa school, KeyUse use, KeyStatus status, UUID chain, CutOff cutOff) {
        String jwk = key.verifyingKey().jwk();
        keys.put(key.verifyingKey().kid(), new KnownKey(jwk, school, use, status, chain, cutOff));
        return this;
    }

    KnownWorld received(SignedBundle bundle) {
        BundleHeader header = bundle.header();
        archive.add(
                new KnownBundle(
                        header.type(),
                        header.id(),
                        bundle.digest(),
                        header.chain(),
                        header.epoch(),
                        header.epochId(),
                        header.seq()));
        return this;
    }

    @Override
    public String self() {
        return BundleWorkshop.SELF;
    }

    @Override
    public Optional<OwnKey> ownKey(String kid) {
        return Optional.ofNullable(own.get(kid));
    }

    @Override
    public Optional<KnownKey> key(String kid) {
        return Optional.ofNullable(keys.get(kid));
    }

    @Override
    public Optional<String> activeKey(Gresa school) {
        return Optional.ofNullable(active);
    }

    @Override
    public boolean knowsSchool(Gresa school) {
        return schools.contains(school);
    }

    @Override
    public boolean campaignOpen(String campaign) {
        return campaigns.contains(campaign);
    }

    @Override
    public List<KnownBundle> archive(Gresa school) {
        return archive;
    }

    @Override
    public OptionalInt acceptedPupils(Gresa school, String campaign) {
        return accepted;
    }

    @Override
    public Optional<PackFacts> pack(BundleHeader.PackReference reference, String campaign) {
        return pack;
    }

    @Override
    public Optional<Gresa> claimant(MassarCode pupil, String campaign) {
        return Optional.ofNullable(claims.get(pupil));
    }
}
