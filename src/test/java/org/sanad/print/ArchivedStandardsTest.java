package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), as veraPDF judges them. */
final class ArchivedStandardsTest {
    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void listsAndSlipsKeepBothStandards(PaperLanguage language) {
        for (int rows : List.of(0, 1, 40)) {
            ListDocument list =
                    PaperSamples.list(
                            PaperSamples.tayssir(), language, PaperSamples.lines(rows), true);
            assertEquals(List.of(), VeraPdf.faults(PaperSamples.archived(list)), rows + " rows");
        }
        ListDocument bags =
                PaperSamples.list(PaperSamples.bags(), language, PaperSamples.lines(30), false);
        assertEquals(List.of(), VeraPdf.faults(PaperSamples.archived(bags)));
        assertEquals(List.of(), VeraPdf.faults(PaperSamples.pdf(PaperSamples.slip(language))));
    }

    /** The judge itself: a quick paper claims neither standard and keeps neither. */
    @Test
    void aQuickPaperIsFoundOut() {
        ListDocument list =
                PaperSamples.list(
                        PaperSamples.bags(), PaperLanguage.ARABIC, PaperSamples.lines(3), false);
        assertFalse(VeraPdf.faults(PaperSamples.pdf(list)).isEmpty());
    }
}
