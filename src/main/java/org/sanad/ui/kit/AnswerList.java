package org.sanad.ui.kit;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Answers one beneath the other; a digit before each of the first nine chooses it at once. */
final class AnswerList extends VBox {
    private static final int DIGITS = 9;

    private IntConsumer onChosen = place -> {};

    AnswerList(List<String> answers) {
        getStyleClass().add("answer-list");
        show(answers);
        focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now && !getChildren().isEmpty()) {
                                getChildren().get(0).requestFocus();
                            }
                        });
    }

    /** Other answers in the place of those shown; the first has the focus if one of them had. */
    void show(List<String> answers) {
        boolean focused = getChildren().stream().anyMatch(Node::isFocused);
        getChildren().clear();
        for (int i = 0; i < answers.size(); i++) {
            getChildren().add(button(i, answers.get(i)));
        }
        if (focused) {
            getChildren().get(0).requestFocus();
        }
    }

    void onChosen(IntConsumer taker) {
        onChosen = taker;
    }

    /** Digits choose, arrows move. */
    void pressed(KeyEvent event) {
        int digit = digit(event.getCode());
        if (digit >= 1 && digit <= Math.min(DIGITS, getChildren().size())) {
            onChosen.accept(digit - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void move(int step) {
        int size = getChildren().size();
        for (int i = 0; i < size; i++) {
            if (getChildren().get(i).isFocused()) {
                getChildren().get(Math.floorMod(i + step, size)).requestFocus();
                return;
            }
        }
    }

    private Button button(int place, String words) {
        Button button = new Button(words);
        button.setId("answer-" + (place + 1));
        button.getStyleClass().add("answer");
        button.setMaxWidth(Double.MAX_VALUE);
        if (place < DIGITS) {
            Label digit = Ltr.label(Integer.toString(place + 1));
            digit.getStyleClass().add("digit");
            button.setGraphic(digit);
        }
        button.setOnAction(e -> onChosen.accept(place));
        return button;
    }

    private static int digit(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            case DIGIT6, NUMPAD6 -> 6;
            case DIGIT7, NUMPAD7 -> 7;
            case DIGIT8, NUMPAD8 -> 8;
            case DIGIT9, NUMPAD9 -> 9;
            default -> 0;
        };
    }
}
