package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountBoxesTest {
    private static final ListDocument.Field LONG =
            new ListDocument.Field(
                    new PaperText("إعانة شتنبر", "Supplément de septembre"), PaperText.same("186"));

    /** The slip's QR frame and codes begin below the boxes, whatever the number of programmes. */
    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void labelsOfTenCountsEndAboveTheCheckCode(PaperLanguage language) throws IOException {
        TransmittalSlip few = PaperSamples.slip(language);
        TransmittalSlip many = PaperSamples.slip(language, Collections.nCopies(10, LONG));
        assertTrue(bottomOf("98089", many) > bottomOf("98089", few));
        List<Float> labels = bottoms(language == PaperLanguage.ARABIC ? "186" : "Supplément", many);
        assertEquals(10, labels.size());
        assertTrue(Collections.max(labels) < bottomOf("98089", many) - 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6, 11})
    void drawsEveryCountOnce(int counts) throws IOException {
        TransmittalSlip slip =
                PaperSamples.slip(PaperLanguage.FRENCH, Collections.nCopies(counts, LONG));
        assertEquals(counts, bottoms("186", slip).size());
    }

    private static float bottomOf(String text, TransmittalSlip slip) throws IOException {
        return bottoms(text, slip).get(0);
    }

    private static List<Float> bottoms(String text, TransmittalSlip slip) throws IOException {
        List<Float> found = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String words, List<TextPosition> positions) {
                        for (int at = words.indexOf(text);
                                at >= 0;
                                at = words.indexOf(text, at + 1)) {
                            found.add(positions.get(0).getYDirAdj());
                        }
                    }
                };
        try (PDDocument document = Loader.loadPDF(PaperSamples.pdf(slip))) {
            stripper.getText(document);
        }
        return found;
    }
}
