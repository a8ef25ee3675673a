package org.sanad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only groups others: alone it is wrong usage. */
@Command(mixinStandardHelpOptions = true)
abstract class CommandGroup implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public final void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
