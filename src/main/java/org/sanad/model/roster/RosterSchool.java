package org.sanad.model.roster;

import org.sanad.model.Gresa;

/**
 * The school a list names. Each part is null when the layout does not carry it.
 *
 * @param name المؤسسة
 * @param gresa رمز المؤسسة, only in marks exports
 * @param commune الجماعة
 * @param academy الأكاديمية, as written
 * @param directorate المديرية الإقليمية, as written, e.g. {@code إقليم: أزيلال}
 */
public record RosterSchool(
        String name, Gresa gresa, String commune, String academy, String directorate) {}
