package org.sanad.work.paper;

import java.util.UUID;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.TransferRow;
import org.sanad.print.PaperText;
import org.sanad.work.absences.PaymentSlips;
import org.sanad.work.absences.TransferList;
import org.sanad.work.desk.Installation;

/** Absences and amounts of a tranche; a cell that is not known stays blank (facts §3.3). */
record TrancheCells(TransferList list) {
    /**
     * Of a tranche, null when none is asked for.
     *
     * @throws UserProblem {@code work.transfers.not-monthly}, {@code
     *     work.transfers.tranche-unknown}
     */
    static TrancheCells of(Installation installation, Programme programme, Integer tranche) {
        return tranche == null
                ? null
                : new TrancheCells(
                        new PaymentSlips(installation)
                                .transfers(programme.code(), null, tranche, null));
    }

    /** The title of a list with its tranche. */
    static PaperText title(PaperText title, int tranche) {
        String key = "work.paper.tranche";
        return new PaperText(
                Messages.of(Language.ARABIC).plain(key, title.arabic(), tranche),
                Messages.of(Language.FRENCH).plain(key, title.french(), tranche));
    }

    /** Counted absences of the tranche, or null while a month is not all entered. */
    Integer absences(UUID pupil) {
        return list.sheet()
                .row(pupil)
                .filter(list::absencesKnown)
                .map(TransferRow::absences)
                .orElse(null);
    }

    /** Whether the tranche pays a month. */
    boolean earned(UUID pupil) {
        return list.sheet().row(pupil).filter(row -> row.total().paid() > 0).isPresent();
    }

    /** What the tranche pays, or null while a month is not known. */
    Long amount(UUID pupil) {
        return list.sheet()
                .row(pupil)
                .map(TransferRow::total)
                .filter(total -> total.open() == 0)
                .map(total -> total.amount())
                .orElse(null);
    }
}
