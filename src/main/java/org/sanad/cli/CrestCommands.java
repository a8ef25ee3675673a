package org.sanad.cli;

import java.nio.file.Path;
import org.sanad.i18n.Messages;
import org.sanad.work.paper.Crests;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The picture in the head of the papers. */
final class CrestCommands {
    private CrestCommands() {}

    /** Either a picture, or none again. */
    static final class Which {
        @Option(names = "--file", required = true, paramLabel = "PICTURE")
        private Path file;

        @Option(names = "--remove", required = true, description = "papers have none again")
        private boolean remove;
    }

    /** {@code sanad school crest}. */
    @Command(name = "crest", description = "picture in the head of the school's papers")
    static final class OfSchool extends SanadCommand {
        @ArgGroup(multiplicity = "1")
        private Which which;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return change(desk.crest(), which, messages);
            }
        }
    }

    /** {@code sanad directorate crest}. */
    @Command(name = "crest", description = "picture in the head of the directorate's papers")
    static final class OfDirectorate extends SanadCommand {
        @ArgGroup(multiplicity = "1")
        private Which which;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                return change(desk.crest(), which, messages);
            }
        }
    }

    private static Answer change(Crests crests, Which which, Messages messages) {
        if (which.remove) {
            crests.remove();
            return new Answer().put("crest", false).line(messages.get("cli.crest.removed"));
        }
        crests.choose(which.file);
        return new Answer().put("crest", true).line(messages.get("cli.crest.taken"));
    }
}
