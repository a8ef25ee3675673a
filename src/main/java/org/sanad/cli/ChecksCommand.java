package org.sanad.cli;

import java.util.List;
import org.sanad.i18n.Messages;
import org.sanad.model.KeptViolation;
import org.sanad.model.rule.Findings;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad checks}: every violation, worst first; those kept with a reason apart. */
@Command(
        name = "checks",
        description = "every violation, worst first; those kept with a reason apart",
        subcommands = {ChecksCommand.Keep.class, ChecksCommand.Unkeep.class})
final class ChecksCommand extends SanadCommand {
    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            Findings findings = desk.checks().findings();
            Answer answer =
                    new Answer()
                            .put("violations", ViolationText.open(findings, messages))
                            .put("kept", ViolationText.kept(findings, messages));
            findings.open().forEach(one -> answer.line(ViolationText.sentence(one, messages)));
            findings.kept()
                    .forEach(
                            one ->
                                    answer.line(
                                            messages.get(
                                                    "cli.checks.kept-line",
                                                    ViolationText.sentence(
                                                            one.violation(), messages),
                                                    one.by().reason())));
            return answer;
        }
    }

    /** {@code sanad checks keep}: a doubt stays as it is, with a reason. */
    @Command(name = "keep", description = "keep a doubt as it is, with a reason")
    static final class Keep extends SanadCommand {
        @Option(names = "--rule", required = true, paramLabel = "ID")
        private String rule;

        @Option(
                names = "--subject",
                required = true,
                paramLabel = "KEY",
                description = "the subject's key as listed, or a pupil's MASSAR code")
        private String subject;

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "CODE",
                description = "of the pack's list KEEP_REASON")
        private String reason;

        @Option(names = "--text", paramLabel = "TEXT", description = "at most 200 characters")
        private String text;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                List<KeptViolation> kept = desk.checks().keep(rule, subject, reason, text);
                return new Answer()
                        .put("rule", rule)
                        .put("subject", subject)
                        .put("reason", reason)
                        .put("kept", kept.size())
                        .line(messages.get("cli.checks.kept", kept.size()));
            }
        }
    }

    /** {@code sanad checks unkeep}: the doubt is open again. */
    @Command(name = "unkeep", description = "take the reason back: the doubt is open again")
    static final class Unkeep extends SanadCommand {
        @Option(names = "--rule", required = true, paramLabel = "ID")
        private String rule;

        @Option(names = "--subject", required = true, paramLabel = "KEY")
        private String subject;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                int open = desk.checks().unkeep(rule, subject);
                return new Answer()
                        .put("rule", rule)
                        .put("subject", subject)
                        .put("open", open)
                        .line(messages.get("cli.checks.open-again", open));
            }
        }
    }
}
