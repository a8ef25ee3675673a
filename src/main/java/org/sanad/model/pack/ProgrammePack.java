package org.sanad.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything about programmes that changes by decree or memo, as dated data.
 *
 * @param version e.g. {@code 2026.11}; versions only grow
 * @param sha256 hex digest of the exact bytes it was read from
 */
public record ProgrammePack(
        String version,
        LocalDate issuedOn,
        List<Level> levels,
        List<Academy> academies,
        List<Directorate> directorates,
        List<Programme> programmes,
        List<MinistryHeader> headers,
        String sha256) {
    public ProgrammePack {
        levels = List.copyOf(levels);
        academies = List.copyOf(academies);
        directorates = List.copyOf(directorates);
        programmes = List.copyOf(programmes);
        headers = List.copyOf(headers);
    }

    public Optional<Programme> programme(String code) {
        return programmes.stream().filter(programme -> programme.code().equals(code)).findFirst();
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** The head of official paper on a day. */
    public Optional<MinistryHeader> ministryAt(LocalDate day) {
        return headers.stream()
                .filter(header -> !day.isBefore(header.validFrom()))
                .filter(header -> header.validTo() == null || !day.isAfter(header.validTo()))
                .findFirst();
    }
}
