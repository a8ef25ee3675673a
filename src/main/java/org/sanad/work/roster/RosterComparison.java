package org.sanad.work.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.roster.RosterPupil;

/**
 * Compares the rows of class lists with what is stored. Three promises: a pupil missing from a list
 * is never deleted, an empty cell never blanks a stored field, and the same list twice changes
 * nothing.
 */
final class RosterComparison {
    private final SchoolYear year;
    private final UUID mainSite;
    private final boolean history;
    private final Map<MassarCode, Pupil> stored = new HashMap<>();
    private final Map<UUID, Placement> placed = new HashMap<>();
    private final Map<UUID, UUID> lastSites = new HashMap<>();

    /**
     * @param pupils every stored pupil
     * @param placements placements of the year of the list
     * @param earlier placements of the year before: a pupil stays on his site
     * @param mainSite where a new pupil is placed until the head says otherwise: no list tells the
     *     satellite (facts §4)
     * @param history whether the list is older than what is stored: it then tells where known
     *     pupils were, not who they are
     */
    RosterComparison(
            SchoolYear year,
            List<Pupil> pupils,
            List<Placement> placements,
            List<Placement> earlier,
            UUID mainSite,
            boolean history) {
        this.year = year;
        this.mainSite = mainSite;
        this.history = history;
        pupils.forEach(pupil -> stored.put(pupil.code(), pupil));
        placements.forEach(placement -> placed.put(placement.pupil(), placement));
        earlier.forEach(placement -> lastSites.put(placement.pupil(), placement.site()));
    }

    /**
     * What a row means, empty when neither the list nor the store knows the pupil's level and
     * class.
     *
     * @param ordered whether the list gives the order of the class; a marks export does not
     *     override it
     */
    Optional<PupilChange> compare(RosterPupil row, boolean ordered) {
        Pupil before = stored.get(row.code());
        Placement was = before == null ? null : placed.get(before.id());
        boolean placeable = was != null || (row.level() != null && row.schoolClass() != null);
        return placeable ? Optional.of(change(before, was, row, ordered)) : Optional.empty();
    }

    private PupilChange change(Pupil before, Placement was, RosterPupil row, boolean ordered) {
        if (before == null) {
            Pupil pupil =
                    new Pupil(
                            UUID.randomUUID(),
                            row.code(),
                            row.name(),
                            row.gender(),
                            row.birthDate(),
                            row.birthPlace());
            return new PupilChange(
                    row, PupilChange.Kind.NEW, pupil, place(pupil.id(), null, row, true), Set.of());
        }
        Pupil after = history ? before : merge(before, row);
        Placement becomes = place(before.id(), was, row, ordered);
        Set<String> fields = differences(before, after, was, becomes);
        PupilChange.Kind kind =
                fields.isEmpty() ? PupilChange.Kind.UNCHANGED : PupilChange.Kind.CHANGED;
        return new PupilChange(row, kind, after, becomes, fields);
    }

    /**
     * Stored pupils of these classes whom the list does not hold; of the whole school when {@code
     * classes} is empty.
     */
    List<Pupil> absent(Set<MassarCode> listed, Set<String> classes) {
        List<Pupil> absent = new ArrayList<>();
        for (Pupil pupil : stored.values()) {
            Placement placement = placed.get(pupil.id());
            boolean concerned =
                    placement != null
                            && placement.status() != PlacementStatus.LEFT
                            && (classes.isEmpty() || classes.contains(placement.schoolClass()));
            if (concerned && !listed.contains(pupil.code())) {
                absent.add(pupil);
            }
        }
        absent.sort((a, b) -> a.code().compareTo(b.code()));
        return absent;
    }

    private static Pupil merge(Pupil before, RosterPupil row) {
        return new Pupil(
                before.id(),
                before.code(),
                mergeName(before.name(), row.name()),
                row.gender() == null ? before.gender() : row.gender(),
                row.birthDate() == null ? before.birthDate() : row.birthDate(),
                row.birthPlace() == null ? before.birthPlace() : row.birthPlace());
    }

    /**
     * A name in one piece never replaces a name whose parts are known: the cut could not be made
     * again.
     */
    private static PersonName mergeName(PersonName before, PersonName read) {
        return before.split() && !read.split() ? before : read;
    }

    private Placement place(UUID pupil, Placement was, RosterPupil row, boolean ordered) {
        UUID site = was == null ? lastSites.getOrDefault(pupil, mainSite) : was.site();
        String level = row.level() == null ? was.level() : row.level();
        String schoolClass = row.schoolClass() == null ? was.schoolClass() : row.schoolClass();
        boolean keepOrder = was != null && !ordered && was.schoolClass().equals(schoolClass);
        return new Placement(
                pupil,
                year,
                level,
                schoolClass,
                site,
                keepOrder ? was.sheet() : row.sheet(),
                keepOrder ? was.row() : row.row(),
                PlacementStatus.LISTED,
                was != null && was.arrivalUnknown());
    }

    /**
     * The order in the class is not a difference a head wants counted: one arrival would shift a
     * whole class.
     */
    private static Set<String> differences(
            Pupil before, Pupil after, Placement was, Placement becomes) {
        Set<String> fields = new LinkedHashSet<>();
        addIf(fields, "familyName", !Objects.equals(before.name().family(), after.name().family()));
        addIf(fields, "firstName", !Objects.equals(before.name().first(), after.name().first()));
        addIf(
                fields,
                "fullName",
                fields.isEmpty() && !before.name().whole().equals(after.name().whole()));
        addIf(fields, "gender", before.gender() != after.gender());
        addIf(fields, "birthDate", !Objects.equals(before.birthDate(), after.birthDate()));
        addIf(fields, "birthPlace", !Objects.equals(before.birthPlace(), after.birthPlace()));
        if (was == null) {
            fields.add("schoolYear");
            return fields;
        }
        addIf(fields, "level", !was.level().equals(becomes.level()));
        addIf(fields, "class", !was.schoolClass().equals(becomes.schoolClass()));
        addIf(fields, "status", was.status() != becomes.status());
        return fields;
    }

    private static void addIf(Set<String> fields, String field, boolean differs) {
        if (differs) {
            fields.add(field);
        }
    }

    /** The codes of a list of rows. */
    static Set<MassarCode> codes(List<PupilChange> changes) {
        Set<MassarCode> codes = new HashSet<>();
        changes.forEach(change -> codes.add(change.row().code()));
        return codes;
    }
}
