package org.sanad.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.LocalizedText;

/**
 * A thing programmes give or lend, or a textbook of the catalogue.
 *
 * @param code stable, e.g. {@code BAG}
 * @param levels codes of the levels it is for; empty when for all
 * @param partOf code of the article it is a piece of, e.g. one textbook of {@code TEXTBOOKS}; or
 *     null
 * @param loan how it comes back, or null when it is given for good
 * @param costs by first day
 * @param note what a head should know, or null
 */
public record Article(
        String code,
        LocalizedText label,
        ArticleKind kind,
        Set<String> levels,
        String partOf,
        Loan loan,
        List<DatedCost> costs,
        LocalizedText note) {
    public Article {
        levels = Set.copyOf(levels);
        costs = List.copyOf(costs);
    }

    /** Whether it comes back at the end of the year. */
    public boolean returnable() {
        return loan != null;
    }

    /** Whether it is for pupils of a level. */
    public boolean isFor(String level) {
        return levels.isEmpty() || levels.contains(level);
    }

    /** What one piece costs on a day; empty when not known. */
    public Optional<DatedCost> costAt(LocalDate day) {
        return DatedCost.at(costs, day);
    }
}
