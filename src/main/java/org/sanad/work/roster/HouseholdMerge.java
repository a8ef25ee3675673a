package org.sanad.work.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.Problem;

/**
 * Adds rows of a guardians' list to the households that stand: by CIN when there is one, else to
 * the child's own household. An empty cell blanks nothing; a child is in one household only.
 */
final class HouseholdMerge {
    private final Map<UUID, Household> before = new HashMap<>();
    private final Map<UUID, Household> after = new LinkedHashMap<>();
    private final Map<String, UUID> byCin = new HashMap<>();
    private final Map<UUID, UUID> byChild = new HashMap<>();
    private final Set<UUID> touched = new HashSet<>();

    HouseholdMerge(List<Household> stored) {
        for (Household household : stored) {
            before.put(household.id(), household);
            put(household);
        }
    }

    /**
     * Takes one row.
     *
     * @return whether the list gives this CIN another guardian's name than the one kept
     */
    boolean add(UUID child, Guardian read, String douar) {
        Household home = home(child, read);
        String kept = home.guardian().name();
        boolean otherName =
                touched.contains(home.id())
                        && kept != null
                        && read.name() != null
                        && !kept.equals(read.name());
        Guardian guardian =
                otherName
                        ? home.guardian()
                        : new Guardian(
                                read.name() == null ? kept : read.name(),
                                read.cin() == null ? home.guardian().cin() : read.cin(),
                                read.phone() == null ? home.guardian().phone() : read.phone());
        List<UUID> children = new ArrayList<>(home.children());
        if (!children.contains(child)) {
            leaveOldHousehold(child);
            children.add(child);
        }
        put(new Household(home.id(), guardian, douar == null ? home.douar() : douar, children));
        touched.add(home.id());
        return otherName;
    }

    private Household home(UUID child, Guardian read) {
        UUID known = read.cin() == null ? byChild.get(child) : byCin.get(read.cin());
        if (known == null && read.cin() != null) {
            known = withoutCin(byChild.get(child));
        }
        return known == null
                ? new Household(UUID.randomUUID(), read, null, List.of())
                : after.get(known);
    }

    /** The child's own household when its CIN was not known yet: the list teaches it. */
    private UUID withoutCin(UUID household) {
        boolean unknown = household != null && after.get(household).guardian().cin() == null;
        return unknown ? household : null;
    }

    private void leaveOldHousehold(UUID child) {
        UUID old = byChild.get(child);
        if (old != null) {
            Household household = after.get(old);
            List<UUID> rest = new ArrayList<>(household.children());
            rest.remove(child);
            put(new Household(household.id(), household.guardian(), household.douar(), rest));
        }
    }

    private void put(Household household) {
        after.put(household.id(), household);
        if (household.guardian().cin() != null) {
            byCin.putIfAbsent(household.guardian().cin(), household.id());
        }
        household.children().forEach(child -> byChild.put(child, household.id()));
    }

    GuardianPreview preview(List<Problem> problems, int refused) {
        List<Household> written = new ArrayList<>();
        List<Household> released = new ArrayList<>();
        List<Household> standing = new ArrayList<>();
        Set<UUID> fresh = new HashSet<>();
        int changed = 0;
        for (Household household : after.values()) {
            Household was = before.get(household.id());
            boolean shrunk = was != null && household.children().size() < was.children().size();
            if (!household.equals(was)) {
                (shrunk ? released : written).add(household);
                changed += was == null ? 0 : 1;
                if (was == null) {
                    fresh.add(household.id());
                }
            }
            if (!household.children().isEmpty()) {
                standing.add(household);
            }
        }
        int unchanged =
                (int) touched.stream().filter(id -> after.get(id).equals(before.get(id))).count();
        ImportCounts counts = new ImportCounts(fresh.size(), changed, unchanged, 0, refused);
        return new GuardianPreview(written, released, standing, fresh, problems, counts);
    }
}
