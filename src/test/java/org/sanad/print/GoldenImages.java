package org.sanad.print;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Pages as they were when somebody last looked at them: 100 dots per inch in four greys. {@code
 * -Dsanad.golden.renew=true} writes them anew, to be looked at before they are committed.
 */
public final class GoldenImages {
    private static final Path KEPT = Path.of("src/test/resources/print/golden");
    private static final Path DIFFERENT = Path.of("target/paper/differs");
    private static final boolean RENEW = Boolean.getBoolean("sanad.golden.renew");

    /** Side of the squares whose mean greys are compared: about a letter. */
    private static final int SQUARE = 12;

    /** Mean difference of a square, of 255: two ways of smoothing edges stay below it. */
    private static final int TOLERANCE = 12;

    private static final byte[] GREYS = {0, 85, (byte) 170, (byte) 255};

    private GoldenImages() {}

    /**
     * Compares a page with the kept one.
     *
     * @param name of the picture, without an ending
     * @param argb rows from the top
     * @return what is different, or empty
     */
    public static Optional<String> compare(String name, int[] argb, int width, int height) {
        BufferedImage now = greys(argb, width, height);
        try {
            Path kept = KEPT.resolve(name + ".png");
            if (RENEW) {
                Files.createDirectories(KEPT);
                ImageIO.write(now, "png", kept.toFile());
                return Optional.empty();
            }
            Optional<String> fault =
                    Files.exists(kept)
                            ? difference(ImageIO.read(kept.toFile()), now)
                            : Optional.of("no picture is kept");
            if (fault.isPresent()) {
                Files.createDirectories(DIFFERENT);
                ImageIO.write(now, "png", DIFFERENT.resolve(name + ".png").toFile());
            }
            return fault.map(words -> name + ": " + words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where two pictures differ most, or empty when nobody would see it. */
    static Optional<String> difference(BufferedImage kept, BufferedImage now) {
        boolean same = kept.getWidth() == now.getWidth() && kept.getHeight() == now.getHeight();
        if (!same) {
            return Optional.of("another size");
        }
        long[][] keptSums = sums(kept);
        long[][] nowSums = sums(now);
        long worst = 0;
        String where = "";
        for (int y = 0; y + SQUARE <= now.getHeight(); y += SQUARE / 2) {
            for (int x = 0; x + SQUARE <= now.getWidth(); x += SQUARE / 2) {
                long apart = Math.abs(mean(keptSums, x, y) - mean(nowSums, x, y));
                if (apart > worst) {
                    worst = apart;
                    where = x + "," + y;
                }
            }
        }
        return worst > TOLERANCE ? Optional.of(worst + " of 255 at " + where) : Optional.empty();
    }

    /** The greys above and before each dot, added up: the mean of any square is four of them. */
    private static long[][] sums(BufferedImage image) {
        long[][] sums = new long[image.getHeight() + 1][image.getWidth() + 1];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getPixels(0, y, row.length, 1, row);
            long sum = 0;
            for (int x = 0; x < row.length; x++) {
                sum += GREYS[row[x]] & 0xFF;
                sums[y + 1][x + 1] = sums[y][x + 1] + sum;
            }
        }
        return sums;
    }

    private static long mean(long[][] sums, int left, int top) {
        int right = left + SQUARE;
        int below = top + SQUARE;
        long sum = sums[below][right] - sums[top][right] - sums[below][left] + sums[top][left];
        return sum / (SQUARE * SQUARE);
    }

    static BufferedImage greys(int[] argb, int width, int height) {
        IndexColorModel model = new IndexColorModel(2, 4, GREYS, GREYS, GREYS);
        BufferedImage image =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, model);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = Math.min(3, ((argb[y * width + x] & 0xFF) + 42) / 85);
            }
            image.getRaster().setPixels(0, y, width, 1, row);
        }
        return image;
    }
}
