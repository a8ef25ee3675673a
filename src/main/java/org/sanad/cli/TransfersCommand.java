package org.sanad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferRow;
import org.sanad.model.rule.TransferTotal;
import org.sanad.work.absences.PaymentSlips;
import org.sanad.work.absences.TransferList;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad transfers}: what a programme pays month by month, and why not more. */
@Command(name = "transfers", description = "what a programme pays month by month, and why not more")
final class TransfersCommand extends SanadCommand {
    /** Which programme and year. */
    static final class Which {
        @Option(
                names = "--programme",
                paramLabel = "CODE",
                description = "else the first that pays by the month")
        private String programme;

        @Option(names = "--year", paramLabel = "YYYY/YYYY", description = "else the one worked on")
        private String year;

        String programme() {
            return programme;
        }

        SchoolYear year() {
            return year == null
                    ? null
                    : SchoolYear.parse(year)
                            .orElseThrow(() -> UserProblem.of("cli.transfers.year", year));
        }
    }

    @picocli.CommandLine.Mixin private Which which;

    @Option(names = "--tranche", paramLabel = "T", description = "only the months of this tranche")
    private Integer tranche;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "day by which months that ask for no absences are over; else today")
    private LocalDate asOf;

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            PaymentSlips slips = desk.slips();
            TransferList list =
                    tranche == null
                            ? slips.transfers(which.programme(), which.year(), asOf)
                            : slips.transfers(which.programme(), which.year(), tranche, asOf);
            List<Problem> doubts =
                    asOf == null && slips.today().doubtful()
                            ? List.of(Problem.of("work.today.doubtful", list.sheet().asOf()))
                            : List.of();
            return describe(list, messages).problems(doubts, messages);
        }
    }

    private Answer describe(TransferList list, Messages messages) {
        TransferTotal total = list.sheet().total();
        Map<String, Object> totals = total(total);
        totals.put("byClass", grouped(list.sheet().byClass(), "class", name -> name));
        totals.put(
                "bySite",
                grouped(list.sheet().bySite(), "site", id -> list.siteName(id).orElse(null)));
        totals.put("byLevel", grouped(list.sheet().byLevel(), "level", name -> name));
        Answer answer =
                new Answer()
                        .put("programme", list.sheet().programme())
                        .put("schoolYear", list.sheet().year().label())
                        .put("tranche", tranche)
                        .put("asOf", list.sheet().asOf().toString())
                        .put("currency", list.sheet().currency().orElse(null))
                        .put(
                                "transfers",
                                list.sheet().rows().stream()
                                        .map(row -> row(row, list, messages))
                                        .toList())
                        .put("totals", totals)
                        .line(
                                messages.get(
                                        "cli.transfers.total",
                                        total.amount(),
                                        total.paid(),
                                        total.lost(),
                                        total.open()))
                        .line(messages.get("cli.transfers.as-of", list.sheet().asOf()));
        list.sheet().rows().forEach(row -> lines(row, list, messages).forEach(answer::line));
        return answer;
    }

    /** The pupil and his sum, then his months: those that follow one another alike together. */
    private static List<String> lines(TransferRow row, TransferList list, Messages messages) {
        Pupil pupil = list.pupils().get(row.pupil());
        List<String> lines = new ArrayList<>();
        lines.add(
                String.join(
                        "  ",
                        pupil.code().value(),
                        row.schoolClass(),
                        pupil.name().whole(),
                        String.valueOf(row.total().amount())));
        TransferMonth first = null;
        TransferMonth last = null;
        for (TransferMonth month : row.months()) {
            if (first != null && !said(first, messages).equals(said(month, messages))) {
                lines.add(run(first, last, messages));
                first = null;
            }
            first = first == null ? month : first;
            last = month;
        }
        if (first != null) {
            lines.add(run(first, last, messages));
        }
        return lines;
    }

    private static String run(TransferMonth first, TransferMonth last, Messages messages) {
        String months =
                first.equals(last)
                        ? first.month().toString()
                        : messages.get("cli.transfers.months", first.month(), last.month());
        return "    " + messages.get("cli.transfers.month", months, said(first, messages));
    }

    /** What a month pays, or why it does not. */
    private static String said(TransferMonth month, Messages messages) {
        return month.reasons().isEmpty()
                ? String.valueOf(month.amount())
                : String.join(
                        " ",
                        month.reasons().stream()
                                .map(reason -> BenefitText.reason(reason, messages))
                                .toList());
    }

    private static Map<String, Object> row(TransferRow row, TransferList list, Messages messages) {
        Pupil pupil = list.pupils().get(row.pupil());
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", pupil.code().value());
        one.put("fullName", pupil.name().whole());
        one.put("level", row.level());
        one.put("class", row.schoolClass());
        one.put("site", list.siteName(row.site()).orElse(null));
        one.put("months", row.months().stream().map(month -> month(month, messages)).toList());
        one.put("absences", row.absences());
        one.putAll(total(row.total()));
        return one;
    }

    private static Map<String, Object> month(TransferMonth month, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("month", month.month().toString());
        one.put("tranche", month.tranche() == 0 ? null : month.tranche());
        one.put("state", month.state().code());
        one.put("amount", month.amount());
        one.put("absences", month.absences());
        one.put(
                "reasons",
                month.reasons().stream()
                        .map(
                                reason ->
                                        Map.of(
                                                "code",
                                                reason.code(),
                                                "arguments",
                                                reason.arguments(),
                                                "message",
                                                BenefitText.reason(reason, messages)))
                        .toList());
        return one;
    }

    private static Map<String, Object> total(TransferTotal total) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("amount", total.amount());
        one.put("paidMonths", total.paid());
        one.put("lostMonths", total.lost());
        one.put("unknownMonths", total.open());
        return one;
    }

    private static <K> List<Map<String, Object>> grouped(
            Map<K, TransferTotal> totals,
            String member,
            java.util.function.Function<K, String> name) {
        List<Map<String, Object>> groups = new ArrayList<>();
        totals.forEach(
                (key, total) -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put(member, name.apply(key));
                    one.putAll(total(total));
                    groups.add(one);
                });
        return groups;
    }
}
