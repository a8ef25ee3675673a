package org.sanad.ui.directorate;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.review.BoardRow;

/** Schools by state; the answers are written to a stick or a folder in one go. */
final class BoardView extends StackPane {
    /** Width in pixels below which a column gives its room to the others, by its place. */
    private static final Map<Integer, Double> COLUMN_NEEDS =
            Map.of(3, 1300.0, 5, 1000.0, 7, 1180.0);

    private final Texts texts;
    private final BoardViewModel model;

    /**
     * @param schools takes the list of expected schools
     * @param toAnswers goes where the answers are written
     */
    BoardView(UiContext ui, BoardViewModel model, Button schools, Runnable toAnswers) {
        this.texts = ui.texts();
        this.model = model;
        Button write = Buttons.primary(texts, "ui.board.write", Icon.EXPORT, toAnswers);
        write.textProperty().bind(texts.text("ui.board.write", model.due()));
        write.setId("board-write");
        Buttons.standBack(write, Bindings.equal(model.due(), 0));
        getChildren()
                .add(
                        new PageFrame(texts, "ui.board.title", "ui.board.sentence")
                                .actions(schools, write)
                                .filling(new VBox(8, deadline(), table())));
    }

    /** The day is a fact for people: the program refuses nobody by it. */
    private Paragraph deadline() {
        Paragraph line =
                new Paragraph(
                        Bindings.createStringBinding(
                                () ->
                                        model.closes().get() == null
                                                ? ""
                                                : texts.now(
                                                        "ui.board.closes",
                                                        texts.date(model.closes().get())),
                                model.closes(),
                                texts.language()),
                        "small");
        line.setId("board-closes");
        line.visibleProperty().bind(model.closes().isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private TablePart<BoardRow> table() {
        TablePart<BoardRow> part =
                new TablePart<>(texts, model.rows())
                        .status("ui.board.state", 176, Decisions::of)
                        .code("ui.intake.school", 100, BoardRow::school)
                        .text("ui.intake.school-name", 230, BoardRow::name)
                        .text("ui.board.commune", 120, BoardRow::commune)
                        .number("ui.board.received", 90, BoardRow::received)
                        .number("ui.board.overtaken", 90, BoardRow::overtaken)
                        .number("ui.board.refused", 120, BoardRow::refused)
                        .number("ui.board.corrected", 90, BoardRow::corrected)
                        .number("ui.board.pupils", 90, BoardRow::pupils)
                        .search(model.query())
                        .chip("ui.board.silent-only", model.silentOnly())
                        .chip("ui.board.late-only", model.lateOnly())
                        .empty(Icon.HOME, "ui.board.empty", null);
        part.table().setId("board-table");
        VBox.setVgrow(part, Priority.ALWAYS);
        part.roomFor(COLUMN_NEEDS);
        return part;
    }
}
