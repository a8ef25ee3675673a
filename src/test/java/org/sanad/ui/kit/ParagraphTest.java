package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Isolate;
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

    @Test
    void frenchSentenceThatBeginsWithAnArabicNameRunsLeftToRight() {
        String sentence = Isolate.natural("بن يوسف إيطو") + " : inscrit au programme.";
        Paragraph paragraph = new Paragraph(sentence);
        Screens.show(Theme.Tone.LIGHT, Language.FRENCH, 1024, 600, texts -> new VBox(paragraph));
        Screens.save("paragraph-name-first", Language.FRENCH);
        List<Node> words = paragraph.getChildren();
        double name = words.get(0).getBoundsInParent().getMinX();
        double last = words.get(words.size() - 1).getBoundsInParent().getMinX();
        assertTrue(name < last, "the name at " + name + ", the last word at " + last);
    }

    @Test
    void spaceStandsOnBothSidesOfAnArabicWordInAnArabicSentence() {
        Paragraph plain = new Paragraph("مسجل في برنامج تيسير بدون أسرة.");
        Paragraph filled =
                new Paragraph("مسجل في برنامج " + Isolate.natural("تيسير") + " بدون أسرة.");
        Screens.show(
                Theme.Tone.LIGHT, Language.ARABIC, 1024, 600, texts -> new VBox(plain, filled));
        Screens.save("paragraph-filled", Language.ARABIC);
        assertArrayEquals(pixels(plain), pixels(filled));
    }

    @Test
    void quotationMarksStandOnBothSidesOfAnArabicWordThatWasFilledIn() {
        Paragraph plain = new Paragraph("«الطريق»: يجب ملء هذه الخانة.");
        Paragraph filled =
                new Paragraph("«" + Isolate.natural("الطريق") + "»: يجب ملء هذه الخانة.");
        Screens.show(
                Theme.Tone.LIGHT, Language.ARABIC, 1024, 600, texts -> new VBox(plain, filled));
        Screens.save("paragraph-quoted", Language.ARABIC);
        assertArrayEquals(pixels(plain), pixels(filled));
    }

    /** Said in the other direction, as a note of the directorate in a French sentence. */
    @Test
    void quotationMarksStandOnBothSidesOfTheLastWordThatRunsAgainstTheSentence() {
        String note = "الاسم في الكناش «أيت»";
        Paragraph plain = new Paragraph("Précision : \u200F" + note + "\u200F");
        Paragraph filled = new Paragraph("Précision : " + Isolate.natural(note));
        Paragraph turned = new Paragraph("Précision : " + note);
        Screens.show(
                Theme.Tone.LIGHT,
                Language.FRENCH,
                1024,
                600,
                texts -> new VBox(plain, filled, turned));
        Screens.save("paragraph-against", Language.FRENCH);
        assertArrayEquals(pixels(plain), pixels(filled));
        assertFalse(Arrays.equals(pixels(turned), pixels(filled)));
    }

    @Test
    void noLineEndsBetweenAnElidedWordAndTheNext() {
        Paragraph paragraph = new Paragraph("Choisissez la liste d’élèves (الرمز) exportée");
        Screens.show(Theme.Tone.LIGHT, Language.FRENCH, 1024, 600, texts -> new VBox(paragraph));
        for (double width = 80; width <= 300; width += 10) {
            double room = width;
            Screens.onFx(
                    () -> {
                        paragraph.setMaxWidth(room);
                        return null;
                    });
            List<Node> words = paragraph.getChildren();
            double line = words.get(1).getBoundsInParent().getHeight();
            double elided = words.get(3).getBoundsInParent().getHeight();
            assertEquals(line, elided, 1, "height of the elided word at " + width);
        }
    }

    private static int[] pixels(Node node) {
        WritableImage picture = Screens.onFx(() -> node.snapshot(null, null));
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        WritablePixelFormat<IntBuffer> format = PixelFormat.getIntArgbInstance();
        picture.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
        return pixels;
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
