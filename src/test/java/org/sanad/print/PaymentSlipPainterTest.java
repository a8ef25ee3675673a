package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sanad.print.ListDocument.Field;

/** Slips of the longest names stay a fourth of a sheet each, with nothing lost. */
final class PaymentSlipPainterTest {
    private static final String LONGEST = PaperSamples.LONGEST_NAME;

    private static ListDocument slips(int count) {
        Field name = field("النسب والاسم", "Nom et prénom", LONGEST);
        Field code = field("رمز مسار", "Code Massar", "Z030980909");
        Field guardian = field("اسم ولي الأمر", "Nom du tuteur", LONGEST);
        PaperPart slip =
                new PaperPart.PaymentSlip(
                        new PaperText(LONGEST, "Programme Tayssir de transferts conditionnels"),
                        List.of(PaperText.same(LONGEST), PaperSamples.school().directorate()),
                        List.of(name, code, guardian, code, name),
                        field("المبلغ", "Montant", "1240"),
                        new PaperText(
                                "ألف ومائتان وأربعون درهما", "mille deux cent quarante dirhams"),
                        List.of(new PaperText("توقيع ولي الأمر أو بصمته", "Signature")));
        return new ListDocument(
                PaperLanguage.BILINGUAL,
                false,
                PaperSamples.school().letterhead(null),
                new ListDocument.Heading(PaperText.same("slips"), PaperText.same("")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ListDocument.Closing(
                        PaperText.same(""), PaperSamples.DAY, List.of(), "", "SANAD1:1:2", true),
                new ListDocument.Parts(
                        new ArrayList<>(Collections.nCopies(count, slip)), List.of()));
    }

    private static Field field(String arabic, String french, String value) {
        return new Field(new PaperText(arabic, french), PaperText.same(value));
    }

    @Test
    void fourToASheetHoweverLongTheNamesAre() throws IOException {
        for (int count : new int[] {1, 4, 5, 9}) {
            try (PDDocument document = Loader.loadPDF(PaperSamples.pdf(slips(count)))) {
                assertEquals((count + 3) / 4, document.getNumberOfPages());
                String text = new PDFTextStripper().getText(document);
                assertEquals(count, text.split("mille deux cent", -1).length - 1);
                assertTrue(text.contains("الوزاني"), "the end of the longest name");
            }
        }
        assertEquals(9, slips(9).counted());
    }

    @Test
    void theLongestLooksAsItWasLookedAtAndKeepsBothStandards() throws IOException {
        try (PagePictures pictures = PagePictures.of(PaperSamples.pdf(slips(2)))) {
            PagePicture page = pictures.picture(0, 100);
            assertEquals(
                    Optional.empty(),
                    GoldenImages.compare(
                            "slips-longest-ar-fr", page.argb(), page.width(), page.height()));
        }
        assertEquals(List.of(), VeraPdf.faults(PaperSamples.archived(slips(5))));
    }
}
