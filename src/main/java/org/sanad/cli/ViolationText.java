package org.sanad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Messages;
import org.sanad.model.KeptViolation;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.Reason;
import org.sanad.model.rule.Violation;

/** What the checks found, as the command line writes it; the same at school and directorate. */
final class ViolationText {
    private ViolationText() {}

    /** The open ones, as members. */
    static List<Map<String, Object>> open(Findings findings, Messages messages) {
        return findings.open().stream().map(one -> describe(one, null, messages)).toList();
    }

    /** Those kept with a reason, as members. */
    static List<Map<String, Object>> kept(Findings findings, Messages messages) {
        return findings.kept().stream()
                .map(one -> describe(one.violation(), one.by(), messages))
                .toList();
    }

    static String sentence(Violation violation, Messages messages) {
        Object[] arguments = violation.arguments().toArray();
        String said =
                violation.check().text() == null
                        ? messages.plain(violation.check().messageKey(), arguments)
                        : Messages.fillPlain(
                                violation.check().text().in(messages.language().code()), arguments);
        return Isolate.strip(said);
    }

    private static Map<String, Object> describe(
            Violation violation, KeptViolation kept, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", violation.id());
        one.put("severity", violation.severity().code());
        one.put("pupil", violation.pupil() == null ? null : violation.pupil().value());
        one.put("field", violation.field());
        one.put("message", sentence(violation, messages));
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("kind", violation.subject().kind().code());
        subject.put("key", violation.subject().key());
        one.put("subject", subject);
        one.put("programme", violation.programme());
        one.put("arguments", violation.arguments());
        one.put("reasons", violation.reasons().stream().map(ViolationText::reason).toList());
        one.put("kept", kept == null ? null : describe(kept));
        return one;
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", reason.code());
        one.put("arguments", reason.arguments());
        return one;
    }

    private static Map<String, Object> describe(KeptViolation kept) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("reason", kept.reason());
        one.put("text", kept.text());
        one.put("since", kept.since().toString());
        return one;
    }
}
