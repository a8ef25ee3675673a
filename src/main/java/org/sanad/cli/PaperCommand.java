package org.sanad.cli;

import java.util.List;
import java.util.Optional;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.PaperCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad directorate paper --code DIGITS}: whether a paper and a file that came match. */
@Command(name = "paper", description = "which bundle a paper belongs to, by its check code")
final class PaperCommand extends SanadCommand {
    @Option(names = "--code", required = true, paramLabel = "DIGITS")
    private String code;

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
            Optional<PaperCheck.Match> match = desk.paperCheck().find(code);
            Answer answer = new Answer().put("match", match.isPresent());
            if (match.isEmpty()) {
                return answer.refusal(List.of(Problem.of("cli.directorate.paper-none")), messages);
            }
            PaperCheck.Match found = match.get();
            return answer.put("school", found.school())
                    .put("type", found.type())
                    .put("seq", found.seq())
                    .put("verdict", found.verdict())
                    .put("digest", found.digest())
                    .put("newest", found.newest())
                    .line(
                            messages.get(
                                    found.newest()
                                            ? "cli.directorate.paper"
                                            : "cli.directorate.paper-older",
                                    found.school() == null ? "-" : found.school(),
                                    found.seq()));
        }
    }
}
