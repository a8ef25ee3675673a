package org.sanad.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a {@link TickGrid}, those everybody knows from spreadsheets. */
final class TickKeys<R, C> {
    /** Letters typed within this time belong to one word. */
    private static final long WORD_NANOS = 1_000_000_000L;

    private final TickGrid<R, C> grid;
    private final TickGridModel<R, C> model;
    private final TickCursor cursor;
    private String word = "";
    private long lastLetter;

    TickKeys(TickGrid<R, C> grid, TickGridModel<R, C> model, TickCursor cursor) {
        this.grid = grid;
        this.model = model;
        this.cursor = cursor;
    }

    void pressed(KeyEvent event) {
        if (model.rows().isEmpty() || event.isAltDown()) {
            return;
        }
        boolean extend = event.isShiftDown();
        boolean handled = true;
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> grid.moveTo(cursor.row() - 1, cursor.column(), extend);
            case DOWN -> grid.moveTo(cursor.row() + 1, cursor.column(), extend);
            case LEFT, RIGHT -> sideways(code == KeyCode.RIGHT, extend);
            case PAGE_UP -> grid.moveTo(cursor.row() - grid.pageRows(), cursor.column(), extend);
            case PAGE_DOWN -> grid.moveTo(cursor.row() + grid.pageRows(), cursor.column(), extend);
            case HOME -> home(event.isControlDown(), extend);
            case END -> end(event.isControlDown(), extend);
            case SPACE -> toggle();
            case F1 -> explain();
            case F2 -> grid.open();
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isEmpty()
                || !Character.isLetter(letter.codePointAt(0))
                || event.isControlDown()
                || event.isAltDown()) {
            return;
        }
        long now = System.nanoTime();
        word = now - lastLetter > WORD_NANOS ? letter : word + letter;
        lastLetter = now;
        jump();
        event.consume();
    }

    /** Arrows follow the eye: left is left, in both directions of writing. */
    private void sideways(boolean right, boolean extend) {
        boolean mirrored = grid.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        grid.moveTo(cursor.row(), cursor.column() + (right == mirrored ? -1 : 1), extend);
    }

    private void home(boolean whole, boolean extend) {
        grid.moveTo(whole ? 0 : cursor.row(), 0, extend);
    }

    private void end(boolean whole, boolean extend) {
        int lastRow = model.rows().size() - 1;
        grid.moveTo(whole ? lastRow : cursor.row(), model.columns().size() - 1, extend);
    }

    private void toggle() {
        model.toggle(
                model.rows().subList(cursor.topRow(), cursor.bottomRow() + 1).stream().toList(),
                model.columns().subList(cursor.firstColumn(), cursor.lastColumn() + 1));
        grid.refresh();
    }

    private void explain() {
        model.explain(model.rows().get(cursor.row()), model.columns().get(cursor.column()));
    }

    /** To the next name that matches, from the one after when a new word begins, round the end. */
    private void jump() {
        int rows = model.rows().size();
        int from = word.codePointCount(0, word.length()) == 1 ? 1 : 0;
        for (int step = from; step < rows + from; step++) {
            int row = (cursor.row() + step) % rows;
            if (model.nameMatches(model.rows().get(row), word)) {
                grid.moveTo(row, cursor.column(), false);
                return;
            }
        }
    }
}
