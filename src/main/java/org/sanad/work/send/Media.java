package org.sanad.work.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds sticks: on Windows every drive but the system's own that holds a FAT volume, on Linux what
 * the desktop mounts under {@code /media} or {@code /run/media}. A stick it does not find can still
 * be chosen as a folder.
 */
final class Media {
    private Media() {}

    static List<Medium> list() {
        boolean windows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<Medium> media = new ArrayList<>();
        for (Path root : windows ? drives() : mounts()) {
            read(root, windows, media);
        }
        return media;
    }

    private static List<Path> drives() {
        List<Path> roots = new ArrayList<>();
        FileSystems.getDefault().getRootDirectories().forEach(roots::add);
        return roots;
    }

    private static List<Path> mounts() {
        List<Path> roots = new ArrayList<>();
        String user = System.getProperty("user.name");
        for (Path folder :
                List.of(Path.of("/media", user), Path.of("/run/media", user), Path.of("/media"))) {
            if (Files.isReadable(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(Files::isDirectory).forEach(roots::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return roots;
    }

    /** A drive that cannot be asked (an empty card reader) is no medium. */
    private static void read(Path root, boolean windows, List<Medium> media) {
        try {
            FileStore store = Files.getFileStore(root);
            boolean fat = store.type().toLowerCase(Locale.ROOT).contains("fat");
            boolean fits = windows ? fat : !store.equals(Files.getFileStore(Path.of("/")));
            if (fits && !store.isReadOnly() && Files.isWritable(root)) {
                String label = windows ? store.name() : root.getFileName().toString();
                media.add(new Medium(root, label, store.getUsableSpace()));
            }
        } catch (IOException e) {
            System.getLogger(Media.class.getName())
                    .log(System.Logger.Level.DEBUG, "a drive did not answer");
        }
    }
}
