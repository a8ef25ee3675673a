package org.sanad.print;

import java.util.List;
import org.sanad.i18n.Language;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;

/**
 * The measures every paper shares, in points: set once so that all lists are of one family.
 *
 * @param language decides direction and side
 */
record Look(PaperLanguage language) {
    static final float MARGIN = 30;
    static final float HAIRLINE = 0.35f;
    static final float FRAME = 0.8f;
    static final float SOFT = 0.62f;
    static final float BAND = 0.9f;
    static final float FAINT = 0.93f;
    static final float MUTED = 0.32f;

    /** Every second row, so that the eye keeps its line: printers make few dots of it. */
    static final float TINT = 0.96f;

    /** Space between a cell's text and its lines. */
    static final float PAD = 4;

    /** Height of a row that is signed by hand: 6.7 mm. */
    static final float SIGNED_ROW = 19;

    static final float ROW = 17;

    Base base() {
        return language.rightToLeft() ? Base.RIGHT_TO_LEFT : Base.LEFT_TO_RIGHT;
    }

    /** The side where reading begins. */
    Align start() {
        return language.rightToLeft() ? Align.RIGHT : Align.LEFT;
    }

    Align end() {
        return language.rightToLeft() ? Align.LEFT : Align.RIGHT;
    }

    Style title() {
        return new Style(16, true, base());
    }

    /** The title's second language. */
    Style secondTitle() {
        return new Style(11.5f, true, Base.LEFT_TO_RIGHT);
    }

    Style subtitle() {
        return new Style(11.5f, false, base());
    }

    Style head() {
        return new Style(10, true, base());
    }

    /** The second language of a bilingual head. */
    Style secondHead() {
        return new Style(7.5f, false, Base.LEFT_TO_RIGHT, MUTED);
    }

    Style strong() {
        return new Style(10.5f, true, base());
    }

    Style label() {
        return new Style(10, false, base(), MUTED);
    }

    Style small() {
        return new Style(8, false, base(), MUTED);
    }

    Style cell(ListDocument.Kind kind) {
        return switch (kind) {
            case CODE, NUMBER -> new Style(10, false, Base.LEFT_TO_RIGHT);
            case TEXT, PROSE, ENTRY, DAY, THREE_ENTRIES, SIGNATURE, TICK ->
                    new Style(10.5f, false, Base.NATURAL);
        };
    }

    /** The lines of one cell all have the direction of its first letter, those of figures too. */
    Style cellStyle(ListDocument.Kind kind, Align side) {
        Style style = cell(kind);
        if (style.base() != Base.NATURAL) {
            return style;
        }
        Base whole = side == Align.RIGHT ? Base.RIGHT_TO_LEFT : Base.LEFT_TO_RIGHT;
        return new Style(style.size(), style.bold(), whole, style.ink());
    }

    /** Text of an Arabic name stands at the right of its cell in a French list too. */
    Align cellSide(ListDocument.Kind kind, String text) {
        if (kind == ListDocument.Kind.CODE || kind == ListDocument.Kind.NUMBER) {
            return Align.CENTRE;
        }
        if (text == null) {
            return start();
        }
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT) {
                return Align.RIGHT;
            }
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return Align.LEFT;
            }
        }
        return start();
    }

    /** The language a reader should speak a cell in: names are Arabic in a French list too. */
    Language spoken(List<String> lines) {
        boolean arabic =
                lines.stream()
                        .flatMapToInt(String::chars)
                        .map(unit -> Character.getDirectionality((char) unit))
                        .anyMatch(
                                direction ->
                                        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return arabic ? Language.ARABIC : language.main();
    }
}
