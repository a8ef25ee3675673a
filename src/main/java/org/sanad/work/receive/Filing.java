package org.sanad.work.receive;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.EnrolmentBody;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.seal.Sha256;
import org.sanad.store.Decision;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.work.review.Acknowledgement;
import org.sanad.work.review.Consolidation;
import org.sanad.work.review.FirstDecision;

/**
 * The archive of what came. A proved bundle lies under its digest; what is refused or not proved
 * lies under the bytes of its file, so that a changed copy never takes the place of the genuine
 * file, whichever of them comes first.
 */
final class Filing {
    private Filing() {}

    /**
     * Files what came and does what its verdict says, unless this very bundle was merged or
     * archived before; one that waited or was refused is judged anew.
     *
     * @return what it is filed under
     */
    static String arrived(
            Session session, Verdict verdict, byte[] file, String fileName, LocalDate on) {
        boolean refused = verdict.standing() == Verdict.Standing.REJECTED;
        return settled(session, verdict) && !refused
                ? verdict.digest().orElseThrow()
                : keep(session, verdict, file, fileName, on);
    }

    /**
     * Files anew what waited; its bytes stay, whatever the verdict is now.
     *
     * @return what it is filed under
     */
    static String again(Session session, IntakeEntry waiting, Verdict verdict, byte[] file) {
        boolean same =
                verdict.sender().isEmpty()
                        && verdict.standing() == Verdict.Standing.QUARANTINED
                        && Objects.equals(
                                waiting.code(), verdict.code().map(BundleCode::code).orElse(null));
        if (same) {
            return waiting.digest();
        }
        IntakeEntry.Arrival arrival = waiting.arrival();
        String under = arrived(session, verdict, file, arrival.fileName(), arrival.on());
        if (verdict.standing() == Verdict.Standing.REJECTED) {
            session.intake().keepFile(under, file);
        }
        if (!under.equals(waiting.digest())) {
            session.intake().remove(waiting.digest());
        }
        return under;
    }

    private static boolean settled(Session session, Verdict verdict) {
        return session.intake()
                .find(verdict.digest().orElseThrow())
                .filter(entry -> StoredKnowledge.SETTLED.contains(entry.verdict()))
                .isPresent();
    }

    private static String keep(
            Session session, Verdict verdict, byte[] file, String fileName, LocalDate on) {
        IntakeEntry entry =
                Receipts.entry(session.intake().nextReceived(), verdict, file, fileName, on);
        Optional<Decision> decision =
                FirstDecision.of(verdict, verdict.digest().flatMap(session.decisions()::find));
        decision.ifPresent(session.decisions()::save);
        if (verdict.standing() == Verdict.Standing.REJECTED) {
            session.intake().save(entry);
            return entry.digest();
        }
        session.intake().save(entry, file);
        verdict.bundle()
                .ifPresent(
                        bundle -> {
                            forgetUnproved(session, file);
                            if (bundle.body() instanceof EnrolmentBody enrolment) {
                                learnKey(session, enrolment, bundle, verdict);
                            } else if (decision.isPresent()) {
                                Consolidation.take(session, decision.get(), bundle, file);
                            }
                            if (decision.isPresent()) {
                                Acknowledgement.note(
                                        session, decision.get().gresa(), bundle.header());
                            }
                        });
        return entry.digest();
    }

    /** The same bytes waited under themselves while nothing was known of their key. */
    private static void forgetUnproved(Session session, byte[] file) {
        session.intake()
                .find(Sha256.hex(file))
                .filter(entry -> entry.verdict().equals(Verdict.Standing.QUARANTINED.code()))
                .ifPresent(entry -> session.intake().remove(entry.digest()));
    }

    /**
     * An unknown key waits for the code of the stamped slip, unless the key in use vouched for it:
     * then it takes its place. One that is known keeps its state.
     */
    private static void learnKey(
            Session session, EnrolmentBody enrolment, VerifiedBundle bundle, Verdict verdict) {
        String kid = bundle.signer().kid();
        Optional<KnownSchoolKey> known = session.schoolKeys().findByKid(kid);
        boolean unconfirmed =
                known.filter(key -> key.status() != SchoolKeyStatus.PENDING).isEmpty();
        boolean vouched =
                unconfirmed
                        && enrolment.previous() != null
                        && verdict.standing() == Verdict.Standing.ACCEPTED;
        if (vouched) {
            BundleHeader header = bundle.header();
            KeyEndings.active(session, enrolment.gresa())
                    .map(old -> old.until((long) header.epoch(), (long) header.seq()))
                    .ifPresent(old -> session.schoolKeys().save(old.in(SchoolKeyStatus.RETIRED)));
            KeyChanges.note(session, enrolment.gresa());
        }
        if (vouched || known.isEmpty()) {
            session.schoolKeys()
                    .save(
                            new KnownSchoolKey(
                                    enrolment.gresa(),
                                    enrolment.schoolName(),
                                    kid,
                                    enrolment.signing().raw(),
                                    enrolment.sealing().raw(),
                                    enrolment.chain(),
                                    vouched ? SchoolKeyStatus.ACTIVE : SchoolKeyStatus.PENDING,
                                    null,
                                    null));
        }
    }
}
