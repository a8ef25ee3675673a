package org.sanad.model.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Cin;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.MassarCode;
import org.sanad.model.PlacementStatus;
import org.sanad.model.pack.ProgrammeVersion;

/** Checks across households. */
final class HouseholdChecks {
    private HouseholdChecks() {}

    /** A child has one household (facts §1.5). */
    static void childInTwo(CheckRun run) {
        Map<UUID, UUID> homeOf = new HashMap<>();
        for (Facts.Home home : run.facts().homes()) {
            for (UUID child : home.household().children()) {
                UUID other = homeOf.putIfAbsent(child, home.household().id());
                boolean two = other != null && !other.equals(home.household().id());
                run.pupil(two, run.facts().placed(child).pupil(), "household");
            }
        }
    }

    /**
     * A child beyond the cap is recorded but not counted (facts §1.5); by rank, whoever was
     * enrolled first. Figures: how many are counted, the rank.
     */
    static void overCap(CheckRun run) {
        for (Facts.Taking taking : run.takings()) {
            Optional<Integer> cap = cap(run, taking);
            if (cap.isPresent() && taking.home() != null) {
                rank(run, taking, false)
                        .filter(child -> !child.countedWithin(cap.get()))
                        .ifPresent(
                                child ->
                                        run.taking(
                                                true,
                                                taking,
                                                "household",
                                                cap.get(),
                                                child.rank()));
            }
        }
    }

    /**
     * A child counts only because another left this school: one who goes on at another school and
     * is not told there keeps a place in the cap. Figures: how many are counted, code of the first
     * who left.
     */
    static void placeOfOneWhoLeft(CheckRun run) {
        for (Facts.Taking taking : run.takings()) {
            Optional<Integer> cap = cap(run, taking);
            if (cap.isEmpty() || taking.home() == null) {
                continue;
            }
            boolean counts =
                    rank(run, taking, false).filter(one -> one.countedWithin(cap.get())).isPresent()
                            && rank(run, taking, true)
                                    .filter(one -> !one.countedWithin(cap.get()))
                                    .isPresent();
            if (counts) {
                run.taking(true, taking, "household", cap.get(), firstGone(run, taking));
            }
        }
    }

    /** How many children the taking's programme counts; empty when it counts all. */
    private static Optional<Integer> cap(CheckRun run, Facts.Taking taking) {
        return Optional.ofNullable(run.judged().version(taking.programme()))
                .flatMap(ProgrammeVersion::maxCountedChildren);
    }

    private static MassarCode firstGone(CheckRun run, Facts.Taking taking) {
        return taking.home().household().children().stream()
                .map(child -> run.facts().placed(child))
                .filter(one -> one.placement().status() == PlacementStatus.LEFT)
                .map(one -> one.pupil().code())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Among the children who are here now; of those who left, the months are told elsewhere.
     *
     * @param gone whether those who left are counted as if they had not
     */
    private static Optional<Household.RankedChild> rank(
            CheckRun run, Facts.Taking taking, boolean gone) {
        return taking
                .home()
                .household()
                .ranked(
                        child ->
                                gone
                                        || run.facts().placed(child).placement().status()
                                                != PlacementStatus.LEFT,
                        child -> run.facts().placed(child).pupil().code())
                .stream()
                .filter(child -> taking.pupil().id().equals(child.pupil()))
                .findFirst();
    }

    /**
     * The same card in two households, however it is written: the same family twice, or a guardian
     * of two. Figure: code of the first child of the other household.
     */
    static void cinInTwo(CheckRun run) {
        Map<Cin, Facts.Home> firstWith = new HashMap<>();
        for (Facts.Home home : run.facts().homes()) {
            Set<Facts.Home> others = new HashSet<>();
            for (Cin cin : cins(home.household())) {
                Facts.Home other = firstWith.putIfAbsent(cin, home);
                if (other != null && !other.equals(home) && others.add(other)) {
                    run.home(home, "cin", null, other.first().code());
                }
            }
        }
    }

    private static List<Cin> cins(Household household) {
        return household.guardians().stream()
                .map(Guardian::cin)
                .map(Cin::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Figures: the kind of paper, its last day. */
    static void documentExpired(CheckRun run) {
        documents(run, Long.MIN_VALUE, -1);
    }

    /** Figures: the kind of paper, its last day. */
    static void documentExpiring(CheckRun run) {
        documents(run, 0, run.number("days"));
    }

    private static void documents(CheckRun run, long from, long to) {
        Optional<String> kind = run.optional("document");
        for (Facts.Home home : run.facts().homes()) {
            for (HouseholdDocument document : home.household().file().documents()) {
                OptionalLong left = document.daysLeft(run.day());
                boolean asked = kind.isEmpty() || kind.get().equals(document.kind());
                if (asked
                        && left.isPresent()
                        && left.getAsLong() >= from
                        && left.getAsLong() <= to) {
                    run.home(home, "document", null, document.kind(), document.expiresOn());
                }
            }
        }
    }
}
