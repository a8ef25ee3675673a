package org.sanad.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything about programmes that changes by decree or memo, as dated data.
 *
 * @param version e.g. {@code 2026.11}; versions only grow
 * @param directorates one for each province or prefecture
 * @param articles things given or lent, and the textbook catalogue
 * @param codeLists values a school chooses from
 * @param checks what is verified, and how bad a violation is
 * @param sha256 hex digest of the exact bytes it was read from
 */
public record ProgrammePack(
        String version,
        LocalDate issuedOn,
        List<Level> levels,
        List<Academy> academies,
        List<Directorate> directorates,
        List<MinistryHeader> headers,
        List<CodeList> codeLists,
        List<Article> articles,
        List<Programme> programmes,
        List<CheckDefinition> checks,
        String sha256) {
    public ProgrammePack {
        levels = List.copyOf(levels);
        academies = List.copyOf(academies);
        directorates = List.copyOf(directorates);
        headers = List.copyOf(headers);
        codeLists = List.copyOf(codeLists);
        articles = List.copyOf(articles);
        programmes = List.copyOf(programmes);
        checks = List.copyOf(checks);
    }

    public Optional<Programme> programme(String code) {
        return programmes.stream().filter(programme -> programme.code().equals(code)).findFirst();
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    public Optional<Article> article(String code) {
        return articles.stream().filter(article -> article.code().equals(code)).findFirst();
    }

    /** The entries of a code list, in the order shown; empty when the pack has no such list. */
    public List<Choice> codeList(String code) {
        return codeLists.stream()
                .filter(list -> list.code().equals(code))
                .findFirst()
                .map(CodeList::entries)
                .orElse(List.of());
    }

    /** What a field may hold: its own choices, or those of its code list. */
    public List<Choice> choices(FieldDefinition field) {
        return field.codeList() == null ? field.choices() : codeList(field.codeList());
    }

    /** The head of official paper on a day. */
    public Optional<MinistryHeader> ministryAt(LocalDate day) {
        return headers.stream()
                .filter(header -> !day.isBefore(header.validFrom()))
                .filter(header -> header.validTo() == null || !day.isAfter(header.validTo()))
                .findFirst();
    }
}
