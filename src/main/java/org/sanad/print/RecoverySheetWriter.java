package org.sanad.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;

/** Sets a {@link RecoverySheet} on one A4 sheet: two rows of digits large enough to copy. */
public final class RecoverySheetWriter {
    private static final int GROUPS_IN_ROW = 4;
    private static final float DIGITS = 26;
    private static final float ROW = 46;

    /**
     * Writes the sheet.
     *
     * @param crest in its head, or null
     * @param out left open
     * @throws IOException when {@code out} cannot be written
     */
    public PaperResult write(RecoverySheet sheet, Crest crest, OutputStream out)
            throws IOException {
        try (PaperFile file = new PaperFile(sheet.language(), PaperForm.ARCHIVED)) {
            file.crest(crest);
            PageCanvas page = file.newPage(false);
            PaperText title = PaperText.message("print.recovery.title");
            draw(sheet, crest, title, page);
            file.add(page);
            file.finish(title.in(sheet.language().main()), sheet.date(), out);
            return new PaperResult(file.pages(), 1, file.warnings());
        }
    }

    private static void draw(RecoverySheet sheet, Crest crest, PaperText title, PageCanvas page) {
        PaperLanguage language = sheet.language();
        float at =
                new HeadPainter(page, language)
                        .first(
                                new ListDocument.Letterhead(sheet.lines(), null, crest),
                                new ListDocument.Heading(title, sheet.desk()),
                                Look.MARGIN);
        at = digits(sheet, page, at + 24);
        at = LetterWriter.advice(page, language, "print.recovery.advice", at + 24);
        ListDocument.Closing closing =
                new ListDocument.Closing(
                        PaperText.same(""),
                        sheet.date(),
                        List.of(PaperText.message("print.recovery.opened-by")),
                        "",
                        false);
        FootPainter foot = new FootPainter(page, language);
        foot.closing(closing, at + 20);
        page.decoration(() -> foot.foot(closing, 1, 1));
    }

    private static float digits(RecoverySheet sheet, PageCanvas page, float top) {
        float room = page.room();
        int size = sheet.groups().size();
        int rows = size / GROUPS_IN_ROW;
        page.frame(Look.MARGIN, top, room, rows * ROW + 20, Look.FRAME, 0.2f);
        Style large = new Style(DIGITS, true, Base.LEFT_TO_RIGHT);
        float at = top + 14;
        for (int row = 0; row < rows; row++) {
            // the control pair ends the last row
            int to = row == rows - 1 ? size : (row + 1) * GROUPS_IN_ROW;
            List<String> groups = sheet.groups().subList(row * GROUPS_IN_ROW, to);
            page.open(Role.P, sheet.language().main());
            page.text(String.join("   ", groups), large, Align.CENTRE, Look.MARGIN, room, at);
            page.close();
            at += ROW;
        }
        return at + 6;
    }
}
