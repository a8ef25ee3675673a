package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;

/** The list that a choice drops down. */
final class ChoicesTest {
    private static final int FEW = 7;

    private ComboBox<Integer> box;

    @AfterEach
    void light() {
        Screens.dress(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
    }

    /**
     * Its height is asked for before it has the focus: what that adds would be missing, and a bar
     * shown.
     */
    @ParameterizedTest
    @EnumSource(Theme.Tone.class)
    void needsNoMoreRoomWithTheFocusThanWithout(Theme.Tone tone) {
        ListView<?> list = dropped(tone);
        assertTrue(list.isFocused());
        double focused = Screens.onFx(() -> list.snappedTopInset() + list.snappedBottomInset());
        double without =
                Screens.onFx(
                        () -> {
                            list.pseudoClassStateChanged(
                                    PseudoClass.getPseudoClass("focused"), false);
                            list.applyCss();
                            return list.snappedTopInset() + list.snappedBottomInset();
                        });
        assertEquals(without, focused);
        Screens.save(list.getScene(), "choices-" + tone.code(), Language.ARABIC);
        assertTrue(
                Screens.onFx(
                        () ->
                                list.lookupAll(".scroll-bar").stream()
                                        .map(ScrollBar.class::cast)
                                        .noneMatch(ScrollBar::isVisible)));
        Screens.onFx(
                () -> {
                    box.hide();
                    return null;
                });
    }

    private ListView<?> dropped(Theme.Tone tone) {
        Screens.stage();
        box =
                Screens.onFx(
                        () ->
                                Choices.box(
                                        new Texts(Language.ARABIC),
                                        "ui.pupils.class",
                                        FXCollections.observableArrayList(
                                                IntStream.range(0, FEW).boxed().toList()),
                                        number -> number + "APG-1"));
        Screens.show(tone, Language.ARABIC, 1366, 768, texts -> new VBox(box));
        return Screens.onFx(
                () -> {
                    box.getSelectionModel().selectFirst();
                    box.requestFocus();
                    box.show();
                    return (ListView<?>)
                            ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
                });
    }
}
