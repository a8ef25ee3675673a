package org.sanad.ui.kit;

import java.util.function.UnaryOperator;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/**
 * A field for the digits of a verification code: sets them in groups of five as on paper, whatever
 * is typed or pasted between them.
 */
public final class CodeField extends TextField {
    private static final int GROUP = 5;

    private final int most;

    /**
     * @param most digits the code has, its control pair among them
     */
    public CodeField(int most) {
        this.most = most;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("ltr");
        UnaryOperator<TextFormatter.Change> inGroups = this::inGroups;
        setTextFormatter(new TextFormatter<>(inGroups));
    }

    /** Digits of any script as 0 to 9, in groups, at most so many. */
    static String grouped(String typed, int most) {
        StringBuilder grouped = new StringBuilder();
        int digits = 0;
        for (int i = 0; i < typed.length() && digits < most; i++) {
            int digit = Character.digit(typed.charAt(i), 10);
            if (digit >= 0) {
                if (digits > 0 && digits % GROUP == 0) {
                    grouped.append(' ');
                }
                grouped.append((char) ('0' + digit));
                digits++;
            }
        }
        return grouped.toString();
    }

    private TextFormatter.Change inGroups(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String text = change.getControlNewText();
        String grouped = grouped(text, most);
        int before =
                (int)
                        text.substring(0, change.getCaretPosition())
                                .chars()
                                .filter(c -> Character.digit(c, 10) >= 0)
                                .count();
        int taken = change.isDeleted() && !change.isAdded() ? Math.max(0, before - 1) : before;
        int caret = Math.min(grouped.length(), before + taken / GROUP);
        change.setRange(0, change.getControlText().length());
        change.setText(grouped);
        change.selectRange(caret, caret);
        return change;
    }
}
