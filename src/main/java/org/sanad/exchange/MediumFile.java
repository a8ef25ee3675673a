package org.sanad.exchange;

import java.util.function.Consumer;

/**
 * A file to be put on a medium.
 *
 * @param name as {@link SignedBundle#fileName} gives it, or of a paper beside it
 * @param readBack what a receiver asks of the bytes read back; refuses by a {@link
 *     org.sanad.model.UserProblem}
 */
public record MediumFile(String name, byte[] bytes, Consumer<byte[]> readBack) {
    /** The file of a bundle: it must read as one. */
    public static MediumFile bundle(String name, byte[] bytes) {
        return new MediumFile(name, bytes, Inspection::of);
    }

    /** A paper that goes along: the same bytes are all that is asked. */
    public static MediumFile paper(String name, byte[] bytes) {
        return new MediumFile(name, bytes, read -> {});
    }
}
