package org.sanad.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sanad.model.Gresa;
import org.sanad.model.IdentifierText;
import org.sanad.model.SchoolYear;

/**
 * Finds the values written beside labels above a list. Sheets of 2023 put the value before its
 * label, later ones after it (facts §5); the side that fits most labels of the block is tried
 * first, the other where that fails. A label is never a value, and no value belongs to two labels.
 */
final class LabelledValues {
    /** Rows above a list that may belong to it; MASSAR uses fifteen. */
    private static final int ROWS_ABOVE = 60;

    private final List<Item> items = new ArrayList<>();
    private final Map<Labels.Value, String> found = new EnumMap<>(Labels.Value.class);
    private final boolean mirrored;

    /** A cell with content above the list, and the cells it spans. */
    private record Item(Merge range, String text, Labels.Value label) {}

    private LabelledValues(Sheet sheet, int from, int to) {
        for (var row : sheet.rows().subMap(Math.max(from, to - ROWS_ABOVE), to).entrySet()) {
            Cell[] cells = row.getValue();
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] != null) {
                    String text = cells[column].text();
                    Merge range = sheet.rangeAt(row.getKey(), column);
                    if (!inline(text)) {
                        items.add(new Item(range, text, Labels.value(text)));
                    }
                }
            }
        }
        mirrored = score(true) > score(false);
        pickAll();
        lonelyGresa();
    }

    /** Values above a header row: rows {@code from} (included) to {@code to} (excluded). */
    static LabelledValues above(Sheet sheet, int from, int to) {
        return new LabelledValues(sheet, from, to);
    }

    /** Whether values stand before their labels. */
    boolean mirrored() {
        return mirrored;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The values as written, stripped. */
    Map<Labels.Value, String> all() {
        return found;
    }

    /** The first text above the list that looks like a code of the given kind, or null. */
    String firstMatching(Predicate<String> kind) {
        return items.stream()
                .filter(item -> item.label() == null)
                .map(item -> item.text().strip())
                .filter(kind)
                .findFirst()
                .orElse(null);
    }

    private boolean inline(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        Labels.Value label = Labels.value(text.substring(0, colon));
        String value = text.substring(colon + 1).strip();
        if (label == null || value.isEmpty() || !fits(label, value)) {
            return false;
        }
        found.putIfAbsent(label, value);
        return true;
    }

    private int score(boolean before) {
        int score = 0;
        for (Item item : items) {
            Deadline.check();
            if (item.label() != null) {
                score += value(item, before) != null ? 1 : 0;
            }
        }
        return score;
    }

    private void pickAll() {
        Set<Item> taken = new HashSet<>();
        for (boolean before : new boolean[] {mirrored, !mirrored}) {
            for (Item item : items) {
                if (item.label() == null || found.containsKey(item.label())) {
                    continue;
                }
                Item value = value(item, before);
                if (value != null && taken.add(value)) {
                    found.put(item.label(), value.text().strip());
                }
            }
        }
        found.remove(Labels.Value.OTHER);
    }

    /** The marks export writes the school's code alone in a hidden row. */
    private void lonelyGresa() {
        if (!found.containsKey(Labels.Value.GRESA)) {
            Optional.ofNullable(firstMatching(text -> Gresa.parse(text).isPresent()))
                    .ifPresent(code -> found.put(Labels.Value.GRESA, code));
        }
    }

    private static boolean fits(Labels.Value label, String text) {
        return switch (label) {
            case YEAR -> SchoolYear.parse(year(text)).isPresent();
            case GRESA -> Gresa.parse(text).isPresent();
            default -> SchoolYear.parse(year(text)).isEmpty();
        };
    }

    /** A year's text with digits of either script folded. */
    static String year(String text) {
        return IdentifierText.clean(text);
    }

    /**
     * The value on one side of a label: in the first of the rows it spans where the nearest item is
     * acceptable. Null when there is none.
     */
    private Item value(Item label, boolean before) {
        for (int row = label.range().firstRow(); row <= label.range().lastRow(); row++) {
            Item nearest = nearest(label.range(), row, before);
            if (nearest != null && nearest.label() == null && fits(label.label(), nearest.text())) {
                return nearest;
            }
        }
        return null;
    }

    private Item nearest(Merge label, int row, boolean before) {
        Item nearest = null;
        int best = Integer.MAX_VALUE;
        for (Item item : items) {
            Merge range = item.range();
            int distance =
                    before
                            ? label.firstColumn() - range.lastColumn()
                            : range.firstColumn() - label.lastColumn();
            boolean inRow = range.firstRow() <= row && range.lastRow() >= row;
            if (inRow && distance > 0 && distance < best) {
                best = distance;
                nearest = item;
            }
        }
        return nearest;
    }
}
