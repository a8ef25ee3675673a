package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Isolate;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferState;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;

/**
 * A column of the page of transfers.
 *
 * @param month of a column of months, else null
 */
record TransferColumn(Kind kind, YearMonth month) {
    /** What stands in it. */
    enum Kind {
        MONTH,
        DUE,
        SLIP,
        DAY,
        RECEIVER
    }

    /** Columns of the counter: whether the family has its slip, how much, since when, who came. */
    static final List<TransferColumn> COUNTER =
            List.of(of(Kind.SLIP), of(Kind.DUE), of(Kind.DAY), of(Kind.RECEIVER));

    /** Marks of months, besides the amounts. */
    static final List<TickMark> MONTH_MARKS = List.of(TickMark.KEPT_OUT, TickMark.TO_CONFIRM);

    /** Marks of the counter. */
    static final List<TickMark> COUNTER_MARKS = List.of(TickMark.ELIGIBLE, TickMark.ENROLLED);

    /** In pixels; four months, the sum and a name stand side by side in a small window. */
    static final double WIDTH = 104;

    private static TransferColumn of(Kind kind) {
        return new TransferColumn(kind, null);
    }

    /** Months, and what they make together. */
    static List<TransferColumn> ofMonths(List<YearMonth> months) {
        List<TransferColumn> columns = new ArrayList<>();
        months.forEach(month -> columns.add(new TransferColumn(Kind.MONTH, month)));
        columns.add(of(Kind.DUE));
        return columns;
    }

    String title(Texts texts) {
        return switch (kind) {
            case MONTH -> texts.formats().month(month.getMonthValue());
            case DUE -> texts.now("ui.transfers.column.due");
            case SLIP -> texts.now("ui.transfers.column.slip");
            case DAY -> texts.now("ui.transfers.column.day");
            case RECEIVER -> texts.now("ui.transfers.column.receiver");
        };
    }

    TickMark mark(TransferRows.Row row, int tranche) {
        return switch (kind) {
            case MONTH -> mark(row.month(month));
            case SLIP -> slip(row, tranche);
            case DUE, DAY, RECEIVER -> TickMark.OUTSIDE;
        };
    }

    private static TickMark mark(TransferMonth month) {
        if (month == null) {
            return TickMark.OUTSIDE;
        }
        return switch (month.state()) {
            case PAID -> TickMark.ENROLLED;
            case NOT_PAID -> TickMark.KEPT_OUT;
            case NOT_YET_KNOWN -> TickMark.TO_CONFIRM;
        };
    }

    private static TickMark slip(TransferRows.Row row, int tranche) {
        if (row.slip(tranche) != null) {
            return TickMark.ENROLLED;
        }
        return row.atCounter(tranche) ? TickMark.ELIGIBLE : TickMark.OUTSIDE;
    }

    /** What is written in the cell, or null where its mark stands. */
    String words(Texts texts, TransferRows.Row row, int tranche) {
        HandedSlip slip = row.slip(tranche);
        return switch (kind) {
            case MONTH -> {
                TransferMonth one = row.month(month);
                yield one != null && one.state() == TransferState.PAID
                        ? number(texts, one.amount())
                        : null;
            }
            case DUE -> number(texts, row.total(tranche).amount());
            case SLIP -> null;
            case DAY -> slip == null ? "" : texts.date(slip.on());
            case RECEIVER -> slip == null || slip.receiver() == null ? "" : slip.receiver();
        };
    }

    private static String number(Texts texts, long number) {
        return Isolate.leftToRight(texts.formats().number(number));
    }

    /** What a mark means here, by key. */
    static String markKey(TickMark mark) {
        return switch (mark) {
            case ENROLLED -> "ui.transfers.mark.handed";
            case ELIGIBLE -> "ui.transfers.mark.waiting";
            case KEPT_OUT -> "ui.transfers.mark.not-paid";
            case TO_CONFIRM -> "ui.transfers.mark.not-known";
            case OUTSIDE, INCOMPLETE, LACKING -> mark.wordKey();
        };
    }
}
