package org.sanad.print;

import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Language;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;

/**
 * Figures in boxes, as on the transmittal slip. A pack may name any number of programmes, so the
 * boxes stand in two rows when one is too narrow, and a row is as high as its longest label.
 */
final class CountBoxes {
    /** More in one row would break the words of short names; two rows leave room to sign. */
    private static final int ONE_ROW = 5;

    private static final float GAP = 10;
    private static final float LABEL_TOP = 35;
    private static final float PADDING = 3;

    private final PageCanvas page;
    private final PaperLanguage language;
    private final Style label;

    CountBoxes(PageCanvas page, PaperLanguage language) {
        this.page = page;
        this.language = language;
        this.label = new Look(language).label();
    }

    /** Draws all from {@code top} down; returns where the last row ends. */
    float draw(List<Field> counts, float top) {
        int rows = counts.size() > ONE_ROW ? 2 : Math.min(1, counts.size());
        float at = top;
        for (int row = 0; row < rows; row++) {
            int from = row * counts.size() / rows;
            int to = (row + 1) * counts.size() / rows;
            at = row(counts.subList(from, to), row == 0 ? at : at + GAP);
        }
        return at;
    }

    private float row(List<Field> counts, float top) {
        Style figure = new Style(20, true, Base.LEFT_TO_RIGHT);
        float room = page.room();
        float width = (room - GAP * (counts.size() - 1)) / counts.size();
        List<List<String>> labels =
                counts.stream().map(count -> lines(count.label(), width - 2 * PADDING)).toList();
        int most = labels.stream().mapToInt(List::size).max().orElse(0);
        float height = LABEL_TOP + most * label.leading() + PADDING;
        for (int i = 0; i < counts.size(); i++) {
            int place = language.rightToLeft() ? counts.size() - 1 - i : i;
            float x = Look.MARGIN + place * (width + GAP);
            page.fill(x, top, width, height, Look.FAINT);
            page.frame(x, top, width, height, Look.HAIRLINE, Look.SOFT);
            page.open(Role.P, language.main());
            String value = counts.get(i).value().on(language);
            page.text(value, figure, Align.CENTRE, x, width, top + PADDING);
            float words = width - 2 * PADDING;
            page.lines(labels.get(i), label, Align.CENTRE, x + PADDING, words, top + LABEL_TOP);
            page.close();
        }
        return top + height;
    }

    /** A label of both languages has each on lines of its own. */
    private List<String> lines(PaperText text, float room) {
        if (!language.bilingual() || text.arabic().equals(text.french())) {
            return page.wrap(text.on(language), label, room);
        }
        List<String> lines = new ArrayList<>(page.wrap(text.in(Language.ARABIC), label, room));
        lines.addAll(page.wrap(text.in(Language.FRENCH), label, room));
        return lines;
    }
}
