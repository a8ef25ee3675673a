package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.sanad.i18n.Isolate;
import org.sanad.model.rule.ReasonCode;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferTotal;
import org.sanad.ui.kit.Texts;

/** Sentences of the page of transfers in the language now shown. */
final class TransferWords {
    private final Texts texts;
    private final TransfersViewModel model;

    TransferWords(Texts texts, TransfersViewModel model) {
        this.texts = texts;
        this.model = model;
    }

    /** A short name of a reason, for a filter. */
    String reason(ReasonCode reason) {
        return texts.now(reasonKey(reason));
    }

    static String reasonKey(ReasonCode reason) {
        return "ui.transfers.reason." + reason.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A tranche, or the year, with what it pays. */
    String tranche(TransfersViewModel.Tranche tranche) {
        String money = money(tranche.total().amount());
        return tranche.number() == TransferRows.YEAR
                ? texts.now("ui.transfers.year-chip", money)
                : texts.now("ui.transfers.tranche-chip", tranche.number(), money);
    }

    /** The months of a tranche by name. */
    String months(TransfersViewModel.Tranche tranche) {
        return texts.listed(tranche.months().stream().map(this::month).toList());
    }

    private String month(YearMonth month) {
        return texts.formats().month(month.getMonthValue()) + " " + month.getYear();
    }

    private String money(long amount) {
        String key = "ui.programmes.currency." + lower(currency());
        String written = texts.formats().number(amount);
        return Isolate.natural(texts.has(key) ? written + "\u00a0" + texts.now(key) : written);
    }

    private String currency() {
        return model.judged() == null ? null : model.judged().currency().orElse(null);
    }

    private static String lower(String currency) {
        return currency == null ? "mad" : currency.toLowerCase(Locale.ROOT);
    }

    /** What the tranche shown makes for the rows of the class and site. */
    String totals() {
        TransfersViewModel.Tranche tranche = model.tranche().get();
        if (tranche == null) {
            return "";
        }
        TransferTotal total = tranche.total();
        return texts.now(
                "ui.transfers.totals",
                money(total.amount()),
                total.paid(),
                total.lost(),
                total.open(),
                texts.date(model.judged().asOf()));
    }

    /** What the cell one stands on says: why a month is lost, or whether the family came. */
    String said(TransfersViewModel.Cell cell) {
        if (cell == null) {
            return "";
        }
        if (model.shown().get() != TransfersViewModel.Shown.MONTHS) {
            return slip(cell);
        }
        List<String> lines = lines(cell);
        return lines.isEmpty()
                ? texts.now("ui.transfers.no-more", cell.row().name())
                : texts.now("ui.transfers.said", cell.row().name(), String.join(" ", lines));
    }

    private String slip(TransfersViewModel.Cell cell) {
        var slip = cell.row().slip(model.tranche().get().number());
        String due = money(cell.row().total(model.tranche().get().number()).amount());
        if (slip == null) {
            String guardian = cell.row().guardian();
            return guardian == null
                    ? texts.now("ui.transfers.waits", cell.row().name(), due)
                    : texts.now("ui.transfers.waits-for", cell.row().name(), due, guardian);
        }
        return slip.receiver() == null
                ? texts.now("ui.transfers.has", cell.row().name(), due, slip.on())
                : texts.now(
                        "ui.transfers.has-by", cell.row().name(), due, slip.on(), slip.receiver());
    }

    /** One sentence a month, the reason in words. */
    List<String> lines(TransfersViewModel.Cell cell) {
        return model.months(cell).stream().map(this::line).toList();
    }

    private String line(TransferMonth one) {
        String month = capital(month(one.month()));
        return switch (one.state()) {
            case PAID -> texts.now("ui.transfers.paid", month, money(one.amount()));
            case NOT_PAID -> texts.now("ui.transfers.not-paid", month, reasons(one));
            case NOT_YET_KNOWN -> texts.now("ui.transfers.not-known", month, reasons(one));
        };
    }

    /** As the first word of a sentence; Arabic has no capitals. */
    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String reasons(TransferMonth month) {
        return String.join(
                " ",
                month.reasons().stream()
                        .map(one -> texts.now(one.messageKey(), one.arguments().toArray()))
                        .toList());
    }
}
