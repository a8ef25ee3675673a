package org.sanad.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import org.sanad.model.UserProblem;

/** Reading bundle files from a medium (F01, F02, F05). */
public final class BundleFiles {
    /** What a file is called while it is being written. */
    public static final String PART = ".part";

    /** How the name of a bundle's file ends, in small letters. */
    public static final String JSON = ".json";

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

    /**
     * Every bundle of a file: one, or those attached to a message in their order.
     *
     * @throws UserProblem as {@link #load}
     */
    public static List<byte[]> loadAll(Path file) {
        try {
            byte[] bytes = raw(file);
            List<byte[]> attached = Letter.bundles(bytes);
            return attached.isEmpty() ? List.of(bytes) : attached;
        } catch (Refusal e) {
            throw new UserProblem(e.finding().problem(), e);
        }
    }

    /** Whether a file is a message that brings a bundle. */
    public static boolean isLetter(Path file) {
        try {
            return !Letter.bundles(raw(file)).isEmpty();
        } catch (Refusal unreadable) {
            return false;
        }
    }

    /** Of a message the last bundle: what an enrolment introduces comes after it. */
    static byte[] read(Path file) {
        byte[] bytes = raw(file);
        List<byte[]> attached = Letter.bundles(bytes);
        return attached.isEmpty() ? bytes : attached.get(attached.size() - 1);
    }

    private static byte[] raw(Path file) {
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
