package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;
import org.testfx.util.WaitForAsyncUtils;

/** A sentence stands where it should after the window changed its size. */
final class ParagraphTest {
    @Test
    void staysAtItsSideWhenTheWindowChangesItsSize() {
        Screens.show(Theme.Tone.LIGHT, Language.ARABIC, 1024, 600, ParagraphTest::page);
        List<Integer> fresh = inkedColumns();
        Stage stage = Screens.stage();
        Screens.show(Theme.Tone.LIGHT, Language.ARABIC, 1366, 600, ParagraphTest::page);
        Screens.onFx(
                () -> {
                    stage.setWidth(1024);
                    return null;
                });
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        assertEquals(fresh, inkedColumns());
    }

    private static Parent page(Texts texts) {
        VBox page = new VBox(new Paragraph(texts.text("ui.kit.fault.copy")));
        page.getStyleClass().add("page");
        return page;
    }

    /** First and last column of the picture that hold ink. */
    private static List<Integer> inkedColumns() {
        Scene scene = Screens.stage().getScene();
        WritableImage picture = Screens.onFx(() -> scene.snapshot(null));
        PixelReader reader = picture.getPixelReader();
        List<Integer> columns = new ArrayList<>();
        for (int x = 0; x < (int) picture.getWidth(); x++) {
            for (int y = 0; y < 120; y++) {
                if (reader.getColor(x, y).getBrightness() < 0.5) {
                    columns.add(x);
                    break;
                }
            }
        }
        return List.of(columns.get(0), columns.get(columns.size() - 1));
    }
}
