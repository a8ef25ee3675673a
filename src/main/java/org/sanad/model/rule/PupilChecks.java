package org.sanad.model.rule;

import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.Cycle;
import org.sanad.model.MassarCode;
import org.sanad.model.Pupil;
import org.sanad.model.pack.AgeRange;
import org.sanad.model.pack.Level;

/** Checks of what is known of each pupil. */
final class PupilChecks {
    private static final String LAST_DAY = "12-31";

    private PupilChecks() {}

    static void fieldMissing(CheckRun run) {
        String field = run.parameter("field");
        for (Facts.Placed placed : run.facts().placed()) {
            run.pupil(missing(placed, field), placed.pupil(), field);
        }
    }

    private static boolean missing(Facts.Placed placed, String field) {
        Pupil pupil = placed.pupil();
        return switch (field) {
            case "gender" -> pupil.gender() == null;
            case "birthDate" -> pupil.birthDate() == null;
            case "birthPlace" -> pupil.birthPlace() == null;
            default -> placed.placement().schoolClass().isBlank();
        };
    }

    static void nameNotSplit(CheckRun run) {
        for (Facts.Placed placed : run.facts().placed()) {
            run.pupil(!placed.pupil().name().split(), placed.pupil(), "familyName");
        }
    }

    /** Figures: the age, the level, the youngest and the oldest expected in it. */
    static void ageAtLevel(CheckRun run) {
        String on = run.optional("on").orElse(LAST_DAY);
        for (Facts.Placed placed : run.facts().placed()) {
            Optional<Level> level =
                    run.pack()
                            .level(placed.placement().level())
                            .filter(one -> one.cycle() == Cycle.valueOf(run.parameter("cycle")));
            if (level.isEmpty() || placed.pupil().birthDate() == null) {
                continue;
            }
            int later = level.get().grade() - 1;
            AgeRange range =
                    new AgeRange(
                            run.number("min") + later,
                            run.number("max") + later,
                            MonthDay.parse("--" + on),
                            null,
                            null);
            int age = range.age(placed.pupil().birthDate(), placed.placement().year());
            run.pupil(
                    age < range.min() || age > range.max(),
                    placed.pupil(),
                    "birthDate",
                    age,
                    level.get().code(),
                    range.min(),
                    range.max());
        }
    }

    /** One code is one pupil: said of every further one. */
    static void codeTwice(CheckRun run) {
        Set<MassarCode> seen = new HashSet<>();
        List<Pupil> pupils =
                run.facts().data().pupils().stream()
                        .sorted(Comparator.comparing(Pupil::id))
                        .toList();
        pupils.forEach(pupil -> run.pupil(!seen.add(pupil.code()), pupil, "code"));
    }
}
