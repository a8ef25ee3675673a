package org.sanad.work.paper;

import java.util.List;
import org.sanad.model.pack.ListDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.print.BeneficiaryList;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperText;

/**
 * A list to be put up on the school's board, where anybody reads it: numbers of identity cards are
 * masked and nobody signs on it (law 09-08; facts §8).
 */
final class PostedCopy {
    private static final String SUFFIX = "-posted";

    /** Signs left at the end of a number: enough to know one's own. */
    private static final int LEFT_OPEN = 2;

    private PostedCopy() {}

    /** Whether a list tells what a board must not. */
    static boolean needed(ListDefinition list) {
        return list.columns().contains(ListColumn.CIN.code());
    }

    static String id(ListDefinition list) {
        return list.id() + SUFFIX;
    }

    static PrintableList printable(ListDefinition list, Programme programme) {
        PaperText title = title(Letterheads.paper(list.title()));
        return new PrintableList(
                id(list),
                title.arabic(),
                title.french(),
                programme.code(),
                ListAsk.of(list, programme));
    }

    private static PaperText title(PaperText whole) {
        return new PaperText(
                PaperText.message("work.paper.posted", whole.arabic()).arabic(),
                PaperText.message("work.paper.posted", whole.french()).french());
    }

    static BeneficiaryList of(BeneficiaryList whole) {
        BeneficiaryList.Definition list = whole.definition();
        List<BeneficiaryList.Column> columns =
                list.columns().stream().filter(one -> one.kind() != Kind.SIGNATURE).toList();
        List<BeneficiaryList.Line> lines =
                whole.lines().stream().map(line -> line.withCin(masked(line.cin()))).toList();
        return new BeneficiaryList(
                new BeneficiaryList.Definition(
                        list.id(), title(list.title()), columns, list.signers()),
                whole.school(),
                lines,
                whole.edition());
    }

    /** The number without its beginning, or null. */
    static String masked(String cin) {
        if (cin == null) {
            return null;
        }
        int hidden = cin.length() <= 2 * LEFT_OPEN ? cin.length() : cin.length() - LEFT_OPEN;
        return "*".repeat(hidden) + cin.substring(hidden);
    }
}
