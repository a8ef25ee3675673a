package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.UserProblem;

/** A picture chosen for the head: read with caution, kept small, drawn in its place. */
final class CrestTest {
    @TempDir private Path folder;

    /** A ring in colours on nothing: no real authority's emblem. */
    private static BufferedImage ring(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(20, 90, 60));
        graphics.setStroke(new BasicStroke(width / 10f));
        graphics.drawOval(width / 8, height / 8, width * 3 / 4, height * 3 / 4);
        graphics.dispose();
        return image;
    }

    /** A crest for papers of other tests. */
    static Crest crest(Path folder) throws IOException {
        Path file = folder.resolve("crest.png");
        assertTrue(ImageIO.write(ring(900, 900), "png", file.toFile()));
        return Crest.read(file);
    }

    private Path saved(BufferedImage image, String type) throws IOException {
        Path file = folder.resolve("crest." + type);
        assertTrue(ImageIO.write(image, type, file.toFile()));
        return file;
    }

    private static ListDocument list(PaperLanguage language) {
        return PaperSamples.list(PaperSamples.tayssir(), language, PaperSamples.lines(12), false);
    }

    @Test
    void standsInTheMiddleOfTheHeadOnSheetsOfBothWays() throws IOException {
        Crest crest = crest(folder);
        for (PaperLanguage language : PaperLanguage.values()) {
            ListDocument lying = list(language).crested(crest);
            ListDocument standing = lying.upright();
            for (ListDocument one : List.of(lying, standing)) {
                String way = one.landscape() ? "lying" : "standing";
                String name = "crest-" + way + "-" + language.code().replace('+', '-');
                try (PagePictures pictures = PagePictures.of(PaperSamples.pdf(one))) {
                    PagePicture page = pictures.picture(0, 100);
                    assertEquals(
                            Optional.empty(),
                            GoldenImages.compare(name, page.argb(), page.width(), page.height()));
                }
            }
        }
        ListDocument archived = list(PaperLanguage.BILINGUAL).crested(crest);
        assertEquals(List.of(), VeraPdf.faults(PaperSamples.archived(archived)));
        assertArrayEquals(
                PaperSamples.pdf(list(PaperLanguage.ARABIC).crested(crest)),
                PaperSamples.pdf(list(PaperLanguage.ARABIC).crested(crest)),
                "the same bytes");
    }

    @Test
    void isKeptSmallAndComesBackTheSame() throws IOException {
        Crest wide = Crest.read(saved(ring(2000, 500), "png"));
        assertEquals(340, wide.width());
        assertEquals(85, wide.height());
        assertEquals(255, wide.greys()[0] & 0xFF, "what is clear is white paper");
        assertTrue(wide.kept().length() < 60_000, "small enough to stand among the settings");
        Crest again = Crest.ofKept(wide.kept()).orElseThrow();
        assertArrayEquals(wide.greys(), again.greys());
        Crest tiny = Crest.read(saved(ring(9, 9), "png"));
        assertEquals(9, tiny.width());
        BufferedImage opaque = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        assertEquals(0, Crest.read(saved(opaque, "jpg")).greys()[100]);
        assertEquals(Optional.empty(), Crest.ofKept("no picture"));
        assertEquals(Optional.empty(), Crest.ofKept("AAAA"));
    }

    @Test
    void whatIsNoPictureIsSaid() throws IOException {
        Path text = folder.resolve("crest.png");
        Files.writeString(text, "this is a letter");
        assertEquals("print.crest.not-read", refusal(text));
        Files.write(text, new byte[0]);
        assertEquals("print.crest.not-read", refusal(text));
        byte[] whole = Files.readAllBytes(saved(ring(90, 90), "png"));
        for (int length = 1; length < whole.length; length += 37) {
            Path cut = folder.resolve("cut.png");
            Files.write(cut, Arrays.copyOf(whole, length));
            // rows already read may be taken for the picture; nothing else may happen
            try {
                assertEquals(90, Crest.read(cut).width());
                assertTrue(length > 100, "a head alone is no picture");
            } catch (UserProblem problem) {
                assertEquals("print.crest.not-read", problem.problem().code());
            }
        }
        assertEquals("print.crest.not-read", refusal(folder.resolve("gone.png")));
    }

    /** A head of 100 bytes that says 60,000 by 60,000 dots must not take the memory for them. */
    @Test
    void aBombIsRefusedBeforeItUnfolds() throws IOException {
        Path bomb = folder.resolve("bomb.png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(head);
        header.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.writeInt(60_000);
        header.writeInt(60_000);
        header.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.toByteArray());
        data.writeInt(13);
        data.write(head.toByteArray());
        data.writeInt((int) sum.getValue());
        Files.write(bomb, out.toByteArray());
        assertEquals("print.crest.too-large", refusal(bomb));
    }

    private static String refusal(Path file) {
        return assertThrows(UserProblem.class, () -> Crest.read(file)).problem().code();
    }
}
