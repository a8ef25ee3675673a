package org.sanad.cli;

import java.nio.file.Path;
import org.sanad.i18n.Messages;
import org.sanad.work.answers.Updates;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sanad update}: what the directorate publishes. */
@Command(
        name = "update",
        description = "updates of the directorate",
        subcommands = {UpdateCommand.Import.class})
final class UpdateCommand extends CommandGroup {
    /** {@code sanad update import FILE}. */
    @Command(name = "import", description = "install an update; it only ever moves forward")
    static final class Import extends SanadCommand {
        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                Updates.ImportedUpdate taken = desk.updates().take(file);
                Answer answer =
                        new Answer()
                                .put("verdict", taken.verdict())
                                .put("state", taken.verdict())
                                .put("code", taken.code())
                                .put("seq", taken.seq())
                                .put("directory", taken.directory())
                                .put("pack", taken.pack())
                                .line(messages.get("cli.update.directory", taken.directory()));
                return AnswerCommand.close(answer, taken.verdict(), taken.problems(), messages);
            }
        }
    }
}
