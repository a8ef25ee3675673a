package org.sanad.cli;

import java.util.concurrent.Callable;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command shares: the common options, and answering once. */
@Command(mixinStandardHelpOptions = true)
abstract class SanadCommand implements Callable<Integer> {
    @Mixin private CommonOptions common;

    @Spec private CommandSpec spec;

    /**
     * Does the work.
     *
     * @throws org.sanad.model.UserProblem when it is refused for a reason the user can act on: exit
     *     code 1
     */
    abstract Answer answer(CommonOptions options, Messages messages);

    /**
     * Refuses options and arguments that do not go together, before anything is opened; exit code
     * 2.
     */
    void checkUsage(Messages messages) {}

    /** Wrong usage, said in a sentence above the usage of the command. */
    final ParameterException wrongUsage(Messages messages, String key) {
        return new ParameterException(spec.commandLine(), Isolate.strip(messages.plain(key)));
    }

    @Override
    public final Integer call() {
        Messages messages = common.messages();
        checkUsage(messages);
        Answer answer = answer(common, messages);
        terminal().answer(answer, common.json());
        return answer.exit();
    }

    CommonOptions common() {
        return common;
    }

    Terminal terminal() {
        return ((Main) spec.root().userObject()).terminal();
    }
}
