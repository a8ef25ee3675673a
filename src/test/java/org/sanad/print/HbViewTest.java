package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;

/** Lines of the written page beside the pictures that HarfBuzz's own viewer draws of them. */
final class HbViewTest {
    /** Points on our page; the page is drawn at two dots to the point. */
    private static final int SIZE = 36;

    private static final float LINE = 88;
    private static final int PER_PAGE = 9;

    /** Part of the ink that two ways of smoothing edges may leave different. */
    private static final double TOLERANCE = 0.15;

    @TempDir private Path folder;

    /** Names whose letters Amiri stacks, lengthens or kerns, and a few of each initial. */
    private static List<String> names() {
        Set<String> chosen =
                new LinkedHashSet<>(
                        List.of(
                                "عبد الكريم لكحل",
                                "زياد الكبيري",
                                "زكرياء الورياغلي",
                                "إبراهيم الزياني"));
        List<String> all = PaperSamples.names();
        for (int i = 0; chosen.size() < 36; i += 61) {
            chosen.add(all.get(i % all.size()));
        }
        return List.copyOf(chosen);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void drawsNamesInTheShapesOfHarfBuzz(boolean bold) throws Exception {
        List<String> names = names();
        List<BufferedImage> drawn = drawn(names, bold);
        for (int i = 0; i < names.size(); i++) {
            double difference = difference(drawn.get(i), hbView(names.get(i), bold));
            assertTrue(difference < TOLERANCE, names.get(i) + " differs by " + difference);
        }
    }

    /** The measure itself: another name is far from alike. */
    @Test
    void theMeasureTellsUnlikeNamesApart() throws Exception {
        List<BufferedImage> drawn = drawn(List.of("محمد أمين", "محمد أيمن"), false);
        assertTrue(difference(drawn.get(0), drawn.get(1)) > TOLERANCE);
        assertEquals(0, difference(drawn.get(0), drawn.get(0)));
    }

    private static List<BufferedImage> drawn(List<String> names, boolean bold) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Style style = new Style(SIZE, bold, Base.RIGHT_TO_LEFT);
        try (PaperFile file = new PaperFile(PaperLanguage.ARABIC, PaperForm.QUICK)) {
            for (int from = 0; from < names.size(); from += PER_PAGE) {
                PageCanvas page = file.newPage(false);
                for (int i = from; i < Math.min(from + PER_PAGE, names.size()); i++) {
                    float top = (i - from) * LINE + 16;
                    page.text(names.get(i), style, Align.RIGHT, 20, page.width() - 40, top);
                }
                file.add(page);
            }
            file.finish("", PaperSamples.DAY, out);
        }
        List<BufferedImage> lines = new ArrayList<>();
        try (PagePictures pictures = PagePictures.of(out.toByteArray())) {
            for (int i = 0; i < names.size(); i++) {
                PagePicture page = pictures.picture(i / PER_PAGE, 144);
                BufferedImage image =
                        new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
                image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
                int top = Math.round(i % PER_PAGE * LINE * 2);
                lines.add(image.getSubimage(0, top, page.width(), Math.round(LINE * 2)));
            }
        }
        return lines;
    }

    private BufferedImage hbView(String text, boolean bold) throws Exception {
        Path face = folder.resolve("face.ttf");
        Files.write(face, Face.bytes(bold ? Face.BOLD : Face.REGULAR));
        Path picture = folder.resolve("line.png");
        List<String> command =
                List.of(
                        "hb-view",
                        "--direction=rtl",
                        "--script=arab",
                        "--font-size=" + 2 * SIZE,
                        "--margin=20",
                        "--output-format=png",
                        "--output-file=" + picture,
                        face.toString(),
                        text);
        try {
            assertEquals(0, new ProcessBuilder(command).start().waitFor());
        } catch (IOException e) {
            assumeTrue(false, "hb-view is not on the path");
        }
        return ImageIO.read(picture.toFile());
    }

    /**
     * Ink that differs as a part of all ink, both pictures laid on each other as well as may be.
     */
    private static double difference(BufferedImage one, BufferedImage other) {
        int[][] left = ink(one);
        int[][] right = ink(other);
        double least = Double.MAX_VALUE;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                least = Math.min(least, difference(left, right, dx, dy));
            }
        }
        return least;
    }

    private static double difference(int[][] left, int[][] right, int dx, int dy) {
        long apart = 0;
        long all = 0;
        int height = Math.max(left.length, right.length) + 1;
        int width = Math.max(left[0].length, right[0].length) + 1;
        for (int y = -1; y < height; y++) {
            for (int x = -1; x < width; x++) {
                int a = at(left, x, y);
                int b = at(right, x + dx, y + dy);
                apart += Math.abs(a - b);
                all += a + b;
            }
        }
        return (double) apart / all;
    }

    private static int at(int[][] ink, int x, int y) {
        return y < 0 || y >= ink.length || x < 0 || x >= ink[0].length ? 0 : ink[y][x];
    }

    /** Darkness of each dot, cut down to where there is any. */
    private static int[][] ink(BufferedImage image) {
        int top = image.getHeight();
        int bottom = 0;
        int left = image.getWidth();
        int right = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        int[][] ink = new int[bottom - top + 1][right - left + 1];
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                ink[y - top][x - left] = 255 - (image.getRGB(x, y) & 0xFF);
            }
        }
        return ink;
    }
}
