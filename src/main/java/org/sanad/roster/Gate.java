package org.sanad.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * What stands before every parser: a file is taken in whole, once, and only if it is an ordinary
 * file of at most 10 MB whose first bytes are of a kind we read (safety §4.2).
 */
final class Gate {
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final int[] ZIP = {'P', 'K', 3, 4};

    private static final int[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int[] PNG = {0x89, 'P', 'N', 'G'};
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] GIF = {'G', 'I', 'F', '8'};

    /** Kind of content, before it is known whether text is a web page or separated fields. */
    enum Magic {
        OLE2,
        ZIP,
        TEXT
    }

    private Gate() {}

    /** The bytes of a file that is not too big. */
    static byte[] admit(Path file) {
        if (Files.isDirectory(file)) {
            throw UserProblem.of("roster.file.folder");
        }
        if (!Files.isRegularFile(file)) {
            throw UserProblem.of("roster.file.missing");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw UserProblem.of("roster.file.too-big", Limits.FILE_BYTES / (1024 * 1024));
            }
            if (bytes.length == 0) {
                throw UserProblem.of("roster.file.empty");
            }
            return bytes;
        } catch (IOException e) {
            throw new UserProblem(Problem.of("roster.file.unreachable"), e);
        }
    }

    /**
     * The kind of what the first bytes begin; the name of the file is not asked.
     *
     * @throws UserProblem when they say that it is a paper or a picture: whoever gave it another
     *     name is told what it is
     */
    static Magic magic(byte[] bytes) {
        if (beginsWith(bytes, PDF)) {
            throw UserProblem.of("roster.file.pdf");
        }
        if (beginsWith(bytes, PNG) || beginsWith(bytes, JPEG) || beginsWith(bytes, GIF)) {
            throw UserProblem.of("roster.file.picture");
        }
        if (beginsWith(bytes, OLE2)) {
            return Magic.OLE2;
        }
        return beginsWith(bytes, ZIP) ? Magic.ZIP : Magic.TEXT;
    }

    private static boolean beginsWith(byte[] bytes, int[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
