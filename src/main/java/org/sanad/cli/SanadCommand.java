package org.sanad.cli;

import java.util.concurrent.Callable;
import org.sanad.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public final Integer call() {
        Messages messages = common.messages();
        terminal().answer(answer(common, messages), common.json());
        return ExitCode.DONE;
    }

    CommonOptions common() {
        return common;
    }

    Terminal terminal() {
        return ((Main) spec.root().userObject()).terminal();
    }
}
