package org.sanad.work.absences;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Pupil;
import org.sanad.model.Site;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.rule.TransferRow;
import org.sanad.model.rule.TransferSheet;

/**
 * A programme's transfers with the names they belong to.
 *
 * @param pupils those of the year, and whoever has a slip
 * @param classes of the pupils placed in the year
 * @param slips handed out, of the programme and year
 * @param entered by pupil of a row, the months of which all absences are known
 */
public record TransferList(
        TransferSheet sheet,
        Map<UUID, Pupil> pupils,
        Map<UUID, String> classes,
        List<Site> sites,
        List<HandedSlip> slips,
        Map<UUID, Set<YearMonth>> entered) {
    public TransferList {
        pupils = Map.copyOf(pupils);
        classes = Map.copyOf(classes);
        sites = List.copyOf(sites);
        slips = List.copyOf(slips);
        entered = Map.copyOf(entered);
    }

    /** Only the months of a tranche. */
    public TransferList only(int tranche) {
        return new TransferList(
                sheet.only(tranche),
                pupils,
                classes,
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
        Set<YearMonth> known = entered.getOrDefault(row.pupil(), Set.of());
        return row.months().stream().allMatch(month -> known.contains(month.month()));
    }
}
