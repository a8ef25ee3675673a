package org.sanad.work.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Pupil;
import org.sanad.store.Decision;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.store.Snapshot;

/**
 * The consolidated value of a school: the taken declaration with the greatest epoch and number,
 * without its refused rows (design, bundle.md "Order without clocks"). In whatever order decisions
 * fall, the same ones give the same value.
 */
public final class Consolidation {
    private static final Set<String> TAKEN =
            Set.of(AnswerVerdict.ACCEPTED.code(), AnswerVerdict.PARTLY_REFUSED.code());

    private Consolidation() {}

    /** The decision whose bundle is the value of a campaign. */
    public static Optional<Decision> winner(Collection<Decision> ofSchool, String campaign) {
        return ofSchool.stream()
                .filter(one -> TAKEN.contains(one.verdict()))
                .filter(one -> BundleType.DECLARATION.code().equals(one.type()))
                .filter(one -> Objects.equals(one.campaign(), campaign))
                .max(Comparator.comparingLong(Decision::epoch).thenComparingLong(Decision::seq));
    }

    /**
     * As above, of the school as it stands: once the computer whose key is in use has declared a
     * campaign, what the one before it sent is history. A new computer counts anew from one, so the
     * numbers of the two do not compare.
     */
    static Optional<Decision> current(Session session, Gresa school, String campaign) {
        List<Decision> all = session.decisions().ofSchool(school);
        Optional<UUID> chain =
                session.schoolKeys().ofSchool(school).stream()
                        .filter(key -> key.status() == SchoolKeyStatus.ACTIVE)
                        .map(KnownSchoolKey::chain)
                        .findFirst();
        Set<String> own =
                session.intake().ofSchool(school).stream()
                        .filter(entry -> chain.filter(one -> one.equals(entry.chain())).isPresent())
                        .map(IntakeEntry::digest)
                        .collect(Collectors.toSet());
        List<Decision> ofChain = all.stream().filter(one -> own.contains(one.digest())).toList();
        return winner(ofChain, campaign).or(() -> winner(all, campaign));
    }

    /** Makes the stored value of a school what its decisions say. */
    static void renew(Session session, BundleVerifier verifier, Gresa school, String campaign) {
        if (campaign == null) {
            return;
        }
        Optional<Decision> winner = current(session, school, campaign);
        if (winner.isEmpty()) {
            session.snapshots().remove(school, campaign);
            return;
        }
        byte[] file = session.intake().file(winner.get().digest()).orElseThrow();
        VerifiedBundle bundle = verifier.reopen(file).orElseThrow();
        save(session, winner.get(), bundle, file);
    }

    /** As {@link #renew}, when the bundle just decided about is at hand. */
    public static void take(
            Session session, Decision decision, VerifiedBundle bundle, byte[] file) {
        if (bundle.header().type() != BundleType.DECLARATION) {
            return;
        }
        boolean wins =
                current(session, decision.gresa(), decision.campaign())
                        .filter(one -> one.digest().equals(decision.digest()))
                        .isPresent();
        if (wins) {
            save(session, decision, bundle, file);
        }
    }

    private static void save(
            Session session, Decision decision, VerifiedBundle bundle, byte[] file) {
        List<MassarCode> pupils =
                taken(decision, (DeclarationBody) bundle.body()).stream().map(Pupil::code).toList();
        session.snapshots()
                .save(
                        new Snapshot(
                                decision.gresa(),
                                decision.campaign(),
                                decision.epoch(),
                                decision.seq(),
                                decision.digest(),
                                pupils.size()),
                        file,
                        pupils);
    }

    /** The pupils of a declaration but those of refused rows. */
    public static List<Pupil> taken(Decision decision, DeclarationBody body) {
        Set<UUID> refused =
                decision.rows().stream()
                        .map(Decision.RefusedRow::pupil)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return body.snapshot().pupils().stream()
                .filter(pupil -> !refused.contains(pupil.id()))
                .toList();
    }
}
