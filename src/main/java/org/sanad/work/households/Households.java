package org.sanad.work.households;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.LocalizedText;
import org.sanad.model.MassarCode;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Looking at the households, correcting them, regrouping their children. */
public final class Households {
    /** Kind of undoable change in the store. */
    static final String KIND = "households";

    private final Installation installation;

    public Households(Installation installation) {
        this.installation = installation;
    }

    /** Every household, by the guardian's name. */
    public List<HouseholdRow> rows() {
        return installation
                .store()
                .read(
                        session -> {
                            SchoolYear year = installation.schoolYear(session);
                            Map<UUID, Pupil> pupils = pupils(session);
                            Map<UUID, Placement> places = places(session, year);
                            Map<String, Integer> caps = caps(year);
                            return session.households().list().stream()
                                    .sorted(BY_GUARDIAN)
                                    .map(household -> row(household, pupils, places, caps))
                                    .toList();
                        });
    }

    private static final Comparator<Household> BY_GUARDIAN =
            Comparator.comparing(
                            (Household household) -> household.guardian().name(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Household::id);

    /** Children counted in one household, by programme of the year; those with a cap only. */
    public SortedMap<String, Integer> caps() {
        return caps(installation.store().read(installation::schoolYear));
    }

    private SortedMap<String, Integer> caps(SchoolYear year) {
        SortedMap<String, Integer> caps = new TreeMap<>();
        installation
                .pack()
                .programmes()
                .forEach(
                        programme ->
                                programme
                                        .during(year)
                                        .flatMap(version -> version.maxCountedChildren())
                                        .ifPresent(cap -> caps.put(programme.code(), cap)));
        return caps;
    }

    private HouseholdRow row(
            Household household,
            Map<UUID, Pupil> pupils,
            Map<UUID, Placement> places,
            Map<String, Integer> caps) {
        List<ChildRow> children = new ArrayList<>();
        Predicate<UUID> here =
                child ->
                        places.containsKey(child)
                                && places.get(child).status() != PlacementStatus.LEFT;
        for (Household.RankedChild child :
                household.ranked(here, child -> pupils.get(child).code())) {
            List<String> beyond =
                    caps.entrySet().stream()
                            .filter(cap -> !child.countedWithin(cap.getValue()))
                            .map(Map.Entry::getKey)
                            .toList();
            ChildElsewhere elsewhere = child.elsewhere();
            children.add(
                    elsewhere == null
                            ? here(child, pupils.get(child.pupil()), places, beyond)
                            : new ChildRow(
                                    child.rank(),
                                    null,
                                    elsewhere.code(),
                                    null,
                                    elsewhere.level(),
                                    null,
                                    elsewhere.school(),
                                    beyond));
        }
        household.children().stream()
                .filter(here.negate())
                .map(child -> new Household.RankedChild(0, child, null))
                .forEach(
                        child ->
                                children.add(
                                        here(child, pupils.get(child.pupil()), places, List.of())));
        LocalDate today = installation.today();
        return new HouseholdRow(
                household,
                children,
                household.file().documents().stream().map(d -> document(d, today)).toList());
    }

    private static ChildRow here(
            Household.RankedChild child,
            Pupil pupil,
            Map<UUID, Placement> places,
            List<String> beyond) {
        Placement place = places.get(pupil.id());
        return new ChildRow(
                child.rank(),
                pupil.id(),
                pupil.code(),
                pupil.name().whole(),
                place == null ? null : place.level(),
                place == null ? null : place.schoolClass(),
                null,
                beyond);
    }

    private HouseholdRow.DocumentRow document(HouseholdDocument document, LocalDate today) {
        OptionalLong left = document.daysLeft(today);
        LocalizedText label =
                documentKinds().stream()
                        .filter(kind -> kind.code().equals(document.kind()))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(null);
        return new HouseholdRow.DocumentRow(
                document, label, left.isPresent() ? left.getAsLong() : null);
    }

    /** The documents a file may hold, those that show means first. */
    public List<Choice> documentKinds() {
        ProgrammePack pack = installation.pack();
        return Stream.of(CodeList.MEANS_DOCUMENT, CodeList.HOUSEHOLD_DOCUMENT)
                .flatMap(list -> pack.codeList(list).stream())
                .toList();
    }

    /**
     * Writes what is known of a child's household, which is made when there is none.
     *
     * @return the household as it stands
     * @throws UserProblem {@code work.household.unknown-child}, {@code work.household.child-here}
     *     when a child said to be elsewhere is a pupil of this school, {@code
     *     work.household.child-in-another}, or as {@link HouseholdEditing#apply}
     */
    public Household set(MassarCode child, HouseholdEdit edit) {
        return installation.store().writeUndoable(KIND, session -> set(session, child, edit));
    }

    private Household set(Session session, MassarCode child, HouseholdEdit edit) {
        Pupil pupil = pupil(session, child);
        Household was =
                session.households().findByChild(pupil.id()).orElseGet(() -> fresh(pupil.id()));
        requireElsewhere(session, was, edit.elsewhere());
        Household now = HouseholdEditing.apply(was, edit, installation.pack());
        session.households().save(now);
        return now;
    }

    private static Household fresh(UUID child) {
        return new Household(
                UUID.randomUUID(), new Guardian(null, null, null), null, List.of(child));
    }

    private static void requireElsewhere(
            Session session, Household own, List<ChildElsewhere> elsewhere) {
        for (ChildElsewhere child : elsewhere) {
            if (session.pupils().findByCode(child.code()).isPresent()) {
                throw UserProblem.of("work.household.child-here", child.code());
            }
            boolean inAnother =
                    session.households().list().stream()
                            .filter(household -> !household.id().equals(own.id()))
                            .flatMap(household -> household.file().elsewhere().stream())
                            .anyMatch(one -> one.code().equals(child.code()));
            if (inAnother) {
                throw UserProblem.of("work.household.child-in-another", child.code());
            }
        }
    }

    /**
     * Puts a child into the household of another.
     *
     * @throws UserProblem {@code work.household.unknown-child}, {@code work.household.none} when
     *     the other has no household, {@code work.household.same}
     */
    public void move(MassarCode child, MassarCode sibling) {
        regroup(
                (session, groups) -> {
                    groups.move(pupil(session, child).id(), home(session, sibling).id());
                    return null;
                });
    }

    /**
     * Puts a child before the one of this school that stands before it in its household.
     *
     * @throws UserProblem {@code work.household.unknown-child}, {@code work.household.none}
     */
    public void raise(MassarCode child) {
        regroup(
                (session, groups) -> {
                    groups.raise(pupil(session, child).id(), home(session, child).id());
                    return null;
                });
    }

    /**
     * Gives some children of one household a household of their own.
     *
     * @throws UserProblem {@code work.household.unknown-child}, {@code work.household.none}, or as
     *     {@link Regrouping#split}
     */
    public Household split(List<MassarCode> children, String guardianName) {
        return regroup(
                (session, groups) -> {
                    Household home = home(session, children.get(0));
                    List<UUID> leaving =
                            children.stream().map(code -> pupil(session, code).id()).toList();
                    return groups.split(home.id(), leaving, new Guardian(guardianName, null, null));
                });
    }

    /**
     * Makes two households one.
     *
     * @throws UserProblem {@code work.household.gone}, {@code work.household.same}
     */
    public void merge(UUID kept, UUID gone) {
        regroup(
                (session, groups) -> {
                    groups.merge(kept, gone);
                    return null;
                });
    }

    /** As {@link #merge(UUID, UUID)}, each household named by one of its children. */
    public void merge(MassarCode ofKept, MassarCode ofGone) {
        regroup(
                (session, groups) -> {
                    groups.merge(home(session, ofKept).id(), home(session, ofGone).id());
                    return null;
                });
    }

    private interface Regroup<T> {
        T in(Session session, Regrouping groups);
    }

    private <T> T regroup(Regroup<T> action) {
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            Regrouping groups = new Regrouping(session.households().list());
                            T result = action.in(session, groups);
                            HouseholdWriting.save(session, groups.changed());
                            return result;
                        });
    }

    /** Puts everything back as it was before the last change of households. */
    public void undoLast() {
        installation.store().undoLast(KIND);
    }

    /** The codes of all pupils, for answers. */
    public Map<UUID, MassarCode> codes() {
        Map<UUID, MassarCode> codes = new HashMap<>();
        installation
                .store()
                .read(session -> session.pupils().list())
                .forEach(pupil -> codes.put(pupil.id(), pupil.code()));
        return codes;
    }

    static Pupil pupil(Session session, MassarCode code) {
        return session.pupils()
                .findByCode(code)
                .orElseThrow(() -> UserProblem.of("work.household.unknown-child", code));
    }

    private static Household home(Session session, MassarCode child) {
        return session.households()
                .findByChild(pupil(session, child).id())
                .orElseThrow(() -> UserProblem.of("work.household.none", child));
    }

    private static Map<UUID, Pupil> pupils(Session session) {
        return session.pupils().list().stream()
                .collect(Collectors.toMap(Pupil::id, Function.identity()));
    }

    private static Map<UUID, Placement> places(Session session, SchoolYear year) {
        return session.placements().list(year).stream()
                .collect(Collectors.toMap(Placement::pupil, Function.identity()));
    }
}
