package org.sanad.work.receive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.Verdict;
import org.sanad.model.Gresa;
import org.sanad.model.UserProblem;
import org.sanad.seal.VerificationCode;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.IntakeEntry;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.SchoolKeyStatus;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.review.Acknowledgement;

/** The registry of the schools known by their keys. */
public final class SchoolKeys {
    private static final String QUARANTINED = Verdict.Standing.QUARANTINED.code();
    private static final Set<String> FORKS =
            Set.of(BundleCode.C05.code(), BundleCode.C06.code(), BundleCode.C07.code());

    private final Installation installation;

    SchoolKeys(Installation installation) {
        this.installation = installation;
    }

    /** What waits, and under which key. */
    private record Waiting(List<IntakeEntry> entries) {
        static Waiting in(Session session) {
            return new Waiting(
                    session.intake().list().stream()
                            .filter(entry -> entry.verdict().equals(QUARANTINED))
                            .toList());
        }

        List<IntakeEntry> under(KnownSchoolKey key) {
            return entries.stream()
                    .filter(
                            entry ->
                                    entry.arrival().signer() == null
                                            ? key.gresa().equals(entry.gresa())
                                            : key.kid().equals(entry.arrival().signer()))
                    .toList();
        }

        List<IntakeEntry> under(String unknownKid) {
            return entries.stream()
                    .filter(entry -> unknownKid.equals(entry.arrival().signer()))
                    .toList();
        }

        /** Whether something waits whose key is not known. */
        boolean unknown() {
            return entries.stream().anyMatch(entry -> entry.gresa() == null);
        }
    }

    /** Every key, those that wait for approval first, then by school. */
    public List<SchoolKeyRow> list() {
        return installation
                .store()
                .read(
                        session -> {
                            Waiting waiting = Waiting.in(session);
                            Set<UUID> doubled = doubled(waiting);
                            List<KnownSchoolKey> keys = session.schoolKeys().list();
                            Earlier earlier = earlier(session, verifier(session), waiting, keys);
                            return Stream.concat(
                                            keys.stream().filter(SchoolKeys::pending),
                                            keys.stream().filter(key -> !pending(key)))
                                    .map(
                                            key ->
                                                    row(
                                                            key,
                                                            waiting.under(key).size(),
                                                            doubled.contains(key.chain()),
                                                            Acknowledgement.strange(
                                                                    session, key.gresa()),
                                                            earlier))
                                    .toList();
                        });
    }

    /**
     * The code of a key that waits.
     *
     * @throws UserProblem {@code work.receive.no-key-waiting}
     */
    public AwaitedCode awaited(String kid) {
        return installation
                .store()
                .read(
                        session ->
                                session.schoolKeys()
                                        .findByKid(kid)
                                        .filter(SchoolKeys::pending)
                                        .map(key -> new AwaitedCode(code(key))))
                .orElseThrow(() -> UserProblem.of("work.receive.no-key-waiting", "–"));
    }

    /** The names of schools, as their newest enrolment says. */
    static Map<Gresa, String> names(Session session) {
        Map<Gresa, String> names = new HashMap<>();
        session.schoolKeys().list().forEach(key -> names.put(key.gresa(), key.schoolName()));
        return names;
    }

    /**
     * Keys never confirmed that another follows.
     *
     * @param before by thumbprint of the one that follows
     * @param followed thumbprints of those whose follower is confirmed
     */
    private record Earlier(Map<String, SchoolKeyRow.Earlier> before, Set<String> followed) {}

    /**
     * The key that a key follows on its computer, as long as something signed with that earlier one
     * waits. Only enrolments of this computer are opened.
     */
    static Optional<SchoolKeyRow.Earlier> before(
            Session session, BundleVerifier verifier, KnownSchoolKey key) {
        List<KnownSchoolKey> line =
                session.schoolKeys().ofSchool(key.gresa()).stream()
                        .filter(one -> one.chain().equals(key.chain()))
                        .toList();
        Earlier earlier = earlier(session, verifier, Waiting.in(session), line);
        return Optional.ofNullable(earlier.before().get(key.kid()));
    }

    private static Earlier earlier(
            Session session, BundleVerifier verifier, Waiting waiting, List<KnownSchoolKey> keys) {
        KeyLines lines = new KeyLines(session, verifier);
        Earlier earlier = new Earlier(new HashMap<>(), new HashSet<>());
        for (KnownSchoolKey key : keys) {
            if (pending(key)) {
                List<IntakeEntry> under = waiting.under(key);
                List<Long> numbers =
                        under.stream().map(IntakeEntry::seq).filter(seq -> seq > 0).toList();
                SchoolKeyRow.Earlier told =
                        new SchoolKeyRow.Earlier(key.kid(), true, under.size(), numbers);
                lines.after(key).forEach(one -> earlier.before().put(one.key().kid(), told));
                lines.confirmedAfter(key).ifPresent(one -> earlier.followed().add(key.kid()));
            }
        }
        if (waiting.unknown()) {
            for (KnownSchoolKey key : keys) {
                lines.before(key)
                        .filter(kid -> session.schoolKeys().findByKid(kid).isEmpty())
                        .map(kid -> unknown(kid, waiting))
                        .filter(one -> one.waiting() > 0)
                        .ifPresent(one -> earlier.before().put(key.kid(), one));
            }
        }
        return earlier;
    }

    private BundleVerifier verifier(Session session) {
        return StoredKnowledge.verifier(session, installation.packs());
    }

    private static SchoolKeyRow.Earlier unknown(String kid, Waiting waiting) {
        return new SchoolKeyRow.Earlier(kid, false, waiting.under(kid).size(), List.of());
    }

    /** Chains in which two computers count at once, as long as nobody decided about it. */
    private static Set<UUID> doubled(Waiting waiting) {
        return waiting.entries().stream()
                .filter(entry -> FORKS.contains(String.valueOf(entry.code())))
                .map(IntakeEntry::chain)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean pending(KnownSchoolKey key) {
        return key.status() == SchoolKeyStatus.PENDING;
    }

    private static VerificationCode code(KnownSchoolKey key) {
        return VerifyingKey.ofRaw(key.signingKey()).orElseThrow().verificationCode();
    }

    private static SchoolKeyRow row(
            KnownSchoolKey key, int waiting, boolean doubled, boolean strange, Earlier earlier) {
        return new SchoolKeyRow(
                key.gresa().value(),
                key.schoolName(),
                key.kid(),
                key.status().code(),
                pending(key) ? null : code(key).text(),
                waiting,
                key.cutOffEpoch(),
                key.cutOffSeq(),
                doubled && key.status() == SchoolKeyStatus.ACTIVE,
                strange && key.status() == SchoolKeyStatus.ACTIVE,
                earlier.before().get(key.kid()),
                earlier.followed().contains(key.kid()));
    }
}
