package org.sanad.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.work.send.Media;
import org.sanad.work.send.Medium;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What stands of {@code sanad bundle} about the media bundles travel on; needs no data folder. */
final class MediaCommands {
    private MediaCommands() {}

    /** {@code sanad bundle media}. */
    @Command(name = "media", description = "the sticks plugged in, with their free space")
    static final class Sticks extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            List<Medium> media = Media.list();
            Answer answer = new Answer().put("media", media.stream().map(this::describe).toList());
            if (media.isEmpty()) {
                answer.line(messages.get("cli.bundle.no-medium"));
            }
            media.forEach(
                    medium ->
                            answer.line(
                                    messages.get(
                                            "cli.bundle.medium",
                                            medium.root(),
                                            medium.freeBytes() / 1_000_000)));
            return answer;
        }

        private Map<String, Object> describe(Medium medium) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("root", medium.root().toString());
            one.put("label", medium.label());
            one.put("freeBytes", medium.freeBytes());
            return one;
        }
    }

    /** {@code sanad bundle leftovers DIR [--remove]}. */
    @Command(
            name = "leftovers",
            description = "unfinished files an interrupted writing left in a folder")
    static final class Unfinished extends SanadCommand {
        @Parameters(paramLabel = "DIR")
        private Path folder;

        @Option(names = "--remove", description = "remove them")
        private boolean remove;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            List<String> names = Media.leftovers(folder);
            Answer answer = new Answer().put("files", names);
            if (remove) {
                int removed = Media.removeLeftovers(folder);
                return answer.put("removed", removed)
                        .line(messages.get("cli.bundle.leftovers-removed", removed));
            }
            names.forEach(answer::line);
            return answer.put("removed", 0)
                    .line(messages.get("cli.bundle.leftovers", names.size()));
        }
    }
}
