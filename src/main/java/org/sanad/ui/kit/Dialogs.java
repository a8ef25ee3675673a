package org.sanad.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Questions and the one error window, above the window that is now in front. */
public final class Dialogs {
    /**
     * A question with one yes.
     *
     * @param yesKey the verb on the button, never "yes"
     * @param noKey the verb on the other
     * @param harmful whether yes takes something away: then Enter does not say yes
     */
    public record Question(
            String titleKey, String sentenceKey, String yesKey, String noKey, boolean harmful) {
        /** A question that is given up by "cancel". */
        public Question(String titleKey, String sentenceKey, String yesKey, boolean harmful) {
            this(titleKey, sentenceKey, yesKey, CANCEL, harmful);
        }
    }

    private static final String CANCEL = "ui.kit.dialog.cancel";

    private static final double SENTENCE_WIDTH = 440;

    /** Height of title, button and frame of a dialog, in pixels. */
    private static final double AROUND = 200;

    /** The same with a sentence and a field above the answers. */
    private static final double AROUND_ANSWERS = 390;

    private static final double LOWEST = 160;

    private final Texts texts;
    private final SceneFactory scenes;
    private final FaultLog faults;
    private final Deque<Window> owners = new ArrayDeque<>();
    private final Set<Dialog<?>> open = new LinkedHashSet<>();
    private final Maximised maximised = new Maximised();
    private FileQuestions files = new SystemFiles(maximised);
    private Desktop desktop = file -> {};

    public Dialogs(Texts texts, SceneFactory scenes, FaultLog faults) {
        this.texts = texts;
        this.scenes = scenes;
        this.faults = faults;
    }

    /** The window over which dialogs stand from now on. */
    public void setOwner(Window window) {
        owners.clear();
        owners.push(window);
    }

    /** The window over which dialogs stand, or null. */
    public Window owner() {
        return owners.peek();
    }

    /** Asks for files and folders. */
    public FileQuestions files() {
        return files;
    }

    /**
     * Answers questions for files otherwise than by the system's dialogs, which no test can click.
     */
    public void setFiles(FileQuestions answers) {
        files = answers;
    }

    /** The other programs of this computer; until they are known nothing opens. */
    public Desktop desktop() {
        return desktop;
    }

    /** Tells how files are opened. */
    public void setDesktop(Desktop programs) {
        desktop = programs;
    }

    /** Asks; {@code onYes} runs only when the user says so. Returns at once. */
    public void confirm(Question question, Runnable onYes, Object... arguments) {
        Meaning meaning = question.harmful() ? Meaning.DOUBTFUL : Meaning.INFORMATION;
        Paragraph sentence = sentence(texts.now(question.sentenceKey(), arguments));
        Dialog<ButtonType> dialog =
                dialog(texts.now(question.titleKey()), meaning, new VBox(sentence));
        ButtonType yes = new ButtonType(texts.now(question.yesKey()), ButtonBar.ButtonData.OK_DONE);
        ButtonType no =
                new ButtonType(texts.now(question.noKey()), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(yes, no);
        Button yesButton = (Button) dialog.getDialogPane().lookupButton(yes);
        yesButton.getStyleClass().add(question.harmful() ? "danger" : "accent");
        yesButton.setDefaultButton(!question.harmful());
        Button noButton = (Button) dialog.getDialogPane().lookupButton(no);
        for (Button button : List.of(yesButton, noButton)) {
            // each as wide as its words: a long verb is not cut short
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        if (question.harmful()) {
            dialog.setOnShown(e -> noButton.requestFocus());
        }
        dialog.setOnHidden(
                e -> {
                    if (dialog.getResult() == yes) {
                        onYes.run();
                    }
                });
        open(dialog);
    }

    /**
     * Asks to choose one of some answers, by mouse, arrows, or the digit that stands before each of
     * the first nine. Esc gives up. Returns at once.
     *
     * @param sentence what is asked, in the language shown
     * @param onChosen takes the place of the answer, from 0
     */
    public void choose(
            String titleKey, String sentence, List<String> answers, IntConsumer onChosen) {
        choose(titleKey, sentence, answers, null, onChosen);
    }

    /**
     * The same with something to fill in above the answers; digits typed in it choose nothing.
     *
     * @param above a field, or null
     */
    public void choose(
            String titleKey,
            String sentence,
            List<String> answers,
            Above above,
            IntConsumer onChosen) {
        choose(titleKey, sentence, AnswerList.of(answers), above, onChosen::accept);
    }

    /** The same of answers that come and go while the question is open: as the list shows them. */
    <K> void choose(
            String titleKey, String sentence, AnswerList<K> list, Consumer<? super K> onChosen) {
        choose(titleKey, sentence, list, null, onChosen);
    }

    private <K> void choose(
            String titleKey,
            String sentence,
            AnswerList<K> list,
            Above above,
            Consumer<? super K> onChosen) {
        VBox content = new VBox(12, sentence(sentence));
        if (above != null) {
            content.getChildren().add(above.field());
            list.disableProperty().bind(Bindings.not(above.ready()));
        }
        content.getChildren().add(low(list, AROUND_ANSWERS));
        Dialog<ButtonType> dialog = dialog(texts.now(titleKey), Meaning.INFORMATION, content);
        ButtonType no = new ButtonType(texts.now(CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(no);
        list.onChosen(
                answer -> {
                    dialog.setResult(no);
                    dialog.hide();
                    onChosen.accept(answer);
                });
        dialog.getDialogPane()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        e -> {
                            boolean typing = e.getTarget() instanceof TextInputControl;
                            if (!typing && !list.isDisabled()) {
                                list.pressed(e);
                            }
                        });
        dialog.getDialogPane()
                .getScene()
                .focusOwnerProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                PageFrame.keepInSight(now);
                            }
                        });
        dialog.setOnShown(e -> list.requestFocus());
        open(dialog);
    }

    /**
     * Something to fill in above answers.
     *
     * @param ready whether an answer may be chosen
     */
    public record Above(Node field, ObservableBooleanValue ready) {}

    /** Shows any content with one closing button: help of a field, the reason of a cell. */
    public void inform(String titleKey, Node content) {
        inform(titleKey, content, Region.USE_COMPUTED_SIZE);
    }

    /**
     * The same as wide as a table needs.
     *
     * @param width at most, in pixels
     */
    public void inform(String titleKey, Node content, double width) {
        Dialog<ButtonType> dialog =
                dialog(texts.now(titleKey), Meaning.INFORMATION, low(content, AROUND));
        if (width != Region.USE_COMPUTED_SIZE) {
            dialog.getDialogPane().setMaxWidth(width);
        }
        dialog.getDialogPane().getButtonTypes().setAll(close());
        open(dialog);
    }

    /**
     * The one window for faults of the program: logs once, shows a stable code and where the log
     * is; "copy details" gives types and places in the code, no personal data.
     */
    public void fault(Throwable fault) {
        String code = faults.record(fault);
        VBox lines = new VBox(8, sentence(texts.now("ui.kit.fault.sentence")));
        Paragraph codeLine = sentence(texts.now("ui.kit.fault.code", code));
        codeLine.getStyleClass().add("strong");
        lines.getChildren().add(codeLine);
        faults.place()
                .ifPresent(
                        place ->
                                lines.getChildren()
                                        .add(sentence(texts.now("ui.kit.fault.log", place))));
        Dialog<ButtonType> dialog = dialog(texts.now("ui.kit.fault.title"), Meaning.REFUSED, lines);
        ButtonType copy = new ButtonType(texts.now("ui.kit.fault.copy"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(close(), copy);
        dialog.getDialogPane()
                .lookupButton(copy)
                .addEventFilter(
                        javafx.event.ActionEvent.ACTION,
                        e -> {
                            CopiedText.put(code + " " + FaultLog.describe(fault));
                            e.consume();
                        });
        dialog.show();
    }

    private void open(Dialog<ButtonType> dialog) {
        open.add(dialog);
        dialog.showingProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                open.remove(dialog);
                            }
                        });
        dialog.show();
    }

    /**
     * Shuts every question and whatever else stands above the window, none of them answered: they
     * may name pupils, and what they are about goes. The window of a fault stays, it names nobody.
     */
    public void dismiss() {
        List.copyOf(open).forEach(Dialog::close);
        Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.getOwnerWindow() == owner())
                .toList()
                .forEach(PopupWindow::hide);
    }

    private Dialog<ButtonType> dialog(String title, Meaning meaning, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPane pane = dialog.getDialogPane();
        scenes.follow(pane.getScene());
        pane.getStyleClass().add("sanad-dialog");
        dialog.setTitle(title);
        Label header = new Label(title, meaning.icon().node());
        header.getStyleClass().addAll("section-title", meaning.styleClass());
        VBox body = new VBox(12, header, content);
        pane.setContent(body);
        Window owner = owner();
        if (owner != null) {
            dialog.initOwner(owner);
            dialog.initModality(Modality.WINDOW_MODAL);
            dialog.showingProperty()
                    .addListener(
                            (o, before, now) -> {
                                if (now) {
                                    maximised.opens(owner);
                                } else {
                                    maximised.closed(owner);
                                }
                            });
        }
        return dialog;
    }

    /**
     * In the window of an old screen long content scrolls: the button beneath must stay in sight.
     */
    private Node low(Node content, double around) {
        DownScroll pane = new DownScroll(content);
        if (owner() != null) {
            pane.setMaxHeight(Math.max(LOWEST, owner().getHeight() - around));
        }
        // what scrolls is scrolled with the keys too
        pane.focusTraversableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        pane.getViewportBounds().getHeight() + 1
                                                < pane.getContent().getLayoutBounds().getHeight(),
                                pane.viewportBoundsProperty(),
                                pane.getContent().layoutBoundsProperty()));
        return pane;
    }

    private ButtonType close() {
        return new ButtonType(texts.now("ui.kit.dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    private static Paragraph sentence(String text) {
        Paragraph paragraph = new Paragraph(text);
        // the height is reckoned for this width, so it must not get another
        paragraph.setPrefWidth(SENTENCE_WIDTH);
        paragraph.setMinWidth(Region.USE_PREF_SIZE);
        paragraph.setMaxWidth(Region.USE_PREF_SIZE);
        paragraph.setMinHeight(Region.USE_PREF_SIZE);
        return paragraph;
    }
}
