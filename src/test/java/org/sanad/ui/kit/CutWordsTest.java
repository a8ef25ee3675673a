package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;

/** What the meter of words sees in a window, and what it rightly leaves alone. */
final class CutWordsTest {
    private static final String LONG = "Établissement d’enseignement primaire de la commune";

    @BeforeAll
    static void start() {
        Screens.stage();
    }

    @Test
    void aLabelThatEndsInDotsIsFound() {
        Label narrow = new Label(LONG);
        narrow.setMaxWidth(120);
        assertOne("reads", new StackPane(narrow));
        assertEquals(List.of(), faults(new StackPane(new Label(LONG))));
        assertEquals(List.of(), faults(new StackPane(new Label("Ouvrir..."))), "dots of its own");
    }

    @Test
    void aHintLongerThanItsFieldIsFound() {
        assertOne("hint", new StackPane(hinting(100)));
        assertEquals(List.of(), faults(new StackPane(hinting(500))));
    }

    /** Without the focus, which hides a hint. */
    private static TextField hinting(double width) {
        TextField field = new TextField();
        field.setPromptText(LONG);
        field.setMaxWidth(width);
        field.setFocusTraversable(false);
        return field;
    }

    @Test
    void wordsOutsideTheWindowAreFoundUnlessAScrollBarLeadsThere() {
        Label aside = new Label(LONG);
        aside.setMinWidth(HBox.USE_PREF_SIZE);
        aside.translateXProperty()
                .bind(
                        aside.sceneProperty()
                                .flatMap(Scene::widthProperty)
                                .map(CutWordsTest::nearTheEdge));
        assertOne("side", new HBox(aside));
        assertOne("edge", new VBox(low()));
        Pane tall = new Pane(low());
        tall.setMinHeight(1600);
        assertEquals(List.of(), faults(new DownScroll(tall)));
        assertEquals(
                List.of(),
                faults(new ListView<>(FXCollections.observableArrayList(List.of("a", "b")))));
    }

    @Test
    void aPageWhoseBarIsHiddenLeadsNowhere() {
        Pane tall = new Pane(low());
        tall.setMinHeight(1600);
        DownScroll page = new DownScroll(tall);
        page.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        assertOne("edge", page);
    }

    @Test
    void wordsWhollyOutsideAreFoundUnlessAScrollBarLeadsThere() {
        Label below = new Label(LONG);
        below.setTranslateY(900);
        assertOne("edge", new VBox(below));
        Label beneath = new Label(LONG);
        beneath.setTranslateY(900);
        Pane tall = new Pane(beneath);
        tall.setMinHeight(1600);
        assertEquals(List.of(), faults(new DownScroll(tall)));
        beneath.setTranslateX(2000);
        assertOne("side", new DownScroll(tall));
    }

    private static double nearTheEdge(Number edge) {
        return edge.doubleValue() - 10;
    }

    private static Label low() {
        Label low = new Label(LONG);
        low.translateYProperty()
                .bind(
                        low.sceneProperty()
                                .flatMap(Scene::heightProperty)
                                .map(CutWordsTest::nearTheEdge));
        return low;
    }

    @Test
    void wordsOverOthersAreFoundUnlessTheyLieOnACover() {
        Label under = new Label("Élèves");
        Label over = new Label("Absences");
        assertOne("over", new StackPane(under, over));
        StackPane cover = new StackPane(new Label("Absences"));
        cover.setStyle("-fx-background-color: white");
        assertEquals(List.of(), faults(new StackPane(new Label("Élèves"), cover)));
        Region half = new Region();
        half.setStyle("-fx-background-color: white");
        half.setMaxSize(10, 10);
        assertOne("over", new StackPane(new Label("Élèves"), half, new Label("Absences")));
    }

    private static void assertOne(String word, Parent page) {
        List<String> faults = faults(page);
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).contains(word), faults.get(0));
    }

    private static List<String> faults(Parent page) {
        Scene scene = Screens.show(Theme.Tone.LIGHT, Language.FRENCH, 1024, 600, texts -> page);
        return Screens.onFx(() -> CutWords.in(scene));
    }
}
