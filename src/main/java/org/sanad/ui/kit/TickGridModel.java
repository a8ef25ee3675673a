package org.sanad.ui.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;

/**
 * What a {@link TickGrid} asks: it holds no state of the data itself.
 *
 * @param <R> rows, such as pupils in sheet order
 * @param <C> columns, such as programmes
 */
public interface TickGridModel<R, C> {
    /** The rows in order; changes show at once. */
    ObservableList<R> rows();

    /** The columns in order. */
    List<C> columns();

    /** The name at the start of a row. */
    String rowName(R row);

    /** The title of a column. */
    String columnTitle(C column);

    /** The mark of a cell. */
    TickMark mark(R row, C column);

    /** What is written in a cell in place of its mark, such as an amount, or null. */
    default String words(R row, C column) {
        return null;
    }

    /** Words of a mark, by key: what it means in this grid. */
    default String markKey(TickMark mark) {
        return mark.wordKey();
    }

    /** Marks the legend explains. */
    default List<TickMark> legend() {
        return List.of(TickMark.values());
    }

    /** How wide columns are, in pixels at normal text size. */
    default double columnWidth() {
        return 132;
    }

    /** One stands on this cell now; both null when on none. */
    default void stand(R row, C column) {}

    /**
     * Toggles cells together, as one change that can be undone: the selection when Space was
     * pressed, or one cell that was clicked.
     *
     * @param rows the rows selected, at least one
     * @param columns the columns selected, at least one
     */
    void toggle(List<R> rows, List<C> columns);

    /** F1: why this cell is what it is; the view shows it. */
    void explain(R row, C column);

    /**
     * Whether there is more of a cell than its mark. F2 and a double click then open it, and a
     * single click takes nothing away.
     */
    default boolean opens(R row, C column) {
        return false;
    }

    /** F2: more of the cell; the view shows it. Called for any cell; nothing may happen. */
    default void open(R row, C column) {}

    /** Whether a word of the name begins with what was typed; marks and hamza do not matter. */
    default boolean nameMatches(R row, String typed) {
        String wanted = fold(typed);
        for (String word : fold(rowName(row)).split(" ")) {
            if (word.startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text) {
        // NFD parts alef from its hamza and e from its accent; the marks then fall away
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
