package org.sanad.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.receive.PaperCheck;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/** A list on paper says whether it was printed from what the last bundle holds. */
final class PaperTwinTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String TWIN = "beneficiaries-tayssir";

    @TempDir private Path folder;

    @Test
    void everySheetCarriesTheCodeOnlyWhileTheDataAreThoseOfTheBundle() throws IOException {
        try (SchoolDesk school =
                        SchoolDesk.create(
                                folder.resolve("school"),
                                new NewSchool(new Gresa("07318L"), "أسيف أزكار", Area.RURAL),
                                password());
                DirectorateDesk directorate = Office.create(folder, password())) {
            school.rosters().apply(List.of(LIST), Progress.none());
            Path welcome = Office.welcome(directorate, folder);
            school.sending().trustDirectorate(welcome, null);
            List<MassarCode> codes = school.pupils().rows().stream().map(PupilRow::code).toList();
            school.benefits().set("TAYSSIR", codes.subList(0, 60));
            assertTrue(sheets(school).get(0).contains("pas encore scellé"));

            Path out = Files.createDirectory(folder.resolve("out"));
            PackedBundle packed = school.sending().packDespiteErrors(out, Progress.none());
            List<String> sheets = sheets(school);
            assertTrue(sheets.size() > 1);
            for (String sheet : sheets) {
                assertTrue(sheet.contains(packed.checkCode()), sheet);
            }

            school.benefits().set("TAYSSIR", codes.subList(0, 59));
            String changed = sheets(school).get(0);
            assertFalse(changed.contains(packed.checkCode()));
            assertTrue(changed.contains("modifiées depuis"), changed);

            directorate.intake().take(List.of(out), Progress.none());
            PaperCheck check = directorate.paperCheck();
            PaperCheck.Match match = check.find(packed.checkCode()).orElseThrow();
            assertEquals(packed.digest(), match.digest());
            assertMistypedAndForeignCodesAreToldApart(check, packed);
        }
    }

    private static void assertMistypedAndForeignCodesAreToldApart(
            PaperCheck check, PackedBundle packed) {
        char first = packed.checkCode().charAt(0);
        String mistyped =
                (first == '9' ? '0' : (char) (first + 1)) + packed.checkCode().substring(1);
        UserProblem problem = assertThrows(UserProblem.class, () -> check.find(mistyped));
        assertEquals("work.receive.code-mistyped", problem.code());
        String foreign = org.sanad.seal.VerificationCode.ofDigest(new byte[32]).text();
        assertTrue(check.find(foreign).isEmpty());
    }

    private List<String> sheets(SchoolDesk school) throws IOException {
        Path file = folder.resolve("list.pdf");
        Files.deleteIfExists(file);
        school.papers().print(new ListOrder(TWIN, "fr", null, null), file, Progress.none());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> sheets = new java.util.ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                sheets.add(stripper.getText(pdf));
            }
            return sheets;
        }
    }

    private static char[] password() {
        return "شجرة جبل نهر مدرسة".toCharArray();
    }
}
