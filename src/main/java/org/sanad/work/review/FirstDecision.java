package org.sanad.work.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.RowProblem;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.store.Decision;

/**
 * What a verification by itself decides about a bundle. Only what a confirmed key signed is ever
 * answered: whoever can write a file could otherwise have a school alarmed about bundles it never
 * made.
 */
public final class FirstDecision {
    private FirstDecision() {}

    /**
     * The decision about a bundle just verified.
     *
     * @param before decision about the same bundle, or empty
     * @return empty when there is nothing to decide, or what was decided stands
     */
    public static Optional<Decision> of(Verdict verdict, Optional<Decision> before) {
        Optional<Verdict.Sender> sender = verdict.sender();
        boolean repeated = verdict.code().filter(code -> code == BundleCode.C01).isPresent();
        if (sender.isEmpty() || verdict.digest().isEmpty() || repeated) {
            return Optional.empty();
        }
        boolean rejected = verdict.standing() == Verdict.Standing.REJECTED;
        // a label is unsigned: who changes it on a copy must not refuse the genuine bundle
        boolean outside = verdict.code().filter(code -> code == BundleCode.H06).isPresent();
        if (rejected && (before.isPresent() || outside)) {
            return Optional.empty();
        }
        Decision decision = decision(sender.get(), verdict);
        return before.filter(was -> says(was, decision)).isPresent()
                ? Optional.empty()
                : Optional.of(decision);
    }

    private static boolean says(Decision one, Decision other) {
        return one.verdict().equals(other.verdict())
                && Objects.equals(one.code(), other.code())
                && one.rows().equals(other.rows());
    }

    private static Decision decision(Verdict.Sender sender, Verdict verdict) {
        BundleHeader header = verdict.bundle().map(VerifiedBundle::header).orElse(null);
        List<Decision.RefusedRow> rows =
                verdict.standing() == Verdict.Standing.ACCEPTED
                        ? verdict.rows().stream().map(FirstDecision::row).distinct().toList()
                        : List.of();
        return new Decision(
                sender.school(),
                verdict.digest().orElseThrow(),
                verdict(verdict.standing(), !rows.isEmpty()).code(),
                header == null ? null : header.type().code(),
                header == null ? null : header.campaign(),
                sender.chain(),
                header == null ? 0 : header.epoch(),
                header == null ? 0 : header.seq(),
                verdict.code().map(BundleCode::code).orElse(null),
                rows,
                null);
    }

    /** What a standing means to the school; {@code partly} when rows of it are refused. */
    public static AnswerVerdict verdict(Verdict.Standing standing, boolean partly) {
        return switch (standing) {
            case ACCEPTED -> partly ? AnswerVerdict.PARTLY_REFUSED : AnswerVerdict.ACCEPTED;
            case QUARANTINED -> AnswerVerdict.WAITING;
            case REJECTED -> AnswerVerdict.REFUSED;
            case ALREADY -> AnswerVerdict.ARCHIVED;
        };
    }

    /** Only the member's name travels: a pointer may end in the sender's own words. */
    private static Decision.RefusedRow row(RowProblem problem) {
        String last = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
        String field = last.matches("[A-Za-z][A-Za-z0-9_]{0,39}") ? last : null;
        return new Decision.RefusedRow(problem.pupil(), problem.code().code(), field, null);
    }
}
