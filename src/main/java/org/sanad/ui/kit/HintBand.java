package org.sanad.ui.kit;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * One sentence above a page that is shown for the first time, until it is said to be understood;
 * then never again on this computer.
 */
public final class HintBand extends HBox {
    private final Texts texts;
    private final Runnable onHelp;
    private Predicate<String> understood = page -> true;
    private Consumer<String> remember = page -> {};

    /**
     * @param onHelp shows the help of the page
     */
    public HintBand(Texts texts, Runnable onHelp) {
        this.texts = texts;
        this.onHelp = onHelp;
        getStyleClass().add("hint-band");
        setId("hint");
        away();
    }

    /**
     * Where it is remembered; before this nothing is said.
     *
     * @param known whether the hint of the page of this id was understood
     * @param keep takes the id of a page whose hint is understood
     */
    public void remembering(Predicate<String> known, Consumer<String> keep) {
        understood = known;
        remember = keep;
    }

    /** Says the sentence of a page, or nothing when it was understood. */
    public void show(Page page) {
        if (understood.test(page.id()) || !texts.has(HelpPanel.hintKey(page))) {
            away();
            return;
        }
        Label picture = new Label();
        picture.setGraphic(Icon.INFORMATION.node());
        picture.getStyleClass().add(Meaning.INFORMATION.styleClass());
        picture.setMinWidth(Region.USE_PREF_SIZE);
        Paragraph sentence = new Paragraph(texts.text(HelpPanel.hintKey(page)), "small");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button more = Buttons.quiet(texts, "help.hint.more", null, onHelp);
        more.setId("hint-more");
        Button done =
                Buttons.plain(
                        texts,
                        "help.hint.understood",
                        Icon.TICK,
                        () -> {
                            remember.accept(page.id());
                            away();
                        });
        done.setId("hint-understood");
        getChildren().setAll(picture, sentence, more, done);
        setVisible(true);
        setManaged(true);
    }

    private void away() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
