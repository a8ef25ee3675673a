package org.sanad.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.pack.DocumentValue;
import org.sanad.model.pack.MeansTest;

/** Whether a family can show on a day what a programme asks of its means. */
public final class MeansPapers {
    private MeansPapers() {}

    /**
     * Why not; empty when it can, or need not.
     *
     * @param home null when the pupil has none
     * @param schoolCommune where the family lives unless its file says more
     * @param fields of the beneficiary
     * @param day on which a paper must be in force: the first of a month, where a paper counts for
     *     the whole of its last month, the reading best for the pupil
     * @return {@link ReasonCode#MEANS_PAPER_MISSING}, or {@link ReasonCode#MEANS_PAPER_EXPIRED}
     *     with the last day of the newest paper
     */
    public static Optional<Reason> lacking(
            MeansTest test,
            Household home,
            String schoolCommune,
            Map<String, String> fields,
            LocalDate day) {
        if (test == null || exempt(test, home, schoolCommune)) {
            return Optional.empty();
        }
        List<LocalDate> lastDays = lastDays(test, home, fields);
        if (lastDays.isEmpty()) {
            return Optional.of(Reason.of(ReasonCode.MEANS_PAPER_MISSING));
        }
        LocalDate latest = lastDays.stream().max(Comparator.naturalOrder()).orElseThrow();
        return latest.isBefore(day)
                ? Optional.of(Reason.of(ReasonCode.MEANS_PAPER_EXPIRED, latest))
                : Optional.empty();
    }

    /** Whether a family need show nothing: by its own commune, else by the school's. */
    private static boolean exempt(MeansTest test, Household home, String schoolCommune) {
        String commune = home == null ? null : home.file().commune();
        return test.exempts(commune == null ? schoolCommune : commune);
    }

    /** Last day of every paper that counts; a paper without one never ends. */
    private static List<LocalDate> lastDays(
            MeansTest test, Household home, Map<String, String> fields) {
        List<LocalDate> days = new ArrayList<>();
        if (home != null) {
            home.file().documents().stream()
                    .filter(paper -> test.documents().contains(paper.kind()))
                    .map(HouseholdDocument::expiresOn)
                    .map(MeansPapers::orNever)
                    .forEach(days::add);
        }
        fields.forEach(
                (code, value) -> {
                    if (test.documents().contains(code)) {
                        DocumentValue.parse(value)
                                .map(paper -> orNever(paper.expiresOn()))
                                .ifPresent(days::add);
                    }
                });
        return days;
    }

    private static LocalDate orNever(LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}
