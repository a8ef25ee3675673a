package org.sanad.work.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.print.VeraPdf;
import org.sanad.work.paper.Preview;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** The directorate's papers of a school that declares twice and of one that never does. */
final class OfficePapersTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final Path KEPT = Path.of("target/paper/office");
    private static final List<String> LANGUAGES = List.of("ar", "fr", "ar+fr");
    private static final Gresa SCHOOL = new Gresa("07318L");

    @TempDir private Path folder;

    @Test
    void whoIsToBeCalledAndWhatASecondDeclarationChanged() throws IOException {
        try (SchoolDesk school =
                        SchoolDesk.create(
                                folder.resolve("school"),
                                new NewSchool(SCHOOL, "أسيف أزكار", Area.RURAL),
                                password());
                DirectorateDesk desk = Office.create(folder, password())) {
            desk.publishing()
                    .list(
                            List.of(
                                    new WantedSchool("07318L", "أسيف أزكار", "تاكلفت", "1", 1),
                                    new WantedSchool("07319M", "تيزي ن إسلي", "تاكلفت", "2", 2)));
            String before = text("call-list-fr", desk.papers().callList("fr", Progress.none()));
            assertTrue(before.contains("07318L") && before.contains("07319M"), before);

            List<MassarCode> codes = firstDeclaration(school, desk);
            String called = text("call-list-ar", desk.papers().callList("ar", Progress.none()));
            assertFalse(called.contains("07318L"), called);
            assertTrue(called.contains("07319M"), called);

            assertTenderCountsWhatTheSchoolNeeds(school, desk);
            school.benefits().set("TAYSSIR", codes.subList(0, 59));
            declare(school, desk, "second");
            assertLettersTell(desk, codes);
            assertAnswerLetter(school, desk, codes);
            assertThrows(
                    UserProblem.class,
                    () ->
                            desk.papers()
                                    .whatChanged(
                                            SCHOOL,
                                            BundleNumber.newest(99),
                                            "ar",
                                            Progress.none()));
        }
    }

    private List<MassarCode> firstDeclaration(SchoolDesk school, DirectorateDesk desk)
            throws IOException {
        school.rosters().apply(List.of(LIST), Progress.none());
        school.sending()
                .trustDirectorate(
                        Office.welcome(desk, folder), desk.publicKeys().verificationCode());
        List<MassarCode> codes = school.pupils().rows().stream().map(PupilRow::code).toList();
        school.benefits().set("TAYSSIR", codes.subList(0, 60));
        school.benefits().set("MILLION_BAGS", codes);
        declare(school, desk, "first");
        desk.intake().confirm(SCHOOL, school.sending().verificationCode());
        desk.reviews().accept(SCHOOL, BundleNumber.newest(newest(desk)));
        return codes;
    }

    private void assertLettersTell(DirectorateDesk desk, List<MassarCode> codes)
            throws IOException {
        for (String language : LANGUAGES) {
            String letter =
                    text(
                            "what-changed-" + language.replace('+', '-'),
                            desk.papers()
                                    .whatChanged(
                                            SCHOOL,
                                            BundleNumber.newest(newest(desk)),
                                            language,
                                            Progress.none()));
            assertTrue(letter.contains(codes.get(59).value()), letter);
            assertFalse(letter.contains(codes.get(58).value()), "unchanged");
            assertTrue(letter.contains("-1"), letter);
        }
    }

    /** The same quantities as at the school; who has not sent is named. */
    private void assertTenderCountsWhatTheSchoolNeeds(SchoolDesk school, DirectorateDesk desk)
            throws IOException {
        for (String language : LANGUAGES) {
            String list = "tender-million-bags";
            String text =
                    text(
                            list + "-" + language.replace('+', '-'),
                            desk.papers()
                                    .preview(new OfficeOrder(list, language), Progress.none()));
            school.needs()
                    .statement("MILLION_BAGS", null)
                    .totals()
                    .forEach(
                            (article, total) ->
                                    assertTrue(
                                            text.contains(Integer.toString(total.needed())),
                                            article + " " + total.needed() + text));
            assertTrue(text.contains("07319M"), "the school that has not sent");
            assertTrue(text.contains("140 MAD"), "the price of a bag by the pack");
            assertTrue(text.contains("1/2"), text);
            int pupils =
                    school.needs()
                            .statement("MILLION_BAGS", null)
                            .totals()
                            .get("SUPPLIES")
                            .expected();
            assertTrue(text.contains(" " + pupils + " "), "beneficiaries, each once");
        }
        assertTrue(
                desk.papers().catalogue().stream()
                        .anyMatch(one -> one.id().equals("tender-next-million-bags")));
        text(
                "tender-next-million-bags-fr",
                desk.papers()
                        .preview(
                                new OfficeOrder("tender-next-million-bags", "fr"),
                                Progress.none()));
    }

    /** The letter tells what was decided, and its code is that of the file written. */
    private void assertAnswerLetter(SchoolDesk school, DirectorateDesk desk, List<MassarCode> codes)
            throws IOException {
        desk.reviews()
                .refuse(
                        SCHOOL,
                        BundleNumber.newest(newest(desk)),
                        List.of(
                                new WantedRefusal(
                                        codes.get(5).value(), "BIRTH_DATE", "انظر الحالة", 1)));
        OfficeOrder order = new OfficeOrder("answer-letter", "ar+fr", SCHOOL, null);
        assertThrows(
                UserProblem.class,
                () -> desk.papers().preview(new OfficeOrder("answer-letter", "ar"), none()));
        assertThrows(UserProblem.class, () -> desk.papers().preview(order, none()));
        Path out = Files.createDirectory(folder.resolve("answers"));
        Path file = desk.answering().write(out, none()).get(0).file();
        assertEquals(
                List.of(SCHOOL.value()),
                desk.papers().answered().stream().map(OfficePapers.Answered::school).toList());
        String letter = "";
        for (String language : LANGUAGES) {
            String name = "answer-letter-" + language.replace('+', '-');
            OfficeOrder one = new OfficeOrder("answer-letter", language, SCHOOL, null);
            letter = text(name, desk.papers().preview(one, none()));
            assertTrue(letter.contains(codes.get(5).value()), letter);
            assertFalse(letter.contains(codes.get(6).value()), "a row that was taken");
        }
        assertTheLetterBelongsToTheFile(school, letter, file);
    }

    /** Before the file is imported the code is of nothing; then it is that of the letter. */
    private static void assertTheLetterBelongsToTheFile(
            SchoolDesk school, String letter, Path file) {
        Matcher code = Pattern.compile("(?:\\d{5} ){3,}\\d{2,5}").matcher(letter);
        List<String> typed = new ArrayList<>();
        while (code.find()) {
            typed.add(code.group());
        }
        assertEquals(4, typed.size(), "three bundles and the answer itself");
        assertTrue(typed.stream().allMatch(one -> school.answers().ofLetter(one).isEmpty()));
        assertEquals("accepted", school.answers().take(file).verdict());
        assertEquals(
                List.of(1L),
                typed.stream().flatMap(one -> school.answers().ofLetter(one).stream()).toList());
        String first = typed.get(0);
        String other = (first.charAt(0) == '1' ? "2" : "1") + first.substring(1);
        assertThrows(UserProblem.class, () -> school.answers().ofLetter(other));
    }

    private static Progress none() {
        return Progress.none();
    }

    private static long newest(DirectorateDesk desk) {
        return desk.changes().declarations().stream()
                .mapToLong(DeclarationRow::seq)
                .max()
                .orElseThrow();
    }

    private void declare(SchoolDesk school, DirectorateDesk desk, String name) throws IOException {
        Path out = Files.createDirectory(folder.resolve(name));
        school.sending().packDespiteErrors(out, Progress.none());
        desk.intake().take(List.of(out), Progress.none());
    }

    /** The text of a saved paper; the bilingual ones are judged by both standards. */
    private static String text(String name, Preview paper) throws IOException {
        Path file = Files.createDirectories(KEPT).resolve(name + ".pdf");
        try (paper) {
            paper.save(file);
        }
        byte[] pdf = Files.readAllBytes(file);
        if (name.endsWith("-ar-fr")) {
            assertEquals(List.of(), VeraPdf.faults(pdf));
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static char[] password() {
        return "شجرة جبل نهر مدرسة".toCharArray();
    }
}
