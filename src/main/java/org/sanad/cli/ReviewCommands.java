package org.sanad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.Answering;
import org.sanad.work.review.BoardRow;
import org.sanad.work.review.Publishing;
import org.sanad.work.review.Review;
import org.sanad.work.review.SchoolLists;
import org.sanad.work.review.WantedRefusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a directorate decides, answers and publishes. */
final class ReviewCommands {
    private ReviewCommands() {}

    /** {@code sanad directorate welcome}. */
    @Command(name = "welcome", description = "welcome file and update for the schools")
    static final class Welcome extends SanadCommand {
        @Option(
                names = "--schools",
                paramLabel = "FILE.csv",
                description = "gresa;name;commune;route;mail, one school a line")
        private Path schools;

        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Mixin private RootOptions root;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                Publishing publishing = desk.publishing();
                if (schools != null) {
                    SchoolLists lists = desk.schoolLists();
                    lists.apply(lists.preview(schools));
                }
                root.passphrase().ifPresent(passphrase -> desk.root().sign(passphrase));
                Publishing.Published made = publishing.publish(OutFolder.of(out));
                Answer answer =
                        new Answer()
                                .put("file", made.file().toString())
                                .put("letter", made.letter().toString())
                                .put("seq", made.seq())
                                .put("digest", made.digest())
                                .put("directory", made.directory())
                                .put("schools", made.schools())
                                .put(
                                        "earlier",
                                        made.earlier().stream().map(Path::toString).toList())
                                .put("keysPending", made.keysPending())
                                .put("verificationCode", made.verificationCode())
                                .line(
                                        messages.get(
                                                "cli.directorate.published",
                                                made.file(),
                                                made.verificationCode()));
                if (made.keysPending()) {
                    answer.line(messages.get("cli.root.pending"));
                }
                return answer;
            }
        }
    }

    /** {@code sanad directorate accept}. */
    @Command(name = "accept", description = "take a declaration with all its rows")
    static final class Accept extends SanadCommand {
        @Option(names = "--gresa", required = true)
        private String gresa;

        @Mixin private NumberOptions bundle;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Gresa school = school(gresa);
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                return told(desk.reviews().accept(school, bundle.number()), messages);
            }
        }
    }

    /** {@code sanad directorate refuse}. */
    @Command(name = "refuse", description = "refuse rows of a declaration, or all of it")
    static final class Refuse extends SanadCommand {
        @Option(names = "--gresa", required = true)
        private String gresa;

        @Mixin private NumberOptions bundle;

        @Option(
                names = "--rows",
                paramLabel = "FILE",
                description = "MASSAR codes, one a line, optionally ;remark-code;text")
        private Path rows;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Gresa school = school(gresa);
            List<WantedRefusal> wanted = rows == null ? List.of() : refusals(rows);
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                return told(desk.reviews().refuse(school, bundle.number(), wanted), messages);
            }
        }

        private static List<WantedRefusal> refusals(Path file) {
            List<WantedRefusal> wanted = new ArrayList<>();
            List<List<String>> lines = SchoolsFile.cells(file, ";");
            for (int i = 0; i < lines.size(); i++) {
                List<String> cells = lines.get(i);
                if (!cells.isEmpty()) {
                    wanted.add(
                            new WantedRefusal(
                                    cells.get(0),
                                    SchoolsFile.cell(cells, 1),
                                    SchoolsFile.cell(cells, 2),
                                    i + 1));
                }
            }
            if (wanted.isEmpty()) {
                // an empty file must not refuse the whole declaration
                throw new UserProblem(
                        Problem.of("cli.pupils.no-code")
                                .inFile(String.valueOf(file.getFileName())));
            }
            return wanted;
        }
    }

    private static Answer told(Review review, Messages messages) {
        List<Map<String, Object>> refused = new ArrayList<>();
        for (Review.RefusedPupil row : review.refusedRows()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", row.code());
            one.put("remark", row.remark());
            one.put("field", row.field());
            one.put("text", row.text());
            refused.add(one);
        }
        return new Answer()
                .put("school", review.school())
                .put("seq", review.seq())
                .put("verdict", review.verdict())
                .put("merged", review.merged())
                .put("refusedRows", refused)
                .put("consolidated", review.consolidated())
                .line(
                        messages.get(
                                "cli.directorate.reviewed",
                                review.school(),
                                review.seq(),
                                review.merged(),
                                refused.size()));
    }

    /** {@code sanad directorate answers}. */
    @Command(name = "answers", description = "all pending answers, one file a school")
    static final class Answers extends SanadCommand {
        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                List<Answering.WrittenAnswer> written =
                        desk.answering().write(OutFolder.of(out), Progress.none());
                List<Map<String, Object>> files = new ArrayList<>();
                Answer answer = new Answer().put("files", files);
                for (Answering.WrittenAnswer one : written) {
                    Map<String, Object> file = new LinkedHashMap<>();
                    file.put("file", one.file().toString());
                    file.put("school", one.school());
                    file.put("seq", one.seq());
                    file.put("digest", one.digest());
                    file.put("bundles", one.bundles());
                    file.put("remarks", one.remarks());
                    files.add(file);
                    answer.line(one.school() + "  " + one.file());
                }
                return answer;
            }
        }
    }

    /** {@code sanad directorate board}. */
    @Command(name = "board", description = "which schools have sent, and what came of it")
    static final class Board extends SanadCommand {
        private static final List<String> COLUMNS =
                List.of(
                        "school",
                        "name",
                        "commune",
                        "route",
                        "expected",
                        "received",
                        "late",
                        "overtaken",
                        "refused",
                        "corrected",
                        "lastSeq",
                        "pupils",
                        "state",
                        "strangeAnswer");

        @Option(names = "--out", paramLabel = "FILE.csv")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                List<Map<String, Object>> schools = new ArrayList<>();
                org.sanad.work.review.Board.State state = desk.board().state();
                String closes = state.closes() == null ? null : state.closes().toString();
                Answer answer =
                        new Answer()
                                .put("campaign", state.campaign())
                                .put("closes", closes)
                                .put("schools", schools);
                for (BoardRow row : state.rows()) {
                    schools.add(describe(row));
                    answer.line(
                            "%s  %s  %s  %d%s"
                                    .formatted(
                                            row.school(),
                                            row.name(),
                                            row.state(),
                                            row.pupils(),
                                            row.late()
                                                    ? "  "
                                                            + messages.get(
                                                                    "cli.directorate.late", closes)
                                                    : ""));
                    if (row.strangeAnswer()) {
                        answer.line("  " + messages.get("cli.directorate.strange", row.school()));
                    }
                }
                if (out != null) {
                    SchoolsFile.write(out, COLUMNS, schools);
                    answer.put("file", out.toString());
                }
                return answer;
            }
        }

        private static Map<String, Object> describe(BoardRow row) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("school", row.school());
            one.put("name", row.name());
            one.put("commune", row.commune());
            one.put("route", row.route());
            one.put("expected", row.expected());
            one.put("received", row.received());
            one.put("late", row.late());
            one.put("overtaken", row.overtaken());
            one.put("refused", row.refused());
            one.put("corrected", row.corrected());
            one.put("lastSeq", row.lastSeq());
            one.put("pupils", row.pupils());
            one.put("state", row.state());
            one.put("strangeAnswer", row.strangeAnswer());
            return one;
        }
    }

    static Gresa school(String gresa) {
        return Gresa.parse(gresa)
                .orElseThrow(() -> UserProblem.of("cli.school.gresa-malformed", gresa));
    }
}
