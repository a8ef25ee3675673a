package org.sanad.ui.kit;

import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.sanad.work.paper.Preview;

/** Which printer, how many copies, which pages. */
final class PrinterQuestions extends FlowPane {
    private static final double NUMBER = 92;

    PrinterQuestions(Texts texts, PaperPreview paper) {
        super(12, 8);
        setId("printer-questions");
        getStyleClass().add("panel");
        setMinHeight(USE_PREF_SIZE);
        setPrefWrapLength(200);
        ComboBox<String> printers = new ComboBox<>(paper.printers());
        printers.setId("printer-name");
        printers.setPrefWidth(220);
        printers.setMinWidth(0);
        printers.valueProperty().bindBidirectional(paper.printer());
        IntegerProperty one = paper.copies();
        Button print = Buttons.primary(texts, "ui.print.go", Icon.PRINT, paper::print);
        print.setId("printer-go");
        print.disableProperty().bind(paper.printer().isNull().or(paper.ready().not()));
        Button close =
                Buttons.plain(
                        texts, "ui.print.not-now", Icon.CLOSE, () -> paper.asked().set(false));
        close.setId("printer-close");
        HBox buttons = new HBox(8, print, close);
        buttons.setAlignment(Pos.BOTTOM_LEFT);
        getChildren()
                .addAll(
                        new FormField(texts, "ui.print.printer", printers),
                        new FormField(
                                texts,
                                "ui.print.copies",
                                spinner("printer-copies", one, Preview.MOST_COPIES)),
                        new FormField(
                                texts,
                                "ui.print.from",
                                spinner("printer-from", paper.from(), Integer.MAX_VALUE)),
                        new FormField(
                                texts,
                                "ui.print.to",
                                spinner("printer-to", paper.to(), Integer.MAX_VALUE)),
                        buttons);
    }

    /** A number that is typed counts as soon as it is one; what is none leaves the last. */
    private static Spinner<Integer> spinner(String id, IntegerProperty number, int most) {
        IntegerSpinnerValueFactory values =
                new IntegerSpinnerValueFactory(1, most, Math.max(1, number.get()));
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(NUMBER);
        values.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                number.set(now);
                            }
                        });
        number.addListener((o, before, now) -> values.setValue(now.intValue()));
        spinner.getEditor()
                .textProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now.matches("[1-9][0-9]{0,3}")) {
                                values.setValue(Math.min(most, Integer.parseInt(now)));
                            }
                        });
        return spinner;
    }
}
