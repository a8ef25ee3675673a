package org.sanad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.i18n.Messages;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.work.needs.CorrectionEntry;
import org.sanad.work.needs.DeliveryEntry;
import org.sanad.work.needs.HandOutEntry;
import org.sanad.work.needs.HandOutList;
import org.sanad.work.needs.NeedsChange;
import org.sanad.work.needs.StockEntry;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Entering numbers: the writing commands of {@code sanad needs}. */
final class NeedsEntryCommands {
    private static final List<String> SPOT = List.of("site", "level", "gender", "article");

    private NeedsEntryCommands() {}

    /** A command that takes one entry from its options or many from a file. */
    abstract static class Entering extends NeedsCommand.OfProgramme {
        @Option(
                names = "--file",
                paramLabel = "FILE",
                description = "rows between semicolons, names of columns on the first line")
        private Path file;

        @Option(names = "--site", description = "name of the site (default: the main one)")
        private String site;

        @Option(names = "--level", description = "e.g. 1APG")
        private String level;

        @Option(names = "--gender", paramLabel = "M|F", description = "when told apart")
        private String gender;

        /** The columns after those of the spot. */
        abstract List<String> columns();

        /** The options after those of the spot, by column; null values are not given. */
        abstract Map<String, String> options();

        abstract NeedsChange write(
                SchoolDesk desk, List<NeedsFile.Line> lines, List<Problem> problems);

        @Override
        final Answer answer(SchoolDesk desk, Messages messages) {
            List<Problem> problems = new ArrayList<>();
            List<NeedsFile.Line> lines = new ArrayList<>();
            if (file == null) {
                Map<String, String> cells = new HashMap<>(options());
                cells.put("site", site);
                cells.put("level", level);
                cells.put("gender", gender);
                lines.add(new NeedsFile.Line(0, cells));
            } else {
                List<String> known = Stream.concat(SPOT.stream(), columns().stream()).toList();
                lines.addAll(NeedsFile.read(file, known).lines());
            }
            NeedsChange change = write(desk, lines, problems);
            problems.addAll(change.problems());
            problems.replaceAll(this::inFile);
            Answer answer =
                    new Answer()
                            .put("programme", programme())
                            .put("written", change.written())
                            .line(messages.get("cli.needs.written", change.written()));
            return change.written() == 0
                    ? answer.refusal(problems, messages)
                    : answer.problems(problems, messages);
        }

        private Problem inFile(Problem problem) {
            return file == null ? problem : problem.inFile(String.valueOf(file.getFileName()));
        }
    }

    /** {@code sanad needs set}: pieces counted before anything new comes. */
    @Command(
            name = "set",
            description = "pieces that came back or are left over, by site and level")
    static final class SetStock extends Entering {
        @Option(names = "--article", description = "e.g. TEXTBOOKS")
        private String article;

        @Option(names = "--recovered", description = "all that came back or are left over")
        private String recovered;

        @Option(names = "--good", description = "those that serve again")
        private String good;

        @Option(names = "--damaged", description = "those that cannot serve again")
        private String damaged;

        @Option(names = "--lost", description = "lent and not come back")
        private String lost;

        @Override
        List<String> columns() {
            return List.of("recovered", "good", "damaged", "lost");
        }

        @Override
        Map<String, String> options() {
            Map<String, String> options = new HashMap<>();
            options.put("article", article);
            options.put("recovered", recovered);
            options.put("good", good);
            options.put("damaged", damaged);
            options.put("lost", lost);
            return options;
        }

        @Override
        NeedsChange write(SchoolDesk desk, List<NeedsFile.Line> lines, List<Problem> problems) {
            List<StockEntry> entries =
                    NeedsFile.each(
                            lines,
                            line ->
                                    new StockEntry(
                                            line.number(),
                                            line.spot(),
                                            line.number("recovered"),
                                            line.number("good"),
                                            line.number("damaged"),
                                            line.number("lost")),
                            problems);
            return desk.needs().count(programme(), year(), entries);
        }
    }

    /** {@code sanad needs deliver}: pieces that came. */
    @Command(name = "deliver", description = "pieces that came, by slip")
    static final class Deliver extends Entering {
        @Option(names = "--article", description = "e.g. BAG")
        private String article;

        @Option(names = "--date", description = "YYYY-MM-DD")
        private String date;

        @Option(names = "--supplier", description = "who delivered")
        private String supplier;

        @Option(names = "--slip", description = "number of the slip")
        private String slip;

        @Option(names = "--quantity", description = "pieces on the slip")
        private String quantity;

        @Option(names = "--damaged", description = "those of them that cannot be used")
        private String damaged;

        @Override
        List<String> columns() {
            return List.of("date", "supplier", "slip", "quantity", "damaged");
        }

        @Override
        Map<String, String> options() {
            Map<String, String> options = new HashMap<>();
            options.put("article", article);
            options.put("date", date);
            options.put("supplier", supplier);
            options.put("slip", slip);
            options.put("quantity", quantity);
            options.put("damaged", damaged);
            return options;
        }

        @Override
        NeedsChange write(SchoolDesk desk, List<NeedsFile.Line> lines, List<Problem> problems) {
            List<DeliveryEntry> entries =
                    NeedsFile.each(
                            lines,
                            line ->
                                    new DeliveryEntry(
                                            line.number(),
                                            line.spot(),
                                            line.date(),
                                            line.text("supplier"),
                                            line.text("slip"),
                                            line.number("quantity"),
                                            line.number("damaged")),
                            problems);
            return desk.needs().deliver(programme(), year(), entries);
        }
    }

    /** {@code sanad needs handout}: pieces handed out, to pupils by code or to a number of them. */
    @Command(name = "handout", description = "pieces handed out, to pupils by code or counted")
    static final class HandOut extends Entering {
        @Option(
                names = "--pupils",
                paramLabel = "FILE",
                description = "who got one piece each, a MASSAR code a line")
        private Path pupils;

        @Option(names = "--article", description = "e.g. BAG")
        private String article;

        @Option(names = "--date", description = "YYYY-MM-DD")
        private String date;

        @Option(names = "--quantity", description = "pieces, when pupils are only counted")
        private String quantity;

        @Option(names = "--again", description = "also to pupils who have the article already")
        private boolean again;

        @Override
        List<String> columns() {
            return List.of("date", "quantity");
        }

        @Override
        Map<String, String> options() {
            Map<String, String> options = new HashMap<>();
            options.put("article", article);
            options.put("date", date);
            options.put("quantity", quantity);
            return options;
        }

        @Override
        NeedsChange write(SchoolDesk desk, List<NeedsFile.Line> lines, List<Problem> problems) {
            if (pupils != null) {
                List<MassarCode> codes = BeneficiaryFile.codes(pupils);
                return desk.needs()
                        .handOut(
                                programme(),
                                new HandOutList(article, lines.get(0).date(), codes, again));
            }
            List<HandOutEntry> entries =
                    NeedsFile.each(
                            lines,
                            line ->
                                    new HandOutEntry(
                                            line.number(),
                                            line.spot(),
                                            line.date(),
                                            line.number("quantity")),
                            problems);
            return desk.needs().handOut(programme(), year(), entries);
        }
    }

    /** {@code sanad needs expect}: what the lists do not say of the pupils to come. */
    @Command(name = "expect", description = "pupils who repeat, join or leave, beyond the lists")
    static final class Expect extends Entering {
        @Option(names = "--repeating", description = "who stay in the level (next year only)")
        private String repeating;

        @Option(names = "--joining", description = "who come")
        private String joining;

        @Option(names = "--leaving", description = "who go")
        private String leaving;

        @Override
        List<String> columns() {
            return List.of("repeating", "joining", "leaving");
        }

        @Override
        Map<String, String> options() {
            Map<String, String> options = new HashMap<>();
            options.put("repeating", repeating);
            options.put("joining", joining);
            options.put("leaving", leaving);
            return options;
        }

        @Override
        NeedsChange write(SchoolDesk desk, List<NeedsFile.Line> lines, List<Problem> problems) {
            List<CorrectionEntry> entries =
                    NeedsFile.each(
                            lines,
                            line ->
                                    new CorrectionEntry(
                                            line.number(),
                                            line.spot(),
                                            line.number("repeating"),
                                            line.number("joining"),
                                            line.number("leaving")),
                            problems);
            return desk.needs().correct(programme(), year(), entries);
        }
    }
}
