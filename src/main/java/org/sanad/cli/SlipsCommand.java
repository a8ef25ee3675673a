package org.sanad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.work.absences.PaymentSlips;
import org.sanad.work.absences.SlipRow;
import org.sanad.work.absences.SlipsChange;
import org.sanad.work.absences.WantedSlip;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad slips}: payment slips families take at the school. */
@Command(
        name = "slips",
        description = "payment slips of a tranche: handed out, not claimed",
        subcommands = {
            SlipsCommand.Handed.class,
            SlipsCommand.ListSlips.class,
            SlipsCommand.Unclaimed.class,
            SlipsCommand.Undo.class
        })
final class SlipsCommand extends CommandGroup {
    /** A command about a tranche. */
    abstract static class OfTranche extends SanadCommand {
        @Mixin private TransfersCommand.Which which;

        @Option(names = "--tranche", required = true, paramLabel = "T", description = "its number")
        private int tranche;

        final TransfersCommand.Which which() {
            return which;
        }

        final int tranche() {
            return tranche;
        }

        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return answer(desk.slips(), messages);
            }
        }

        abstract Answer answer(PaymentSlips slips, Messages messages);

        final Answer rows(List<SlipRow> rows) {
            Answer answer =
                    new Answer()
                            .put("tranche", tranche)
                            .put("slips", rows.stream().map(OfTranche::describe).toList());
            rows.forEach(
                    row ->
                            answer.line(
                                    String.join(
                                            "  ",
                                            row.code().value(),
                                            row.schoolClass() == null ? "-" : row.schoolClass(),
                                            row.name().whole(),
                                            String.valueOf(row.amount()),
                                            row.handed() ? row.on().toString() : "-")));
            return answer;
        }

        private static Map<String, Object> describe(SlipRow row) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", row.code().value());
            one.put("fullName", row.name().whole());
            one.put("class", row.schoolClass());
            one.put("amount", row.amount());
            one.put("handedOn", row.on() == null ? null : row.on().toString());
            one.put("receiver", row.receiver());
            return one;
        }
    }

    /** {@code sanad slips handed}: these families have theirs. */
    @Command(name = "handed", description = "these families took their slip")
    static final class Handed extends OfTranche {
        @Option(
                names = "--pupils",
                required = true,
                paramLabel = "FILE",
                description = "code[;who took it] a line; the note does not leave the school")
        private Path pupils;

        @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "else today")
        private LocalDate date;

        @Override
        Answer answer(PaymentSlips slips, Messages messages) {
            ExceptionFile<WantedSlip> file = ExceptionFile.slips(pupils);
            SlipsChange change =
                    slips.hand(which().programme(), which().year(), tranche(), file.rows(), date);
            String name = String.valueOf(pupils.getFileName());
            List<Problem> problems = new ArrayList<>(file.problems());
            change.problems().forEach(problem -> problems.add(problem.inFile(name)));
            int left = slips.unclaimed(which().programme(), which().year(), tranche()).size();
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("handed", change.added());
            counts.put("again", change.again());
            counts.put("unclaimed", left);
            return new Answer()
                    .put("tranche", tranche())
                    .put("counts", counts)
                    .problems(problems, messages)
                    .line(messages.get("cli.slips.handed", change.added(), change.again(), left));
        }
    }

    /** {@code sanad slips list}: every slip of a tranche. */
    @Command(name = "list", description = "slips of a tranche, handed out or not")
    static final class ListSlips extends OfTranche {
        @Override
        Answer answer(PaymentSlips slips, Messages messages) {
            return rows(slips.slips(which().programme(), which().year(), tranche()));
        }
    }

    /** {@code sanad slips unclaimed}: who has not come yet. */
    @Command(name = "unclaimed", description = "families who have not taken their slip")
    static final class Unclaimed extends OfTranche {
        @Override
        Answer answer(PaymentSlips slips, Messages messages) {
            return rows(slips.unclaimed(which().programme(), which().year(), tranche()));
        }
    }

    /** {@code sanad slips undo}: the last hand-out is taken back. */
    @Command(name = "undo", description = "take the last hand-out back")
    static final class Undo extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                desk.slips().undoLast();
                return new Answer().put("undone", true).line(messages.get("cli.slips.undone"));
            }
        }
    }
}
