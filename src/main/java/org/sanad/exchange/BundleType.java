package org.sanad.exchange;

import java.util.Optional;
import org.sanad.model.Coded;

/** The five kinds of bundle. */
public enum BundleType implements Coded {
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
    @Override
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
        return Coded.find(BundleType.class, code);
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
