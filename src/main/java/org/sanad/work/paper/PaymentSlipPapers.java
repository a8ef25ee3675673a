package org.sanad.work.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.i18n.DirhamWords;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.model.SchoolData;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferRow;
import org.sanad.model.rule.TransferState;
import org.sanad.model.rule.Transfers;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.absences.PaymentSlips;
import org.sanad.work.absences.TransferList;
import org.sanad.work.desk.Installation;
import org.sanad.work.paper.PaperFrame.Listed;

/**
 * وصولات الأداء: the slips of a tranche, four to a sheet, one for each beneficiary it pays. Who has
 * a month of which absences are not entered gets none: his amount would be a guess. A last sheet
 * names him, so that no family is sent away unseen.
 */
final class PaymentSlipPapers {
    private static final String PREFIX = "slips-";
    private static final String DIRHAM = "MAD";

    private final Installation installation;

    PaymentSlipPapers(Installation installation) {
        this.installation = installation;
    }

    /** Slips of a programme that pays by the month; none for the others. */
    List<PrintableList> catalogue(Programme programme) {
        if (!Transfers.monthly(programme)) {
            return List.of();
        }
        PaperText title = title(programme);
        return List.of(
                new PrintableList(
                        id(programme),
                        title.arabic(),
                        title.french(),
                        programme.code(),
                        Set.of(ListAsk.TRANCHE, ListAsk.PUPIL),
                        Set.of(ListAsk.TRANCHE)));
    }

    private static String id(Programme programme) {
        return PREFIX + programme.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PaperText title(Programme programme) {
        return PaperFrame.about("work.paper.slips", Letterheads.paper(programme.shortName()));
    }

    /**
     * The slips of an order; empty when there are none of that name.
     *
     * @throws UserProblem {@code work.paper.no-tranche} when none is told
     */
    Optional<List<ListDocument>> find(ListOrder order, SchoolData data, PaperLanguage language) {
        for (Programme programme : installation.pack().programmes()) {
            if (Transfers.monthly(programme) && id(programme).equals(order.list())) {
                if (order.tranche() == null) {
                    throw UserProblem.of("work.paper.no-tranche");
                }
                TransferList transfers =
                        new PaymentSlips(installation)
                                .transfers(programme.code(), null, order.tranche(), null);
                return Optional.of(
                        new Printing(
                                        new PaperFrame(installation, order, data, language),
                                        programme,
                                        transfers)
                                .papers());
            }
        }
        return Optional.empty();
    }

    /** One printing. */
    private record Printing(PaperFrame frame, Programme programme, TransferList transfers) {
        List<ListDocument> papers() {
            Map<UUID, TransferRow> rows =
                    transfers.sheet().rows().stream()
                            .collect(Collectors.toMap(TransferRow::pupil, row -> row));
            List<PaperPart> slips = new ArrayList<>();
            List<List<String>> open = new ArrayList<>();
            for (Listed one : frame.listed()) {
                TransferRow row = rows.get(one.row().pupil());
                if (row == null) {
                    continue;
                }
                if (row.total().open() > 0) {
                    open.add(notKnown(open.size() + 1, one, row));
                } else if (row.total().amount() > 0) {
                    slips.add(slip(slips.size() + 1, one, row));
                }
            }
            PaperText title = TrancheCells.title(title(programme), frame.order().tranche());
            List<ListDocument> papers = new ArrayList<>();
            if (!slips.isEmpty()) {
                papers.add(frame.sheet(title, slips, true));
            }
            if (!open.isEmpty()) {
                papers.add(leftOut(title, open));
            }
            if (papers.isEmpty()) {
                papers.add(frame.empty(title));
            }
            return papers;
        }

        private PaperPart slip(int number, Listed one, TransferRow row) {
            PaperText head =
                    PaperFrame.about(
                            "work.paper.slip.title", Letterheads.paper(programme.shortName()));
            List<TransferMonth> paid =
                    row.months().stream()
                            .filter(month -> month.state() == TransferState.PAID)
                            .toList();
            List<Field> facts = new ArrayList<>();
            facts.add(PupilCards.fact("print.column.name", one.row().name().whole()));
            facts.add(code("print.column.code", one.row().code().value()));
            facts.add(code("print.column.class", one.placement().schoolClass()));
            boolean home = one.household() != null;
            facts.add(
                    PupilCards.fact(
                            "print.column.guardian",
                            home ? one.household().guardian().name() : null));
            facts.add(code("print.column.cin", home ? one.household().guardian().cin() : null));
            facts.add(code("work.paper.column.tranche", frame.order().tranche().toString()));
            facts.add(code("work.paper.slip.number", Integer.toString(number)));
            facts.add(new Field(PaperText.message("work.paper.column.months-paid"), months(paid)));
            long amount = row.total().amount();
            String currency = paid.get(0).currency();
            return new PaperPart.PaymentSlip(
                    head,
                    frame.issuer(),
                    facts,
                    new Field(
                            PaperText.message("work.paper.slip.amount"), figure(amount, currency)),
                    words(amount, currency),
                    List.of(
                            PaperText.message("work.paper.slip.sign"),
                            PaperText.message("work.paper.slip.stamp")));
        }

        private static Field code(String key, String value) {
            return PupilCards.fact(key, value == null ? null : Isolate.leftToRight(value));
        }

        private static PaperText months(List<TransferMonth> paid) {
            return new PaperText(
                    months(paid, Language.ARABIC, "، "), months(paid, Language.FRENCH, ", "));
        }

        private static String months(List<TransferMonth> paid, Language language, String comma) {
            Formats formats = new Formats(language);
            String names =
                    paid.stream()
                            .map(month -> formats.month(month.month().getMonthValue()))
                            .collect(Collectors.joining(comma));
            return Isolate.leftToRight(Integer.toString(paid.size())) + " (" + names + ")";
        }

        private static PaperText figure(long amount, String currency) {
            if (DIRHAM.equals(currency)) {
                return PaperText.message("work.paper.slip.dirhams", amount);
            }
            return PaperText.same(Isolate.leftToRight(amount + " " + currency));
        }

        private static PaperText words(long amount, String currency) {
            if (!DIRHAM.equals(currency)) {
                return PaperText.same("");
            }
            return new PaperText(
                    PaperText.message(
                                    "work.paper.slip.words",
                                    DirhamWords.of(Language.ARABIC, amount))
                            .arabic(),
                    PaperText.message(
                                    "work.paper.slip.words",
                                    DirhamWords.of(Language.FRENCH, amount))
                            .french());
        }

        private List<String> notKnown(int rank, Listed one, TransferRow row) {
            Formats formats = new Formats(frame.language().main());
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(rank));
            cells.add(one.row().code().value());
            cells.add(one.row().name().whole());
            cells.add(one.placement().schoolClass());
            cells.add(
                    row.months().stream()
                            .filter(month -> month.state() == TransferState.NOT_YET_KNOWN)
                            .map(month -> formats.month(month.month().getMonthValue()))
                            .collect(Collectors.joining(frame.comma())));
            return cells;
        }

        private ListDocument leftOut(PaperText title, List<List<String>> rows) {
            List<Column> columns = new ArrayList<>();
            for (ListColumn column :
                    List.of(ListColumn.RANK, ListColumn.CODE, ListColumn.NAME, ListColumn.CLASS)) {
                columns.add(new Column(column.column().title(), column.column().kind()));
            }
            columns.add(new Column(PaperText.message("work.paper.column.months-open"), Kind.TEXT));
            PaperText why = PaperText.message("work.paper.slip.left-out", rows.size());
            return frame.document(
                            title,
                            columns,
                            List.of(new Group(null, rows, List.of())),
                            List.of(),
                            false,
                            true)
                    .with(List.of(new PaperPart.Words(why, PaperPart.Manner.STRONG)), List.of());
        }
    }
}
