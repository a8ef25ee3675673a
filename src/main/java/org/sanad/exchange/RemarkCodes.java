package org.sanad.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sanad.model.LocalizedText;

/** The list of remarks a directorate may make about a row; the program comes with one. */
public final class RemarkCodes {
    /** Refused for a reason the list does not name. */
    public static final String OTHER = "OTHER";

    private RemarkCodes() {}

    /** The list the program comes with. */
    public static List<RemarkCode> builtIn() {
        try (InputStream in = RemarkCodes.class.getResourceAsStream("/packs/remarks.json")) {
            return UpdateJson.codes(StrictJson.readInner(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A code of a list. */
    public static Optional<RemarkCode> find(List<RemarkCode> list, String code) {
        return list.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What a code says; a code newer than our list says what {@link #OTHER} does. */
    public static LocalizedText text(List<RemarkCode> list, String code) {
        return find(list, code)
                .or(() -> find(builtIn(), code))
                .or(() -> find(builtIn(), OTHER))
                .orElseThrow()
                .text();
    }
}
