package org.sanad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line of the program; without a command the window opens instead. */
@Command(
        name = "sanad",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "سند: social support of pupils in rural schools, recorded without a network.",
        subcommands = {
            DemoCommand.class,
            SchoolCommand.class,
            RosterCommand.class,
            YearCommand.class,
            GuardiansCommand.class,
            HouseholdsCommand.class,
            PupilsCommand.class,
            BenefitsCommand.class,
            NeedsCommand.class,
            AbsencesCommand.class,
            TransfersCommand.class,
            SlipsCommand.class,
            PackCommand.class,
            ChecksCommand.class,
            PrintCommand.class,
            BundleCommand.class,
            AnswerCommand.class,
            UpdateCommand.class,
            SchoolKeyCommands.Group.class,
            CarrierCommand.class,
            DirectorateCommand.class,
            ExportKeysCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PasswordCommand.class,
            PeopleCommand.class,
            JournalCommand.class
        })
public final class Main implements Runnable {
    @Spec private CommandSpec spec;

    private final Terminal terminal;
    private final PrintStream out;
    private final PrintStream err;
    private final FaultSink faults;

    Main(PrintStream out, PrintStream err, FaultSink faults) {
        this.faults = faults;
        this.terminal = new Terminal(out, err);
        this.out = out;
        this.err = err;
    }

    /**
     * Runs one command and gives its exit code; both streams are UTF-8 whatever the terminal says.
     *
     * @param faults where unexpected faults are written down
     */
    public static int run(FaultSink faults, String... arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        return new Main(out, err, faults).execute(arguments);
    }

    int execute(String... arguments) {
        CommandLine line =
                new CommandLine(this)
                        .setExecutionExceptionHandler(this::explain)
                        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                        .setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(arguments);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Only asked for when a command is missing. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "a command is missing; see sanad --help");
    }

    private int explain(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        CommonOptions options =
                line.getCommand() instanceof SanadCommand command ? command.common() : null;
        Messages messages = messages(options);
        boolean json = options != null && options.json();
        if (fault instanceof UserProblem problem) {
            terminal.refuse(List.of(problem.problem()), messages, json);
            return ExitCode.REFUSED;
        }
        String code = FaultCode.of(fault);
        if (options != null) {
            faults.record(options.data(), code, fault);
        }
        terminal.refuse(List.of(Problem.of("cli.fault", code)), messages, json);
        return ExitCode.FAULT;
    }

    /** Arabic when the language itself is what went wrong. */
    private static Messages messages(CommonOptions options) {
        try {
            return options == null ? Messages.of(Language.ARABIC) : options.messages();
        } catch (UserProblem unknownLanguage) {
            return Messages.of(Language.ARABIC);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
