package org.sanad.exchange;

import java.util.function.Consumer;

/** A file to be put on a medium, with what a receiver asks of it. */
public final class MediumFile {
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
     * @param readBack looks at the bytes read back; refuses by a {@link
     *     org.sanad.model.UserProblem}
     */
    public static MediumFile of(String name, byte[] bytes, Consumer<byte[]> readBack) {
        return new MediumFile(name, bytes, readBack);
    }

    /** The file of a bundle: it must read as one. */
    public static MediumFile bundle(String name, byte[] bytes) {
        return new MediumFile(name, bytes, Inspection::of);
    }

    /** A paper that goes along: the same bytes are all that is asked. */
    public static MediumFile paper(String name, byte[] bytes) {
        return new MediumFile(name, bytes, read -> {});
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
