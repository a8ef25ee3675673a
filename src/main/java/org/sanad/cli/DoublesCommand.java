package org.sanad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.MassarCode;
import org.sanad.model.Pupil;
import org.sanad.work.doubles.PossibleDouble;
import org.sanad.work.doubles.PupilDoubles;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad pupils doubles}: records that may be one child. */
@Command(
        name = "doubles",
        description = "records that may be one child, and why",
        subcommands = {DoublesCommand.Dismiss.class, DoublesCommand.BringBack.class})
final class DoublesCommand extends SanadCommand {
    @Option(names = "--dismissed", description = "those said to be two children instead")
    private boolean dismissed;

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            PupilDoubles doubles = desk.doubles();
            return told(dismissed ? doubles.dismissed() : doubles.pairs(), messages);
        }
    }

    /** A decision about two pupils. */
    abstract static class Decide extends SanadCommand {
        @Parameters(index = "0", paramLabel = "CODE", description = "one pupil")
        private String one;

        @Parameters(index = "1", paramLabel = "CODE", description = "the other")
        private String other;

        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                decide(
                        desk.doubles(),
                        HouseholdsCommand.OfHouseholds.code(one),
                        HouseholdsCommand.OfHouseholds.code(other));
                return told(desk.doubles().pairs(), messages);
            }
        }

        abstract void decide(PupilDoubles doubles, MassarCode one, MassarCode other);
    }

    /** {@code sanad pupils doubles dismiss CODE CODE}. */
    @Command(name = "dismiss", description = "two children: the pair is not told again")
    static final class Dismiss extends Decide {
        @Override
        void decide(PupilDoubles doubles, MassarCode one, MassarCode other) {
            doubles.dismiss(one, other);
        }
    }

    /** {@code sanad pupils doubles bring-back CODE CODE}. */
    @Command(name = "bring-back", description = "let a pair be told again")
    static final class BringBack extends Decide {
        @Override
        void decide(PupilDoubles doubles, MassarCode one, MassarCode other) {
            doubles.bringBack(one, other);
        }
    }

    private static Answer told(List<PossibleDouble> found, Messages messages) {
        Answer answer = new Answer();
        List<Object> pairs = new ArrayList<>();
        for (PossibleDouble pair : found) {
            pairs.add(describe(pair, messages));
            answer.line(
                    messages.get(
                            "cli.pupils.double",
                            pair.one().code(),
                            pair.other().code(),
                            pair.points()));
            pair.reasons()
                    .forEach(
                            reason ->
                                    answer.line(
                                            (reason.speaksFor() ? "  + " : "  - ")
                                                    + messages.get(
                                                            reason.messageKey(),
                                                            reason.arguments().toArray())));
        }
        return answer.put("doubles", pairs);
    }

    private static Map<String, Object> describe(PossibleDouble pair, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("one", describe(pair.one()));
        one.put("other", describe(pair.other()));
        one.put("points", pair.points());
        one.put("certain", pair.certain());
        List<Object> reasons = new ArrayList<>();
        for (PossibleDouble.Reason reason : pair.reasons()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("code", reason.code());
            told.put("for", reason.speaksFor());
            told.put("arguments", reason.arguments());
            told.put("message", messages.plain(reason.messageKey(), reason.arguments().toArray()));
            reasons.add(told);
        }
        one.put("reasons", reasons);
        return one;
    }

    private static Map<String, Object> describe(Pupil pupil) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", pupil.code().value());
        one.put("name", pupil.name().whole());
        return one;
    }
}
