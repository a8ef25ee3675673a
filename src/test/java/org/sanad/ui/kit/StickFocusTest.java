package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;
import org.sanad.work.send.Medium;
import org.sanad.work.send.Medium.Drive;

/**
 * Drives come, go and fill up under the user's hands: Enter and a digit write to the stick they
 * stood for, for what goes to the wrong stick is personal.
 */
final class StickFocusTest {
    private static final Medium FIRST = stick("E", "FIRST", 8);
    private static final Medium SECOND = stick("F", "SECOND", 4);
    private static final Medium EARLIER = stick("D", "EARLIER", 2);

    private final Texts texts = new Texts(Language.ARABIC);

    private static Medium stick(String root, String label, long gigabytes) {
        return new Medium(Path.of("/media", root), label, gigabytes * 1_000_000_000);
    }

    private static Medium fuller(Medium stick) {
        return new Medium(stick.root(), stick.label(), stick.freeBytes() / 2);
    }

    private static void onFx(Runnable work) {
        Screens.onFx(
                () -> {
                    work.run();
                    return null;
                });
    }

    private static <N extends Parent> N shown(N node) {
        Screens.stage().setScene(new Scene(new StackPane(node), 600, 300));
        Screens.stage().show();
        return node;
    }

    private static Node focused() {
        return Screens.stage().getScene().getFocusOwner();
    }

    private static ButtonBase saying(Parent list, String words) {
        return Stream.concat(
                        list.lookupAll(".button").stream(),
                        list.lookupAll(".toggle-button").stream())
                .map(ButtonBase.class::cast)
                .filter(one -> one.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static KeyEvent digit(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void theAnswerInFocusStaysThatAnswerWhateverTheDrivesDo() {
        Screens.stage();
        List<Path> chosen = new ArrayList<>();
        onFx(
                () -> {
                    AnswerList<Optional<Drive>> list =
                            shown(WhereTo.list(texts, List.of(FIRST, SECOND)));
                    list.onChosen(drive -> chosen.add(drive.map(Drive::root).orElse(null)));
                    ButtonBase second = saying(list, "SECOND");
                    second.requestFocus();
                    String before = second.getText();

                    list.show(WhereTo.answers(texts, List.of(FIRST, fuller(SECOND))));
                    assertSame(second, focused(), "only its free space changed");
                    assertTrue(!before.equals(second.getText()), "which is told");

                    list.show(WhereTo.answers(texts, List.of(EARLIER, FIRST, SECOND)));
                    assertSame(second, focused());
                    ((Button) focused()).fire();
                    list.pressed(digit(KeyCode.DIGIT1));
                    list.pressed(digit(KeyCode.DIGIT2));
                    list.pressed(digit(KeyCode.DIGIT3));
                    list.pressed(digit(KeyCode.DIGIT4));

                    list.show(WhereTo.answers(texts, List.of(EARLIER, SECOND)));
                    assertSame(second, focused());
                    list.pressed(digit(KeyCode.DIGIT1));
                    list.pressed(digit(KeyCode.DIGIT2));

                    Medium other = stick("F", "OTHER", 4);
                    list.show(WhereTo.answers(texts, List.of(EARLIER, other)));
                    ((Button) focused()).fire();
                    list.pressed(digit(KeyCode.DIGIT2));
                });
        List<Path> expected = new ArrayList<>();
        expected.add(SECOND.root());
        expected.add(FIRST.root());
        expected.add(SECOND.root());
        expected.add(null);
        expected.add(EARLIER.root());
        expected.add(SECOND.root());
        expected.add(null);
        assertEquals(expected, chosen, "a digit whose stick is gone chooses no other");
    }

    @Test
    void theStickButtonInFocusStaysThatStick() {
        Screens.stage();
        ObservableList<Medium> media = FXCollections.observableArrayList(FIRST, SECOND);
        List<Path> read = new ArrayList<>();
        Button folder = new Button("folder");
        onFx(
                () -> {
                    StickButtons buttons =
                            shown(
                                    new StickButtons(
                                            texts,
                                            media,
                                            new StickWatch(
                                                    new SameThreadJobRunner(),
                                                    () -> List.copyOf(media),
                                                    media),
                                            new SimpleBooleanProperty(),
                                            read::add,
                                            folder));
                    ButtonBase second = saying(buttons, "SECOND");
                    second.requestFocus();
                    media.setAll(FIRST, fuller(SECOND));
                    assertSame(second, focused(), "nothing was built anew");
                    media.setAll(EARLIER, FIRST, SECOND);
                    ((Button) focused()).fire();
                    media.setAll(SECOND);
                    ((Button) focused()).fire();
                    media.setAll(FIRST);
                    assertSame(folder, focused(), "on no other stick");
                });
        assertEquals(List.of(SECOND.root(), SECOND.root()), read);
    }

    @Test
    void thePlaceInFocusStaysThatPlace() {
        Screens.stage();
        onFx(
                () -> {
                    Notices notices = new Notices(texts);
                    SameThreadJobRunner jobs = new SameThreadJobRunner();
                    Places places = new Places(jobs, notices, () -> List.of(FIRST, SECOND));
                    places.show(List.of(FIRST, SECOND));
                    PlaceChoice choice =
                            shown(
                                    new PlaceChoice(
                                            new UiContext(texts, jobs, notices, null),
                                            places,
                                            "send"));
                    ButtonBase second = saying(choice, "SECOND");
                    String before = second.getText();
                    second.requestFocus();
                    places.show(List.of(FIRST, fuller(SECOND)));
                    assertSame(second, focused(), "nothing was built anew");
                    assertTrue(!before.equals(second.getText()), "the free space is told");
                    places.show(List.of(EARLIER, FIRST, SECOND));
                    ((ButtonBase) focused()).fire();
                    assertEquals(SECOND.root(), places.target().get());
                    places.show(List.of(EARLIER, FIRST));
                    assertEquals("send-folder", focused().getId(), "on no other stick");
                });
    }
}
