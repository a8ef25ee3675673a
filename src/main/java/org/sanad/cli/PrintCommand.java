package org.sanad.cli;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.paper.ListOrder;
import org.sanad.work.paper.Preview;
import org.sanad.work.paper.PrintableList;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sanad print LIST}: a list of the catalogue as PDF. {@code --lang} is the language of the
 * paper here.
 */
@Command(name = "print", description = "a list of the catalogue as PDF (--lang ar, fr or ar+fr)")
final class PrintCommand extends SanadCommand {
    @Parameters(paramLabel = "LIST", arity = "0..1")
    private String list;

    @Option(names = "--catalogue", description = "name the lists")
    private boolean catalogue;

    @Option(names = "--printers", description = "name the printers of this computer")
    private boolean printers;

    @Mixin private PaperOptions paper;

    @Option(names = "--class", paramLabel = "C", description = "only this class")
    private String schoolClass;

    @Option(names = "--site", paramLabel = "S", description = "only this site")
    private String site;

    @Option(
            names = "--tranche",
            paramLabel = "T",
            description = "absences and amounts of this tranche")
    private Integer tranche;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "the month of absence sheets")
    private YearMonth month;

    @Option(
            names = "--pupil",
            paramLabel = "CODE",
            description = "only this pupil or his household")
    private String pupil;

    @Override
    void checkUsage(Messages messages) {
        if (printers) {
            return;
        }
        if (!catalogue && list == null) {
            throw wrongUsage(messages, "cli.print.no-list");
        }
        if (!catalogue && !paper.told()) {
            throw wrongUsage(messages, "cli.print.no-file");
        }
    }

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        if (printers) {
            List<String> names = Preview.printers();
            if (names.isEmpty()) {
                throw UserProblem.of("print.printer.none");
            }
            Answer answer = new Answer().put("printers", names);
            names.forEach(answer::line);
            return answer;
        }
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            return catalogue
                    ? catalogue(desk.papers().catalogue(), messages)
                    : print(desk, options, messages);
        }
    }

    /** Names the papers of a desk. */
    static Answer catalogue(List<PrintableList> lists, Messages messages) {
        Answer answer = new Answer();
        answer.put("lists", lists.stream().map(item -> describe(item, messages)).toList());
        lists.forEach(item -> answer.line(item.id() + "  " + item.title(messages.language())));
        return answer;
    }

    private static Map<String, Object> describe(PrintableList item, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", item.id());
        one.put("title", item.title(messages.language()));
        one.put("programme", item.programme());
        return one;
    }

    private Answer print(SchoolDesk desk, CommonOptions options, Messages messages) {
        ListOrder order =
                new ListOrder(
                        list, options.languageAsTyped(), schoolClass, site, tranche, month, pupil);
        try (Preview preview = desk.papers().preview(order, Progress.none())) {
            return paper.take(preview, messages).put("list", list);
        }
    }
}
