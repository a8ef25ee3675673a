package org.sanad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.attendance.Closure;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.AbsencesChange;
import org.sanad.work.absences.ClosureRequest;
import org.sanad.work.absences.Losing;
import org.sanad.work.absences.MonthSheet;
import org.sanad.work.absences.Today;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad absences}: absences of a month, classes that are done, closures. */
@Command(
        name = "absences",
        description = "absences of a month, classes that are done, closures",
        subcommands = {
            AbsencesCommand.SetMonth.class,
            AbsencesCommand.ListMonth.class,
            AbsencesCommand.Done.class,
            AbsencesCommand.Close.class,
            AbsencesCommand.Reopen.class,
            AbsencesCommand.Undo.class
        })
final class AbsencesCommand extends CommandGroup {
    /** A command over the absences of an opened school. */
    abstract static class OfAbsences extends SanadCommand {
        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return answer(desk.absences(), messages);
            }
        }

        abstract Answer answer(Absences absences, Messages messages);
    }

    /** A command about a month. */
    abstract static class OfMonth extends OfAbsences {
        @Option(
                names = "--month",
                required = true,
                paramLabel = "YYYY-MM",
                description = "a month of the school year")
        private YearMonth month;

        @Option(
                names = "--on",
                paramLabel = "YYYY-MM-DD",
                description = "the day a month is said to be entered; else this computer's")
        private LocalDate on;

        final YearMonth month() {
            return month;
        }

        final LocalDate on() {
            return on;
        }

        /** Tells the day a month is said to be entered, and warns when it is a doubtful clock's. */
        final Answer told(Answer answer, Today today, List<Problem> problems, Messages messages) {
            List<Problem> all = new ArrayList<>(problems);
            if (on == null && today.doubtful()) {
                all.add(Problem.of("work.today.doubtful", today.day()));
            }
            return answer.put("on", String.valueOf(on == null ? today.day() : on))
                    .problems(all, messages);
        }
    }

    /** {@code sanad absences set}: these pupils missed so much. */
    @Command(name = "set", description = "these pupils missed so much; others stay as they were")
    static final class SetMonth extends OfMonth {
        @Option(
                names = "--pupils",
                required = true,
                paramLabel = "FILE",
                description = "code;authorised;unauthorised[;reason] a line")
        private Path pupils;

        @Option(
                names = "--done",
                description = "that is all: every class's month is entered, if every row was taken")
        private boolean done;

        @Override
        Answer answer(Absences absences, Messages messages) {
            ExceptionFile<WantedAbsence> file = ExceptionFile.absences(pupils);
            boolean whole = done && file.problems().isEmpty();
            AbsencesChange change = absences.set(month(), file.rows(), whole, on());
            String name = String.valueOf(pupils.getFileName());
            List<Problem> problems = new ArrayList<>(file.problems());
            change.problems().forEach(problem -> problems.add(problem.inFile(name)));
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("changed", change.changed());
            counts.put("unchanged", change.unchanged());
            counts.put("cleared", change.cleared());
            counts.put("refused", problems.size());
            counts.put("losing", change.losing().size());
            boolean said = whole && problems.isEmpty();
            Answer answer =
                    new Answer()
                            .put("month", month().toString())
                            .put("counts", counts)
                            .put("losing", losing(change.losing(), messages))
                            .put("done", said)
                            .line(
                                    messages.get(
                                            "cli.absences.set",
                                            change.changed(),
                                            change.unchanged(),
                                            change.cleared(),
                                            problems.size()));
            lines(answer, change.losing(), messages);
            return said
                    ? told(answer, absences.today(), problems, messages)
                    : answer.problems(problems, messages);
        }
    }

    /** {@code sanad absences list}: what is entered for a month. */
    @Command(name = "list", description = "what is entered for a month, and who loses it")
    static final class ListMonth extends OfMonth {
        @Override
        Answer answer(Absences absences, Messages messages) {
            MonthSheet sheet = absences.sheet(month());
            List<MonthSheet.Row> absent =
                    sheet.rows().stream().filter(MonthSheet.Row::absent).toList();
            List<Losing> losing = Absences.losing(sheet);
            Answer answer =
                    new Answer()
                            .put("month", month().toString())
                            .put("unit", sheet.unit().code())
                            .put("absences", absent.stream().map(ListMonth::row).toList())
                            .put("classes", classes(sheet))
                            .put(
                                    "closures",
                                    sheet.closures().stream()
                                            .map(AbsencesCommand::closure)
                                            .toList())
                            .put("losing", losing(losing, messages));
            absent.forEach(
                    row ->
                            answer.line(
                                    String.join(
                                            "  ",
                                            row.code().value(),
                                            row.schoolClass(),
                                            row.name().whole(),
                                            row.authorised() + "+" + row.unauthorised())));
            lines(answer, losing, messages);
            return answer;
        }

        private static Map<String, Object> row(MonthSheet.Row row) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", row.code().value());
            one.put("fullName", row.name().whole());
            one.put("class", row.schoolClass());
            one.put("authorised", row.authorised());
            one.put("unauthorised", row.unauthorised());
            one.put("reason", row.reason());
            return one;
        }
    }

    /** {@code sanad absences done}: a class's month is all entered. */
    @Command(name = "done", description = "the month of a class, or of all, is entered")
    static final class Done extends OfMonth {
        @Option(names = "--class", paramLabel = "C", description = "only this class; else all")
        private String schoolClass;

        @Option(names = "--not", description = "it is not entered after all")
        private boolean not;

        @Override
        Answer answer(Absences absences, Messages messages) {
            List<String> meant = absences.done(month(), schoolClass, !not, on());
            MonthSheet sheet = absences.sheet(month());
            List<Losing> losing = Absences.losing(sheet);
            Answer answer =
                    new Answer()
                            .put("month", month().toString())
                            .put("classes", classes(sheet))
                            .put("losing", losing(losing, messages))
                            .line(
                                    messages.get(
                                            not ? "cli.absences.not-done" : "cli.absences.done",
                                            meant.size(),
                                            sheet.entered().size(),
                                            sheet.classes().size()));
            lines(answer, losing, messages);
            List<Problem> early =
                    not || sheet.early().isEmpty()
                            ? List.of()
                            : List.of(Problem.of("work.absences.early", sheet.early().size()));
            return told(answer, absences.today(), early, messages);
        }
    }

    /** {@code sanad absences close}: the school, a site or a class was closed. */
    @Command(name = "close", description = "the school, or a site or class, was closed some days")
    static final class Close extends OfAbsences {
        @Option(names = "--from", required = true, description = "first day, YYYY-MM-DD")
        private LocalDate from;

        @Option(names = "--to", description = "last day, YYYY-MM-DD; else the first")
        private LocalDate to;

        @Option(names = "--reason", required = true, description = "code of the list of reasons")
        private String reason;

        @Option(names = "--site", paramLabel = "S", description = "only this site")
        private String site;

        @Option(names = "--class", paramLabel = "C", description = "only this class")
        private String schoolClass;

        @Override
        Answer answer(Absences absences, Messages messages) {
            LocalDate last = to == null ? from : to;
            Closure closure =
                    absences.close(new ClosureRequest(from, last, reason, site, schoolClass));
            return new Answer()
                    .put("closure", closure(closure))
                    .line(messages.get("cli.absences.closed", closure.from(), closure.to()));
        }
    }

    /** {@code sanad absences reopen}: a closure was recorded by mistake. */
    @Command(name = "reopen", description = "take a closure away that was recorded by mistake")
    static final class Reopen extends OfAbsences {
        @Option(names = "--closure", required = true, paramLabel = "ID")
        private UUID closure;

        @Override
        Answer answer(Absences absences, Messages messages) {
            absences.reopen(closure);
            return new Answer()
                    .put("closure", closure.toString())
                    .line(messages.get("cli.absences.reopened"));
        }
    }

    /** {@code sanad absences undo}: the last change is taken back. */
    @Command(name = "undo", description = "take the last change of absences or closures back")
    static final class Undo extends OfAbsences {
        @Override
        Answer answer(Absences absences, Messages messages) {
            absences.undoLast();
            return new Answer().put("undone", true).line(messages.get("cli.absences.undone"));
        }
    }

    private static List<Map<String, Object>> classes(MonthSheet sheet) {
        return sheet.classes().stream()
                .map(
                        name -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            LocalDate early = sheet.early().get(name);
                            one.put("class", name);
                            one.put("done", sheet.entered().contains(name));
                            one.put("saidEarlyOn", early == null ? null : early.toString());
                            return one;
                        })
                .toList();
    }

    private static Map<String, Object> closure(Closure closure) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", closure.id().toString());
        one.put("from", closure.from().toString());
        one.put("to", closure.to().toString());
        one.put("reason", closure.reason());
        one.put("site", closure.site() == null ? null : closure.site().toString());
        one.put("class", closure.schoolClass());
        return one;
    }

    private static List<Map<String, Object>> losing(List<Losing> losing, Messages messages) {
        return losing.stream()
                .map(
                        row -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("code", row.code().value());
                            one.put("fullName", row.name().whole());
                            one.put("class", row.schoolClass());
                            one.put("programme", row.programme());
                            one.put("absences", row.absences());
                            one.put("limit", Integer.valueOf(row.reason().arguments().get(1)));
                            one.put("comparison", row.reason().arguments().get(2));
                            one.put("message", BenefitText.reason(row.reason(), messages));
                            return one;
                        })
                .toList();
    }

    private static void lines(Answer answer, List<Losing> losing, Messages messages) {
        losing.forEach(
                row ->
                        answer.line(
                                String.join(
                                        "  ",
                                        row.code().value(),
                                        row.schoolClass(),
                                        row.name().whole(),
                                        row.programme(),
                                        BenefitText.reason(row.reason(), messages))));
    }
}
