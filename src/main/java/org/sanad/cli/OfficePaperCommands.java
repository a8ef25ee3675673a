package org.sanad.cli;

import java.nio.file.Path;
import org.sanad.i18n.Messages;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.work.paper.Preview;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.OfficeOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

        @Mixin private NumberOptions bundle;

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
                                            bundle.number(),
                                            language,
                                            Progress.none())) {
                return saved(paper, out, messages);
            }
        }
    }

    /** {@code sanad directorate print LIST}: any paper of the directorate. */
    @Command(
            name = "print",
            description = "a paper of the directorate as PDF (--lang ar, fr or ar+fr)")
    static final class Print extends SanadCommand {
        @Parameters(paramLabel = "LIST", arity = "0..1")
        private String list;

        @Option(names = "--catalogue", description = "name the papers")
        private boolean catalogue;

        @Mixin private PaperOptions where;

        @Option(names = "--gresa", description = "the school a letter is about")
        private String gresa;

        @Option(names = "--seq", paramLabel = "N", description = "its declaration")
        private Long seq;

        @Option(names = "--epoch", paramLabel = "E", description = "of before or after a restore")
        private Long epoch;

        @Override
        void checkUsage(Messages messages) {
            if (!catalogue && list == null) {
                throw wrongUsage(messages, "cli.print.no-list");
            }
            if (!catalogue && !where.told()) {
                throw wrongUsage(messages, "cli.print.no-file");
            }
        }

        private BundleNumber declaration() {
            return seq == null ? null : new BundleNumber(epoch, seq);
        }

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                if (catalogue) {
                    return PrintCommand.catalogue(desk.papers().catalogue(), messages);
                }
                Gresa school = gresa == null ? null : ReviewCommands.school(gresa);
                OfficeOrder order =
                        new OfficeOrder(list, options.languageAsTyped(), school, declaration());
                try (Preview paper = desk.papers().preview(order, Progress.none())) {
                    return where.take(paper, messages);
                }
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
