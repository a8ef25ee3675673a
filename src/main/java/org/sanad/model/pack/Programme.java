package org.sanad.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolYear;

/**
 * A social-support programme with its dated versions.
 *
 * @param code stable, e.g. {@code TAYSSIR}
 * @param shortName for a column head
 */
public record Programme(
        String code,
        LocalizedText name,
        LocalizedText shortName,
        List<ProgrammeVersion> versions,
        List<ListDefinition> lists) {
    public Programme {
        versions = List.copyOf(versions);
        lists = List.copyOf(lists);
    }

    /** The rules on a day; empty when the programme was not open then. */
    public Optional<ProgrammeVersion> at(LocalDate day) {
        return versions.stream()
                .filter(version -> !day.isBefore(version.validFrom()))
                .filter(version -> version.validTo() == null || !day.isAfter(version.validTo()))
                .findFirst();
    }

    /** The rules a school year begins with, or those that begin during it. */
    public Optional<ProgrammeVersion> during(SchoolYear year) {
        return at(year.firstDay()).or(() -> at(year.next().firstDay().minusDays(1)));
    }
}
