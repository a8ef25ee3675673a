package org.sanad.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Progress;
import org.sanad.work.demo.Demo;
import org.sanad.work.demo.SampleAbsences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad demo}: the whole journey on the sample school and directorate, with no display. */
@Command(name = "demo", description = "the whole journey on the built-in sample, with no display")
final class DemoCommand extends SanadCommand {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "an empty or new folder")
    private Path out;

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        Demo.Result result = new Demo(out).run(Progress.none());
        Answer answer =
                new Answer()
                        .put("files", result.files())
                        .put("pupils", result.pupils())
                        .put("beneficiaries", result.beneficiaries())
                        .put("absences", absences(result.absences()))
                        .put("checks", result.checks())
                        .put("bundle", BundleCommand.describe(result.bundle()))
                        .put("beforeConfirmation", BundleCommand.describe(result.first(), messages))
                        .put("answer", BundleCommand.describe(result.answer(), messages))
                        .line(messages.get("cli.demo.roster", result.pupils()));
        result.beneficiaries()
                .forEach(
                        (programme, count) ->
                                answer.line(
                                        messages.get("cli.demo.beneficiaries", programme, count)));
        SampleAbsences.Entered absences = result.absences();
        if (absences != null) {
            answer.line(
                    messages.get(
                            "cli.demo.absences",
                            absences.month(),
                            absences.pupils(),
                            absences.losing(),
                            absences.programme(),
                            absences.amount()));
        }
        answer.line(
                messages.get(
                        "cli.demo.bundle", result.bundle().file(), result.bundle().checkCode()));
        answer.line(messages.get("cli.demo.receiver", result.answer().verdict()));
        answer.line(messages.get("cli.demo.files", out.toAbsolutePath()));
        result.files().forEach(file -> answer.line("  " + file));
        return answer;
    }

    private static Map<String, Object> absences(SampleAbsences.Entered entered) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (entered != null) {
            one.put("month", entered.month().toString());
            one.put("programme", entered.programme());
            one.put("pupils", entered.pupils());
            one.put("losing", entered.losing());
            one.put("amount", entered.amount());
        }
        return one;
    }
}
