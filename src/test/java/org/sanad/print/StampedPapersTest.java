package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is typed from stamped paper, and what a reader takes from its QR code, is the code itself.
 */
final class StampedPapersTest {
    private static final String CODE = "98089 98420 45018 09564 03465 82763 37";
    private static final String DIGEST = "ab".repeat(32);
    private static final String FILE = "SANAD-U-05-081-0000-0001-98089.json";
    private static final int DPI = 150;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theLettersQrCodeAndDigitsAreTheKeysCode(PaperLanguage language)
            throws IOException, ReaderException {
        WelcomeLetter letter =
                new WelcomeLetter(
                        language,
                        List.of(new PaperText("المملكة المغربية", "Royaume du Maroc")),
                        new PaperText(
                                "المديرية الإقليمية أزيلال (05.081)",
                                "Direction provinciale Azilal (05.081)"),
                        312,
                        LocalDate.of(2026, 11, 30),
                        FILE,
                        CODE,
                        DIGEST);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaperResult result = new LetterWriter().write(letter, null, pdf);
        assertEquals(1, result.pages());
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            String digits = CODE.replace(" ", "");
            assertEquals("SANAD1;WELCOME;" + digits + ";" + DIGEST, qr(document));
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(CODE), text);
            assertTrue(text.contains(FILE), text);
        }
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theSlipShowsTheKeysCodeAndItsQrCodeTheBundles(PaperLanguage language)
            throws IOException, ReaderException {
        String check = "11111 22222 33333 44444 55";
        TransmittalSlip slip =
                new TransmittalSlip(
                        language,
                        PaperSamples.school(),
                        "0000-0001",
                        new PaperText("تسجيل المؤسسة", "Inscription"),
                        List.of(),
                        LocalDate.of(2026, 11, 30),
                        PaperText.same(""),
                        "SANAD-E-07318L-0000-0001-98089.json",
                        check,
                        CODE,
                        DIGEST);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new SlipWriter().write(slip, null, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertEquals("SANAD1;0000-0001;" + check.replace(" ", "") + ";" + DIGEST, qr(document));
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(CODE), text);
            assertTrue(text.contains(check), text);
        }
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theyLookAsTheyWereLookedAt(PaperLanguage language) throws IOException {
        PaperText desk = new PaperText("مجموعة مدارس تيزي نوشن", "مجموعة مدارس تيزي نوشن");
        RecoverySheet sheet =
                new RecoverySheet(
                        language,
                        List.of(PaperSamples.school().kingdom(), PaperSamples.school().ministry()),
                        desk,
                        PaperSamples.DAY,
                        List.of(
                                "12345", "67890", "11223", "34455", "66778", "89900", "13579",
                                "24680", "42"));
        WelcomeLetter letter =
                new WelcomeLetter(
                        language,
                        List.of(
                                PaperSamples.school().kingdom(),
                                PaperSamples.school().ministry(),
                                PaperSamples.school().directorate()),
                        PaperSamples.school().directorate(),
                        312,
                        PaperSamples.DAY,
                        FILE,
                        CODE,
                        DIGEST);
        ByteArrayOutputStream recovery = new ByteArrayOutputStream();
        new RecoverySheetWriter().write(sheet, null, recovery);
        ByteArrayOutputStream welcome = new ByteArrayOutputStream();
        new LetterWriter().write(letter, null, welcome);
        looksAsBefore("recovery-sheet", language, recovery.toByteArray());
        looksAsBefore("welcome-letter", language, welcome.toByteArray());
        looksAsBefore("transmittal-slip", language, PaperSamples.pdf(PaperSamples.slip(language)));
        if (language == PaperLanguage.BILINGUAL) {
            Crest crest = CrestTest.crest(folder);
            recovery.reset();
            new RecoverySheetWriter().write(sheet, crest, recovery);
            looksAsBefore("recovery-sheet-crest", language, recovery.toByteArray());
            welcome.reset();
            new LetterWriter().write(letter, crest, welcome);
            looksAsBefore("welcome-letter-crest", language, welcome.toByteArray());
        }
    }

    private static void looksAsBefore(String paper, PaperLanguage language, byte[] pdf)
            throws IOException {
        String name = paper + "-" + language.code().replace('+', '-');
        try (PagePictures pictures = PagePictures.of(pdf)) {
            PagePicture page = pictures.picture(0, 100);
            assertEquals(
                    Optional.empty(),
                    GoldenImages.compare(name, page.argb(), page.width(), page.height()));
        }
        if (language == PaperLanguage.BILINGUAL) {
            assertEquals(List.of(), VeraPdf.faults(pdf), name);
        }
    }

    /** As a telephone would read it from the page. */
    private static String qr(PDDocument document) throws IOException, ReaderException {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
        int[] points =
                page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource source =
                new RGBLuminanceSource(page.getWidth(), page.getHeight(), points);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code on the page", e);
        }
    }
}
