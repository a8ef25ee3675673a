package org.sanad.work.receive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.exchange.BundleCode;
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
    private static final Set<String> FORKS =
            Set.of(BundleCode.C05.code(), BundleCode.C06.code(), BundleCode.C07.code());

    private final Installation installation;

    SchoolKeys(Installation installation) {
        this.installation = installation;
    }

    /** Every key, those that wait for approval first, then by school. */
    public List<SchoolKeyRow> list() {
        return installation
                .store()
                .read(
                        session -> {
                            Map<Gresa, Integer> waiting = waiting(session);
                            Set<UUID> doubled = doubled(session);
                            List<KnownSchoolKey> keys = session.schoolKeys().list();
                            return Stream.concat(
                                            keys.stream().filter(SchoolKeys::pending),
                                            keys.stream().filter(key -> !pending(key)))
                                    .map(
                                            key ->
                                                    row(
                                                            key,
                                                            waiting.getOrDefault(key.gresa(), 0),
                                                            doubled.contains(key.chain()),
                                                            Acknowledgement.strange(
                                                                    session, key.gresa())))
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

    private static Map<Gresa, Integer> waiting(Session session) {
        Map<Gresa, Integer> waiting = new HashMap<>();
        session.intake().list().stream()
                .filter(entry -> entry.verdict().equals(Verdict.Standing.QUARANTINED.code()))
                .map(IntakeEntry::gresa)
                .filter(Objects::nonNull)
                .forEach(school -> waiting.merge(school, 1, Integer::sum));
        return waiting;
    }

    /** Chains in which two computers count at once, as long as nobody decided about it. */
    private static Set<UUID> doubled(Session session) {
        return session.intake().list().stream()
                .filter(entry -> entry.verdict().equals(Verdict.Standing.QUARANTINED.code()))
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
            KnownSchoolKey key, int waiting, boolean doubled, boolean strange) {
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
                strange && key.status() == SchoolKeyStatus.ACTIVE);
    }
}
