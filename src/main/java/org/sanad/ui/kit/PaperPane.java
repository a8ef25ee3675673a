package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.work.paper.PageImage;

/** The paper as it will be printed, its printer's questions above it while they are asked. */
public final class PaperPane extends VBox {
    private final Texts texts;
    private final PaperPreview paper;

    public PaperPane(Texts texts, PaperPreview paper) {
        super(8);
        this.texts = texts;
        this.paper = paper;
        PictureView picture = new PictureView(texts, pages());
        picture.visibleProperty().bind(paper.image().isNotNull());
        paper.image().addListener((o, before, now) -> show(picture, now));
        show(picture, paper.image().get());
        PrinterQuestions questions = new PrinterQuestions(texts, paper);
        Shown.onlyWhen(questions, paper.asked());
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().addAll(warnings(), questions, picture);
    }

    private Paragraph warnings() {
        Paragraph sentence =
                new Paragraph(
                        Bindings.createStringBinding(
                                this::told, paper.warnings(), texts.language()),
                        "meaning-doubtful");
        sentence.setId("print-warnings");
        Shown.onlyWhen(sentence, Bindings.isNotEmpty(paper.warnings()));
        return sentence;
    }

    private String told() {
        return paper.warnings().stream()
                .map(one -> texts.now(one.code(), one.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    private static void show(PictureView picture, PageImage image) {
        if (image != null) {
            picture.show(image.argb(), image.width(), image.height());
        }
    }

    /** Turning pages: before, which of how many, after. */
    private Node pages() {
        Label number = new Label();
        number.textProperty().bind(texts.text("ui.print.page", paper.page(), paper.pages()));
        number.setMinWidth(Region.USE_PREF_SIZE);
        Button before =
                Buttons.icon(texts, "ui.print.page-before", Icon.BACKWARD, () -> paper.turn(-1));
        before.disableProperty().bind(paper.page().lessThan(2));
        Button after = Buttons.icon(texts, "ui.print.page-after", Icon.ONWARD, () -> paper.turn(1));
        after.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> paper.page().get() >= paper.pages().get(),
                                paper.page(),
                                paper.pages()));
        HBox pages = new HBox(4, before, number, after);
        pages.setAlignment(Pos.CENTER_LEFT);
        pages.visibleProperty().bind(paper.pages().greaterThan(0));
        return pages;
    }

    /** The button that asks for a printer. */
    public Button printButton() {
        Button print = Buttons.plain(texts, "ui.print.print", Icon.PRINT, paper::askPrinter);
        print.setId("print-print");
        print.disableProperty().bind(paper.ready().not());
        return print;
    }

    /**
     * The button that saves the paper where the user says.
     *
     * @param name suggested for the file
     */
    public Button saveButton(UiContext ui, Supplier<String> name) {
        Button save =
                Buttons.primary(
                        texts,
                        "ui.print.save",
                        Icon.SAVE,
                        () ->
                                ui.dialogs()
                                        .files()
                                        .toSave(
                                                ui.dialogs().owner(),
                                                texts.now("ui.print.save"),
                                                name.get())
                                        .ifPresent(
                                                file -> paper.save(file, ui.dialogs().desktop())));
        save.setId("print-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(paper.ready().not());
        return save;
    }

    /** Papers to choose from at the side, and the paper below what is asked of it. */
    public static HBox besides(Node side, Node... preview) {
        VBox shown = new VBox(8, preview);
        shown.setMinWidth(0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        return new HBox(16, side, shown);
    }

    /** What is asked of a paper, in lines as wide as the window. */
    public static FlowPane options(Node... options) {
        FlowPane pane = new FlowPane(12, 8, options);
        pane.setPrefWrapLength(200);
        return pane;
    }

    /** What the paper asks for and nobody said: it is not whole without. */
    public static Paragraph lacking(
            Texts texts,
            ReadOnlyObjectProperty<?> lacking,
            Callable<String> key,
            Observable... on) {
        List<Observable> all = new ArrayList<>(List.of(on));
        all.add(lacking);
        all.add(texts.language());
        Paragraph sentence =
                new Paragraph(
                        Bindings.createStringBinding(
                                () -> texts.now(key.call()), all.toArray(new Observable[0])),
                        "meaning-doubtful");
        sentence.setId("print-lacking");
        Shown.onlyWhen(sentence, lacking.isNotNull());
        return sentence;
    }

    /** Chips for the language of the paper, which is not that of the window. */
    public static HBox languages(Texts texts, ObjectProperty<String> language) {
        HBox languages = new HBox(4);
        for (String one : PaperPreview.LANGUAGES) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty().bind(texts.text(languageKey(one)));
            chip.setId("print-" + one.replace('+', '-'));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setSelected(one.equals(language.get()));
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        language.set(one);
                    });
            language.addListener((o, before, now) -> chip.setSelected(one.equals(now)));
            languages.getChildren().add(chip);
        }
        return languages;
    }

    private static String languageKey(String language) {
        return switch (language) {
            case "ar" -> "ui.print.language.ar";
            case "fr" -> "ui.print.language.fr";
            default -> "ui.print.language.both";
        };
    }
}
