package org.sanad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The data folder, which nobody but its owner may look into. */
final class PrivateFolder {
    private PrivateFolder() {}

    /** Makes the data folder for its owner only, when it is not there. */
    static Path made(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            Path parent = folder.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            return posix
                    ? Files.createDirectory(
                            folder,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------")))
                    : Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
