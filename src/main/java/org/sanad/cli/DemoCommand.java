package org.sanad.cli;

import java.nio.file.Path;
import org.sanad.i18n.Messages;
import org.sanad.model.Progress;
import org.sanad.work.demo.Demo;
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
        answer.line(
                messages.get(
                        "cli.demo.bundle", result.bundle().file(), result.bundle().checkCode()));
        answer.line(messages.get("cli.demo.receiver", result.answer().verdict()));
        answer.line(messages.get("cli.demo.files", out.toAbsolutePath()));
        result.files().forEach(file -> answer.line("  " + file));
        return answer;
    }
}
