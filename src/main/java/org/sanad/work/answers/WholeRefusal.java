package org.sanad.work.answers;

import java.util.Optional;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.LocalizedText;
import org.sanad.store.Remark;

/**
 * A bundle of which the directorate takes nothing: one line among what is to be corrected says so,
 * since no row of it could.
 */
final class WholeRefusal {
    private static final String CODE = "WHOLE";
    private static final String BEFORE_REASON = CODE + "-";

    private WholeRefusal() {}

    /** The line about a bundle refused whole; empty when it was not. */
    static Optional<Remark> of(BundleAnswer answer) {
        if (answer.verdict() != AnswerVerdict.REFUSED || !answer.remarks().isEmpty()) {
            return Optional.empty();
        }
        String code = answer.code() == null ? CODE : BEFORE_REASON + answer.code();
        return Optional.of(new Remark(answer.digest(), null, code, null, null, false));
    }

    /** Whether a code is that of such a line. */
    static boolean is(String code) {
        return code.equals(CODE) || code.startsWith(BEFORE_REASON);
    }

    /** What such a line says; empty for the code of a row. */
    static Optional<LocalizedText> text(String code) {
        if (code.equals(CODE)) {
            return Optional.of(text("work.answers.refused-by-officer", ""));
        }
        if (!code.startsWith(BEFORE_REASON)) {
            return Optional.empty();
        }
        String reason = code.substring(BEFORE_REASON.length());
        String key =
                reason.startsWith("K") ? "work.answers.refused-key" : "work.answers.refused-unread";
        return Optional.of(text(key, reason));
    }

    private static LocalizedText text(String key, String reason) {
        return new LocalizedText(
                Messages.of(Language.ARABIC).get(key, reason),
                Messages.of(Language.FRENCH).get(key, reason));
    }
}
