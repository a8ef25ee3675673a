package org.sanad.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.PageCanvas.Style;

/** Sets a {@link WelcomeLetter} on one A4 sheet. */
public final class LetterWriter {
    /**
     * Writes the letter.
     *
     * @param crest in its head, or null
     * @param out left open
     * @throws IOException when {@code out} cannot be written
     */
    public PaperResult write(WelcomeLetter letter, Crest crest, OutputStream out)
            throws IOException {
        try (PaperFile file = new PaperFile(letter.language(), PaperForm.ARCHIVED)) {
            file.crest(crest);
            PageCanvas page = file.newPage(false);
            PaperText title = PaperText.message("print.letter.title");
            draw(letter, crest, title, page);
            file.add(page);
            file.finish(title.in(letter.language().main()), letter.date(), out);
            return new PaperResult(file.pages(), letter.schools(), file.warnings());
        }
    }

    private static void draw(WelcomeLetter letter, Crest crest, PaperText title, PageCanvas page) {
        PaperLanguage language = letter.language();
        HeadPainter head = new HeadPainter(page, language);
        float at =
                head.first(
                        new ListDocument.Letterhead(letter.lines(), null, crest),
                        new ListDocument.Heading(title, letter.directorate()),
                        Look.MARGIN);
        at =
                head.info(
                        List.of(
                                new Field(
                                        PaperText.message("print.letter.schools"),
                                        PaperText.same(Integer.toString(letter.schools())))),
                        at + 4);
        at = codes(letter, page, at + 18);
        at = advice(page, language, "print.letter.advice", at + 18);
        ListDocument.Closing closing =
                new ListDocument.Closing(
                        PaperText.same(""),
                        letter.date(),
                        List.of(PaperText.message("print.letter.stamp")),
                        letter.fileName(),
                        false);
        FootPainter foot = new FootPainter(page, language);
        foot.closing(closing, at + 14);
        page.decoration(() -> foot.foot(closing, 1, 1));
    }

    private static float codes(WelcomeLetter letter, PageCanvas page, float top) {
        PaperLanguage language = letter.language();
        float room = page.room();
        float height = SlipWriter.QR_SIZE + 20;
        page.frame(Look.MARGIN, top, room, height, Look.FRAME, 0.2f);
        boolean rightToLeft = language.rightToLeft();
        float qrX =
                rightToLeft
                        ? Look.MARGIN + 10
                        : page.width() - Look.MARGIN - 10 - SlipWriter.QR_SIZE;
        String words = PaperText.message("print.letter.verification").on(language);
        float[] box = {qrX, top + 10, SlipWriter.QR_SIZE, SlipWriter.QR_SIZE};
        page.openPicture(Isolate.strip(words), language.main(), box);
        QrPainter.draw(letter.qrText(), page, qrX, top + 10, SlipWriter.QR_SIZE);
        page.close();
        float x = rightToLeft ? qrX + SlipWriter.QR_SIZE + 14 : Look.MARGIN + 14;
        float width = room - SlipWriter.QR_SIZE - 38;
        float at =
                SlipWriter.code(
                        "print.letter.verification",
                        letter.verificationCode(),
                        language,
                        page,
                        x,
                        width,
                        top + 34);
        fileName(letter, page, x, width, at + 18);
        return top + height;
    }

    /** A line of its own, left to right: a name cut within would be read in the wrong order. */
    private static void fileName(
            WelcomeLetter letter, PageCanvas page, float x, float width, float top) {
        Look look = new Look(letter.language());
        Style name = new Style(10.5f, true, LineShaper.Base.LEFT_TO_RIGHT);
        page.open(Role.P, letter.language().main());
        String label = PaperText.message("print.letter.file").on(letter.language());
        page.text(label, look.label(), look.start(), x, width, top);
        float at = top + look.label().leading();
        page.text(letter.fileName(), name, look.start(), x, width, at);
        page.close();
    }

    /** A paragraph of advice below what it is about; returns where the next part may begin. */
    static float advice(PageCanvas page, PaperLanguage language, String key, float top) {
        Look look = new Look(language);
        Style note = new Style(10.5f, false, look.base(), Look.MUTED);
        float room = page.room();
        String advice = PaperText.message(key).in(language.main());
        float at = top;
        page.open(Role.P, language.main());
        List<String> lines = page.paragraph(advice, note, room);
        at += page.lines(lines, note, look.start(), Look.MARGIN, room, at);
        page.close();
        if (language.bilingual()) {
            Style second = new Style(9.5f, false, LineShaper.Base.LEFT_TO_RIGHT, Look.MUTED);
            String french = PaperText.message(key).french();
            page.open(Role.P, Language.FRENCH);
            at +=
                    page.lines(
                            page.paragraph(french, second, room),
                            second,
                            PageCanvas.Align.LEFT,
                            Look.MARGIN,
                            room,
                            at);
            page.close();
        }
        return at;
    }
}
