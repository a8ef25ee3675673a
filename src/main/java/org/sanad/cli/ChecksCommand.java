package org.sanad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Messages;
import org.sanad.model.rule.Violation;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;

/** {@code sanad checks}: every violation, worst first. */
@Command(name = "checks", description = "every violation, worst first")
final class ChecksCommand extends SanadCommand {
    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            List<Violation> violations = desk.checks().violations();
            Answer answer =
                    new Answer()
                            .put(
                                    "violations",
                                    violations.stream()
                                            .map(one -> describe(one, messages))
                                            .toList());
            violations.forEach(one -> answer.line(sentence(one, messages)));
            return answer;
        }
    }

    private static Map<String, Object> describe(Violation violation, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", violation.rule().code());
        one.put("severity", violation.rule().severity().code());
        one.put("pupil", violation.pupil().value());
        one.put("field", violation.rule().field());
        one.put("message", sentence(violation, messages));
        return one;
    }

    private static String sentence(Violation violation, Messages messages) {
        return Isolate.strip(
                messages.plain(violation.rule().messageKey(), violation.arguments().toArray()));
    }
}
