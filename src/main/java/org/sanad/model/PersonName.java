package org.sanad.model;

/**
 * A pupil's name as MASSAR writes it. The class list splits it; the marks export does not, and it
 * must not be guessed (the first word is the wrong cut for compound names, facts §5.3).
 *
 * @param family النسب, or null when the source did not split the name
 * @param first الإسم, or null when the source did not split the name
 * @param whole the name in one piece, family name first; never null
 */
public record PersonName(String family, String first, String whole) {
    public static PersonName of(String family, String first) {
        return new PersonName(family, first, (family + " " + first).strip());
    }

    public static PersonName unsplit(String whole) {
        return new PersonName(null, null, whole);
    }

    /** Whether family and first name are known apart. */
    public boolean split() {
        return family != null && first != null;
    }
}
