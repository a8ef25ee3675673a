package org.sanad.print;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.print.ListDocument.Closing;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;

/** The end of a paper (place, date, boxes to sign) and the foot of each sheet. */
final class FootPainter {
    private static final float FOOT = 24;

    /** A reader's code in the foot: 12 mm, its squares about half a millimetre. */
    private static final float QR = 34;

    /** Between what stands side by side in the foot. */
    private static final float GAP = 8;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** A stamp is about 4 cm wide and must not cover the rows. */
    private static final float BOX_HEIGHT = 84;

    private final PageCanvas page;
    private final Look look;
    private final PaperLanguage language;

    FootPainter(PageCanvas page, PaperLanguage language) {
        this.page = page;
        this.look = new Look(language);
        this.language = language;
    }

    /** Height kept free at the foot of every sheet. */
    static float footHeight(Closing closing) {
        return closing.qr() == null ? FOOT : QR + 8;
    }

    /** Height {@link #closing} takes. */
    static float closingHeight(Closing closing) {
        return closing.signatures().isEmpty() ? 22 : 22 + BOX_HEIGHT;
    }

    /** Sets place, date and the boxes to sign, at {@code top}. */
    void closing(Closing closing, float top) {
        String day = Isolate.leftToRight(DAY.format(closing.date()));
        PaperText made =
                closing.place().isEmpty()
                        ? PaperText.message("print.closing.date", day)
                        : made(closing.place(), day);
        Style line = new Style(10.5f, false, look.base());
        page.open(Role.P, language.main());
        String words = made.on(language);
        Style style = page.fitted(words, line, page.room());
        page.text(words, style, look.end(), Look.MARGIN, page.room(), top + 4);
        page.close();
        int count = closing.signatures().size();
        if (count == 0) {
            return;
        }
        float gap = 16;
        float width = count == 1 ? page.room() * 0.42f : (page.room() - gap * (count - 1)) / count;
        for (int i = 0; i < count; i++) {
            // A single box stands at the end side, under the date, as on official letters.
            int place = language.rightToLeft() ? count - 1 - i : i;
            boolean atRight = count == 1 && !language.rightToLeft();
            float x =
                    atRight
                            ? page.width() - Look.MARGIN - width
                            : Look.MARGIN + place * (width + gap);
            box(closing.signatures().get(i), x, top + 22, width);
        }
    }

    /** The place stands bare in the sentence, so that the Arabic ب joins its first letter. */
    private static PaperText made(PaperText place, String day) {
        String arabic = PaperText.message("print.closing.made", place.arabic(), day).arabic();
        String french = PaperText.message("print.closing.made", place.french(), day).french();
        return new PaperText(arabic, french);
    }

    private void box(PaperText label, float x, float top, float width) {
        page.frame(x, top, width, BOX_HEIGHT, 0.6f, 0.35f);
        Style style = look.strong();
        List<String> lines = page.wrap(label.in(language.main()), style, width - 8);
        float at = top + 3;
        page.open(Role.P, language.main());
        at += page.lines(lines, style, Align.CENTRE, x + 4, width - 8, at);
        page.close();
        if (language.bilingual()) {
            List<String> french = page.wrap(label.french(), look.secondHead(), width - 8);
            page.open(Role.P, Language.FRENCH);
            page.lines(french, look.secondHead(), Align.CENTRE, x + 4, width - 8, at);
            page.close();
        }
    }

    /** Sets number of the sheet, date, free line and the mark of personal data. */
    void foot(Closing closing, int number, int of) {
        float top = page.height() - Look.MARGIN - footHeight(closing) + 6;
        page.rule(Look.MARGIN, top, page.width() - Look.MARGIN, top, Look.HAIRLINE, Look.SOFT);
        Style style = look.small();
        float at = top + 3;
        String count = Isolate.leftToRight(number + "/" + of);
        String sheet = PaperText.message("print.foot.page", count).in(language.main());
        page.text(sheet, style, Align.CENTRE, Look.MARGIN, page.room(), at);
        String day = Isolate.leftToRight(DAY.format(closing.date()));
        page.text(day, style, look.end(), Look.MARGIN, page.room(), at);
        freeLine(closing, at, (page.room() - page.measure(sheet, style)) / 2 - GAP);
        if (closing.personalData()) {
            String mark = PaperText.message("print.foot.personal").on(language);
            page.text(mark, style, Align.CENTRE, Look.MARGIN, page.room(), at + style.leading());
        }
    }

    /** The line at the side where reading begins, and the reader's code beside it. */
    private void freeLine(Closing closing, float top, float room) {
        boolean right = language.rightToLeft();
        float taken = 0;
        if (closing.qr() != null) {
            float x = right ? page.width() - Look.MARGIN - QR : Look.MARGIN;
            QrPainter.draw(closing.qr(), page, x, top, QR);
            taken = QR + 6;
        }
        String free = Isolate.natural(closing.freeLine());
        Style style = page.fitted(free, look.small(), room - taken);
        float x = right ? Look.MARGIN : Look.MARGIN + taken;
        page.text(free, style, look.start(), x, page.room() - taken, top);
    }
}
