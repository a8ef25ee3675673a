package org.sanad.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.work.checks.CheckRow;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;

/** {@code sanad checks}: every violation, worst first. */
@Command(name = "checks", description = "every violation, worst first")
final class ChecksCommand extends SanadCommand {
    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            var rows = desk.checks().rows();
            Answer answer = new Answer()
                    .put("violations", rows.stream().map(row -> describe(row, messages)).toList());
            rows.forEach(row -> answer.line(sentence(row, messages)));
            return answer;
        }
    }

    private static Map<String, Object> describe(CheckRow row, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", row.rule());
        one.put("severity", row.severity());
        one.put("pupil", row.subject());
        one.put("field", row.field());
        one.put("message", sentence(row, messages));
        return one;
    }

    private static String sentence(CheckRow row, Messages messages) {
        return org.sanad.i18n.Isolate.strip(
                messages.plain(row.messageKey(), row.arguments().toArray()));
    }
}
