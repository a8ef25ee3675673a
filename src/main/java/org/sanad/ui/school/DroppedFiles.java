package org.sanad.ui.school;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;

/**
 * What is dropped on the window wherever it stands: lists are looked at by the import, everything
 * else goes to what the directorate sends. Nothing is written by dropping a list.
 */
public final class DroppedFiles {
    /** Endings of the files the import reads, without the point. */
    static final List<String> LISTS = List.of("xls", "xlsx", "csv", "html", "txt");

    private static final Set<String> ENDINGS = Set.copyOf(LISTS);

    /** Endings of bundles and of messages that carry them (design, bundle.md). */
    private static final Set<String> SENT = Set.of("json", "eml");

    private record Sorted(List<Path> lists, List<Path> others) {}

    private final JobRunner jobs;
    private final Consumer<List<Path>> lists;
    private final Consumer<List<Path>> others;

    /**
     * @param jobs looks at what was dropped, which a slow stick answers late
     * @param lists takes the files to import, one at least
     * @param others takes the other files and folders, one at least
     */
    public DroppedFiles(JobRunner jobs, Consumer<List<Path>> lists, Consumer<List<Path>> others) {
        this.jobs = jobs;
        this.lists = lists;
        this.others = others;
    }

    /**
     * Sends each file its way; the lists last, so that their preview is what is seen. A folder that
     * holds lists and nothing that is sent stands for its lists.
     */
    public void take(List<Path> dropped) {
        jobs.run(
                Job.of("ui.kit.drop.looking", progress -> sorted(dropped)),
                sorted -> {
                    if (!sorted.others().isEmpty()) {
                        others.accept(sorted.others());
                    }
                    if (!sorted.lists().isEmpty()) {
                        lists.accept(sorted.lists());
                    }
                });
    }

    private static Sorted sorted(List<Path> dropped) {
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        for (Path path : dropped) {
            List<Path> found = Files.isDirectory(path) ? listsIn(path) : of(path);
            sorted.lists().addAll(found);
            if (found.isEmpty()) {
                sorted.others().add(path);
            }
        }
        return sorted;
    }

    private static List<Path> of(Path file) {
        return ENDINGS.contains(ending(file)) ? List.of(file) : List.of();
    }

    /** Empty when something in it is sent, or when it cannot be read: that is said elsewhere. */
    private static List<Path> listsIn(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                if (SENT.contains(ending(file))) {
                    return List.of();
                }
                found.addAll(of(file));
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        found.sort(null);
        return found;
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
