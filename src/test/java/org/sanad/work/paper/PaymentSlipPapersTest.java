package org.sanad.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.print.GoldenImages;
import org.sanad.print.VeraPdf;
import org.sanad.store.Desk;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.PaymentSlips;
import org.sanad.work.absences.SlipRow;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.demo.SampleSchool;
import org.sanad.work.desk.Installation;

/** The slips of a tranche: only whom it pays, four to a sheet, the same sums as on the screen. */
final class PaymentSlipPapersTest {
    private static final String LIST = "slips-tayssir";
    private static final String TAYSSIR = "TAYSSIR";
    private static final List<String> LANGUAGES = List.of("ar", "fr", "ar+fr");
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    @TempDir private static Path folder;

    private static Installation installation;

    /** After the end of the first tranche; one class lacks a month, one pupil lost one. */
    @BeforeAll
    static void open() {
        SampleSchool.create(folder.resolve("sample")).close();
        Clock clock =
                Clock.fixed(LocalDate.of(2027, 1, 5).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
        installation =
                Installation.open(
                        folder.resolve("sample").resolve("school"),
                        Desk.SCHOOL,
                        "sanad-sample-school".toCharArray(),
                        clock);
        Benefits benefits = new Benefits(installation);
        List<BenefitRow> open = benefits.propose(TAYSSIR).eligible();
        benefits.setWithFields(
                TAYSSIR,
                open.stream()
                        .map(row -> new WantedBeneficiary(row.code(), Map.of("RSU", "1")))
                        .toList());
        for (int month = 9; month <= 12; month++) {
            YearMonth one = YearMonth.of(2026, month);
            new Absences(installation).set(one, List.of(), true, one.atEndOfMonth());
        }
        new Absences(installation)
                .set(
                        YearMonth.of(2026, 10),
                        List.of(new WantedAbsence(0, paid().get(0).code(), 0, 12, null)),
                        true,
                        YearMonth.of(2026, 10).atEndOfMonth());
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    private static List<SlipRow> paid() {
        return new PaymentSlips(installation)
                .slips(TAYSSIR, null, 1).stream().filter(row -> row.amount() > 0).toList();
    }

    private static ListOrder order(String language, Integer tranche, String pupil) {
        return new ListOrder(LIST, language, null, null, tranche, null, pupil);
    }

    private static Preview slips(String language, Integer tranche, String pupil) {
        return new Papers(installation).preview(order(language, tranche, pupil), Progress.none());
    }

    private static String text(Preview preview) throws IOException {
        Path file = folder.resolve("slips.pdf");
        preview.save(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyoneTheTranchePaysHasOneSlipWithItsSum() throws IOException {
        List<SlipRow> paid = paid();
        assertTrue(paid.size() > 8);
        try (Preview preview = slips("fr", 1, null)) {
            assertEquals(paid.size(), preview.rows());
            assertEquals((paid.size() + 3) / 4, preview.pages());
            String text = text(preview);
            for (SlipRow row : paid) {
                Matcher slip =
                        Pattern.compile(row.code().value() + ".*?(\\d+)\\s+dirhams", Pattern.DOTALL)
                                .matcher(text);
                assertTrue(slip.find(), row.code().value());
                assertEquals(Long.toString(row.amount()), slip.group(1), row.code().value());
            }
        }
    }

    @Test
    void theyLookAsTheyWereLookedAt() {
        for (String language : LANGUAGES) {
            ListOrder order = new ListOrder(LIST, language, "6APG-1", null, 1);
            try (Preview preview = new Papers(installation).preview(order, Progress.none())) {
                PageImage page = preview.page(0, 100);
                String name = LIST + "-" + language.replace('+', '-');
                assertEquals(
                        Optional.empty(),
                        GoldenImages.compare(name, page.argb(), page.width(), page.height()));
            }
        }
    }

    @Test
    void onePupilHasOneSlip() throws IOException {
        SlipRow row = paid().get(0);
        try (Preview preview = slips("ar+fr", 1, row.code().value())) {
            assertEquals(1, preview.pages());
            assertEquals(1, preview.rows());
            assertTrue(text(preview).contains(row.code().value()));
            byte[] pdf = Files.readAllBytes(folder.resolve("slips.pdf"));
            assertEquals(List.of(), VeraPdf.faults(pdf));
        }
    }

    /** The second tranche is not over: nobody gets a guessed sum, everybody is named. */
    @Test
    void whoseMonthsAreNotKnownIsNamedAndGetsNone() throws IOException {
        long open =
                new PaymentSlips(installation)
                        .transfers(TAYSSIR, null, 2, null).sheet().rows().stream()
                                .filter(row -> row.total().open() > 0)
                                .count();
        try (Preview preview = slips("fr", 2, null)) {
            assertTrue(open > 100);
            assertEquals(open, preview.rows());
            String text = text(preview);
            assertFalse(text.contains("En lettres"), text);
            assertTrue(text.contains("sans reçu"), text);
        }
    }

    @Test
    void withoutATrancheThereAreNone() {
        assertThrows(UserProblem.class, () -> slips("ar", null, null));
    }

    @Test
    void whoIsNobodyHasAnEmptyPaper() {
        try (Preview preview = slips("ar", 1, "Z999999999")) {
            assertEquals(0, preview.rows());
            assertEquals(1, preview.pages());
        }
    }
}
