package org.sanad.ui.school;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is dropped on the window wherever it stands: lists are looked at by the import, everything
 * else goes to what the directorate sends. Nothing is written by dropping a list.
 */
public final class DroppedFiles {
    /** Endings of the files the import reads, without the point. */
    static final List<String> LISTS = List.of("xls", "xlsx", "csv", "html", "txt");

    private static final Set<String> ENDINGS = Set.copyOf(LISTS);

    private final Consumer<List<Path>> lists;
    private final Consumer<List<Path>> others;

    public DroppedFiles(Consumer<List<Path>> lists, Consumer<List<Path>> others) {
        this.lists = lists;
        this.others = others;
    }

    /** Sends each file its way; the lists last, so that their preview is what is seen. */
    public void take(List<Path> dropped) {
        List<Path> toImport = dropped.stream().filter(DroppedFiles::list).toList();
        List<Path> rest = dropped.stream().filter(path -> !toImport.contains(path)).toList();
        if (!rest.isEmpty()) {
            others.accept(rest);
        }
        if (!toImport.isEmpty()) {
            lists.accept(toImport);
        }
    }

    private static boolean list(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
                && !Files.isDirectory(path);
    }
}
