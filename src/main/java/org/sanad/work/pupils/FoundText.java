package org.sanad.work.pupils;

import java.util.List;
import org.sanad.match.SearchText;

/** A text cut up once, to be asked at every key whether it answers to what is typed. */
public final class FoundText {
    private final SearchText text;

    private FoundText(SearchText text) {
        this.text = text;
    }

    /**
     * @param text may be null: then only an empty question finds it
     */
    public static FoundText of(String text) {
        return new FoundText(SearchText.of(text));
    }

    /** What is typed, ready to be asked of many texts. */
    public static Typed typed(String typed) {
        return new Typed(SearchText.query(typed));
    }

    /** A question. */
    public static final class Typed {
        private final List<SearchText.Part> parts;

        private Typed(List<SearchText.Part> parts) {
            this.parts = List.copyOf(parts);
        }
    }

    /** Whether each word typed begins one of the text's, whatever the spelling. */
    public boolean answers(Typed typed) {
        return text.matches(typed.parts);
    }
}
