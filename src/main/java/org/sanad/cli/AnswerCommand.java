package org.sanad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.work.answers.ImportedAnswer;
import org.sanad.work.answers.RefusedRow;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad answer}: what the directorate decided, and what is to be corrected. */
@Command(
        name = "answer",
        description = "answers of the directorate",
        subcommands = {
            AnswerCommand.Import.class,
            AnswerCommand.ListRows.class,
            AnswerCommand.Letter.class
        })
final class AnswerCommand extends CommandGroup {
    private static final Set<String> TAKEN = Set.of("accepted", "already");

    /** {@code sanad answer import FILE}. */
    @Command(name = "import", description = "take an answer")
    static final class Import extends SanadCommand {
        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                ImportedAnswer taken = desk.answers().take(file);
                Answer answer = new Answer();
                answer.put("verdict", taken.verdict())
                        .put("code", taken.code())
                        .put("seq", taken.seq())
                        .put("state", taken.state() == null ? null : taken.state().code())
                        .put("bundles", taken.bundles().stream().map(Import::bundle).toList())
                        .put("rows", describe(taken.rows(), options));
                taken.rows().forEach(row -> answer.line(line(row, options)));
                return close(answer, taken.verdict(), taken.problems(), messages);
            }
        }

        private static Map<String, Object> bundle(ImportedAnswer.AnsweredBundle bundle) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("epoch", bundle.epoch());
            one.put("seq", bundle.seq());
            one.put("type", bundle.type());
            one.put("state", bundle.state().code());
            return one;
        }
    }

    /** {@code sanad answer list}. */
    @Command(name = "list", description = "refused rows that are to be corrected")
    static final class ListRows extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                List<RefusedRow> rows = desk.answers().toCorrect();
                Answer answer = new Answer().put("rows", describe(rows, options));
                rows.forEach(row -> answer.line(line(row, options)));
                return answer;
            }
        }
    }

    /** {@code sanad answer letter --code DIGITS}: whether a letter and an answer taken match. */
    @Command(name = "letter", description = "which answer a letter belongs to, by its check code")
    static final class Letter extends SanadCommand {
        @Option(names = "--code", required = true, paramLabel = "DIGITS")
        private String code;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                Optional<Long> seq = desk.answers().ofLetter(code);
                Answer answer = new Answer().put("match", seq.isPresent());
                return seq.isPresent()
                        ? answer.put("seq", seq.get())
                                .line(messages.get("cli.answer.letter", seq.get()))
                        : answer.refusal(List.of(Problem.of("cli.answer.letter-none")), messages);
            }
        }
    }

    /** Codes that stop nothing are told; those that do end the command with code 1. */
    static Answer close(Answer answer, String verdict, List<Problem> problems, Messages messages) {
        return TAKEN.contains(verdict)
                ? answer.problems(problems, messages)
                : answer.refusal(problems, messages);
    }

    private static List<Map<String, Object>> describe(
            List<RefusedRow> rows, CommonOptions options) {
        List<Map<String, Object>> described = new ArrayList<>();
        for (RefusedRow row : rows) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("seq", row.seq());
            one.put("code", row.code());
            one.put("name", row.name());
            one.put("remark", row.remark());
            one.put("text", row.text().in(options.language().code()));
            one.put("field", row.field());
            one.put("note", row.note());
            described.add(one);
        }
        return described;
    }

    private static String line(RefusedRow row, CommonOptions options) {
        String note = row.note() == null ? "" : "  (" + row.note() + ")";
        return "%s  %s  %s%s"
                .formatted(
                        row.code() == null ? "–" : row.code(),
                        row.remark(),
                        row.text().in(options.language().code()),
                        note);
    }
}
