package org.sanad.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Messages;
import org.sanad.model.Gender;
import org.sanad.model.UserProblem;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.needs.PastPieces;
import org.sanad.work.needs.PiecesCorrection;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deliveries and hand-outs already entered: listing, correcting and removing them. */
final class NeedsPiecesCommands {
    private NeedsPiecesCommands() {}

    /** {@code sanad needs entries}: what was entered, with the id that names each. */
    @Command(name = "entries", description = "deliveries and hand-outs entered, with their ids")
    static final class Entries extends NeedsCommand.OfProgramme {
        @Option(names = "--history", description = "how corrected and removed ones were before")
        private boolean history;

        @Override
        Answer answer(SchoolDesk desk, Messages messages) {
            Answer answer = new Answer().put("programme", programme());
            if (history) {
                List<PastPieces> past = desk.pieces().history(programme(), year());
                past.forEach(one -> answer.line(line(one.pieces(), messages)));
                return answer.put(
                        "history", past.stream().map(NeedsPiecesCommands::describe).toList());
            }
            List<EnteredPieces> entries = desk.pieces().list(programme(), year());
            entries.forEach(one -> answer.line(line(one, messages)));
            return answer.put(
                    "entries", entries.stream().map(NeedsPiecesCommands::describe).toList());
        }
    }

    /** What the two commands about one entry share. */
    abstract static class OfEntry extends SanadCommand {
        @Parameters(index = "0", paramLabel = "ID", description = "as needs entries tells it")
        private UUID id;

        @Option(names = "--reason", paramLabel = "TEXT", description = "kept in the history")
        private String reason;

        final UUID id() {
            return id;
        }

        /** Null when not given. */
        final String reason() {
            return reason;
        }
    }

    /** {@code sanad needs remove}: a delivery or a hand-out that was not. */
    @Command(name = "remove", description = "takes a delivery or a hand-out away")
    static final class Remove extends OfEntry {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                desk.pieces().remove(id(), reason());
                return new Answer()
                        .put("removed", id().toString())
                        .line(messages.get("cli.needs.removed"));
            }
        }
    }

    /** {@code sanad needs amend}: a delivery or a hand-out entered wrong. */
    @Command(name = "amend", description = "corrects a delivery or a hand-out")
    static final class Amend extends OfEntry {
        @Option(names = "--site", description = "with --level and --article: where they went")
        private String site;

        @Option(names = "--level", description = "e.g. 1APG")
        private String level;

        @Option(names = "--gender", paramLabel = "M|F", description = "when told apart")
        private String gender;

        @Option(names = "--article", description = "e.g. BAG")
        private String article;

        @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the right day")
        private LocalDate date;

        @Option(names = "--supplier", description = "who delivered; empty for nobody")
        private String supplier;

        @Option(names = "--slip", description = "number of the slip; empty for none")
        private String slip;

        @Option(names = "--quantity", description = "pieces")
        private Integer quantity;

        @Option(names = "--damaged", description = "those of a delivery that cannot be used")
        private Integer damaged;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            PiecesCorrection change =
                    new PiecesCorrection(spot(), date, supplier, slip, quantity, damaged, reason());
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                desk.pieces().correct(id(), change);
                return new Answer()
                        .put("corrected", id().toString())
                        .line(messages.get("cli.needs.amended"));
            }
        }

        private NeedSpot spot() {
            if (site == null && level == null && gender == null && article == null) {
                return null;
            }
            Gender of =
                    gender == null
                            ? null
                            : Gender.ofCode(gender)
                                    .orElseThrow(() -> UserProblem.of("cli.needs.not-a-gender"));
            return new NeedSpot(site, level, of, article);
        }
    }

    private static Map<String, Object> describe(EnteredPieces pieces) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", pieces.id().toString());
        one.put("kind", pieces.kind().name());
        one.put("date", pieces.date().toString());
        one.put("site", pieces.site());
        one.put("level", pieces.key().level());
        one.put("gender", pieces.key().gender() == null ? null : pieces.key().gender().code());
        one.put("article", pieces.key().article());
        one.put("pupil", pieces.pupil() == null ? null : pieces.pupil().code().value());
        one.put("quantity", pieces.quantity());
        one.put("damaged", pieces.damaged());
        one.put("supplier", pieces.supplier());
        one.put("slip", pieces.slip());
        return one;
    }

    private static Map<String, Object> describe(PastPieces past) {
        Map<String, Object> one = describe(past.pieces());
        one.put("on", past.on().toString());
        one.put("reason", past.reason());
        one.put("removed", past.removed());
        return one;
    }

    private static String line(EnteredPieces pieces, Messages messages) {
        return messages.get(
                pieces.kind() == EnteredPieces.Kind.DELIVERY
                        ? "cli.needs.delivery"
                        : "cli.needs.hand-out",
                pieces.id(),
                pieces.date(),
                pieces.key().level(),
                pieces.key().article(),
                pieces.quantity());
    }
}
