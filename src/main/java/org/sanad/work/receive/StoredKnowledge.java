package org.sanad.work.receive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.ReceiverKnowledge;
import org.sanad.exchange.Verdict;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.store.Snapshot;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.desk.PackShelf;
import org.sanad.work.review.Identity;

/** What the directorate knows, read from its store; valid while its session is lent. */
final class StoredKnowledge implements ReceiverKnowledge {
    /** Verdicts after which a bundle has its place in the chain. */
    static final Set<String> SETTLED =
            Set.of(Verdict.Standing.ACCEPTED.code(), Verdict.Standing.ALREADY.code());

    private final Session session;
    private final PackShelf packs;
    private final Map<String, Map<MassarCode, Gresa>> holders = new HashMap<>();

    StoredKnowledge(Session session, PackShelf packs) {
        this.session = session;
        this.packs = packs;
    }

    /** What judges bundles by all that a session of this desk knows. */
    static BundleVerifier verifier(Session session, PackShelf packs) {
        return new BundleVerifier(new StoredKnowledge(session, packs));
    }

    @Override
    public String self() {
        return Identity.party(session);
    }

    @Override
    public Optional<OwnKey> ownKey(String kid) {
        return OwnKeys.sealedFor(session, kid);
    }

    @Override
    public Optional<KnownKey> key(String kid) {
        return session.schoolKeys()
                .findByKid(kid)
                .map(
                        key ->
                                new KnownKey(
                                        VerifyingKey.ofRaw(key.signingKey()).orElseThrow().jwk(),
                                        key.gresa(),
                                        ReceiverKnowledge.KeyUse.SCHOOL_SIGNING,
                                        ReceiverKnowledge.KeyStatus.valueOf(key.status().name()),
                                        key.chain(),
                                        cutOff(key)));
    }

    private static CutOff cutOff(KnownSchoolKey key) {
        return key.cutOffEpoch() == null
                ? null
                : new CutOff(Math.toIntExact(key.cutOffEpoch()), Math.toIntExact(key.cutOffSeq()));
    }

    @Override
    public Optional<String> activeKey(Gresa school) {
        return session.schoolKeys().ofSchool(school).stream()
                .filter(key -> key.status() == SchoolKeyStatus.ACTIVE)
                .map(KnownSchoolKey::kid)
                .findFirst();
    }

    @Override
    public boolean beforeFollower(String kid, int epoch, int seq) {
        KeyLines lines = new KeyLines(session, new BundleVerifier(this));
        return session.schoolKeys()
                .findByKid(kid)
                .flatMap(lines::confirmedAfter)
                .map(KeyLines.Following::at)
                .filter(at -> epoch < at.epoch() || (epoch == at.epoch() && seq < at.seq()))
                .isPresent();
    }

    /** Every well-formed school is let to the door: its key is what must be approved, by hand. */
    @Override
    public boolean knowsSchool(Gresa school) {
        return true;
    }

    /** A campaign is open until the directorate closes it; no clock decides. */
    @Override
    public boolean campaignOpen(String campaign) {
        return session.settings().find("campaign.closed." + campaign).isEmpty();
    }

    /**
     * Only what was merged or archived as late counts for the order of a chain: whoever can write a
     * file could otherwise push a school's genuine bundles aside with one that waits.
     */
    @Override
    public List<KnownBundle> archive(Gresa school) {
        return session.intake().ofSchool(school).stream()
                .filter(entry -> SETTLED.contains(entry.verdict()))
                .map(
                        entry ->
                                new KnownBundle(
                                        BundleType.ofCode(entry.type()).orElseThrow(),
                                        entry.id(),
                                        entry.digest(),
                                        entry.chain(),
                                        Math.toIntExact(entry.epoch()),
                                        entry.epochId(),
                                        Math.toIntExact(entry.seq())))
                .toList();
    }

    @Override
    public boolean decided(String digest) {
        return session.decisions().find(digest).isPresent();
    }

    @Override
    public OptionalInt acceptedPupils(Gresa school, String campaign) {
        Optional<Snapshot> accepted = session.snapshots().find(school, campaign);
        return accepted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(accepted.get().pupils());
    }

    @Override
    public Optional<PackFacts> pack(BundleHeader.PackReference reference, String campaign) {
        return packs.find(session, reference.version(), reference.sha256())
                .flatMap(
                        pack ->
                                SchoolYear.parse(campaign)
                                        .map(
                                                year ->
                                                        new PackFacts(
                                                                levels(pack),
                                                                fields(pack, year),
                                                                false)));
    }

    private static Set<String> levels(ProgrammePack pack) {
        return pack.levels().stream().map(Level::code).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> fields(ProgrammePack pack, SchoolYear year) {
        return pack.programmes().stream()
                .collect(Collectors.toMap(Programme::code, programme -> fields(programme, year)));
    }

    private static Set<String> fields(Programme programme, SchoolYear year) {
        return programme.during(year).map(ProgrammeVersion::fields).orElse(List.of()).stream()
                .map(FieldDefinition::code)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Gresa> claimant(MassarCode pupil, String campaign) {
        return Optional.ofNullable(
                holders.computeIfAbsent(campaign, session.snapshots()::holders).get(pupil));
    }
}
