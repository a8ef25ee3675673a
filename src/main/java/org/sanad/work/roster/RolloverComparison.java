package org.sanad.work.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.model.Gender;
import org.sanad.model.Participation;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Level;
import org.sanad.work.roster.Rollover.IdentityChange;
import org.sanad.work.roster.Rollover.Member;

/** Sorts the pupils of two following years: who moved up, stayed, left, came. */
final class RolloverComparison {
    private static final Comparator<Placement> LIST_ORDER =
            Comparator.comparing(Placement::level)
                    .thenComparing(Placement::schoolClass)
                    .thenComparing(Placement::row);

    private final LevelOrder order;
    private final Map<UUID, Pupil> stored = new HashMap<>();
    private final Map<UUID, Placement> before = new LinkedHashMap<>();
    private final Map<UUID, PupilChange> after = new LinkedHashMap<>();
    private final Optional<Level> firstLevel;
    private final Optional<Level> finalLevel;

    private final List<Member> promoted = new ArrayList<>();
    private final List<Member> repeaters = new ArrayList<>();
    private final List<Member> otherLevel = new ArrayList<>();
    private final List<Member> leftFromFinalLevel = new ArrayList<>();
    private final List<Member> departures = new ArrayList<>();
    private final List<Member> newInFirstLevel = new ArrayList<>();
    private final List<Member> arrivals = new ArrayList<>();
    private final List<IdentityChange> changes = new ArrayList<>();

    /**
     * @param pupils every stored pupil, as he was
     * @param earlier placements of the year before
     * @param list what the list of the new year means
     */
    RolloverComparison(
            List<Level> levels, List<Pupil> pupils, List<Placement> earlier, RosterPreview list) {
        this.order = new LevelOrder(levels);
        pupils.forEach(pupil -> stored.put(pupil.id(), pupil));
        // who left before the end of his year is not a pupil of its end
        earlier.stream()
                .filter(place -> place.status() != PlacementStatus.LEFT)
                .sorted(LIST_ORDER)
                .forEach(place -> before.put(place.pupil(), place));
        list.changes().forEach(change -> after.put(change.pupil().id(), change));
        this.firstLevel = order.first(levelsOfBothYears());
        this.finalLevel = order.last(levelsOfBothYears());
        before.forEach(this::sortKnown);
        after.values().stream()
                .filter(change -> !before.containsKey(change.pupil().id()))
                .forEach(this::sortNew);
        changes.sort(Comparator.comparing(IdentityChange::code));
    }

    /** The result, with what it asks and whether it writes. */
    Rollover rollover(
            SchoolYear from, RosterPreview list, List<Participation> toConfirm, boolean writes) {
        List<Problem> problems = new ArrayList<>(list.problems());
        problems.removeIf(problem -> problem.code().equals("work.roster.other-year"));
        if (departures.size() + leftFromFinalLevel.size() > before.size() / 2) {
            problems.add(Problem.of("work.year.many-absent"));
        }
        List<Rollover.Question> questions =
                toConfirm.stream()
                        .map(one -> new Rollover.Question(pupil(one.pupil()), one.programme()))
                        .toList();
        return new Rollover(
                from,
                list.year(),
                promoted,
                repeaters,
                otherLevel,
                leftFromFinalLevel,
                departures,
                newInFirstLevel,
                arrivals,
                changes,
                questions,
                problems,
                list.lost(),
                list.counts().refused(),
                writes);
    }

    private Pupil pupil(UUID id) {
        PupilChange change = after.get(id);
        return change == null ? stored.get(id) : change.pupil();
    }

    private Stream<String> levelsOfBothYears() {
        return Stream.concat(
                before.values().stream().map(Placement::level),
                after.values().stream().map(change -> change.placement().level()));
    }

    private void sortKnown(UUID id, Placement was) {
        PupilChange change = after.get(id);
        if (change == null) {
            boolean last = order.same(was.level(), finalLevel);
            (last ? leftFromFinalLevel : departures).add(new Member(stored.get(id), was, null));
            return;
        }
        Placement is = change.placement();
        Member member = new Member(change.pupil(), was, is);
        switch (order.step(was.level(), is.level())) {
            case PROMOTED -> promoted.add(member);
            case REPEATED -> repeaters.add(member);
            case OTHER -> otherLevel.add(member);
        }
        compareIdentity(stored.get(id), change.pupil());
    }

    private void sortNew(PupilChange change) {
        Placement is = change.placement();
        boolean first = order.same(is.level(), firstLevel);
        (first ? newInFirstLevel : arrivals).add(new Member(change.pupil(), null, is));
    }

    private void compareIdentity(Pupil was, Pupil is) {
        int known = changes.size();
        add(is, "familyName", was.name().family(), is.name().family());
        add(is, "firstName", was.name().first(), is.name().first());
        if (changes.size() == known) {
            add(is, "fullName", was.name().whole(), is.name().whole());
        }
        add(is, "gender", code(was.gender()), code(is.gender()));
        add(is, "birthDate", text(was.birthDate()), text(is.birthDate()));
        add(is, "birthPlace", was.birthPlace(), is.birthPlace());
    }

    private void add(Pupil pupil, String field, String was, String is) {
        if (is != null && !is.equals(was)) {
            changes.add(new IdentityChange(pupil.code(), field, was, is));
        }
    }

    private static String code(Gender gender) {
        return gender == null ? null : gender.code();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
