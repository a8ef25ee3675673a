package org.sanad.work.desk;

import org.sanad.model.UserProblem;

/** A name as somebody typed it: of a person, of a site. */
public final class TypedName {
    private TypedName() {}

    /**
     * The name without spaces around it and with single ones within.
     *
     * @param longest most characters it may have
     * @param refusal code of the refusal, whose argument is {@code longest}
     * @throws UserProblem the refusal, when nothing or too much was typed
     */
    public static String of(String typed, int longest, String refusal) {
        String said = typed.strip().replaceAll("\\s+", " ");
        if (said.isEmpty() || said.length() > longest) {
            throw UserProblem.of(refusal, longest);
        }
        return said;
    }
}
