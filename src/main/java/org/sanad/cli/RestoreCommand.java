package org.sanad.cli;

import java.nio.file.Path;
import org.sanad.i18n.Messages;
import org.sanad.work.safety.SafeCopies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sanad restore FILE}: puts a verified copy in the place of the data. */
@Command(name = "restore", description = "go back to a verified copy")
final class RestoreCommand extends SanadCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        int clerks = SafeCopies.restore(options.data(), file, options.password());
        Answer answer =
                new Answer()
                        .put("file", String.valueOf(file.getFileName()))
                        .put("verified", true)
                        .put("clerksToAdd", clerks)
                        .line(messages.get("cli.restore.done"));
        return clerks == 0 ? answer : answer.line(messages.get("cli.restore.clerks", clerks));
    }
}
