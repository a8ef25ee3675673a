package org.sanad.ui.school;

import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.BundleState;
import org.sanad.ui.kit.DownScroll;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.answers.Arrival;
import org.sanad.work.answers.ImportedAnswer.AnsweredBundle;

/** What became of each file that came: a mark, what it is, and one sentence for each thing met. */
final class ArrivalList extends DownScroll {
    /** Height in pixels beyond which the list scrolls by itself. */
    private static final double HIGHEST = 190;

    private static final Map<String, StatusMark.Status> MARKS =
            Map.of(
                    "accepted",
                    new StatusMark.Status(Meaning.DONE, "ui.receive.verdict.accepted"),
                    "quarantined",
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.receive.verdict.waiting"),
                    "rejected",
                    new StatusMark.Status(Meaning.REFUSED, "ui.receive.verdict.refused"),
                    "already",
                    new StatusMark.Status(Meaning.INFORMATION, "ui.receive.verdict.already"));

    /** A label may say anything: what is no type of ours is a file. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "enrolment", "ui.receive.type.enrolment",
                    "declaration", "ui.receive.type.declaration",
                    "answer", "ui.receive.type.answer",
                    "update", "ui.receive.type.update",
                    "restitution", "ui.receive.type.restitution");

    private final Texts texts;
    private final VBox lines = new VBox(10);

    ArrivalList(Texts texts, ObservableList<Arrival> arrivals) {
        super(null);
        this.texts = texts;
        setId("receive-arrivals");
        lines.getStyleClass().add("panel");
        setContent(lines);
        lines.heightProperty().addListener((o, before, now) -> keepLow(now.doubleValue()));
        arrivals.addListener((ListChangeListener<Arrival>) change -> show(arrivals));
        texts.language().addListener((o, before, now) -> show(arrivals));
        show(arrivals);
    }

    private void show(List<Arrival> arrivals) {
        lines.getChildren().setAll(arrivals.stream().map(this::line).toList());
        setVisible(!arrivals.isEmpty());
        setManaged(isVisible());
    }

    /** As high as its lines, up to where it begins to scroll: the rows below need room. */
    private void keepLow(double content) {
        double height = Math.min(HIGHEST, content + 2);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private HBox line(Arrival arrival) {
        Label mark = StatusMark.of(texts, MARKS.get(arrival.verdict()));
        mark.setMinWidth(120);
        VBox said = new VBox(2, new Paragraph(what(arrival), "strong"));
        arrival.bundles().stream()
                .map(this::bundle)
                .map(words -> new Paragraph(words))
                .forEach(said.getChildren()::add);
        arrival.problems().stream()
                .map(texts::problem)
                .map(words -> new Paragraph(words, "small"))
                .forEach(said.getChildren()::add);
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(12, mark, said);
    }

    private String what(Arrival arrival) {
        String type =
                texts.now(
                        TYPES.getOrDefault(
                                String.valueOf(arrival.type()), "ui.receive.type.unknown"));
        return arrival.seq() == null
                ? texts.now("ui.receive.unproved", type, Isolate.leftToRight(arrival.fileName()))
                : texts.now("ui.receive.proved", type, arrival.seq());
    }

    private String bundle(AnsweredBundle one) {
        return texts.now(
                one.type().equals("enrolment") ? "ui.receive.enrolment" : "ui.receive.bundle",
                one.seq(),
                texts.now(state(one.state())));
    }

    private static String state(BundleState state) {
        return switch (state) {
            case PACKED, CARRIED -> "ui.receive.state.none";
            case RECEIVED -> "ui.receive.state.received";
            case PARTLY_REFUSED -> "ui.receive.state.partly-refused";
            case REFUSED -> "ui.receive.state.refused";
            case CLOSED -> "ui.receive.state.closed";
        };
    }
}
