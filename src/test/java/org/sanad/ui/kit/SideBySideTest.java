package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;

/** Two parts share the width of a page, or stand beneath one another, and stay in their place. */
final class SideBySideTest {
    private final VBox own = Screens.onFx(() -> part("مواقع المؤسسة وفرعياتها"));
    private final VBox more = Screens.onFx(() -> part("مظهر النافذة"));

    @BeforeAll
    static void start() {
        Screens.stage();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void besideWhereThereIsRoomElseBeneath(Language language) {
        own.setPrefWidth(440);
        SideBySide page = new SideBySide(own, more, more);
        Screens.show(Theme.Tone.LIGHT, language, 1366, 600, texts -> new Pane(page));
        wide(page, 1300);
        Bounds first = own.getBoundsInParent();
        Bounds second = more.getBoundsInParent();
        assertEquals(440, first.getWidth(), 1);
        assertEquals(first.getMinY(), second.getMinY());
        assertEquals(first.getMaxX() + 48, second.getMinX(), 1);
        assertEquals(1300, second.getMaxX(), 1);
        Parent before = own.getParent();
        wide(page, 900);
        assertTrue(more.getBoundsInParent().getMinY() >= own.getBoundsInParent().getMaxY() + 32);
        assertEquals(900, own.getBoundsInParent().getWidth(), 1);
        assertSame(before, own.getParent());
    }

    @Test
    void isNoWiderThanItMayBe() {
        own.setMaxWidth(300);
        SideBySide page = new SideBySide(own, more, own);
        Screens.show(Theme.Tone.LIGHT, Language.ARABIC, 1366, 600, texts -> page);
        assertEquals(300, own.getWidth(), 1);
        assertTrue(page.prefHeight(500) > page.prefHeight(1366));
    }

    @Test
    void asksForTheHeightOfBothBesideOneAnotherWithinItsEdges() {
        own.setPrefSize(440, 200);
        more.setPrefSize(440, 300);
        SideBySide page = new SideBySide(own, more, more);
        page.setPadding(new Insets(10, 20, 10, 20));
        assertEquals(320, page.prefHeight(-1), 1);
        assertEquals(320, page.minHeight(-1), 1, "before it has a width");
    }

    private static VBox part(String title) {
        return new VBox(new Paragraph(title, "section-title"));
    }

    private static void wide(SideBySide page, double pixels) {
        Screens.onFx(
                () -> {
                    page.setPrefWidth(pixels);
                    return null;
                });
    }
}
