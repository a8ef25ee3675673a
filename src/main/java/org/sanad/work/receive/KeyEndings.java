package org.sanad.work.receive;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.exchange.BundleVerifier;
import org.sanad.model.Gresa;
import org.sanad.model.UserProblem;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Retiring, losing and revoking the key of a school. It counts here at once; the schools hear of it
 * with the next directory the root signs (design, bundle.md "Trust").
 */
public final class KeyEndings {
    private static final Comparator<IntakeEntry> BY_NUMBER =
            Comparator.comparingLong(IntakeEntry::epoch).thenComparingLong(IntakeEntry::seq);

    private final Installation installation;
    private final Intake intake;

    KeyEndings(Installation installation) {
        this.installation = installation;
        this.intake = new Intake(installation);
    }

    /**
     * Ends the key a school has in use.
     *
     * @throws UserProblem {@code work.receive.no-key-active}, or as {@link #end(String, KeyEnd)}
     */
    public EndedKey end(Gresa school, KeyEnd how) {
        String kid =
                installation
                        .store()
                        .read(session -> active(session, school))
                        .map(KnownSchoolKey::kid)
                        .orElseThrow(() -> UserProblem.of("work.receive.no-key-active", school));
        return end(kid, how);
    }

    /** The key a school has in use. */
    static Optional<KnownSchoolKey> active(Session session, Gresa school) {
        return session.schoolKeys().ofSchool(school).stream()
                .filter(key -> key.status() == SchoolKeyStatus.ACTIVE)
                .findFirst();
    }

    /**
     * Ends a key. A state only grows graver and a cut-off never moves forward: what was once not
     * believed is not believed again.
     *
     * @param kid thumbprint of the key
     * @throws UserProblem {@code work.receive.key-unknown}, {@code work.receive.key-no-way-back},
     *     {@code work.receive.cut-off-forward}; of one that was never confirmed {@code
     *     work.receive.key-not-followed}, {@code work.receive.key-never-confirmed}
     */
    public EndedKey end(String kid, KeyEnd how) {
        KnownSchoolKey ended = installation.store().write(session -> end(session, kid, how));
        List<ReceivedFile> judged = intake.judgeWaiting(ended.gresa());
        List<Long> beyond = installation.store().read(session -> beyond(session, ended));
        return new EndedKey(
                ended.gresa().value(),
                kid,
                ended.status().code(),
                ended.cutOffEpoch(),
                ended.cutOffSeq(),
                beyond,
                judged);
    }

    private KnownSchoolKey end(Session session, String kid, KeyEnd how) {
        KnownSchoolKey key =
                session.schoolKeys()
                        .findByKid(kid)
                        .orElseThrow(() -> UserProblem.of("work.receive.key-unknown"));
        if (!after(key.status()).contains(how.how().status())) {
            throw UserProblem.of("work.receive.key-no-way-back", key.gresa());
        }
        boolean pending = key.status() == SchoolKeyStatus.PENDING;
        if (pending && how.how() == KeyEnd.How.RETIRED && !followed(session, key)) {
            throw UserProblem.of("work.receive.key-not-followed", key.gresa());
        }
        if (pending && how.until().kind() == KeyEnd.Kind.PLACE) {
            throw UserProblem.of("work.receive.key-never-confirmed", key.gresa());
        }
        // without the code of its slip nothing a key signed is believed, whatever came since
        KeyEnd.Until until = pending ? KeyEnd.Until.nothing() : how.until();
        KnownSchoolKey next = until(session, key, until).in(how.how().status());
        boolean ended = !pending && key.status() != SchoolKeyStatus.ACTIVE;
        if (ended && reaches(next, key)) {
            throw UserProblem.of("work.receive.cut-off-forward", key.gresa());
        }
        session.schoolKeys().save(next);
        KeyChanges.note(session, next.gresa());
        return next;
    }

    /** Whether a confirmed key says that one was the school's own before it. */
    private boolean followed(Session session, KnownSchoolKey key) {
        BundleVerifier verifier = StoredKnowledge.verifier(session, installation.packs());
        return new KeyLines(session, verifier).confirmedAfter(key).isPresent();
    }

    /**
     * What may become of a key in a state. One that waits for its code is retired only when the one
     * that follows it is confirmed.
     */
    static Set<SchoolKeyStatus> after(SchoolKeyStatus status) {
        return switch (status) {
            case PENDING -> EnumSet.of(SchoolKeyStatus.RETIRED, SchoolKeyStatus.REVOKED);
            case LOST -> EnumSet.of(SchoolKeyStatus.REVOKED);
            case ACTIVE ->
                    EnumSet.of(
                            SchoolKeyStatus.RETIRED, SchoolKeyStatus.LOST, SchoolKeyStatus.REVOKED);
            case RETIRED -> EnumSet.of(SchoolKeyStatus.LOST, SchoolKeyStatus.REVOKED);
            case REVOKED -> EnumSet.noneOf(SchoolKeyStatus.class);
        };
    }

    private static KnownSchoolKey until(Session session, KnownSchoolKey key, KeyEnd.Until until) {
        return switch (until.kind()) {
            case NOTHING -> key.until(null, null);
            case PLACE -> key.until(until.epoch(), until.seq());
            case LAST_RECEIVED ->
                    placed(session, key).stream()
                            .max(BY_NUMBER)
                            .map(last -> key.until(last.epoch(), last.seq()))
                            .orElse(key.until(null, null));
        };
    }

    /** Whether a key would be believed for longer than it was. */
    private static boolean reaches(KnownSchoolKey next, KnownSchoolKey was) {
        if (next.cutOffEpoch() == null) {
            return false;
        }
        return was.cutOffEpoch() == null
                || next.cutOffEpoch() > was.cutOffEpoch()
                || (next.cutOffEpoch().equals(was.cutOffEpoch())
                        && next.cutOffSeq() > was.cutOffSeq());
    }

    private static List<IntakeEntry> placed(Session session, KnownSchoolKey key) {
        return session.intake().ofSchool(key.gresa()).stream()
                .filter(entry -> key.chain().equals(entry.chain()))
                .filter(entry -> StoredKnowledge.SETTLED.contains(entry.verdict()))
                .toList();
    }

    /** Of a key in wrong hands: what was taken and lies beyond the last number that is believed. */
    private static List<Long> beyond(Session session, KnownSchoolKey key) {
        return placed(session, key).stream()
                .filter(
                        entry ->
                                key.cutOffEpoch() == null
                                        || entry.epoch() > key.cutOffEpoch()
                                        || (entry.epoch() == key.cutOffEpoch()
                                                && entry.seq() > key.cutOffSeq()))
                .sorted(BY_NUMBER)
                .map(IntakeEntry::seq)
                .toList();
    }
}
