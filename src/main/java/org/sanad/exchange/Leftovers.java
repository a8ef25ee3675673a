package org.sanad.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * Files of ours that were never finished because the medium went away while they were written.
 * Nobody takes them for bundles (F05); they are only ever removed when the user says so.
 */
public final class Leftovers {
    private Leftovers() {}

    /** The unfinished files of a folder, by name; none when the folder does not answer. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Leftovers::unfinished).sorted().toList();
        } catch (IOException e) {
            System.getLogger(Leftovers.class.getName())
                    .log(System.Logger.Level.DEBUG, "a medium did not answer");
            return List.of();
        }
    }

    private static boolean unfinished(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(BundleFiles.PART)
                && MediumWriter.safe(name.substring(0, name.length() - BundleFiles.PART.length()))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Removes the unfinished files of a folder.
     *
     * @return how many
     * @throws UserProblem {@code exchange.medium.part-kept} when one could not be removed
     */
    public static int remove(Path folder) {
        List<Path> files = in(folder);
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UserProblem(
                        Problem.of("exchange.medium.part-kept", file.getFileName()), e);
            }
        }
        return files.size();
    }
}
