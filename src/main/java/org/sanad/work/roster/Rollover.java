package org.sanad.work.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.MassarCode;
import org.sanad.model.Placement;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;

/**
 * What moving a school to its next year does. Every pupil of either year stands in exactly one of
 * the seven lists; those of the year before in the order of its class lists, new ones in the order
 * of the new list.
 *
 * @param from the year the school leaves
 * @param to the year of the list
 * @param promoted to a higher level
 * @param repeaters of the same level, whatever its track
 * @param otherLevel now in a lower level, or in one the programme pack does not know
 * @param leftFromFinalLevel gone after the last level of the school
 * @param departures gone from an earlier level
 * @param newInFirstLevel new in the first level of the school
 * @param arrivals new elsewhere; among them pupils who were here in an earlier year
 * @param changes what the list changes of who a known pupil is, by MASSAR code
 * @param toConfirm participations of the year before that wait for the head
 * @param problems rows and fields that cannot be taken, and doubts
 * @param lost those of the problems whose row is not taken at all
 * @param refused how many rows are not taken
 * @param writes whether applying writes anything; false when the list was taken already
 */
public record Rollover(
        SchoolYear from,
        SchoolYear to,
        List<Member> promoted,
        List<Member> repeaters,
        List<Member> otherLevel,
        List<Member> leftFromFinalLevel,
        List<Member> departures,
        List<Member> newInFirstLevel,
        List<Member> arrivals,
        List<IdentityChange> changes,
        List<Question> toConfirm,
        List<Problem> problems,
        List<Problem> lost,
        int refused,
        boolean writes) {
    public Rollover {
        promoted = List.copyOf(promoted);
        repeaters = List.copyOf(repeaters);
        otherLevel = List.copyOf(otherLevel);
        leftFromFinalLevel = List.copyOf(leftFromFinalLevel);
        departures = List.copyOf(departures);
        newInFirstLevel = List.copyOf(newInFirstLevel);
        arrivals = List.copyOf(arrivals);
        changes = List.copyOf(changes);
        toConfirm = List.copyOf(toConfirm);
        problems = List.copyOf(problems);
        lost = List.copyOf(lost);
    }

    /**
     * A pupil of either year.
     *
     * @param before where he was in the year left, or null
     * @param after where he is in the new year, or null
     */
    public record Member(Pupil pupil, Placement before, Placement after) {}

    /**
     * One field of who a pupil is.
     *
     * @param field {@code familyName}, {@code firstName}, {@code fullName}, {@code gender}, {@code
     *     birthDate} or {@code birthPlace}
     * @param before null when it was unknown
     */
    public record IdentityChange(MassarCode code, String field, String before, String after) {}

    /** A participation of last year that waits: the pupil and the code of the programme. */
    public record Question(Pupil pupil, String programme) {}

    /** Pupils of both years. */
    public int known() {
        return promoted.size() + repeaters.size() + otherLevel.size();
    }

    /** Pupils of the list who were not here the year before. */
    public int added() {
        return newInFirstLevel.size() + arrivals.size();
    }

    /** Pupils of the year before whom the list does not hold. */
    public int absent() {
        return leftFromFinalLevel.size() + departures.size();
    }

    /** Every count by its stable name. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int changed = pupilsWith("");
        counts.put("previousPupils", known() + absent());
        counts.put("currentPupils", known() + added());
        counts.put("known", known());
        counts.put("new", added());
        counts.put("newInFirstLevel", newInFirstLevel.size());
        counts.put("arrivals", arrivals.size());
        counts.put("absent", absent());
        counts.put("leftFromFinalLevel", leftFromFinalLevel.size());
        counts.put("departures", departures.size());
        counts.put("promoted", promoted.size());
        counts.put("repeaters", repeaters.size());
        counts.put("identityChanged", changed);
        counts.put("nameChanged", pupilsWith("Name"));
        counts.put("birthDateChanged", pupilsWith("birthDate"));
        counts.put("identityUnchanged", known() - changed);
        return counts;
    }

    private int pupilsWith(String field) {
        return (int)
                changes.stream()
                        .filter(change -> change.field().endsWith(field))
                        .map(IdentityChange::code)
                        .distinct()
                        .count();
    }
}
