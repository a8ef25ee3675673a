package org.sanad.work.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directorate's desk as tests need it, and what it hands out to its schools. */
public final class Office {
    /** Passphrase of the root key of every desk made here. */
    public static final String ROOT = "جذر محفوظ في الخزانة";

    private Office() {}

    /** Sets one up in a folder {@code directorate}. */
    public static DirectorateDesk create(Path folder, char[] password) {
        return in(folder.resolve("directorate"), password);
    }

    /** Sets one up in this folder. */
    public static DirectorateDesk in(Path place, char[] password) {
        return DirectorateDesk.create(
                place, "05.081", "المديرية الإقليمية أزيلال", password, root());
    }

    /** The passphrase of the root. */
    public static char[] root() {
        return ROOT.toCharArray();
    }

    /** Writes the welcome file to a new folder beside the others. */
    public static Path welcome(DirectorateDesk desk, Path folder) {
        try {
            return desk.publishing().publish(Files.createTempDirectory(folder, "welcome")).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
