package org.sanad.cli;

import org.sanad.i18n.Isolate;
import org.sanad.i18n.Messages;
import org.sanad.model.rule.Reason;

/** Sentences of reasons, for terminals and documents. */
final class BenefitText {
    private BenefitText() {}

    static String reason(Reason reason, Messages messages) {
        return Isolate.strip(messages.plain(reason.messageKey(), reason.arguments().toArray()));
    }
}
