package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The measure of the golden images itself. */
final class GoldenImagesTest {
    private static BufferedImage page(String name) throws IOException {
        ListDocument list =
                PaperSamples.withRows(PaperLanguage.ARABIC, List.of(List.of("1", name)));
        try (PagePictures pictures = PagePictures.of(PaperSamples.pdf(list))) {
            PagePicture page = pictures.picture(0, 100);
            return GoldenImages.greys(page.argb(), page.width(), page.height());
        }
    }

    @Test
    void oneLetterIsSeenAndTheSamePageIsNot() throws IOException {
        BufferedImage kept = page("محمد أمين العلوي");
        assertEquals(Optional.empty(), GoldenImages.difference(kept, page("محمد أمين العلوي")));
        assertTrue(GoldenImages.difference(kept, page("محمد أمين العلوية")).isPresent());
        assertTrue(GoldenImages.difference(kept, page("محمد أمير العلوي")).isPresent());
    }
}
