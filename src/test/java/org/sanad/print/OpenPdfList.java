package org.sanad.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.sanad.i18n.Language;

/**
 * One of our lists as OpenPDF would set it, from right to left, with our two faces embedded as
 * subsets. Bare it is a table with a repeated head. Furnished it also has what ours has: classes
 * with their totals, a small line above and a foot below each sheet with n of N, shaded bands, a
 * bold head, rows of our height. What OpenPDF cannot do is left out: widths measured from content
 * (they are given), kerning, marks by the face's rules, a text layer in plain letters.
 */
final class OpenPdfList {
    private static final Color BAND = new Color(230, 230, 230);

    private final ListDocument list;
    private final boolean furnished;
    private final Font regular;
    private final Font bold;

    OpenPdfList(ListDocument list, boolean furnished) throws IOException {
        this.list = list;
        this.furnished = furnished;
        regular = font(Face.REGULAR);
        bold = furnished ? font(Face.BOLD) : regular;
    }

    private static Font font(String resource) throws IOException {
        byte[] bytes = Face.bytes(resource);
        String coding = BaseFont.IDENTITY_H;
        return new Font(
                BaseFont.createFont("Amiri.ttf", coding, BaseFont.EMBEDDED, true, bytes, null), 10);
    }

    void write(ByteArrayOutputStream out) throws IOException {
        try (Document document = new Document(PageSize.A4.rotate(), 30, 30, 36, 54)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            if (furnished) {
                writer.setPageEvent(new Foot());
            }
            document.open();
            if (furnished) {
                document.add(head());
            }
            document.add(table());
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private PdfPTable head() {
        PdfPTable head = new PdfPTable(1);
        head.setWidthPercentage(100);
        for (PaperText line : list.letterhead().lines()) {
            head.addCell(cell(line.arabic(), bold, Rectangle.NO_BORDER));
        }
        head.addCell(cell(list.heading().title().arabic(), bold, Rectangle.NO_BORDER));
        for (ListDocument.Field field : list.info()) {
            String fact = field.label().arabic() + ": " + field.value().arabic();
            head.addCell(cell(fact, regular, Rectangle.NO_BORDER));
        }
        return head;
    }

    private PdfPTable table() throws DocumentException {
        int columns = list.columns().size();
        PdfPTable table = new PdfPTable(columns);
        table.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        if (furnished && columns == 10) {
            table.setWidths(new float[] {35, 68, 181, 39, 77, 114, 57, 55, 58, 98});
        }
        for (ListDocument.Column column : list.columns()) {
            PdfPCell cell = cell(column.title().arabic(), bold, Rectangle.BOX);
            if (furnished) {
                cell.setBackgroundColor(BAND);
            }
            table.addCell(cell);
        }
        for (ListDocument.Group group : list.groups()) {
            if (furnished && group.title() != null) {
                table.addCell(band(group.title().arabic(), columns));
            }
            for (List<String> row : group.rows()) {
                row.forEach(text -> table.addCell(rowCell(text)));
            }
            if (furnished) {
                totals(group.totals(), table, columns);
            }
        }
        if (furnished) {
            totals(list.totals(), table, columns);
        }
        return table;
    }

    private void totals(List<ListDocument.Field> fields, PdfPTable table, int columns) {
        if (!fields.isEmpty()) {
            StringBuilder line = new StringBuilder();
            for (ListDocument.Field field : fields) {
                line.append(field.label().in(Language.ARABIC)).append(": ");
                line.append(field.value().arabic()).append("   ");
            }
            table.addCell(band(line.toString(), columns));
        }
    }

    private PdfPCell band(String text, int columns) {
        PdfPCell cell = cell(text, bold, Rectangle.BOX);
        cell.setColspan(columns);
        cell.setBackgroundColor(BAND);
        return cell;
    }

    private PdfPCell rowCell(String text) {
        PdfPCell cell = cell(text == null ? "" : text, regular, Rectangle.BOX);
        if (furnished) {
            cell.setMinimumHeight(Look.SIGNED_ROW);
        }
        return cell;
    }

    private static PdfPCell cell(String text, Font font, int border) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
        cell.setBorder(border);
        return cell;
    }

    /** The line above and the foot below each sheet; the count of all sheets is filled in last. */
    private final class Foot extends PdfPageEventHelper {
        private PdfTemplate all;

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            all = writer.getDirectContent().createTemplate(40, 14);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            float middle = document.getPageSize().getWidth() / 2;
            float right = document.getPageSize().getWidth() - 30;
            show(writer, list.heading().title().arabic(), Element.ALIGN_LEFT, right, 575);
            show(writer, "صفحة " + writer.getPageNumber() + "/", Element.ALIGN_LEFT, middle, 40);
            show(writer, list.closing().freeLine(), Element.ALIGN_LEFT, right, 40);
            show(writer, "24/11/2026", Element.ALIGN_RIGHT, 30, 40);
            writer.getDirectContent().addTemplate(all, middle - 60, 40);
        }

        private void show(PdfWriter writer, String text, int side, float x, float y) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    side,
                    new Phrase(new Chunk(text, regular)),
                    x,
                    y,
                    0,
                    PdfWriter.RUN_DIRECTION_RTL,
                    0);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            all.beginText();
            all.setFontAndSize(regular.getBaseFont(), 10);
            all.showText(String.valueOf(writer.getPageNumber() - 1));
            all.endText();
        }
    }
}
