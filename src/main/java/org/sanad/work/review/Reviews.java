package org.sanad.work.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.RemarkCode;
import org.sanad.exchange.RemarkCodes;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.store.Decision;
import org.sanad.store.IntakeEntry;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.store.Snapshot;
import org.sanad.work.desk.Installation;

/**
 * An officer's decisions about declarations that came. Only what a confirmed key signed is ever
 * decided about: whoever holds the public welcome file can send a declaration in a school's name.
 */
public final class Reviews {
    private static final String QUARANTINED = Verdict.Standing.QUARANTINED.code();
    private static final Set<String> KEY_WAITING =
            Stream.of(BundleCode.values())
                    .filter(BundleCode::awaitsKey)
                    .map(BundleCode::code)
                    .collect(Collectors.toUnmodifiableSet());

    private final Installation installation;
    private final Function<Session, BundleVerifier> verifier;

    /**
     * At a directorate's desk.
     *
     * @param verifier with what a session knows
     */
    public Reviews(Installation installation, Function<Session, BundleVerifier> verifier) {
        this.installation = installation;
        this.verifier = verifier;
    }

    /**
     * Takes a declaration with all its rows, be it one that waited or one refused before.
     *
     * @throws UserProblem {@code work.review.no-such-bundle}, {@code work.review.key-waiting} when
     *     nobody confirmed the key it is signed with, or {@code work.review.not-verified}
     */
    public Review accept(Gresa school, BundleNumber number) {
        return installation
                .store()
                .write(session -> decide(session, entry(session, school, number), List.of(), true));
    }

    /** As {@link #accept(Gresa, BundleNumber)}, exactly the declaration looked at. */
    public Review accept(DeclarationRow looked) {
        return installation
                .store()
                .write(session -> decide(session, entry(session, looked), List.of(), true));
    }

    /**
     * Refuses a declaration: the named rows of it, or all of it when none is named.
     *
     * @throws UserProblem as {@link #accept(Gresa, BundleNumber)}; {@code work.review.row-unknown}
     *     or {@code work.review.remark-unknown}: nothing is decided then
     */
    public Review refuse(Gresa school, BundleNumber number, List<WantedRefusal> rows) {
        return installation
                .store()
                .write(session -> decide(session, entry(session, school, number), rows, false));
    }

    /** As {@link #refuse(Gresa, BundleNumber, List)}, exactly the declaration looked at. */
    public Review refuse(DeclarationRow looked, List<WantedRefusal> rows) {
        return installation
                .store()
                .write(session -> decide(session, entry(session, looked), rows, false));
    }

    private Review decide(
            Session session, IntakeEntry entry, List<WantedRefusal> wanted, boolean accept) {
        Gresa school = entry.gresa();
        byte[] file = session.intake().file(entry.digest()).orElseThrow();
        VerifiedBundle bundle =
                verifier.apply(session)
                        .reopen(file)
                        .orElseThrow(() -> UserProblem.of("work.review.not-verified", entry.seq()));
        if (!confirmed(session, school, bundle.signer().kid())) {
            throw keyWaiting(school, entry.seq());
        }
        DeclarationBody body = (DeclarationBody) bundle.body();
        List<Decision.RefusedRow> rows = rows(body, wanted);
        AnswerVerdict verdict = AnswerVerdict.ACCEPTED;
        if (!accept) {
            verdict = rows.isEmpty() ? AnswerVerdict.REFUSED : AnswerVerdict.PARTLY_REFUSED;
        }
        Decision decision =
                new Decision(
                        school,
                        entry.digest(),
                        verdict.code(),
                        entry.type(),
                        entry.campaign(),
                        entry.chain(),
                        entry.epoch(),
                        entry.seq(),
                        null,
                        rows,
                        null);
        session.decisions().save(decision);
        session.intake().save(settled(entry));
        Consolidation.renew(session, verifier.apply(session), school, entry.campaign());
        return review(session, decision, body);
    }

    /** From now on it has its place in the school's chain, though it waited before. */
    private static IntakeEntry settled(IntakeEntry entry) {
        return entry.verdict().equals(QUARANTINED)
                ? entry.judged(Verdict.Standing.ACCEPTED.code(), entry.code())
                : entry;
    }

    /** The declaration meant by a number; one whose key nobody confirmed is never meant. */
    private static IntakeEntry entry(Session session, Gresa school, BundleNumber number) {
        List<IntakeEntry> numbered =
                session.intake().ofSchool(school).stream()
                        .filter(Reviews::decidable)
                        .filter(one -> number.means(one.epoch(), one.seq()))
                        .toList();
        List<IntakeEntry> confirmed =
                numbered.stream().filter(one -> !keyWaits(session, one)).toList();
        if (confirmed.isEmpty() && !numbered.isEmpty()) {
            throw keyWaiting(school, number.seq());
        }
        return confirmed.stream()
                .max(
                        Comparator.comparingLong(IntakeEntry::epoch)
                                .thenComparingLong(IntakeEntry::received))
                .orElseThrow(
                        () -> UserProblem.of("work.review.no-such-bundle", school, number.seq()));
    }

    private static IntakeEntry entry(Session session, DeclarationRow looked) {
        return session.intake()
                .find(looked.digest())
                .filter(Reviews::decidable)
                .orElseThrow(
                        () ->
                                UserProblem.of(
                                        "work.review.no-such-bundle",
                                        looked.school(),
                                        looked.seq()));
    }

    private static boolean decidable(IntakeEntry entry) {
        return BundleType.DECLARATION.code().equals(entry.type())
                && !entry.verdict().equals(Verdict.Standing.REJECTED.code());
    }

    /** Entries of before the signer was kept tell it by their code alone. */
    private static boolean keyWaits(Session session, IntakeEntry entry) {
        String signer = entry.arrival().signer();
        boolean said =
                entry.verdict().equals(QUARANTINED)
                        && KEY_WAITING.contains(String.valueOf(entry.code()));
        return said || (signer != null && !confirmed(session, entry.gresa(), signer));
    }

    /**
     * Whether a key is one of the school's that an officer, or the key before it, vouched for. What
     * it may still sign once it is out of use was settled when the bundle was verified.
     */
    private static boolean confirmed(Session session, Gresa school, String kid) {
        return session.schoolKeys()
                .findByKid(kid)
                .filter(key -> key.gresa().equals(school))
                .filter(key -> key.status() != SchoolKeyStatus.PENDING)
                .isPresent();
    }

    private static UserProblem keyWaiting(Gresa school, long seq) {
        return UserProblem.of("work.review.key-waiting", school, seq);
    }

    private static List<Decision.RefusedRow> rows(
            DeclarationBody body, List<WantedRefusal> wanted) {
        Map<MassarCode, UUID> ids = new HashMap<>();
        body.snapshot().pupils().forEach(pupil -> ids.put(pupil.code(), pupil.id()));
        List<RemarkCode> codes = RemarkCodes.builtIn();
        Map<UUID, Decision.RefusedRow> rows = new LinkedHashMap<>();
        for (WantedRefusal one : wanted) {
            UUID pupil = MassarCode.parse(one.code()).map(ids::get).orElse(null);
            if (pupil == null) {
                throw new UserProblem(
                        Problem.of("work.review.row-unknown", one.line())
                                .at(null, one.line(), null));
            }
            String remark = one.remark() == null ? RemarkCodes.OTHER : one.remark();
            RemarkCode code =
                    RemarkCodes.find(codes, remark)
                            .orElseThrow(
                                    () ->
                                            new UserProblem(
                                                    Problem.of(
                                                                    "work.review.remark-unknown",
                                                                    one.line())
                                                            .at(null, one.line(), null)));
            rows.put(pupil, new Decision.RefusedRow(pupil, code.code(), code.field(), one.text()));
        }
        return new ArrayList<>(rows.values());
    }

    private static Review review(Session session, Decision decision, DeclarationBody body) {
        Map<UUID, MassarCode> codes = new HashMap<>();
        for (Pupil pupil : body.snapshot().pupils()) {
            codes.put(pupil.id(), pupil.code());
        }
        List<Review.RefusedPupil> refused =
                decision.rows().stream()
                        .map(
                                row ->
                                        new Review.RefusedPupil(
                                                codes.get(row.pupil()).value(),
                                                row.code(),
                                                row.field(),
                                                row.note()))
                        .toList();
        Snapshot now = session.snapshots().find(decision.gresa(), decision.campaign()).orElse(null);
        boolean merged = now != null && now.digest().equals(decision.digest());
        return new Review(
                decision.gresa().value(),
                decision.seq(),
                decision.verdict(),
                merged ? now.pupils() : 0,
                refused,
                now == null ? 0 : now.pupils());
    }
}
