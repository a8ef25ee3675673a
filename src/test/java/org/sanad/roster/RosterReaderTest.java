package org.sanad.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Gender;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.model.roster.RosterPupil;

/** The reading rules of facts §5.5, on lists that are not as tidy as the fixtures. */
final class RosterReaderTest {
    private static final String[] HEAD = {
        "الرمز", "النسب", "الإسم", "النوع", "تاريخ الإزدياد", "مكان الازدياد"
    };
    private static final String CSV =
            """
            المؤسسة:;مدرسة الأمل;المستوى;الثالث ابتدائي عام
            السنة الدراسية:;2026/2027;القسم;3APG-2

            ر.ت;الرمز;النسب;الإسم;النوع;تاريخ الازدياد
            1;R134249316;أمزيان;علي;ذكر;2017-05-03
            2;r١٣٤٢٤٩٣١٧;"بن ""سعيد"" علي";مريم;أنثى;١٣/١١/٢٠١٧
            """;

    private final RosterReader reader = new RosterReader(TestLevels.all());

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, ;",
        "UTF-8, true, ','",
        "UTF-16LE, true, '\t'",
        "UTF-16BE, true, ;",
        "UTF-16LE, false, ','",
        "windows-1256, false, '\t'"
    })
    void readsSeparatedTextInEveryEncoding(String charset, boolean mark, String separator)
            throws IOException {
        String text = (mark ? "\uFEFF" : "") + CSV.replace(";", separator);
        if (charset.equals("windows-1256")) {
            text = text.replace('١', '1').replace('٢', '2').replace('٣', '3').replace('٤', '4');
            text = text.replace('٦', '6').replace('٧', '7').replace('٩', '9').replace('٠', '0');
        }
        RosterFile file = read("list.xls", text.getBytes(Charset.forName(charset)));

        assertEquals(Container.CSV, file.container());
        assertEquals(Layout.LISTELEVE_B, file.layout());
        assertEquals(List.of(), file.problems());
        assertEquals("مدرسة الأمل", file.school().name());
        assertEquals("2026/2027", file.year().label());
        assertEquals(List.of("R134249316", "R134249317"), codes(file));
        RosterPupil second = file.pupils().get(1);
        assertEquals("بن \"سعيد\" علي", second.name().family());
        assertEquals(LocalDate.of(2017, 11, 13), second.birthDate());
        assertEquals("3APG", second.level());
        assertEquals("3APG-2", second.schoolClass());
        assertEquals(6, second.row());
    }

    @Test
    void readsAPageSavedAsXlsWithSpansAndSeveralTables() throws IOException {
        RosterFile file =
                read(
                        "page.xls",
                        """
                        <html><meta charset=utf-8><body><table><tr><td>
                        <table><tr><td colspan=2>القسم</td><td>3APG-2</td></tr></table>
                        </td></tr></table>
                        <table><tr><th rowspan=2>الرمز<th>النسب<th>الإسم<th>النوع</tr>
                        <tr><td>&nbsp;<td>&nbsp;</tr>
                        <tr><td>R134249316<td>أمز&#1610;ان<td>علي<td>G</tr></table></body></html>
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(Container.HTML, file.container());
        assertEquals("أمزيان", file.pupils().get(0).name().family());
        assertEquals(Gender.MALE, file.pupils().get(0).gender());
        assertEquals("3APG-2", file.pupils().get(0).schoolClass());
    }

    @Test
    void readsAFrenchTableWithClassAndLevelColumns() throws IOException {
        RosterFile file =
                read(
                        "eleves.csv",
                        """
                        Classe;Niveau;Sexe;Prénom;Nom;Code Massar;Date de naissance
                        1APG-1;1AEP;F;Imane;EL ALAMI;R134249316;03.05.2019
                        2apg-1;2ème année de l'enseignement primaire;M;Ali;Naji;R134249317;2018/06/01
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(Layout.TABLE, file.layout());
        assertNull(file.year());
        assertEquals(List.of("1APG", "2APG"), file.pupils().stream().map(p -> p.level()).toList());
        assertEquals(2, file.classes().size());
        assertEquals("2APG-1", file.classes().get(1).schoolClass());
        assertEquals(LocalDate.of(2019, 5, 3), file.pupils().get(0).birthDate());
    }

    @Test
    void readsMirroredAndShiftedSheetsAndIgnoresHiddenOnes() throws IOException {
        String[][] rows = {
            {"", "", ""},
            {"", "2026/2027", "", "السنة الدراسية", "فرعية", "", "المؤسسة"},
            {"", "", "", "4APG-1", "", "القسم"},
            {"", "", "", "", "", ""},
            {"", "مكان الازدياد", "تاريخ الإزدياد", "النوع", "الإسم", "النسب ", "الرمز"},
            {"", "", "#41000", "أنثى", "مَرْيَم", "بن  عـــلي", "R134249316"},
            {"", "طبع بتاريخ 2026"},
        };
        byte[] bytes =
                new TestXlsx()
                        .date1904()
                        .sheetXml("مخفي", "veryHidden", "<worksheet>broken")
                        .sheet("Sheet1", rows)
                        .bytes();
        RosterFile file = read("ListEleve.xlsx", bytes);
        assertEquals(Layout.LISTELEVE_A, file.layout());
        assertEquals("فرعية", file.school().name());
        assertEquals("2026/2027", file.year().label());
        RosterPupil pupil = file.pupils().get(0);
        assertEquals("بن علي", pupil.name().family());
        assertEquals("مريم", pupil.name().first());
        assertEquals(LocalDate.of(2016, 4, 2), pupil.birthDate());
        assertEquals("4APG", pupil.level());
        assertEquals(1, file.pupils().size());
        assertEquals(List.of(), file.problems());
    }

    @Test
    void readsValuesAndNamesOutOfMergedRanges() throws IOException {
        String[][] rows = {
            {"القسم", "", "", "5APG-3"},
            {"", "", "المستوى"},
            {"الرمز", "النسب", "", "الإسم"},
            {"R134249316", "", "أمزيان", "علي"},
        };
        RosterFile file = read("x.xlsx", new TestXlsx().sheet("S", rows, "A1:B2", "B3:C3").bytes());
        assertEquals("5APG-3", file.pupils().get(0).schoolClass());
        assertEquals("أمزيان", file.pupils().get(0).name().family());
    }

    @Test
    void readsSeveralListsOnOneSheet() throws IOException {
        String[][] rows = {
            {"القسم", "1APG-1"},
            HEAD,
            {"R134249316", "أ", "ب"},
            {},
            {"القسم", "2APG-1"},
            HEAD,
            {"R134249317", "ج", "د"}
        };
        RosterFile file = read("x.xlsx", new TestXlsx().sheet("S", rows).bytes());
        assertEquals(
                List.of("1APG-1", "2APG-1"),
                file.classes().stream().map(RosterClass::schoolClass).toList());
        assertEquals(List.of(), file.problems());
    }

    @Test
    void refusesRowsOneByOneAndSaysWhy() throws IOException {
        String[][] rows = {
            HEAD,
            {"R134249316", "أمزيان", "علي", "ذكر", "2018-02-30", "تازة"},
            {"R13424931", "أمزيان", "علي"},
            {"", "أمزيان", "علي", "", "2018-01-01"},
            {"R134249316", "ناجي", "سعيد"},
            {"R134249317", "Аmzian", "Ali"},
            {"R134249318", "أمز\u202Eيان", "علي"},
            {"R134249319", "أمزيان Ali", "علي"},
            {"R134249320", "ا".repeat(81), "علي"},
            {"R134249321", " ", "ـ"},
            {"R134249322", "أمزيان", "علي", "ولد", "1950-01-01", "تازة"},
            {"R134249323", "أمزيان", ""},
            {"المجموع", "#12"},
        };
        rows[10][5] = "تازة\u2067";
        RosterFile file = read("export_1APG-1.xlsx", new TestXlsx().sheet("S", rows).bytes());

        assertEquals(List.of("R134249316", "R134249322", "R134249323"), codes(file));
        assertNull(file.pupils().get(0).birthDate());
        assertEquals("1APG-1", file.pupils().get(0).schoolClass());
        assertEquals("أمزيان", file.pupils().get(2).name().whole());
        assertEquals(
                List.of(
                        "2 birthDate roster.row.birth-date-unreadable",
                        "3 code roster.row.code-malformed",
                        "4 code roster.row.code-missing",
                        "5 code roster.row.code-twice",
                        "6 familyName roster.row.characters-forbidden",
                        "7 familyName roster.row.characters-forbidden",
                        "8 familyName roster.row.scripts-mixed",
                        "9 familyName roster.row.text-too-long",
                        "10 familyName roster.row.name-missing",
                        "11 gender roster.row.gender-unreadable",
                        "11 birthDate roster.row.birth-date-implausible",
                        "11 birthPlace roster.row.characters-forbidden"),
                file.problems().stream()
                        .map(p -> p.row() + " " + p.field() + " " + p.code())
                        .filter(text -> !text.startsWith("13 "))
                        .toList());
        assertEquals("export_1APG-1.xlsx", file.problems().get(0).file());
        assertEquals("S", file.problems().get(0).sheet());
    }

    @Test
    void reportsTheSameCodeOnTwoSheetsAndSheetsOfAnotherYearOrSchool() throws IOException {
        String[][] first = {
            {"السنة الدراسية", "2026/2027", "المؤسسة", "مدرسة الأمل"},
            HEAD,
            {"R134249316", "أ", "ب"}
        };
        String[][] second = {
            {"السنة الدراسية", "2026/2027"},
            HEAD,
            {"R134249316", "أ", "ب"},
            {"R134249317", "ج", "د"}
        };
        String[][] year = {{"السنة الدراسية", "2025/2026"}, HEAD, {"R134249318", "أ", "ب"}};
        String[][] school = {{"المؤسسة", "مدرسة أخرى"}, HEAD, {"R134249319", "أ", "ب"}};
        RosterFile file =
                read(
                        "x.xlsx",
                        new TestXlsx()
                                .sheet("1APG-1", first)
                                .sheet("1APG-2", second)
                                .sheet("1APG-3", year)
                                .sheet("1APG-4", school)
                                .bytes());
        assertEquals(List.of("R134249316", "R134249317"), codes(file));
        assertEquals(
                List.of(
                        "1APG-2 roster.row.code-twice [1APG-1, 3]",
                        "1APG-3 roster.sheet.other-year [2025/2026]",
                        "1APG-4 roster.sheet.other-school [مدرسة أخرى]"),
                file.problems().stream()
                        .map(p -> p.sheet() + " " + p.code() + " " + p.arguments())
                        .toList());
    }

    @Test
    void saysWhenLevelOrClassIsNotKnownAndKeepsThePupils() throws IOException {
        String[][] rows = {{"المستوى", "السابع ابتدائي"}, HEAD, {"R134249316", "أ", "ب"}};
        RosterFile file = read("x.xlsx", new TestXlsx().sheet("S", rows).bytes());
        assertNull(file.pupils().get(0).level());
        assertEquals(
                List.of("roster.sheet.class-unknown", "roster.sheet.level-unknown"),
                file.problems().stream().map(p -> p.code()).toList());
    }

    @Test
    void readsBinaryWorkbooksWithFormulasHiddenSheetsAnd1904Dates() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Data").createRow(0).createCell(0).setCellValue("الرمز");
            var sheet = workbook.createSheet("1APG-4");
            var head = sheet.createRow(4);
            var row = sheet.createRow(5);
            for (int i = 0; i < HEAD.length; i++) {
                head.createCell(i + 3).setCellValue(HEAD[i]);
            }
            row.createCell(3).setCellFormula("CONCATENATE(\"R\",\"134249316\")");
            row.createCell(4).setCellValue("أمزيان");
            row.createCell(5).setCellValue("علي");
            row.createCell(7).setCellValue(43000);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setSheetHidden(0, true);
            workbook.setActiveSheet(1);
            workbook.write(out);
        }
        RosterFile file = read("x.xls", out.toByteArray());
        assertEquals(List.of("R134249316"), codes(file));
        assertEquals(LocalDate.of(2017, 9, 22), file.pupils().get(0).birthDate());
        assertEquals("1APG", file.pupils().get(0).level());
    }

    @Test
    void stopsWhenTheUserGivesUp() {
        Progress impatient =
                new Progress() {
                    @Override
                    public void report(long done, long total) {
                        throw new CancellationException();
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        Path file = TestLevels.MASSAR.resolve("ListEleve_1500.xlsx");
        assertThrows(CancellationException.class, () -> reader.read(file, impatient));
    }

    @Test
    void refusesAMissingFile() {
        UserProblem refusal =
                assertThrows(
                        UserProblem.class,
                        () -> reader.read(folder.resolve("none.xlsx"), Progress.none()));
        assertEquals("roster.file.missing", refusal.code());
    }

    private RosterFile read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return reader.read(file, Progress.none());
    }

    private static List<String> codes(RosterFile file) {
        return file.pupils().stream().map(pupil -> pupil.code().value()).toList();
    }
}
