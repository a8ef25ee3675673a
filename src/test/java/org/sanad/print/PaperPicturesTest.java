package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes every paper and its pages as pictures to {@code target/paper}, to be looked at. */
final class PaperPicturesTest {
    private static final Path PAPER = Path.of("target/paper");

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void drawsEveryPaperInEveryLanguage(PaperLanguage language) throws IOException {
        show("tayssir", language, list(PaperSamples.tayssir(), language, 40, true));
        show("bags", language, list(PaperSamples.bags(), language, 30, false));
        show("empty", language, list(PaperSamples.bags(), language, 0, true));
        show("slip", language, PaperSamples.pdf(PaperSamples.slip(language)));
    }

    private static byte[] list(
            BeneficiaryList.Definition list, PaperLanguage language, int rows, boolean perClass) {
        return PaperSamples.pdf(
                PaperSamples.list(list, language, PaperSamples.lines(rows), perClass));
    }

    private static void show(String name, PaperLanguage language, byte[] pdf) throws IOException {
        Files.createDirectories(PAPER);
        String stem = name + "-" + language.code().replace('+', '-');
        Files.write(PAPER.resolve(stem + ".pdf"), pdf);
        try (PagePictures pictures = PagePictures.of(pdf)) {
            assertTrue(pictures.pages() > 0);
            for (int i = 0; i < pictures.pages(); i++) {
                PagePicture page = pictures.picture(i, 100);
                assertEquals(page.width() * page.height(), page.argb().length);
                assertMarginsAreWhite(page);
                save(page, PAPER.resolve(stem + "-" + (i + 1) + ".png"));
            }
        }
    }

    /** Nothing may run over the edge of the sheet: a printer would cut it off. */
    private static void assertMarginsAreWhite(PagePicture page) {
        int edge = 30;
        for (int y = 0; y < page.height(); y++) {
            int from = y * page.width();
            int[] left = Arrays.copyOfRange(page.argb(), from, from + edge);
            int end = from + page.width();
            int[] right = Arrays.copyOfRange(page.argb(), end - edge, end);
            assertTrue(Arrays.stream(left).allMatch(p -> p == 0xFFFFFFFF), "left edge");
            assertTrue(Arrays.stream(right).allMatch(p -> p == 0xFFFFFFFF), "right edge");
        }
    }

    private static void save(PagePicture page, Path file) throws IOException {
        BufferedImage image =
                new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        ImageIO.write(image, "png", file.toFile());
    }
}
