package org.sanad.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.sanad.model.UserProblem;

/** Reading bundle files from a medium (F01, F02, F05). */
public final class BundleFiles {
    /** What a file is called while it is being written. */
    public static final String PART = ".part";

    private BundleFiles() {}

    /**
     * The bytes of a file, for {@link Inspection}.
     *
     * @throws UserProblem with the key of F01, F02 or F05
     */
    public static byte[] load(Path file) {
        try {
            return read(file);
        } catch (Refusal e) {
            throw new UserProblem(e.finding().problem(), e);
        }
    }

    static byte[] read(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(PART)) {
            throw new Refusal(BundleCode.F05);
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new Refusal(BundleCode.F05);
            }
            if (attributes.size() > StrictJson.MAX_BYTES) {
                throw new Refusal(BundleCode.F02);
            }
            // the size may be a lie by now: one byte more than allowed is enough to know
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return in.readNBytes(StrictJson.MAX_BYTES + 1);
            }
        } catch (IOException e) {
            throw new Refusal(BundleCode.F01);
        }
    }
}
