package org.sanad.model;

import java.util.Optional;

/** A choice with a stable code for files and databases, where an ordinal would drift. */
public interface Coded {
    /** The form used in files; never changes once released. */
    String code();

    /** The value of a code, empty when this version has none. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
