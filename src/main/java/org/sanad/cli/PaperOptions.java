package org.sanad.cli;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.i18n.Messages;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.paper.Preview;
import picocli.CommandLine.Option;

/** Where a paper goes: into a file, to a printer, or both. */
final class PaperOptions {
    private static final Pattern PAGES =
            Pattern.compile("([1-9][0-9]{0,5})(?:-([1-9][0-9]{0,5}))?");

    @Option(names = "--out", paramLabel = "FILE.pdf", description = "the PDF file")
    private Path out;

    @Option(
            names = "--printer",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "NAME",
            description = "to this printer, without a name to the usual one")
    private String printer;

    @Option(names = "--copies", paramLabel = "N", description = "copies on the printer")
    private int copies = 1;

    @Option(names = "--pages", paramLabel = "A-B", description = "only these pages on the printer")
    private String pages;

    /** Whether it is said where the paper goes. */
    boolean told() {
        return out != null || printer != null;
    }

    /**
     * Sends the paper where it goes, and says so.
     *
     * @throws UserProblem {@code cli.print.pages}, or as {@link Preview#print}
     */
    Answer take(Preview paper, Messages messages) {
        Answer answer = new Answer();
        answer.put("pages", paper.pages()).put("rows", paper.rows());
        if (!paper.warnings().isEmpty()) {
            answer.problems(paper.warnings(), messages);
        }
        if (out != null) {
            paper.save(out);
            answer.put("file", out.toString())
                    .line(messages.get("cli.print.done", paper.rows(), paper.pages(), out));
        }
        if (printer != null) {
            String name = printer.isEmpty() ? null : printer;
            Matcher range = PAGES.matcher(pages == null ? "1-999999" : pages);
            if (!range.matches()) {
                throw UserProblem.of("cli.print.pages", pages);
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            paper.print(name, copies, from, to, Progress.none());
            answer.put("printed", true).line(messages.get("cli.print.printed"));
        }
        return answer;
    }
}
