package org.sanad.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file, the code expected ({@code OK} for none) and the receiver's situation. */
final class Vector {
    private final String code;
    private final String situation;
    private final byte[] file;
    private final Medium medium;
    private final String typed;
    private final List<String> beside;

    /** How the file is met on its medium. */
    enum Medium {
        /** As a file like any other. */
        PLAIN("plain"),
        /** Gone by the time it is read. */
        ABSENT("absent"),
        /** Looked for inside a file as if that were a folder. */
        BELOW_A_FILE("below-a-file"),
        /** Under a name longer than any file system takes. */
        LONG_NAME("long-name"),
        /** Under a name that ends in {@code .part}. */
        PART("part"),
        /** Reached by a symbolic link. */
        LINK("link"),
        /** A folder of this name instead. */
        FOLDER("folder"),
        /** Followed by blanks, 8 MiB and one byte in all. */
        GROWN("grown"),
        /** Another byte at its end when it is read for the second time. */
        CHANGING("changing");

        private final String word;

        Medium(String word) {
            this.word = word;
        }

        /** As the index writes it. */
        String word() {
            return word;
        }
    }

    Vector(String code, String situation, byte[] file) {
        this(code, situation, file, Medium.PLAIN, null, List.of());
    }

    private Vector(
            String code,
            String situation,
            byte[] file,
            Medium medium,
            String typed,
            List<String> beside) {
        this.code = code;
        this.situation = situation;
        this.file = file;
        this.medium = medium;
        this.typed = typed;
        this.beside = beside;
    }

    /** The same met so. */
    Vector on(Medium other) {
        return new Vector(code, situation, file, other, typed, beside);
    }

    /** The same, its sender's key compared with these digits typed from paper. */
    Vector typed(String digits) {
        return new Vector(code, situation, file, medium, digits, beside);
    }

    /** The same, with a code that is told beside the deciding one. */
    Vector beside(BundleCode other) {
        List<String> codes = new ArrayList<>(beside);
        codes.add(other.code());
        return new Vector(code, situation, file, medium, typed, codes);
    }

    String code() {
        return code;
    }

    String situation() {
        return situation;
    }

    byte[] file() {
        return file;
    }

    Medium medium() {
        return medium;
    }

    Optional<String> typed() {
        return Optional.ofNullable(typed);
    }

    /** Codes told beside the deciding one. */
    List<String> beside() {
        return beside;
    }
}
