package org.sanad.cli;

import java.nio.file.Path;
import org.sanad.i18n.Messages;
import org.sanad.model.Progress;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.MailedBundle;
import org.sanad.work.send.Mailing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad bundle mail --seq N --out FILE.eml}. */
@Command(name = "mail", description = "a message with a bundle attached, ready to be sent")
final class MailCommand extends SanadCommand {
    private static final long MEGABYTE = 1_000_000;

    @Mixin private NumberOptions bundle;

    @Option(names = "--out", required = true, paramLabel = "FILE.eml")
    private Path out;

    @Option(names = "--to", description = "the directorate's address; kept for the next time")
    private String to;

    @Option(
            names = "--large",
            paramLabel = "MB",
            defaultValue = "7",
            description = "warn when the attachment takes more than this on its way")
    private long large;

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            Mailing mailing = desk.mailing();
            if (to != null) {
                mailing.keepAddress(to);
            }
            MailedBundle mailed =
                    mailing.write(bundle.number(), out, large * MEGABYTE, Progress.none());
            Answer answer =
                    new Answer()
                            .put("file", mailed.file().toString())
                            .put("seq", mailed.seq())
                            .put("to", mailed.to())
                            .put("bundles", mailed.bundles())
                            .put("encodedBytes", mailed.encodedBytes())
                            .put("large", mailed.large())
                            .line(messages.get("cli.bundle.mailed", mailed.file()));
            if (mailed.large()) {
                answer.line(
                        messages.get(
                                "cli.bundle.mail-large", mailed.encodedBytes() / MEGABYTE + 1));
            }
            return mailed.to() == null
                    ? answer.line(messages.get("cli.bundle.mail-no-address"))
                    : answer;
        }
    }
}
