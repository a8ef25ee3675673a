package org.sanad.cli;

import java.nio.file.Path;
import org.sanad.i18n.Messages;
import org.sanad.model.Progress;
import org.sanad.work.paper.Preview;
import org.sanad.work.receive.DirectorateDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Papers of the directorate; {@code --lang} is the language of the paper here. */
final class OfficePaperCommands {
    private OfficePaperCommands() {}

    /** {@code sanad directorate call-list}. */
    @Command(name = "call-list", description = "schools whose declaration is not taken, as PDF")
    static final class CallList extends SanadCommand {
        @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password());
                    Preview paper =
                            desk.papers().callList(options.languageAsTyped(), Progress.none())) {
                return saved(paper, out, messages);
            }
        }
    }

    /** {@code sanad directorate what-changed}. */
    @Command(name = "what-changed", description = "what a declaration changed, as PDF")
    static final class WhatChanged extends SanadCommand {
        @Option(names = "--gresa", required = true)
        private String gresa;

        @Option(names = "--seq", required = true, paramLabel = "N")
        private long seq;

        @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            String language = options.languageAsTyped();
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password());
                    Preview paper =
                            desk.papers()
                                    .whatChanged(
                                            ReviewCommands.school(gresa),
                                            seq,
                                            language,
                                            Progress.none())) {
                return saved(paper, out, messages);
            }
        }
    }

    private static Answer saved(Preview paper, Path out, Messages messages) {
        paper.save(out);
        return new Answer()
                .put("file", out.toString())
                .put("pages", paper.pages())
                .put("rows", paper.rows())
                .line(messages.get("cli.print.done", paper.rows(), paper.pages(), out));
    }
}
