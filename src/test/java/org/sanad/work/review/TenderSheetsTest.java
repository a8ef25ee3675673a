package org.sanad.work.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Language;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.SchoolYear;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.pack.Programme;
import org.sanad.print.GoldenImages;
import org.sanad.print.ListDocument;
import org.sanad.print.PaperLanguage;
import org.sanad.print.VeraPdf;
import org.sanad.store.Decision;
import org.sanad.store.Desk;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.demo.SampleSchool;
import org.sanad.work.desk.Installation;
import org.sanad.work.needs.SchoolNeeds;
import org.sanad.work.paper.OfficeHead;
import org.sanad.work.paper.PageImage;
import org.sanad.work.paper.Preview;

/** What a whole directorate needs, from no school to three hundred. */
final class TenderSheetsTest {
    private static final String BAGS = "MILLION_BAGS";
    private static final SchoolYear YEAR = SchoolYear.parse("2026-2027").orElseThrow();
    private static final String LONGEST =
            "مجموعة مدارس آيت بن عبد الرحمن الإدريسي العلوي المدغري بدوار تيغرمت ن إيزلان السفلى";
    private static final String LONGEST_PUPIL =
            "آيت بن عبد الرحمن الإدريسي العلوي المدغري فاطمة الزهراء بنت مولاي عبد السلام الوزاني";

    @TempDir private static Path folder;

    private static Installation installation;
    private static NeedsStatement statement;
    private static Programme programme;

    @BeforeAll
    static void open() {
        SampleSchool.create(folder.resolve("sample")).close();
        ZoneId zone = ZoneId.of("Africa/Casablanca");
        Clock clock =
                Clock.fixed(
                        LocalDate.of(2026, 11, 24).atTime(12, 0).atZone(zone).toInstant(), zone);
        installation =
                Installation.open(
                        folder.resolve("sample").resolve("school"),
                        Desk.SCHOOL,
                        "sanad-sample-school".toCharArray(),
                        clock);
        Benefits benefits = new Benefits(installation);
        benefits.set(
                BAGS, benefits.propose(BAGS).eligible().stream().map(BenefitRow::code).toList());
        statement = new SchoolNeeds(installation).statement(BAGS, null);
        programme = installation.pack().programme(BAGS).orElseThrow();
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    private static DeclaredNeeds needs(int schools, List<BoardRow> missing) {
        List<DeclaredNeeds.OfSchool> all = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            all.add(
                    new DeclaredNeeds.OfSchool(
                            String.format(Locale.ROOT, "%05dA", 7000 + i),
                            i == 1 ? LONGEST : "مجموعة مدارس تيزي " + i,
                            i % 3 == 0 ? "تاكلفت" : "واويزغت",
                            statement));
        }
        return new DeclaredNeeds(YEAR, YEAR, all, missing);
    }

    private static BoardRow silent(String code, String name) {
        return new BoardRow(
                code, name, "أنركي", "2", true, 0, false, 0, 0, 0, null, 0, "MISSING", false);
    }

    private static OfficeHead head(PaperLanguage language) {
        return new OfficeHead(installation, "05.081", "المديرية الإقليمية أزيلال", YEAR, language);
    }

    private static Preview preview(PaperLanguage language, DeclaredNeeds needs) {
        return Preview.of(
                new TenderSheets(installation.pack(), programme, head(language)).papers(needs),
                Progress.none());
    }

    private static String text(Preview preview) throws IOException {
        Path file = folder.resolve("paper.pdf");
        preview.save(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void looksAsBefore(String paper, PaperLanguage language, Preview preview) {
        PageImage page = preview.page(0, 100);
        String name = paper + "-" + language.code().replace('+', '-');
        assertEquals(
                Optional.empty(),
                GoldenImages.compare(name, page.argb(), page.width(), page.height()));
    }

    @Test
    void theyLookAsTheyWereLookedAt() throws IOException {
        List<BoardRow> missing = List.of(silent("07318L", "أسيف أزكار"), silent("07319M", LONGEST));
        for (PaperLanguage language : PaperLanguage.values()) {
            try (Preview tender = preview(language, needs(5, missing))) {
                looksAsBefore("tender", language, tender);
                assertTrue(text(tender).contains("07319M"), "who is not counted is named");
            }
            ListDocument calls = CallList.document(head(language), missing);
            try (Preview preview = Preview.of(List.of(calls), Progress.none())) {
                looksAsBefore("call-list", language, preview);
            }
            ListDocument changes =
                    ChangeLetter.document(change(), installation.pack(), head(language));
            try (Preview preview = Preview.of(List.of(changes), Progress.none())) {
                looksAsBefore("what-changed", language, preview);
            }
            try (Preview preview =
                    Preview.of(List.of(answer().document(head(language))), Progress.none())) {
                looksAsBefore("answer-letter", language, preview);
            }
        }
    }

    private static BundleChange change() {
        DeclarationRow declaration =
                new DeclarationRow("d1", "07318L", LONGEST, "2026-2027", 1, 8, "WAITING", 0, false);
        List<BundleChange.PupilRow> rows = new ArrayList<>();
        for (BundleChange.Change kind : BundleChange.Change.values()) {
            for (int i = 0; i < 6; i++) {
                String code = String.format(Locale.ROOT, "R%09d", 134249316 + 31 * rows.size());
                String name = i == 2 ? LONGEST_PUPIL : "أمزيان عبد العزيز";
                List<String> programmes =
                        i == 2
                                ? List.of("TAYSSIR", BAGS, "BOARDING", "TRANSPORT")
                                : i == 3 ? List.of() : List.of("TAYSSIR");
                rows.add(
                        new BundleChange.PupilRow(
                                kind, code, name, "6APG", "6APG-1", programmes, null));
            }
        }
        List<BundleChange.ProgrammeChange> programmes =
                List.of(
                        new BundleChange.ProgrammeChange("TAYSSIR", 211, 204),
                        new BundleChange.ProgrammeChange(BAGS, 61, 64),
                        new BundleChange.ProgrammeChange("BOARDING", 12, 12));
        return new BundleChange(declaration, 7L, 312, 309, programmes, rows, YEAR, null);
    }

    private static AnswerLetter answer() {
        Gresa school = new Gresa("07318L");
        List<Decision> decisions = new ArrayList<>();
        Map<String, Map<UUID, AnswerLetter.Who>> declared = new HashMap<>();
        for (int seq = 6; seq <= 8; seq++) {
            String digest = ("0" + seq).repeat(32);
            List<Decision.RefusedRow> rows = new ArrayList<>();
            Map<UUID, AnswerLetter.Who> pupils = new HashMap<>();
            for (int i = 0; i < seq - 6; i++) {
                String note = i == 1 ? "انظر الحالة المدنية (2015/118)" : null;
                UUID id = new UUID(seq, i);
                rows.add(new Decision.RefusedRow(id, "BIRTH_DATE", "birthDate", note));
                String name = i == 1 ? LONGEST_PUPIL : "أمزيان عبد العزيز";
                String code = String.format(Locale.ROOT, "R%09d", 134249316 + 100 * seq + i);
                pupils.put(id, new AnswerLetter.Who(code, name, "6APG-1"));
            }
            declared.put(digest, pupils);
            String verdict = seq == 6 ? "ACCEPTED" : "PARTLY_REFUSED";
            decisions.add(
                    new Decision(
                            school,
                            digest,
                            verdict,
                            "DECLARATION",
                            "2026-2027",
                            null,
                            1,
                            seq,
                            null,
                            rows,
                            "ab".repeat(32)));
        }
        return new AnswerLetter(
                school,
                LONGEST,
                new AnswerLetter.Told(
                        "2026-2027", 3, "SANAD-A-07318L-2627-0003-98089.json", "ab".repeat(32)),
                decisions,
                declared);
    }

    @Test
    void threeHundredSchoolsAddUp() throws IOException {
        int schools = 300;
        Formats formats = new Formats(Language.FRENCH);
        try (Preview preview = preview(PaperLanguage.FRENCH, needs(schools, List.of()))) {
            assertEquals(schools, preview.rows());
            String text = text(preview);
            statement
                    .totals()
                    .forEach(
                            (article, total) ->
                                    assertTrue(
                                            text.contains(
                                                    formats.number(
                                                            (long) total.needed() * schools)),
                                            article));
            assertTrue(text.contains("300/300"), text);
            assertFalse(text.contains("incomplètes"), text);
        }
    }

    @Test
    void noSchoolAndOneSchoolAreSaid() throws IOException {
        try (Preview none = preview(PaperLanguage.BILINGUAL, needs(0, List.of()))) {
            assertEquals(0, none.rows());
            assertTrue(text(none).contains("0/0"));
            byte[] pdf = Files.readAllBytes(folder.resolve("paper.pdf"));
            assertEquals(List.of(), VeraPdf.faults(pdf));
        }
        try (Preview one = preview(PaperLanguage.ARABIC, needs(1, List.of()))) {
            assertEquals(1, one.rows());
            assertTrue(text(one).contains("07000A"));
        }
    }
}
