package org.sanad.print;

import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;
import org.sanad.print.PaperPart.PaymentSlip;

/**
 * Draws slips to be cut off, four to a sheet that stands. A slip has a fourth of the sheet whatever
 * it says: long names make its type smaller, never the slip higher, or the cuts would not meet.
 */
final class PaymentSlipPainter {
    static final int ON_A_SHEET = 4;

    private static final float PAD = 7;
    private static final float BOX = 138;
    private static final float GAP = 8;
    private static final float DASH = 4;

    /** Parts of the usual size tried until everything fits; the last is set in any case. */
    private static final float[] SIZES = {1, 0.93f, 0.86f, 0.79f, 0.72f, 0.65f};

    private final PageCanvas page;
    private final PaperLanguage language;
    private final Look look;
    private final float slot;

    PaymentSlipPainter(PageCanvas page, ListDocument list) {
        this.page = page;
        this.language = list.language();
        this.look = new Look(language);
        this.slot = slot(page, list);
    }

    /** Height of a slip with its cut; a hair less than a fourth, so that four surely fit. */
    static float slot(PageCanvas page, ListDocument list) {
        float sheet = page.height() - 2 * Look.MARGIN - FootPainter.footHeight(list.closing());
        return (sheet - 0.5f) / ON_A_SHEET;
    }

    /** Draws a slip; returns where the next begins. */
    float draw(PaymentSlip slip, float top) {
        float end = top + slot;
        float at = head(slip, top + PAD);
        body(slip, at + 4, end - PAD - at - 4);
        // the last cut of a sheet parts the slip from the foot
        page.decoration(() -> cut(end));
        return end;
    }

    private float head(PaymentSlip slip, float top) {
        Language main = language.main();
        float at = line(slip.title().on(language), 13, true, main, top, Role.H1);
        at = line(issuer(slip, main), 9, false, main, at, Role.P);
        if (language.bilingual()) {
            at = line(issuer(slip, Language.FRENCH), 8.5f, false, Language.FRENCH, at, Role.P);
        }
        float rule = at + 2;
        page.rule(Look.MARGIN, rule, page.width() - Look.MARGIN, rule, Look.HAIRLINE, Look.SOFT);
        return rule;
    }

    private static String issuer(PaymentSlip slip, Language one) {
        List<String> lines =
                slip.issuer().stream()
                        .map(text -> Isolate.natural(text.in(one)))
                        .filter(text -> !text.isBlank())
                        .toList();
        return String.join("  \u2013  ", lines);
    }

    /** One line in the middle, set smaller until it fits. */
    private float line(
            String text, float size, boolean bold, Language spoken, float top, Role role) {
        Base base = spoken.rightToLeft() ? Base.RIGHT_TO_LEFT : Base.LEFT_TO_RIGHT;
        Style style = page.fitted(text, new Style(size, bold, base), page.room());
        page.open(role, spoken);
        page.text(text, style, Align.CENTRE, Look.MARGIN, page.room(), top);
        page.close();
        return top + size * 1.32f;
    }

    private void body(PaymentSlip slip, float top, float height) {
        boolean rightToLeft = language.rightToLeft();
        float width = page.room() - BOX - GAP;
        float x = rightToLeft ? Look.MARGIN + BOX + GAP : Look.MARGIN;
        Lines chosen = null;
        for (float size : SIZES) {
            chosen = new Lines(slip, size, x, width);
            if (chosen.height() <= height) {
                break;
            }
        }
        if (chosen != null) {
            chosen.draw(top, height);
        }
        boxes(
                slip.boxes(),
                rightToLeft ? Look.MARGIN : page.width() - Look.MARGIN - BOX,
                top,
                height);
    }

    private void boxes(List<PaperText> boxes, float x, float top, float height) {
        float each = (height - GAP / 2 * (boxes.size() - 1)) / boxes.size();
        float at = top;
        for (PaperText box : boxes) {
            page.frame(x, at, BOX, each, 0.6f, 0.35f);
            Style style = new Style(8.5f, false, look.base(), Look.MUTED);
            float inside = at + 2;
            List<String> lines = page.wrap(box.in(language.main()), style, BOX - 6);
            page.open(Role.P, language.main());
            inside += page.lines(lines, style, Align.CENTRE, x + 3, BOX - 6, inside);
            page.close();
            if (language.bilingual()) {
                Style second = new Style(7.5f, false, Base.LEFT_TO_RIGHT, Look.MUTED);
                page.open(Role.P, Language.FRENCH);
                List<String> french = page.wrap(box.french(), second, BOX - 6);
                page.lines(french, second, Align.CENTRE, x + 3, BOX - 6, inside);
                page.close();
            }
            at += each + GAP / 2;
        }
    }

    /** Dashes from edge to edge of the sheet, for a ruler and a knife. */
    private void cut(float at) {
        for (float x = 6; x < page.width() - 6; x += DASH * 2) {
            page.rule(x, at, x + DASH, at, Look.HAIRLINE, Look.MUTED);
        }
    }

    /** A label and its value in a place of their own. */
    private record Placed(Field field, boolean whole, boolean second, List<String> lines) {}

    /** Facts, sum and words of a slip at one size of type. */
    private final class Lines {
        private final PaymentSlip slip;
        private final float x;
        private final float width;
        private final Style label;
        private final Style value;
        private final Style sum;
        private final Style words;
        private final List<Placed> places = new ArrayList<>();

        Lines(PaymentSlip slip, float size, float x, float width) {
            this.slip = slip;
            this.x = x;
            this.width = width;
            this.label = new Style(9.5f * size, false, look.base(), Look.MUTED);
            this.value = new Style(10.5f * size, true, look.base());
            this.sum = new Style(13 * size, true, look.base());
            this.words = new Style(10.5f * size, true, look.base());
            place();
        }

        private void place() {
            boolean half = false;
            for (int i = 0; i < slip.facts().size(); i++) {
                Field field = slip.facts().get(i);
                boolean longOne = taken(field) + page.measure(text(field), value) > width / 2 - 6;
                boolean whole = i == 0 || longOne;
                half = !whole && !half;
                float free = (whole ? width : width / 2) - taken(field);
                List<String> lines = page.wrap(text(field), value, free);
                places.add(new Placed(field, whole, !whole && !half, lines));
            }
        }

        private String text(Field field) {
            return Isolate.natural(field.value().on(language));
        }

        private String label(Field field) {
            return field.label().on(language) + (language.rightToLeft() ? ": " : " : ");
        }

        private float taken(Field field) {
            return page.measure(label(field), label) + 2;
        }

        private float rowHeight(Placed place) {
            return Math.max(1, place.lines().size()) * value.leading();
        }

        float height() {
            float facts = 0;
            for (Placed place : places) {
                facts += place.second() ? 0 : rowHeight(place);
            }
            return facts + 4 + sumHeight();
        }

        private float sumHeight() {
            float height = sum.leading() + 4;
            for (Language one : spoken()) {
                height += inWords(one).size() * words.leading();
            }
            return height;
        }

        private List<Language> spoken() {
            return language.bilingual()
                    ? List.of(Language.ARABIC, Language.FRENCH)
                    : List.of(language.main());
        }

        private List<String> inWords(Language one) {
            return page.wrap(slip.words().in(one), style(one), width - 12);
        }

        private Style style(Language one) {
            Base base = one.rightToLeft() ? Base.RIGHT_TO_LEFT : Base.LEFT_TO_RIGHT;
            return new Style(words.size(), true, base);
        }

        void draw(float top, float height) {
            float free = Math.max(0, height - height());
            float at = top + free / 3;
            float row = at;
            for (Placed place : places) {
                if (!place.second()) {
                    row = at;
                    at += rowHeight(place);
                }
                fact(place, row);
            }
            sum(Math.min(at + 4 + free / 3, top + height - sumHeight()));
        }

        private void fact(Placed place, float top) {
            float wide = place.whole() ? width : width / 2;
            boolean atRight = language.rightToLeft() != place.second();
            float left = place.whole() || !atRight ? x : x + width / 2;
            float taken = taken(place.field());
            page.open(Role.P, language.main());
            page.text(label(place.field()), label, look.start(), left, wide, top + 0.5f);
            float from = language.rightToLeft() ? left : left + taken;
            page.lines(place.lines(), value, look.start(), from, wide - taken, top);
            page.close();
        }

        private void sum(float top) {
            page.fill(x, top, width, sumHeight(), Look.FAINT);
            page.frame(x, top, width, sumHeight(), Look.HAIRLINE, Look.SOFT);
            page.open(Role.P, language.main());
            String text = label(slip.sum()) + text(slip.sum());
            page.text(text, sum, look.start(), x + 6, width - 12, top + 1);
            page.close();
            float at = top + 1 + sum.leading();
            for (Language one : spoken()) {
                page.open(Role.P, one);
                Align side = one.rightToLeft() ? Align.RIGHT : Align.LEFT;
                at += page.lines(inWords(one), style(one), side, x + 6, width - 12, at);
                page.close();
            }
        }
    }
}
