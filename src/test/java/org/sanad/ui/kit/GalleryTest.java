package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.model.Problem;

/** Every part of the kit, drawn in both languages and tried with the keyboard. */
final class GalleryTest {
    private record Row(String name, String code, LocalDate birth, boolean enrolled) {}

    private static List<Row> sample(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    new Row(
                            (i % 2 == 0 ? "أحمد بن علي الإدريسي " : "فاطمة الزهراء أيت لحسن ") + i,
                            "K1300%05d".formatted(i),
                            LocalDate.of(2015, 1 + i % 12, 1 + i % 28),
                            i % 3 == 0));
        }
        return rows;
    }

    static Parent parts(Texts texts) {
        SimpleObjectProperty<Problem> problem =
                new SimpleObjectProperty<>(Problem.of("ui.kit.fault.sentence"));
        TextField name = new TextField("أحمد");
        TextField code = Ltr.field();
        code.setText("K130045678");
        Form form =
                new Form(
                        new FormField(texts, "ui.kit.grid.names", name).help("ui.kit.grid.keys"),
                        new FormField(texts, "ui.kit.fault.copy", code).problem(problem),
                        new FormField(texts, "ui.kit.password.show", new PasswordBox(texts)));
        ChoiceTiles<Language> tiles =
                new ChoiceTiles<Language>(texts)
                        .tile(Language.ARABIC, Icon.SCHOOL, "ui.shell.name", "ui.shell.purpose")
                        .tile(Language.FRENCH, Icon.SAMPLE, "ui.shell.lock", null);
        tiles.value().set(Language.ARABIC);
        VBox second =
                new VBox(
                        16,
                        new Card(
                                        texts,
                                        Meaning.DOUBTFUL,
                                        texts.text("ui.kit.grid.incomplete"),
                                        texts.text("ui.kit.job.progress", 12, 1500),
                                        Buttons.primary(
                                                texts, "ui.kit.wizard.next", Icon.NEXT, () -> {}))
                                .count(texts.text("ui.kit.table.count", 12)),
                        tiles,
                        DropZone.file(
                                texts,
                                new Dialogs(texts, new SceneFactory(texts), new FaultLog(null)),
                                "ui.kit.drop.choose-file",
                                List.of("*.xlsx"),
                                path -> {}),
                        Ltr.label("2026-11-24"));
        HBox columns = new HBox(24, form, second);
        HBox.setHgrow(second, javafx.scene.layout.Priority.ALWAYS);
        return new PageFrame(texts, "ui.shell.name", "ui.shell.purpose")
                .actions(
                        Buttons.plain(texts, "ui.kit.dialog.cancel", null, () -> {}),
                        Buttons.primary(texts, "ui.kit.wizard.next", Icon.NEXT, () -> {}))
                .scrolling(
                        new VBox(
                                16,
                                new StepLine(
                                        texts,
                                        List.of(
                                                "ui.kit.meaning.done",
                                                "ui.kit.wizard.next",
                                                "ui.kit.meaning.neutral"),
                                        new SimpleIntegerProperty(1)),
                                columns));
    }

    static Parent table(Texts texts) {
        TablePart<Row> table =
                new TablePart<>(texts, FXCollections.observableArrayList(sample(60)))
                        .text("ui.kit.grid.names", 200, Row::name)
                        .code("ui.kit.chip.all", 130, Row::code)
                        .date("ui.kit.wizard.next", Row::birth)
                        .number("ui.kit.chip.all", 90, row -> 1200)
                        .status(
                                "ui.kit.meaning.neutral",
                                172,
                                row ->
                                        new StatusMark.Status(
                                                row.enrolled() ? Meaning.DONE : Meaning.DOUBTFUL,
                                                row.enrolled()
                                                        ? "ui.kit.grid.enrolled"
                                                        : "ui.kit.grid.incomplete"))
                        .search(new SimpleStringProperty(""))
                        .chip("ui.kit.chip.all", new SimpleBooleanProperty(true))
                        .chip("ui.kit.grid.enrolled", new SimpleBooleanProperty(false));
        Drawer drawer = new Drawer(texts, table);
        drawer.show(
                texts.text("ui.kit.grid.names"),
                new Form(new FormField(texts, "ui.kit.grid.names", new TextField("أحمد"))));
        return new PageFrame(texts, "ui.kit.grid.names", "ui.shell.purpose").filling(drawer);
    }

    /** A class sheet whose marks live in the test. */
    private static final class Sheet implements TickGridModel<Row, String> {
        private final javafx.collections.ObservableList<Row> rows;
        private final java.util.Map<String, TickMark> marks = new java.util.HashMap<>();
        private String explained = "";

        Sheet(int count) {
            rows = FXCollections.observableArrayList(sample(count));
            for (int i = 0; i < count; i++) {
                marks.put(i + "تيسير", List.of(TickMark.values()).get(i % 5));
            }
        }

        @Override
        public javafx.collections.ObservableList<Row> rows() {
            return rows;
        }

        @Override
        public List<String> columns() {
            return List.of("تيسير", "مليون محفظة", "الإطعام", "النقل", "الداخلية", "الزي", "دار");
        }

        @Override
        public String rowName(Row row) {
            return row.name();
        }

        @Override
        public String columnTitle(String column) {
            return column;
        }

        @Override
        public TickMark mark(Row row, String column) {
            return marks.getOrDefault(rows.indexOf(row) + column, TickMark.ELIGIBLE);
        }

        @Override
        public void toggle(List<Row> some, List<String> columns) {
            for (Row row : some) {
                columns.forEach(c -> marks.put(rows.indexOf(row) + c, TickMark.ENROLLED));
            }
        }

        @Override
        public void explain(Row row, String column) {
            explained = row.code() + column;
        }
    }

    static Parent sheet(Texts texts) {
        TickGrid<Row, String> grid = new TickGrid<>(texts, new Sheet(1500));
        VBox box = new VBox(grid, grid.legend());
        VBox.setVgrow(grid, javafx.scene.layout.Priority.ALWAYS);
        PageFrame page = new PageFrame(texts, "ui.kit.grid.names", "ui.kit.grid.keys").filling(box);
        javafx.application.Platform.runLater(
                () -> {
                    grid.requestFocus();
                    grid.moveTo(2, 1, false);
                    grid.moveTo(4, 2, true);
                });
        return page;
    }

    @Test
    void drawsEveryPartInBothLanguages() {
        Screens.take("kit-parts", Theme.Tone.LIGHT, GalleryTest::parts);
        Screens.show(Theme.Tone.DARK, Language.ARABIC, 1366, 768, GalleryTest::parts);
        Screens.save("kit-parts-dark", Language.ARABIC);
        Screens.take("kit-table", Theme.Tone.LIGHT, GalleryTest::table);
        Screens.take("kit-sheet", Theme.Tone.LIGHT, GalleryTest::sheet);
        assertEquals(
                Language.FRENCH.rightToLeft(),
                Screens.stage().getScene().getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        Bounds thumb =
                Screens.stage().getScene().lookup(".scroll-bar:vertical .thumb").getLayoutBounds();
        assertTrue(thumb.getHeight() >= 24, "of 1,500 lines: " + thumb);
        assertEquals(8, thumb.getWidth(), 1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void popupsAndDialogsFollowDirectionAndFont(Language language) {
        NodeOrientation wanted =
                language.rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT;
        AtomicReference<Texts> texts = new AtomicReference<>();
        Label anchor = new Label("تم: (25/30)");
        Scene scene =
                Screens.show(
                        Theme.Tone.LIGHT,
                        language,
                        1024,
                        600,
                        t -> {
                            texts.set(t);
                            return new VBox(anchor);
                        });
        Screens.onFx(
                () -> {
                    new Tooltip("x").show(anchor, 10, 10);
                    new ContextMenu(new MenuItem("x")).show(anchor, 50, 50);
                    Dialogs dialogs =
                            new Dialogs(
                                    texts.get(), new SceneFactory(texts.get()), new FaultLog(null));
                    dialogs.setOwner(scene.getWindow());
                    dialogs.fault(new IllegalStateException("name of a pupil"));
                    return null;
                });
        List<Window> windows = Screens.onFx(() -> List.copyOf(Window.getWindows()));
        assertEquals(4, windows.size());
        for (Window window : windows) {
            Parent root = window.getScene().getRoot();
            assertEquals(wanted, root.getEffectiveNodeOrientation());
            Screens.onFx(
                    () -> {
                        Label probe = (Label) root.lookup(".label");
                        assertTrue(
                                probe == null
                                        || probe.getFont().getFamily().startsWith("Vazirmatn"),
                                () -> window + " " + probe.getFont());
                        return null;
                    });
        }
        Screens.onFx(
                () -> {
                    windows.stream().filter(w -> w != scene.getWindow()).forEach(Window::hide);
                    return null;
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void questionsFitTheSmallestWindow(Language language) {
        for (Theme.Tone tone : Theme.Tone.values()) {
            AtomicReference<Texts> made = new AtomicReference<>();
            Scene scene =
                    Screens.show(
                            tone,
                            language,
                            1024,
                            600,
                            texts -> {
                                made.set(texts);
                                return new VBox();
                            });
            Texts texts = made.get();
            Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
            dialogs.setOwner(scene.getWindow());
            String ground = "-" + tone.code();
            Dialogs.Question harmful =
                    new Dialogs.Question(
                            "ui.households.move.title",
                            "ui.households.move.sentence",
                            "ui.households.move.yes",
                            true);
            front(
                    "kit-question" + ground,
                    language,
                    () -> dialogs.confirm(harmful, () -> {}, "سلمى", "فاطمة"));
            FormField field = new FormField(texts, "ui.pupils.move.date", Ltr.field());
            List<String> answers = IntStream.range(0, 9).mapToObj(i -> "أحمد " + i).toList();
            front(
                    "kit-answers" + ground,
                    language,
                    () ->
                            dialogs.choose(
                                    "ui.programmes.keep-out.why",
                                    texts.now("ui.programmes.keep-out.whom", "سلمى"),
                                    answers,
                                    new Dialogs.Above(field, new SimpleBooleanProperty(true)),
                                    i -> {}));
            front(
                    "kit-fault" + ground,
                    language,
                    () -> dialogs.fault(new IllegalStateException("name of a pupil")));
        }
    }

    private static void front(String name, Language language, Runnable opens) {
        Screens.onFx(
                () -> {
                    opens.run();
                    return null;
                });
        Screens.front(name, language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sheetIsWorkedWithTheKeyboard(Language language) {
        Sheet model = new Sheet(1500);
        AtomicReference<TickGrid<Row, String>> made = new AtomicReference<>();
        Screens.show(
                Theme.Tone.LIGHT,
                language,
                1024,
                600,
                texts -> {
                    made.set(new TickGrid<>(texts, model));
                    return made.get();
                });
        TickGrid<Row, String> grid = made.get();
        KeyCode onwards = language.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
        Screens.onFx(
                () -> {
                    grid.requestFocus();
                    press(grid, onwards, false);
                    press(grid, KeyCode.DOWN, true);
                    press(grid, KeyCode.DOWN, true);
                    press(grid, KeyCode.SPACE, false);
                    press(grid, KeyCode.F1, false);
                    return null;
                });
        assertEquals(TickMark.ENROLLED, model.mark(model.rows.get(0), "مليون محفظة"));
        assertEquals(TickMark.ENROLLED, model.mark(model.rows.get(2), "مليون محفظة"));
        assertEquals(TickMark.ELIGIBLE, model.mark(model.rows.get(3), "مليون محفظة"));
        assertEquals("K130000002مليون محفظة", model.explained);
        Screens.onFx(
                () -> {
                    type(grid, "ف");
                    return null;
                });
        assertEquals(3, grid.currentRow());
        Screens.onFx(
                () -> {
                    for (int i = 0; i < 6; i++) {
                        press(grid, onwards, false);
                    }
                    return null;
                });
        assertEquals(6, grid.currentColumn());
        assertTrue(grid.getAccessibleText().contains("دار"), grid.getAccessibleText());
    }

    private static void press(TickGrid<?, ?> grid, KeyCode code, boolean shift) {
        grid.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    private static void type(TickGrid<?, ?> grid, String letter) {
        grid.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }
}
