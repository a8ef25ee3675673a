package org.sanad.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.sanad.i18n.Isolate;

/** Left-to-right islands: codes, dates, amounts, paths and keys keep their order in Arabic. */
public final class Ltr {
    private Ltr() {}

    /** A label for a code or a date: stands where a word would, reads left to right. */
    public static Label label(String code) {
        Label label = new Label(Isolate.leftToRight(code));
        label.getStyleClass().add("ltr");
        return label;
    }

    /** A label for a code that changes. */
    public static Label label(ObservableValue<String> code) {
        Label label = new Label();
        label.getStyleClass().add("ltr");
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        code.getValue() == null
                                                ? ""
                                                : Isolate.leftToRight(code.getValue()),
                                code));
        return label;
    }

    /** A field in which a code is typed (MASSAR, GRESA, phone, path). */
    public static TextField field() {
        TextField field = new TextField();
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.getStyleClass().add("ltr");
        return field;
    }

    /** Makes a node and everything in it left-to-right. */
    public static <N extends Node> N island(N node) {
        node.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return node;
    }
}
