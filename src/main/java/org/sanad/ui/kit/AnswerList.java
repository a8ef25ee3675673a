package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Answers one beneath the other; a digit before each of the first nine chooses it at once. Answers
 * may come and go while they are shown: each keeps its digit and its place among the others, and
 * the focus never moves by itself to one that chooses something else.
 *
 * @param <K> what tells one answer from another, whatever its words
 */
final class AnswerList<K> extends VBox {
    /** What is chosen, and the words that say so now. */
    record Answer<K>(K key, String words) {}

    private static final int DIGITS = 9;

    private final K harmless;
    private final List<K> places = new ArrayList<>();
    private final Map<K, Button> buttons = new HashMap<>();
    private Consumer<K> onChosen = key -> {};

    /**
     * @param harmless has the focus when the answer that had it is gone
     */
    AnswerList(List<Answer<K>> answers, K harmless) {
        this.harmless = harmless;
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

    /** Answers that stay; each is told by its place, from 0. */
    static AnswerList<Integer> of(List<String> words) {
        List<Answer<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            answers.add(new Answer<>(i, words.get(i)));
        }
        return new AnswerList<>(answers, 0);
    }

    /** The answers as they are now; those never shown before stand after all others. */
    void show(List<Answer<K>> answers) {
        for (Answer<K> answer : answers) {
            if (!places.contains(answer.key())) {
                places.add(answer.key());
                buttons.put(answer.key(), button(answer.key()));
            }
            buttons.get(answer.key()).setText(answer.words());
        }
        Set<K> given = answers.stream().map(Answer::key).collect(Collectors.toSet());
        List<Node> now =
                places.stream()
                        .filter(given::contains)
                        .map(key -> (Node) buttons.get(key))
                        .toList();
        if (now.equals(getChildren())) {
            return;
        }
        Node focused = getChildren().stream().filter(Node::isFocused).findFirst().orElse(null);
        getChildren().setAll(now);
        if (focused != null) {
            (now.contains(focused) ? focused : buttons.get(harmless)).requestFocus();
        }
    }

    void onChosen(Consumer<K> taker) {
        onChosen = taker;
    }

    /** Digits choose, arrows move. */
    void pressed(KeyEvent event) {
        int digit = digit(event.getCode());
        if (digit >= 1 && digit <= Math.min(DIGITS, places.size())) {
            K key = places.get(digit - 1);
            if (getChildren().contains(buttons.get(key))) {
                onChosen.accept(key);
            }
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

    private Button button(K key) {
        int digit = places.indexOf(key) + 1;
        Button button = new Button();
        button.setId("answer-" + digit);
        button.getStyleClass().add("answer");
        button.setMaxWidth(Double.MAX_VALUE);
        if (digit <= DIGITS) {
            Label label = Ltr.label(Integer.toString(digit));
            label.getStyleClass().add("digit");
            button.setGraphic(label);
        }
        button.setOnAction(e -> onChosen.accept(key));
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
