package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sanad.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The machine can draw a window in memory: toolkit, native font libraries and the program's own
 * font.
 */
@ExtendWith(ApplicationExtension.class)
class HeadlessFxTest {
    private static final String ARABIC = "سند: الدعم الاجتماعي (2026/2027)";

    private Label label;

    @Start
    void show(Stage stage) {
        Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.LARGEST);
        label = new Label(ARABIC);
        Scene scene = new Scene(new StackPane(label), 600, 200);
        scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void drawsArabicInTheFontOfTheProgram(FxRobot robot) {
        assertThat(label.getFont().getFamily()).isEqualTo("Vazirmatn");
        assertThat(label.getWidth()).isGreaterThan(200);
        int dark = 0;
        var picture = robot.interact(() -> {}).capture(label).getImage();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if (picture.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                    dark++;
                }
            }
        }
        assertThat(dark).isGreaterThan(200);
    }

    /** On Linux the face is found again by its family: a shared one draws the regular letters. */
    @Test
    void drawsArabicOfMediumWeightHeavier() {
        assertThat(ink("Vazirmatn Medium")).isGreaterThan(1.03 * ink("Vazirmatn"));
    }

    /** How dark a line of Arabic is in the face of a family. */
    private static double ink(String family) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Text line = new Text(ARABIC);
                    line.setFont(Font.font(family, 40));
                    Image picture = line.snapshot(null, null);
                    double dark = 0;
                    for (int x = 0; x < picture.getWidth(); x++) {
                        for (int y = 0; y < picture.getHeight(); y++) {
                            dark += 1 - picture.getPixelReader().getColor(x, y).getBrightness();
                        }
                    }
                    return dark;
                });
    }
}
