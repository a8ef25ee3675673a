package org.sanad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Messages;
import org.sanad.work.safety.GoingBack;
import org.sanad.work.safety.SafeCopies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad backup --out DIR}: a verified copy of the data, carried to a folder or stick. */
@Command(
        name = "backup",
        description = "a verified copy of the data",
        subcommands = {BackupCommand.Test.class, BackupCommand.Listed.class})
final class BackupCommand extends SanadCommand {
    /** Asked for below: picocli would ask for it of {@code test} too. */
    @Option(names = "--out", paramLabel = "DIR")
    private Path out;

    @Override
    void checkUsage(Messages messages) {
        if (out == null) {
            throw wrongUsage(messages, "cli.backup.out-missing");
        }
    }

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        return SafeCopies.at(
                options.data(),
                options.password(),
                copies -> {
                    Path file = copies.carryTo(out);
                    copies.test(file);
                    String name = String.valueOf(file.getFileName());
                    return verified(file)
                            .line(messages.get("cli.backup.done", Isolate.leftToRight(name)));
                });
    }

    private static Answer verified(Path file) {
        return new Answer().put("file", String.valueOf(file.getFileName())).put("verified", true);
    }

    /** {@code sanad backup list}: what there is to go back to; needs no password. */
    @Command(
            name = "list",
            description = "the copies here, data put aside, and what was done after each")
    static final class Listed extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            List<GoingBack.Choice> choices = GoingBack.choices(options.data());
            Answer answer =
                    new Answer().put("copies", choices.stream().map(Listed::members).toList());
            choices.forEach(one -> answer.line(line(one, messages)));
            return choices.isEmpty() ? answer.line(messages.get("cli.backup.none")) : answer;
        }

        private static Map<String, Object> members(GoingBack.Choice one) {
            return Map.of(
                    "file", String.valueOf(one.copy().file().getFileName()),
                    "made", one.copy().made().withNano(0).toString(),
                    "replaced", one.copy().replaced(),
                    "later", one.after().operations(),
                    "laterCut", one.after().cut());
        }

        private static String line(GoingBack.Choice one, Messages messages) {
            return messages.get(
                    one.copy().replaced() ? "cli.backup.replaced" : "cli.backup.listed",
                    Isolate.leftToRight(String.valueOf(one.copy().file().getFileName())),
                    Isolate.leftToRight(one.copy().made().withNano(0).toString()),
                    one.after().operations());
        }
    }

    /** {@code sanad backup test FILE}: everything of a restore but the last step. */
    @Command(name = "test", description = "restore a copy beside the data and look at all of it")
    static final class Test extends SanadCommand {
        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            return SafeCopies.at(
                    options.data(),
                    options.password(),
                    copies -> {
                        copies.test(file);
                        return verified(file).line(messages.get("cli.backup.tested"));
                    });
        }
    }
}
