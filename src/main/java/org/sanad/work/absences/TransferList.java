package org.sanad.work.absences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Pupil;
import org.sanad.model.Site;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.rule.TransferRow;
import org.sanad.model.rule.TransferSheet;

/**
 * A programme's transfers with the names they belong to.
 *
 * @param slips handed out, of the programme and year
 * @param entered classes and months of which all absences are known
 */
public record TransferList(
        TransferSheet sheet,
        Map<UUID, Pupil> pupils,
        List<Site> sites,
        List<HandedSlip> slips,
        List<EnteredMonth> entered) {
    public TransferList {
        pupils = Map.copyOf(pupils);
        sites = List.copyOf(sites);
        slips = List.copyOf(slips);
        entered = List.copyOf(entered);
    }

    /** Only the months of a tranche. */
    public TransferList only(int tranche) {
        return new TransferList(
                sheet.only(tranche),
                pupils,
                sites,
                slips.stream().filter(slip -> slip.tranche() == tranche).toList(),
                entered);
    }

    /** What a site is called; empty for a pupil who sits in none. */
    public Optional<String> siteName(UUID site) {
        return sites.stream().filter(one -> one.id().equals(site)).map(Site::name).findFirst();
    }

    /** Whether all absences of a row's months are known. */
    public boolean absencesKnown(TransferRow row) {
        return row.months().stream()
                .allMatch(
                        month ->
                                entered.stream()
                                        .anyMatch(
                                                one ->
                                                        one.schoolClass().equals(row.schoolClass())
                                                                && one.month()
                                                                        .equals(month.month())));
    }
}
