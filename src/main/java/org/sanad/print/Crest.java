package org.sanad.print;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * The picture a school or directorate wants in the head of its papers, such as the crest it may
 * use; the program brings none. It is kept small and in greys: that is what its printer shows and
 * what PDF/A-2 allows beside the letters' greys.
 */
public final class Crest {
    /** Enough for {@value HeadPainter#CREST} points at 600 dots per inch. */
    private static final int MOST_SIDE = 340;

    private static final long MOST_BYTES = 20_000_000;
    private static final long MOST_DOTS = 40_000_000;
    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] greys;

    private Crest(int width, int height, byte[] greys) {
        this.width = width;
        this.height = height;
        this.greys = greys;
    }

    /**
     * Reads a picture (PNG, JPEG, GIF or BMP).
     *
     * @throws UserProblem {@code print.crest.not-read} or {@code print.crest.too-large}
     */
    public static Crest read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw UserProblem.of("print.crest.too-large", name);
            }
            return of(Files.readAllBytes(file), name);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UserProblem(Problem.of("print.crest.not-read", name), e);
        }
    }

    private static Crest of(byte[] file, String name) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw UserProblem.of("print.crest.not-read", name);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                // the size is asked first: a small file may unfold to more than there is memory
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw UserProblem.of("print.crest.too-large", name);
                }
                return small(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static Crest small(BufferedImage picture) {
        double scale =
                Math.min(1, (double) MOST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(
                picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        byte[] greys = new byte[width * height];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) grey(small.getRGB(i % width, i / width));
        }
        return new Crest(width, height, greys);
    }

    /** Brightness as ITU-R BT.601 weighs it, on white paper. */
    private static int grey(int argb) {
        int alpha = argb >>> 24;
        int red = (argb >> 16) & 0xFF;
        int green = (argb >> 8) & 0xFF;
        int blue = argb & 0xFF;
        int ink = (299 * red + 587 * green + 114 * blue) / 1000;
        return (ink * alpha + WHITE * (WHITE - alpha)) / WHITE;
    }

    /** The form it is kept in: PNG in Base64. */
    public String kept() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, greys);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    /** What {@link #kept} gave; empty when it is no such thing. */
    public static Optional<Crest> ofKept(String kept) {
        try {
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(kept)));
            if (image == null || image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
                return Optional.empty();
            }
            int width = image.getWidth();
            int height = image.getHeight();
            byte[] greys = (byte[]) image.getRaster().getDataElements(0, 0, width, height, null);
            return Optional.of(new Crest(width, height, greys));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As a picture for the screen. */
    public PagePicture picture() {
        int[] argb = new int[greys.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | ((greys[i] & 0xFF) * 0x010101);
        }
        return new PagePicture(width, height, argb);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Rows from the top, a byte a dot, 0 for black. */
    byte[] greys() {
        return greys.clone();
    }
}
