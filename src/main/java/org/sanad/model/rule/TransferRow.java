package org.sanad.model.rule;

import java.util.List;
import java.util.UUID;

/**
 * A beneficiary's months.
 *
 * @param household he belongs to, or null
 * @param site he sits in, or null
 * @param months in order
 */
public record TransferRow(
        UUID pupil,
        UUID household,
        String level,
        String schoolClass,
        UUID site,
        List<TransferMonth> months) {
    public TransferRow {
        months = List.copyOf(months);
    }

    public TransferTotal total() {
        return TransferTotal.of(months);
    }

    /** Counted absences of all its months. */
    public int absences() {
        return months.stream().mapToInt(TransferMonth::absences).sum();
    }

    TransferRow only(int tranche) {
        return new TransferRow(
                pupil,
                household,
                level,
                schoolClass,
                site,
                months.stream().filter(month -> month.tranche() == tranche).toList());
    }
}
