package org.sanad.work.pupils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.model.Gresa;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.store.Session;
import org.sanad.store.Store;
import org.sanad.work.desk.Installation;

/**
 * One change of many pupils of the year at once: all of it is written or nothing, and it is taken
 * back as one. Who left is not touched, nor who already is where he is put.
 */
public final class ManyPupils {
    /** Kind of undoable change of places; to people it is one of the kind {@code placement}. */
    static final String PLACES = "placement.many";

    private final Installation installation;

    public ManyPupils(Installation installation) {
        this.installation = installation;
    }

    /** What is done to all of them. */
    public sealed interface Change permits ToSite, ToClass, Departure {}

    /** They are taught on another site. */
    public record ToSite(UUID site) implements Change {}

    /**
     * They sit in another class of the year. The level of each stays where the class has it;
     * otherwise it becomes that of the class, which must have one level only.
     */
    public record ToClass(String schoolClass) implements Change {}

    /**
     * They leave.
     *
     * @param last last day here
     * @param school code of the other school, or null
     * @param schoolName its name, or null
     * @param reason code of the pack's list of reasons, or null
     */
    public record Departure(LocalDate last, Gresa school, String schoolName, String reason)
            implements Change {}

    /**
     * What a change does, or did.
     *
     * @param changed how many pupils
     * @param untouched how many of those named are left as they are: they left, or are there
     * @param levels how many of the changed get another level
     */
    public record Effect(int changed, int untouched, int levels) {}

    /** Places as they would be, with how many get another level. */
    private record Plan(List<Placement> before, List<Placement> after) {
        Effect effect(int named) {
            int levels = 0;
            for (int i = 0; i < before.size(); i++) {
                levels += before.get(i).level().equals(after.get(i).level()) ? 0 : 1;
            }
            return new Effect(after.size(), named - after.size(), levels);
        }
    }

    /**
     * What a change would do; nothing is written.
     *
     * @throws UserProblem {@code work.pupils.many.level-unclear} when the class has several levels
     *     and some pupil none of them, {@code work.pupils.many.class-unknown} when nobody is in the
     *     class, {@code work.pupil.gone} when one is no longer on the lists
     */
    public Effect look(Collection<UUID> pupils, Change change) {
        return installation
                .store()
                .read(session -> plan(session, pupils, change).effect(pupils.size()));
    }

    /**
     * Writes a change.
     *
     * @throws UserProblem as {@link #look}, and as {@link Moves#depart} when a pupil cannot leave
     *     on that day; then nobody does
     */
    public Effect apply(Collection<UUID> pupils, Change change) {
        Store store = installation.store();
        return store.writeUndoable(
                kind(change),
                session -> {
                    Plan plan = plan(session, pupils, change);
                    if (change instanceof Departure departure) {
                        plan.before().forEach(place -> depart(session, place.pupil(), departure));
                    } else {
                        plan.after().forEach(session.placements()::save);
                    }
                    return plan.effect(pupils.size());
                });
    }

    private static String kind(Change change) {
        return change instanceof Departure ? Moves.KIND : PLACES;
    }

    private Plan plan(Session session, Collection<UUID> pupils, Change change) {
        SchoolYear year = installation.schoolYear(session);
        List<Placement> before = new ArrayList<>();
        for (Placement place : places(session, year, pupils)) {
            if (place.status() != PlacementStatus.LEFT && changes(place, change)) {
                before.add(place);
            }
        }
        return new Plan(before, after(session, year, before, change));
    }

    /** In the order of the lists, whatever the order in which they were picked. */
    private static List<Placement> places(
            Session session, SchoolYear year, Collection<UUID> pupils) {
        Set<UUID> wanted = Set.copyOf(pupils);
        List<Placement> found =
                session.placements().list(year).stream()
                        .filter(place -> wanted.contains(place.pupil()))
                        .toList();
        if (found.size() < wanted.size()) {
            throw UserProblem.of("work.pupil.gone");
        }
        return found;
    }

    private static boolean changes(Placement place, Change change) {
        if (change instanceof ToSite to) {
            return !to.site().equals(place.site());
        }
        return !(change instanceof ToClass to) || !to.schoolClass().equals(place.schoolClass());
    }

    private static List<Placement> after(
            Session session, SchoolYear year, List<Placement> before, Change change) {
        if (change instanceof ToSite to) {
            return before.stream().map(place -> place.withSite(to.site())).toList();
        }
        return change instanceof ToClass to
                ? inClass(session.placements().list(year), before, to.schoolClass())
                : before;
    }

    /** At the end of the class, until the next list tells the order. */
    private static List<Placement> inClass(
            List<Placement> ofYear, List<Placement> before, String schoolClass) {
        Set<String> levels = levels(ofYear).getOrDefault(schoolClass, Set.of());
        if (levels.isEmpty()) {
            throw UserProblem.of("work.pupils.many.class-unknown", schoolClass);
        }
        int last =
                ofYear.stream()
                        .filter(place -> place.schoolClass().equals(schoolClass))
                        .mapToInt(Placement::row)
                        .max()
                        .orElse(0);
        List<Placement> after = new ArrayList<>();
        for (Placement place : before) {
            boolean has = levels.contains(place.level());
            if (!has && levels.size() > 1) {
                throw UserProblem.of(
                        "work.pupils.many.level-unclear",
                        schoolClass,
                        String.join(", ", levels),
                        place.level());
            }
            last++;
            after.add(
                    new Placement(
                            place.pupil(),
                            place.year(),
                            has ? place.level() : levels.iterator().next(),
                            schoolClass,
                            place.site(),
                            null,
                            last,
                            place.status(),
                            place.arrivalUnknown()));
        }
        return after;
    }

    private static Map<String, Set<String>> levels(List<Placement> ofYear) {
        Map<String, Set<String>> levels = new TreeMap<>();
        for (Placement place : ofYear) {
            levels.computeIfAbsent(place.schoolClass(), one -> new TreeSet<>()).add(place.level());
        }
        return levels;
    }

    private void depart(Session session, UUID id, Departure departure) {
        Pupil pupil =
                session.pupils().find(id).orElseThrow(() -> UserProblem.of("work.pupil.gone"));
        new Moves(installation)
                .departed(
                        session,
                        new MoveRequest(
                                pupil.code(),
                                departure.last(),
                                departure.school(),
                                departure.schoolName(),
                                departure.reason(),
                                null));
    }
}
