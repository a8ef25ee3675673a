package org.sanad.work.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.match.NameForm;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdFile;
import org.sanad.model.Problem;

/**
 * Adds rows of a guardians' list to the households that stand: by CIN when there is one, else to
 * the child's own household. An empty cell blanks nothing; a child is in one household only.
 */
final class HouseholdMerge {
    private static final String CHILD_TWICE = "work.guardians.child-twice";
    private static final String OTHER_GUARDIAN = "work.guardians.other-guardian";
    private static final String OTHER_NAME = "work.guardians.other-name-for-cin";

    private final Map<UUID, Household> before = new HashMap<>();
    private final Map<UUID, Household> after = new LinkedHashMap<>();
    private final Map<String, UUID> byCin = new HashMap<>();
    private final Map<UUID, UUID> byChild = new HashMap<>();
    private final Set<UUID> touched = new HashSet<>();
    private final Set<UUID> listed = new HashSet<>();

    HouseholdMerge(List<Household> stored) {
        for (Household household : stored) {
            before.put(household.id(), household);
            put(household);
        }
    }

    /**
     * Takes one row. A row of another guardian without CIN is not taken, lest one person's name
     * stand with another's CIN.
     *
     * @return what is doubtful or not taken: {@code work.guardians.child-twice}, {@code
     *     work.guardians.other-guardian} (neither taken), {@code work.guardians.other-name-for-cin}
     *     (taken under the name that stands)
     */
    Optional<String> add(UUID child, Guardian read, String douar) {
        if (!listed.add(child)) {
            return Optional.of(CHILD_TWICE);
        }
        Household home = home(child, read);
        boolean otherName = differs(home.guardian(), read);
        if (otherName && read.cin() == null) {
            return Optional.of(OTHER_GUARDIAN);
        }
        Guardian guardian = otherName ? home.guardian() : taught(home, read);
        List<UUID> children = new ArrayList<>(home.children());
        Household joined =
                home.with(guardian, douar == null ? home.douar() : douar).withChildren(children);
        if (!children.contains(child)) {
            joined = leaveOldHousehold(child, joined);
            children.add(child);
        }
        put(joined.withChildren(children));
        touched.add(home.id());
        return otherName ? Optional.of(OTHER_NAME) : Optional.empty();
    }

    /** Whether nothing of a row with this finding is taken. */
    static boolean refuses(String finding) {
        return !finding.equals(OTHER_NAME);
    }

    /**
     * The guardian of a household with what a row about him adds; the file's first spelling stays.
     */
    private Guardian taught(Household home, Guardian read) {
        Guardian was = home.guardian();
        boolean keepsName =
                read.name() == null || (was.name() != null && touched.contains(home.id()));
        return was.with(
                keepsName ? was.name() : read.name(),
                read.cin() == null ? was.cin() : read.cin(),
                read.phone() == null ? was.phone() : read.phone());
    }

    private Household home(UUID child, Guardian read) {
        UUID known = read.cin() == null ? byChild.get(child) : byCin.get(read.cin());
        if (known == null && read.cin() != null) {
            known = withoutCin(byChild.get(child), read);
        }
        return known == null
                ? new Household(UUID.randomUUID(), read, null, List.of())
                : after.get(known);
    }

    /**
     * The child's own household when its CIN was not known yet: the list teaches it, unless it
     * names another person.
     */
    private UUID withoutCin(UUID household, Guardian read) {
        Guardian guardian = household == null ? null : after.get(household).guardian();
        boolean teachable = guardian != null && guardian.cin() == null && !differs(guardian, read);
        return teachable ? household : null;
    }

    private static boolean differs(Guardian one, Guardian other) {
        return one.name() != null
                && other.name() != null
                && !NameForm.of(one.name()).equals(NameForm.of(other.name()));
    }

    /**
     * Takes a child out of the household it was in. One emptied by it leaves phone and douar to the
     * new one when the guardian is the same person, whose CIN was corrected.
     *
     * @return the new household with what it inherits
     */
    private Household leaveOldHousehold(UUID child, Household joined) {
        UUID old = byChild.get(child);
        if (old == null) {
            return joined;
        }
        Household household = after.get(old);
        List<UUID> rest = new ArrayList<>(household.children());
        rest.remove(child);
        put(household.withChildren(rest));
        return rest.isEmpty() ? inherit(household, joined) : joined;
    }

    private static Household inherit(Household emptied, Household joined) {
        Guardian was = emptied.guardian();
        Guardian now = joined.guardian();
        boolean named = was.name() != null && now.name() != null;
        boolean sameCin = was.cin() != null && was.cin().equals(now.cin());
        boolean samePerson = named ? !differs(was, now) : sameCin;
        if (!samePerson) {
            return joined;
        }
        boolean fresh = joined.file().equals(HouseholdFile.EMPTY);
        return joined.with(
                        now.with(
                                now.name(),
                                now.cin(),
                                now.phone() == null ? was.phone() : now.phone()),
                        joined.douar() == null ? emptied.douar() : joined.douar())
                .withFile(fresh ? emptied.file() : joined.file());
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
        List<Household> unchanged =
                after.values().stream()
                        .filter(household -> touched.contains(household.id()))
                        .filter(household -> household.equals(before.get(household.id())))
                        .toList();
        ImportCounts counts = new ImportCounts(fresh.size(), changed, unchanged.size(), 0, refused);
        return new GuardianPreview(written, released, unchanged, standing, fresh, problems, counts);
    }
}
