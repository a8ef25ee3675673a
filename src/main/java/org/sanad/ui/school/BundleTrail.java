package org.sanad.ui.school;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.BundleState;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.LineEnds;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StepLine;
import org.sanad.ui.kit.Texts;
import org.sanad.work.send.OutboxRow;

/** Bundles the school made: number, date, and how far each has come. */
final class BundleTrail extends VBox {
    /** Dates are those of Morocco, whatever zone the computer is set to. */
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    private static final int MOST = 8;

    /** Place of the answer among the steps. */
    private static final int ANSWER = 2;

    private final Texts texts;
    private final Function<OutboxRow, Node> action;

    /** Once asked for, they stay. */
    private boolean earlierToo;

    /**
     * @param rows the newest first; those of before the last few when they are asked for
     * @param action a button for a bundle, or null for none
     */
    BundleTrail(Texts texts, ObservableList<OutboxRow> rows, Function<OutboxRow, Node> action) {
        this.texts = texts;
        this.action = action;
        getStyleClass().add("bundle-trail");
        rows.addListener((ListChangeListener<OutboxRow>) change -> show(rows));
        show(rows);
    }

    private void show(List<OutboxRow> rows) {
        getChildren().clear();
        if (rows.isEmpty()) {
            getChildren().add(new Paragraph(texts.text("ui.send.trail.empty"), "quiet"));
        }
        rows.stream()
                .limit(earlierToo ? rows.size() : MOST)
                .map(this::line)
                .forEach(getChildren()::add);
        if (rows.size() > MOST && !earlierToo) {
            getChildren().add(earlier(rows));
        }
    }

    private Node earlier(List<OutboxRow> rows) {
        Button earlier =
                Buttons.quiet(
                        texts,
                        "ui.send.trail.earlier",
                        Icon.SHOW,
                        () -> {
                            earlierToo = true;
                            show(rows);
                        });
        earlier.setId("trail-earlier");
        return earlier;
    }

    private Node line(OutboxRow row) {
        Label number = new Label();
        number.textProperty().bind(texts.text(typeKey(row.type()), row.seq()));
        number.getStyleClass().add("strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setPrefWidth(150);
        Label date = new Label(texts.date(day(row)));
        date.getStyleClass().add("quiet");
        date.setMinWidth(Region.USE_PREF_SIZE);
        StepLine steps =
                new StepLine(
                        texts,
                        stepKeys(row.state()),
                        new SimpleIntegerProperty(step(row.state())),
                        row.state().toCorrect() ? ANSWER : -1,
                        row.state() == BundleState.REFUSED ? Meaning.REFUSED : Meaning.DOUBTFUL);
        HBox called = new HBox(16, number, date);
        called.setAlignment(Pos.CENTER_LEFT);
        HBox way = new HBox(16, steps);
        way.setAlignment(Pos.CENTER_LEFT);
        Node button = action.apply(row);
        if (button != null) {
            way.getChildren().add(button);
        }
        LineEnds line = new LineEnds(called, way);
        line.getStyleClass().add("trail-line");
        return line;
    }

    /** The day a bundle was made. */
    static LocalDate day(OutboxRow row) {
        return LocalDate.ofInstant(row.packedAt(), MOROCCO);
    }

    private static String typeKey(String type) {
        return type.equals("enrolment") ? "ui.send.trail.enrolment" : "ui.send.trail.declaration";
    }

    /** The words of the way a bundle goes; the third is the answer it got. */
    static List<String> stepKeys(BundleState state) {
        String answer =
                switch (state) {
                    case PACKED, CARRIED -> "ui.send.step.answer";
                    case RECEIVED -> "ui.send.step.arrived";
                    case CLOSED -> "ui.send.step.received";
                    case PARTLY_REFUSED -> "ui.send.step.partly-refused";
                    case REFUSED -> "ui.send.step.refused";
                };
        return List.of(
                "ui.send.step.packed", "ui.send.step.carried", answer, "ui.send.step.closed");
    }

    /** How many of the steps lie behind. */
    static int step(BundleState state) {
        return switch (state) {
            case PACKED -> 1;
            case CARRIED -> 2;
            case RECEIVED, PARTLY_REFUSED, REFUSED -> 3;
            case CLOSED -> 4;
        };
    }
}
