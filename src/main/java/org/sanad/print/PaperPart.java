package org.sanad.print;

import java.util.List;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;

/** A part of a paper above or below its table: words, facts, figures, a chart, a small table. */
public sealed interface PaperPart {

    /** How a paragraph is set. */
    enum Manner {
        /** As letters are written. */
        BODY,
        /** What must not be overlooked. */
        STRONG,
        /** Smaller, to explain. */
        NOTE
    }

    /** A paragraph; a bilingual paper has it in Arabic and below in French. */
    record Words(PaperText text, Manner manner) implements PaperPart {}

    /**
     * Labels and values in a frame.
     *
     * @param title above the frame, or null
     */
    record Facts(PaperText title, List<Field> fields) implements PaperPart {
        public Facts {
            fields = List.copyOf(fields);
        }
    }

    /** Figures in boxes, such as the tally of a statement. */
    record Tallies(List<Field> counts) implements PaperPart {
        public Tallies {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Bars with a share of each drawn darker, told in words to those who cannot see them.
     *
     * @param whole what the length of a bar counts
     * @param share what the dark part counts
     */
    record Chart(PaperText title, PaperText whole, PaperText share, List<Bar> bars)
            implements PaperPart {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /** One bar; {@code share} is at most {@code whole}. */
    record Bar(PaperText label, long whole, long share) {}

    /**
     * A table of a few rows that is read as a whole; on too short a sheet it is cut between rows.
     *
     * @param title above it, or null
     * @param rows one text per column; null leaves a cell blank
     */
    record SmallTable(PaperText title, List<Column> columns, List<List<String>> rows)
            implements PaperPart {
        public SmallTable {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A code in large type beside a picture of it for a reader.
     *
     * @param code groups that are typed from the paper
     * @param qr what the picture says, plain ASCII
     */
    record Code(PaperText label, String code, String qr) implements PaperPart {}

    /** Lines to be written on by hand. */
    record Lines(int count) implements PaperPart {}

    /**
     * A slip to be cut off, four to a sheet: nothing else stands on its sheets, not even a
     * letterhead, for each slip has its own.
     *
     * @param title what it is, with the programme
     * @param issuer school and directorate, a line each
     * @param facts whom and what it is for; the first and every one with a long value has a line of
     *     its own
     * @param sum the amount in figures
     * @param words the amount in words, so that no digit can be added
     * @param boxes what is signed or stamped, at most two
     */
    record PaymentSlip(
            PaperText title,
            List<PaperText> issuer,
            List<Field> facts,
            Field sum,
            PaperText words,
            List<PaperText> boxes)
            implements PaperPart {
        public PaymentSlip {
            issuer = List.copyOf(issuer);
            facts = List.copyOf(facts);
            boxes = List.copyOf(boxes);
        }
    }
}
