package org.sanad.work.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/** Where drafts lie until the mail program took them: a folder of the data folder. */
public final class DraftFolder {
    private static final Logger LOG = Logger.getLogger("org.sanad");
    private static final String NAME = "mail";
    private static final String EML = ".eml";

    private final Path folder;

    /**
     * @param dataFolder of the desk
     */
    public DraftFolder(Path dataFolder) {
        folder = dataFolder.resolve(NAME);
    }

    /**
     * A file for a draft that is not there yet. An older draft of the same bundle goes, unless the
     * mail program still holds it open.
     *
     * @param bundle file name of the bundle
     * @throws UserProblem {@code work.mail.no-folder}
     */
    public Path fresh(String bundle) {
        String stem = bundle.replaceFirst("\\.json$", "");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.mail.no-folder"), e);
        }
        Path file = folder.resolve(stem + EML);
        for (int copy = 2; !gone(file); copy++) {
            file = folder.resolve(stem + "-" + copy + EML);
        }
        return file;
    }

    private static boolean gone(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException heldOpen) {
            LOG.log(Level.FINE, "a draft is still open");
            return false;
        }
    }
}
