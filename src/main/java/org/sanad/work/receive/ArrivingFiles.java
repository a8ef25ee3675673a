package org.sanad.work.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.Inspection;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/** The files of what was handed over, in the order they are taken in. */
final class ArrivingFiles {
    private ArrivingFiles() {}

    /**
     * Enrolments first, then by number: the unverified label is good enough for an order, and
     * decides nothing.
     *
     * @param paths files and folders
     * @throws UserProblem {@code work.receive.folder-unreadable}
     */
    static List<Path> inOrder(List<Path> paths) {
        return all(paths).stream()
                .sorted(
                        Comparator.comparing(ArrivingFiles::isEnrolment)
                                .reversed()
                                .thenComparing(ArrivingFiles::number))
                .toList();
    }

    private static List<Path> all(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(ArrivingFiles::mayHoldABundle)
                            .sorted()
                            .forEach(files::add);
                } catch (IOException | UncheckedIOException e) {
                    throw new UserProblem(Problem.of("work.receive.folder-unreadable"), e);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** Of messages only those that bring a bundle: others have no business here. */
    private static boolean mayHoldABundle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(BundleFiles.JSON)
                || (name.endsWith(".eml") && BundleFiles.isLetter(file));
    }

    private static boolean isEnrolment(Path file) {
        return inspect(file)
                .map(outside -> outside.label().type().equals(BundleType.ENROLMENT.code()))
                .orElse(false);
    }

    private static int number(Path file) {
        return inspect(file).map(outside -> outside.label().seq()).orElse(Integer.MAX_VALUE);
    }

    private static Optional<Inspection> inspect(Path file) {
        try {
            return Optional.of(Inspection.of(BundleFiles.load(file)));
        } catch (UserProblem unreadable) {
            return Optional.empty();
        }
    }
}
