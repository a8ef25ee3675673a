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
import org.sanad.exchange.Leftovers;

/**
 * Finds sticks: on Windows every drive that holds a FAT volume or can be taken out, elsewhere what
 * the desktop mounts under {@code /media}, {@code /run/media} or {@code /Volumes}. A stick it does
 * not find can still be chosen as a folder.
 */
public final class Media {
    private Media() {}

    /** The name of the medium a folder lies on, as its owner knows it; else the folder's root. */
    static String nameOf(Path folder) {
        Path place = folder.toAbsolutePath();
        return list().stream()
                .filter(medium -> place.startsWith(medium.root()))
                .map(medium -> medium.label().isBlank() ? medium.root().toString() : medium.label())
                .findFirst()
                .orElse(place.getRoot().toString());
    }

    /** The media found now that can be written to. */
    public static List<Medium> list() {
        return list(true);
    }

    /** The media found now, those locked against writing too. */
    public static List<Medium> toRead() {
        return list(false);
    }

    private static List<Medium> list(boolean writable) {
        boolean windows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<Medium> media = new ArrayList<>();
        for (Path root : windows ? drives() : mounts()) {
            read(root, windows, writable, media);
        }
        return media;
    }

    /** Names of files an interrupted writing left in a folder. */
    public static List<String> leftovers(Path folder) {
        return Leftovers.in(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    /** Whether a folder is there: a stick may be out, a folder of the network away. */
    public static boolean holds(Path folder) {
        return Files.isDirectory(folder);
    }

    /**
     * Removes them.
     *
     * @return how many
     * @throws org.sanad.model.UserProblem when the medium refuses
     */
    public static int removeLeftovers(Path folder) {
        return Leftovers.remove(folder);
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
                List.of(
                        Path.of("/media", user),
                        Path.of("/run/media", user),
                        Path.of("/media"),
                        Path.of("/Volumes"))) {
            if (Files.isReadable(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(Files::isDirectory).forEach(roots::add);
                } catch (IOException | UncheckedIOException e) {
                    // the second is what a listing already begun throws
                    unanswered();
                }
            }
        }
        return roots;
    }

    /** A drive that cannot be asked (an empty card reader) is no medium. */
    private static void read(Path root, boolean windows, boolean writable, List<Medium> media) {
        try {
            FileStore store = Files.getFileStore(root);
            boolean fits =
                    windows ? removable(store) : !store.equals(Files.getFileStore(Path.of("/")));
            boolean taken = !store.isReadOnly() && Files.isWritable(root);
            if (fits && (taken || !writable)) {
                String label = windows ? store.name() : root.getFileName().toString();
                media.add(new Medium(root, label, store.getUsableSpace()));
            }
        } catch (IOException e) {
            unanswered();
        }
    }

    /** Large sticks come formatted as NTFS too: Windows says itself what can be taken out. */
    private static boolean removable(FileStore store) throws IOException {
        return store.type().toLowerCase(Locale.ROOT).contains("fat")
                || Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
    }

    private static void unanswered() {
        System.getLogger(Media.class.getName())
                .log(System.Logger.Level.DEBUG, "a drive did not answer");
    }
}
