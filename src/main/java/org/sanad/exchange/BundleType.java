package org.sanad.exchange;

import java.util.Optional;

/** The five kinds of bundle. */
public enum BundleType {
    ENROLMENT("enrolment", 'E', false),
    DECLARATION("declaration", 'D', true),
    ANSWER("answer", 'A', false),
    UPDATE("update", 'U', false),
    RESTITUTION("restitution", 'R', true);

    private final String code;
    private final char letter;
    private final boolean sealed;

    BundleType(String code, char letter, boolean sealed) {
        this.code = code;
        this.letter = letter;
        this.sealed = sealed;
    }

    /** The word of {@code type} and {@code label}. */
    public String code() {
        return code;
    }

    /** The media type of {@code typ} and {@code cty}. */
    public String mediaType() {
        return "sanad-" + code + "+json";
    }

    /** T of the file name. */
    public char letter() {
        return letter;
    }

    /** Whether it holds pupils' data and must be sealed. */
    public boolean sealed() {
        return sealed;
    }

    public static Optional<BundleType> ofCode(String code) {
        for (BundleType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static Optional<BundleType> ofMediaType(String mediaType) {
        for (BundleType type : values()) {
            if (type.mediaType().equals(mediaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
