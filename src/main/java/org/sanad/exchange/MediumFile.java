package org.sanad.exchange;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sanad.model.UserProblem;

/** A file to be put on a medium, with what a receiver asks of it. */
public final class MediumFile {
    /** A name every file system takes. */
    private static final Pattern CHOSEN =
            Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}]{1,100}\\.eml");

    private final String name;
    private final byte[] bytes;
    private final Consumer<byte[]> readBack;

    private MediumFile(String name, byte[] bytes, Consumer<byte[]> readBack) {
        this.name = name;
        this.bytes = bytes;
        this.readBack = readBack;
    }

    /**
     * Any file.
     *
     * @param name as {@link SignedBundle#fileName} gives it, or of a paper beside it
     * @param bytes not changed afterwards
     * @param readBack looks at the bytes read back; refuses by a {@link UserProblem}
     */
    public static MediumFile of(String name, byte[] bytes, Consumer<byte[]> readBack) {
        if (!MediumWriter.safe(name)) {
            throw new IllegalArgumentException("not a bundle's file name");
        }
        return new MediumFile(name, bytes, readBack);
    }

    /** The file of a bundle: it must read as one. */
    public static MediumFile bundle(String name, byte[] bytes) {
        return of(name, bytes, Inspection::of);
    }

    /** A paper that goes along: the same bytes are all that is asked. */
    public static MediumFile paper(String name, byte[] bytes) {
        return of(name, bytes, read -> {});
    }

    /** A verified copy of a desk's data: the same bytes are all that is asked. */
    public static MediumFile backup(String name, byte[] bytes) {
        return of(name, bytes, read -> {});
    }

    /**
     * A draft under the name its user chose: the bundles attached to it must read as such.
     *
     * @throws UserProblem {@code exchange.mail.file-name}
     */
    public static MediumFile letter(String name, byte[] bytes) {
        if (!CHOSEN.matcher(name).matches()) {
            throw UserProblem.of("exchange.mail.file-name");
        }
        return new MediumFile(name, bytes, read -> MailDraft.bundles(read).forEach(Inspection::of));
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    Consumer<byte[]> readBack() {
        return readBack;
    }
}
