package org.sanad.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Isolate;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.PageCanvas.Style;

/** Sets a {@link TransmittalSlip} on one A4 sheet. */
public final class SlipWriter {
    static final float QR_SIZE = 150;

    /**
     * Writes the slip.
     *
     * @param crest in its head, or null
     * @param out left open
     * @throws IOException when {@code out} cannot be written
     */
    public PaperResult write(TransmittalSlip slip, Crest crest, OutputStream out)
            throws IOException {
        try (PaperFile file = new PaperFile(slip.language(), PaperForm.ARCHIVED)) {
            file.crest(crest);
            PageCanvas page = file.newPage(false);
            PaperText title = PaperText.message("print.slip.title");
            draw(slip, crest, title, page);
            file.add(page);
            file.finish(title.in(slip.language().main()), slip.date(), out);
            return new PaperResult(file.pages(), slip.counts().size(), file.warnings());
        }
    }

    private static void draw(TransmittalSlip slip, Crest crest, PaperText title, PageCanvas page) {
        PaperLanguage language = slip.language();
        HeadPainter head = new HeadPainter(page, language);
        ListDocument.Heading heading = new ListDocument.Heading(title, slip.school().yearLine());
        float at =
                head.first(
                        slip.school().letterhead(slip.number()).crested(crest),
                        heading,
                        Look.MARGIN);
        List<Field> info = new ArrayList<>(slip.school().info());
        info.add(
                new Field(
                        PaperText.message("print.slip.number"),
                        PaperText.same(Isolate.leftToRight(slip.number()))));
        at = head.info(info, at + 4);
        // its two languages are long: a frame of its own lets each stand on one line
        Field kind = new Field(PaperText.message("print.slip.kind"), slip.kind());
        at = head.info(List.of(kind), at - 5);
        at = new CountBoxes(page, language).draw(slip.counts(), at + 12);
        at = codes(slip, page, at + 14);
        at = LetterWriter.advice(page, language, "print.slip.advice", at + 14);
        FootPainter foot = new FootPainter(page, language);
        ListDocument.Closing closing = closing(slip);
        foot.closing(closing, at + 14);
        page.decoration(() -> foot.foot(closing, 1, 1));
    }

    private static ListDocument.Closing closing(TransmittalSlip slip) {
        return new ListDocument.Closing(
                slip.place(),
                slip.date(),
                List.of(
                        PaperText.message("print.sign.head"),
                        PaperText.message("print.sign.receipt")),
                slip.fileName(),
                false);
    }

    private static float codes(TransmittalSlip slip, PageCanvas page, float top) {
        PaperLanguage language = slip.language();
        float room = page.room();
        float height = QR_SIZE + 20;
        page.frame(Look.MARGIN, top, room, height, Look.FRAME, 0.2f);
        boolean rightToLeft = language.rightToLeft();
        float qrX = rightToLeft ? Look.MARGIN + 10 : page.width() - Look.MARGIN - 10 - QR_SIZE;
        String words = PaperText.message("print.slip.picture", slip.number()).on(language);
        float[] box = {qrX, top + 10, QR_SIZE, QR_SIZE};
        page.openPicture(Isolate.strip(words), language.main(), box);
        QrPainter.draw(slip.qrText(), page, qrX, top + 10, QR_SIZE);
        page.close();
        float x = rightToLeft ? qrX + QR_SIZE + 14 : Look.MARGIN + 14;
        float width = room - QR_SIZE - 38;
        float at = top + 26;
        at = code("print.slip.check", slip.checkCode(), language, page, x, width, at);
        code("print.slip.verification", slip.verificationCode(), language, page, x, width, at + 18);
        return top + height;
    }

    /** A label with a code in large type below it; returns where the next part may begin. */
    static float code(
            String key,
            String code,
            PaperLanguage language,
            PageCanvas page,
            float x,
            float width,
            float top) {
        Look look = new Look(language);
        Style large = new Style(17, true, Base.LEFT_TO_RIGHT);
        String label = PaperText.message(key).on(language);
        page.open(Role.P, language.main());
        page.text(label, look.label(), look.start(), x, width, top);
        float at = top + look.label().leading();
        List<String> lines = page.wrap(code, large, width);
        at += page.lines(lines, large, look.start(), x, width, at);
        page.close();
        return at;
    }
}
