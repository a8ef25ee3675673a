package org.sanad.work.receive;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanad.exchange.Verdict;
import org.sanad.model.UserProblem;
import org.sanad.seal.VerificationCode;
import org.sanad.store.IntakeEntry;
import org.sanad.work.desk.Installation;

/** Says which bundle a paper belongs to, by the check code printed on it. */
public final class PaperCheck {
    private final Installation installation;

    PaperCheck(Installation installation) {
        this.installation = installation;
    }

    /**
     * A bundle whose check code is on the paper.
     *
     * @param school GRESA code, or null while the bundle waits unread
     * @param type word of its header, or null likewise
     * @param verdict what was decided of it
     * @param newest whether no later declaration of this school came: an older paper must not be
     *     stamped for newer data
     */
    public record Match(
            String school, String type, long seq, String verdict, String digest, boolean newest) {}

    /** Digits of a check code, its control pair among them. */
    public static final int DIGITS = VerificationCode.ofDigest(new byte[32]).digits().length();

    /**
     * Finds the bundle of a paper; refused files have no place here.
     *
     * @param typed digits of the check code, blanks do not matter
     * @return empty when no bundle that came has this code: paper and file do not match
     * @throws UserProblem {@code work.receive.code-mistyped} when the digits cannot be a code
     */
    public Optional<Match> find(String typed) {
        List<IntakeEntry> entries = installation.store().read(session -> session.intake().list());
        VerificationCode none = VerificationCode.ofDigest(new byte[32]);
        if (none.check(typed) == VerificationCode.Typed.MISTYPED) {
            throw UserProblem.of("work.receive.code-mistyped");
        }
        return entries.stream()
                .filter(entry -> !entry.verdict().equals(Verdict.Standing.REJECTED.code()))
                .filter(
                        entry ->
                                VerificationCode.ofDigest(HexFormat.of().parseHex(entry.bundle()))
                                                .check(typed)
                                        == VerificationCode.Typed.SAME)
                .map(
                        entry ->
                                new Match(
                                        entry.gresa() == null ? null : entry.gresa().value(),
                                        entry.type(),
                                        entry.seq(),
                                        entry.verdict(),
                                        entry.bundle(),
                                        entries.stream().noneMatch(one -> after(one, entry))))
                .findFirst();
    }

    /** A later number of the same school and campaign; what was refused counts for nothing. */
    private static boolean after(IntakeEntry one, IntakeEntry other) {
        boolean same =
                other.gresa() != null
                        && other.gresa().equals(one.gresa())
                        && Objects.equals(one.type(), other.type())
                        && Objects.equals(one.campaign(), other.campaign())
                        && !one.verdict().equals(Verdict.Standing.REJECTED.code());
        return same
                && (one.epoch() > other.epoch()
                        || (one.epoch() == other.epoch() && one.seq() > other.seq()));
    }
}
