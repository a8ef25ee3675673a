package org.sanad.print;

import java.time.LocalDate;
import java.util.List;

/**
 * A list as plain data, ready to be set on A4 sheets.
 *
 * @param language of heads and labels; cells are already text
 * @param landscape the long side of the sheet lies below
 * @param info facts of the school and the list, set above the table
 * @param columns in reading order: the first stands at the right in Arabic, at the left in French;
 *     none on a paper without a table
 * @param groups blocks of rows; one group without a title for a plain list
 * @param totals figures of the whole list
 * @param parts above and below the table
 */
public record ListDocument(
        PaperLanguage language,
        boolean landscape,
        Letterhead letterhead,
        Heading heading,
        List<Field> info,
        List<Column> columns,
        List<Group> groups,
        List<Field> totals,
        Closing closing,
        Parts parts) {

    public ListDocument {
        info = List.copyOf(info);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        totals = List.copyOf(totals);
    }

    /** What stands above and below the table. */
    public record Parts(List<PaperPart> above, List<PaperPart> below) {
        /** Of a list that is a table alone. */
        public static final Parts NONE = new Parts(List.of(), List.of());

        public Parts {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }
    }

    /**
     * Who issues the paper: kingdom, ministry of the date, academy, directorate, school.
     *
     * @param lines top to bottom, one line each; empty wordings are left out
     * @param reference the paper's number with its label (رقم), or null
     * @param crest in the middle at the top, or null where none was chosen
     */
    public record Letterhead(List<PaperText> lines, Field reference, Crest crest) {
        public Letterhead {
            lines = lines.stream().filter(line -> !line.isEmpty()).toList();
        }

        /** One without a crest. */
        public Letterhead(List<PaperText> lines, Field reference) {
            this(lines, reference, null);
        }

        /** The same with this crest, or null for none. */
        public Letterhead crested(Crest other) {
            return new Letterhead(lines, reference, other);
        }
    }

    /**
     * What the paper is.
     *
     * @param subtitle such as برسم السنة الدراسية 2026/2027; may be empty
     */
    public record Heading(PaperText title, PaperText subtitle) {}

    /** A label and its value. */
    public record Field(PaperText label, PaperText value) {}

    /** What stands in a column's cells, which decides direction, side and width. */
    public enum Kind {
        /** Words of either script; wraps. */
        TEXT,
        /** A paragraph, which takes the room there is. */
        PROSE,
        /** Words known already, or room to write them by hand. */
        ENTRY,
        /** Letters and digits always left to right, never broken. */
        CODE,
        /** A figure, left to right, never broken. */
        NUMBER,
        /** A narrow box to write in by hand; {@code x} shades it. */
        DAY,
        /** Room for three figures by hand, side by side. */
        THREE_ENTRIES,
        /** Room to sign by hand. */
        SIGNATURE,
        /** A box: {@code 1} ticked, {@code 0} to be ticked by hand, null no box. */
        TICK;

        /** Whether a cell has no text of its own to measure. */
        boolean drawn() {
            return this == TICK || this == DAY || this == SIGNATURE || this == THREE_ENTRIES;
        }

        /** Whether a pen needs the room of a signed row. */
        boolean byHand() {
            return this == DAY || this == SIGNATURE || this == ENTRY || this == THREE_ENTRIES;
        }
    }

    /** One column of the table. */
    public record Column(PaperText title, Kind kind) {}

    /**
     * Rows that belong together, such as those of a class.
     *
     * @param title band above the rows, or null
     * @param rows one text per column; null leaves a cell blank
     * @param totals figures of the group; empty for none
     * @param section whether its band is one of several groups that follow, such as a site's
     */
    public record Group(
            PaperText title, List<List<String>> rows, List<Field> totals, boolean section) {
        /** A group of rows. */
        public Group(PaperText title, List<List<String>> rows, List<Field> totals) {
            this(title, rows, totals, false);
        }
    }

    /**
     * How the paper ends.
     *
     * @param place where it is made out (حرر ب…), may be empty
     * @param date of the paper, printed and written into the file
     * @param signatures labels of the boxes to sign and stamp, in reading order
     * @param freeLine such as a bundle's number and check code, may be empty
     * @param qr the same for a reader, in the foot of every sheet, or null
     * @param personalData whether the paper says that it contains personal data
     */
    public record Closing(
            PaperText place,
            LocalDate date,
            List<PaperText> signatures,
            String freeLine,
            String qr,
            boolean personalData) {

        /** A paper without a code for readers. */
        public Closing(
                PaperText place,
                LocalDate date,
                List<PaperText> signatures,
                String freeLine,
                boolean personalData) {
            this(place, date, signatures, freeLine, null, personalData);
        }
    }

    /** The same list with the bundle it belongs to in the foot of every sheet. */
    public ListDocument marked(String line, String qr) {
        return new ListDocument(
                language,
                landscape,
                letterhead,
                heading,
                info,
                columns,
                groups,
                totals,
                new Closing(
                        closing.place(),
                        closing.date(),
                        closing.signatures(),
                        line,
                        qr,
                        closing.personalData()),
                parts);
    }

    /** The same list with this picture in its head, or null for none. */
    public ListDocument crested(Crest crest) {
        return new ListDocument(
                language,
                landscape,
                letterhead.crested(crest),
                heading,
                info,
                columns,
                groups,
                totals,
                closing,
                parts);
    }

    /** The same list with these parts. */
    public ListDocument with(List<PaperPart> above, List<PaperPart> below) {
        return new ListDocument(
                language,
                landscape,
                letterhead,
                heading,
                info,
                columns,
                groups,
                totals,
                closing,
                new Parts(above, below));
    }

    /** The same list on sheets that stand. */
    public ListDocument upright() {
        return new ListDocument(
                language,
                false,
                letterhead,
                heading,
                info,
                columns,
                groups,
                totals,
                closing,
                parts);
    }

    /** The same list with these people signing below. */
    public ListDocument signedBy(List<PaperText> signers) {
        return new ListDocument(
                language,
                landscape,
                letterhead,
                heading,
                info,
                columns,
                groups,
                totals,
                new Closing(
                        closing.place(),
                        closing.date(),
                        signers,
                        closing.freeLine(),
                        closing.qr(),
                        closing.personalData()),
                parts);
    }

    /** A small table of this paper as a list of its own, to be measured and drawn. */
    ListDocument table(PaperPart.SmallTable table) {
        return new ListDocument(
                language,
                landscape,
                letterhead,
                heading,
                List.of(),
                table.columns(),
                List.of(new Group(null, table.rows(), List.of())),
                List.of(),
                closing,
                ListDocument.Parts.NONE);
    }

    /** Number of pupils or other rows in all groups. */
    public int rowCount() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** What the paper counts: its rows, its slips, or itself, such as a card. */
    public int counted() {
        if (slips()) {
            return parts.above().size();
        }
        return columns.isEmpty() ? 1 : rowCount();
    }

    /** Whether its sheets hold slips to be cut off, and nothing else. */
    boolean slips() {
        return !parts.above().isEmpty()
                && parts.above().stream().allMatch(PaperPart.PaymentSlip.class::isInstance);
    }
}
