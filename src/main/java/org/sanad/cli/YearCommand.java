package org.sanad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.roster.Rollover;
import org.sanad.work.roster.YearRollover;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad year}: from one school year to the next. */
@Command(
        name = "year",
        description = "from one school year to the next",
        subcommands = {YearCommand.RollOver.class})
final class YearCommand extends CommandGroup {
    /** {@code sanad year rollover FILE…}. */
    @Command(name = "rollover", description = "move the school to the year of these class lists")
    static final class RollOver extends SanadCommand {
        @Parameters(paramLabel = "FILE", arity = "0..*")
        private List<Path> files = new ArrayList<>();

        @Option(names = "--dry-run", description = "only say what would change")
        private boolean dryRun;

        @Option(names = "--undo", description = "take the last roll-over back")
        private boolean undo;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                YearRollover years = desk.years();
                if (undo) {
                    years.undoLast();
                    return new Answer().put("undone", true).line(messages.get("cli.year.undone"));
                }
                if (files.isEmpty()) {
                    throw UserProblem.of("cli.roster.no-file");
                }
                Rollover rollover =
                        dryRun
                                ? years.preview(files, Progress.none())
                                : years.apply(files, Progress.none());
                return describe(rollover, messages);
            }
        }

        private Answer describe(Rollover rollover, Messages messages) {
            return new Answer()
                    .put("kind", "ROLLOVER")
                    .put("previousYear", rollover.from().label())
                    .put("schoolYear", rollover.to().label())
                    .put("dryRun", dryRun)
                    .put("written", rollover.writes() && !dryRun)
                    .put("counts", rollover.counts())
                    .put("changes", rollover.changes().stream().map(RollOver::change).toList())
                    .put("repeaters", codes(rollover.repeaters()))
                    .put("otherLevel", codes(rollover.otherLevel()))
                    .put("departures", codes(rollover.departures()))
                    .put("leftFromFinalLevel", codes(rollover.leftFromFinalLevel()))
                    .put("newInFirstLevel", codes(rollover.newInFirstLevel()))
                    .put("arrivals", codes(rollover.arrivals()))
                    .put("promoted", codes(rollover.promoted()))
                    .put("toConfirm", toConfirm(rollover))
                    .put("refused", rollover.refused())
                    .problems(rollover.problems(), messages)
                    .line(sentence(rollover, messages));
        }

        private String sentence(Rollover rollover, Messages messages) {
            if (!rollover.writes()) {
                return messages.get("cli.year.nothing", rollover.to().label());
            }
            return messages.get(
                    dryRun ? "cli.year.would" : "cli.year.done",
                    rollover.to().label(),
                    rollover.promoted().size(),
                    rollover.repeaters().size(),
                    rollover.absent(),
                    rollover.newInFirstLevel().size(),
                    rollover.arrivals().size(),
                    rollover.toConfirm().size());
        }

        private static List<String> codes(List<Rollover.Member> members) {
            return members.stream().map(member -> member.pupil().code().value()).toList();
        }

        private static Map<String, Object> change(Rollover.IdentityChange change) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", change.code().value());
            one.put("field", change.field());
            one.put("old", change.before());
            one.put("new", change.after());
            return one;
        }

        /** Who waits, by programme. */
        private static Map<String, List<String>> toConfirm(Rollover rollover) {
            Map<String, List<String>> waiting = new LinkedHashMap<>();
            rollover.toConfirm()
                    .forEach(
                            one ->
                                    waiting.computeIfAbsent(
                                                    one.programme(), code -> new ArrayList<>())
                                            .add(one.pupil().code().value()));
            return waiting;
        }
    }
}
