package org.sanad.cli;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Messages;
import org.sanad.model.Gender;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.need.RationRow;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad needs}: what is needed, what came, what was handed out. */
@Command(
        name = "needs",
        description = "needs by site, level, gender and article; deliveries and hand-outs",
        subcommands = {
            NeedsCommand.Compute.class,
            NeedsEntryCommands.SetStock.class,
            NeedsEntryCommands.Deliver.class,
            NeedsEntryCommands.HandOut.class,
            NeedsEntryCommands.Expect.class,
            NeedsPiecesCommands.Entries.class,
            NeedsPiecesCommands.Amend.class,
            NeedsPiecesCommands.Remove.class,
            NeedsCommand.RationsOfMonth.class,
            NeedsCommand.Places.class,
            NeedsCommand.Undo.class
        })
final class NeedsCommand extends CommandGroup {
    /** What the commands about one programme share. */
    abstract static class OfProgramme extends SanadCommand {
        @Option(
                names = "--programme",
                required = true,
                paramLabel = "CODE",
                description = "e.g. MILLION_BAGS")
        private String programme;

        @Option(
                names = "--year",
                paramLabel = "YYYY-YYYY",
                description = "the year worked on (default) or the one after")
        private String year;

        final String programme() {
            return programme;
        }

        /** Null when not given. */
        final SchoolYear year() {
            return year == null
                    ? null
                    : SchoolYear.parse(year)
                            .orElseThrow(() -> UserProblem.of("cli.needs.year-malformed", year));
        }

        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return answer(desk, messages);
            }
        }

        abstract Answer answer(SchoolDesk desk, Messages messages);
    }

    /** Names of the sites by id. */
    static Map<UUID, String> siteNames(SchoolDesk desk) {
        Map<UUID, String> names = new HashMap<>();
        for (Site site : desk.needs().sites()) {
            names.put(site.id(), site.name());
        }
        return names;
    }

    /** {@code sanad needs compute}: the statement of needs. */
    @Command(name = "compute", description = "needs by site, level, gender and article")
    static final class Compute extends OfProgramme {
        @Override
        Answer answer(SchoolDesk desk, Messages messages) {
            NeedsStatement statement = desk.needs().statement(programme(), year());
            return new NeedsText(messages, siteNames(desk)).answer(statement);
        }
    }

    /** {@code sanad needs rations}: meals of a month; with {@code --days} records the days. */
    @Command(name = "rations", description = "meals of a month: pupils x days; --days records them")
    static final class RationsOfMonth extends OfProgramme {
        @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "month")
        private YearMonth month;

        @Option(names = "--days", description = "days on which food is served")
        private Integer days;

        @Option(names = "--site", description = "name of the site (default: the main one)")
        private String site;

        @Override
        Answer answer(SchoolDesk desk, Messages messages) {
            if (days != null) {
                desk.needs().cater(programme(), site, month, days);
            }
            NeedsText text = new NeedsText(messages, siteNames(desk));
            List<RationRow> rations = desk.needs().rations(programme(), month);
            Answer answer =
                    new Answer()
                            .put("programme", programme())
                            .put("month", month.toString())
                            .put("rations", rations.stream().map(text::describe).toList());
            if (rations.isEmpty()) {
                answer.line(messages.get("cli.needs.nobody"));
            }
            rations.forEach(row -> answer.line(text.line(row)));
            return answer;
        }
    }

    /** {@code sanad needs places}: places offered at a receiving school. */
    @Command(name = "places", description = "places offered to this school's pupils")
    static final class Places extends OfProgramme {
        @Option(names = "--school", description = "as the beneficiaries' field names it")
        private String school;

        @Option(names = "--gender", paramLabel = "M|F", description = "when not for both")
        private String gender;

        @Option(names = "--full", required = true, description = "beds or seats")
        private int full;

        @Option(names = "--half", defaultValue = "0", description = "places for meals only")
        private int half;

        @Override
        Answer answer(SchoolDesk desk, Messages messages) {
            Gender of =
                    gender == null
                            ? null
                            : Gender.ofCode(gender)
                                    .orElseThrow(() -> UserProblem.of("cli.needs.not-a-gender"));
            desk.needs().offer(programme(), null, school, of, full, half);
            NeedsStatement statement = desk.needs().statement(programme(), null);
            return new NeedsText(messages, siteNames(desk)).places(statement);
        }
    }

    /** {@code sanad needs undo}: takes the last entry back. */
    @Command(name = "undo", description = "takes the last entry back, whatever it was")
    static final class Undo extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                desk.needs().undoLast();
                return new Answer().put("undone", true).line(messages.get("cli.needs.undone"));
            }
        }
    }
}
