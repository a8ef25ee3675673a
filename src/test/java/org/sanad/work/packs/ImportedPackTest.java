package org.sanad.work.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.exchange.SignedPack;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.rule.FieldProblem;
import org.sanad.seal.SigningKey;
import org.sanad.store.Desk;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.BenefitsChange;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.desk.Installation;
import org.sanad.work.paper.ListOrder;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.receive.ReceivedFile;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/** A programme nobody knew when the program was built comes by a signed pack. */
final class ImportedPackTest {
    private static final Gresa GRESA = new Gresa("07318L");
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String PROGRAMME = "WINTER_ROAD";

    @TempDir private Path folder;

    private DirectorateDesk directorate;
    private SchoolDesk school;
    private Path welcome;
    private Path signed;

    @BeforeEach
    void openBoth() throws IOException {
        directorate = Office.create(folder, password());
        welcome = Office.welcome(directorate, folder);
        school =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(GRESA, "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        password());
        school.rosters().apply(List.of(LIST), Progress.none());
        Files.createDirectories(folder.resolve("stick"));
        Path pack = InventedPack.write(folder.resolve("pack.json"), "2026.12");
        signed = folder.resolve("signed.json");
        directorate.packSigning().sign(pack, signed);
    }

    @AfterEach
    void closeBoth() {
        school.close();
        directorate.close();
    }

    @Test
    void isProposedByItsOwnAges() {
        trust();
        school.packs().take(signed);
        List<BenefitRow> eligible = school.benefits().propose(PROGRAMME).eligible();
        assertTrue(eligible.size() > 20, "the fixture has pupils of these ages");
        Map<MassarCode, LocalDate> born = births();
        for (BenefitRow row : eligible) {
            LocalDate birth = born.get(row.code());
            int age = birth == null ? 9 : 2026 - birth.getYear();
            assertTrue(age >= 8 && age <= 10, row.code() + " is " + age);
        }
        assertTrue(
                school.benefits().propose(PROGRAMME).ineligible().stream()
                        .allMatch(row -> row.reasons().get(0).code().startsWith("AGE_")));
    }

    @Test
    void itsFieldsAreAskedJudgedAndDecideTheKit() {
        trust();
        school.packs().take(signed);
        assertEquals(
                List.of("ROAD", "SHOE_SIZE", "INSURANCE"),
                school.benefitFields().fields(PROGRAMME).stream()
                        .map(FieldDefinition::code)
                        .toList());
        BenefitRow pupil = enrolled();
        assertEquals(List.of(), pupil.kit());
        assertEquals(List.of("MISSING ROAD"), problems(pupil.pupil()));
        write(pupil, "ROAD", "FORD");
        assertEquals(List.of("RAIN_BOOTS"), school.benefits().list(PROGRAMME).get(0).kit());
        assertEquals(List.of("MISSING SHOE_SIZE"), problems(pupil.pupil()));
        write(pupil, "SHOE_SIZE", "33");
        write(pupil, "INSURANCE", "A-17|2020-01-01");
        assertEquals(List.of("EXPIRED INSURANCE"), problems(pupil.pupil()));
        assertRefused("model.field.above", () -> write(pupil, "SHOE_SIZE", "50"));
        assertRefused("model.field.unknown-choice", () -> write(pupil, "ROAD", "RIVER"));
        assertRefused("work.fields.unknown", () -> write(pupil, "COLOUR", "RED"));

        write(pupil, "ROAD", "TRACK");
        assertEquals(
                Map.of("ROAD", "TRACK", "INSURANCE", "A-17|2020-01-01"),
                school.benefitFields().values(pupil.pupil(), PROGRAMME));
    }

    @Test
    void itsListIsPrintedWithItsColumnsAndSigner() throws IOException {
        trust();
        school.packs().take(signed);
        BenefitRow pupil = enrolled();
        write(pupil, "ROAD", "FORD");
        write(pupil, "SHOE_SIZE", "33");
        write(pupil, "INSURANCE", "POLICE-17|2027-06-30");
        Path pdf = folder.resolve("list.pdf");
        ListOrder order = new ListOrder("beneficiaries-winter-road", "fr", null, null);
        assertEquals(1, school.papers().print(order, pdf, Progress.none()).rows());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            for (String word :
                    List.of("Chemin", "Gué", "Pointure", "33", "Bottes", "POLICE-17", "comité")) {
                assertTrue(text.contains(word), word + " in " + text);
            }
        }
    }

    @Test
    void travelsToADirectorateThatKnowsThePack() {
        trust();
        school.packs().take(signed);
        BenefitRow pupil = enrolled();
        write(pupil, "ROAD", "FORD");
        PackedBundle packed = school.sending().pack(folder.resolve("stick"), Progress.none());
        take(packed.enrolment());
        directorate.intake().confirm(GRESA, school.sending().verificationCode());
        ReceivedFile received = take(packed.file());
        assertEquals("accepted", received.verdict());
        assertNull(received.code());
        assertEquals(1, received.counts().get(PROGRAMME));
    }

    @Test
    void bundlesMadeWithTheOlderPackStayUnderstood() {
        trust();
        PackedBundle before = school.sending().pack(folder.resolve("stick"), Progress.none());
        take(before.enrolment());
        directorate.intake().confirm(GRESA, school.sending().verificationCode());
        assertEquals("accepted", take(before.file()).verdict(), "the built-in pack stays known");
    }

    @Test
    void stillCountsAfterTheFolderIsOpenedAgain() {
        trust();
        school.packs().take(signed);
        school.close();
        school = SchoolDesk.open(folder.resolve("school"), password());
        PackFile inForce = school.packs().inForce();
        assertEquals("2026.12", inForce.pack().version());
        assertEquals("directorate:05.081", inForce.issuer());
        assertTrue(
                school.benefits().programmes().stream()
                        .anyMatch(one -> one.code().equals(PROGRAMME)));
    }

    @Test
    void refusesAPackBeforeTheDirectorateIsConfirmedOnPaper() {
        assertRefused("work.packs.no-directorate", () -> school.packs().take(signed));
        school.sending().trustDirectorate(welcome, null);
        assertRefused("work.packs.no-directorate", () -> school.packs().take(signed));
        assertEquals("2026.11", school.packs().inForce().pack().version());
    }

    @Test
    void refusesThePackOfAnotherDirectorate() throws IOException {
        trust();
        Path foreign = folder.resolve("foreign.json");
        try (DirectorateDesk other = Office.in(folder.resolve("other"), password())) {
            other.packSigning()
                    .sign(InventedPack.write(folder.resolve("same.json"), "2026.12"), foreign);
        }
        assertRefused("work.packs.foreign", () -> school.packs().take(foreign));
        assertEquals(false, school.packs().look(foreign).trusted());
        assertEquals(true, school.packs().look(signed).trusted());
    }

    @Test
    void refusesAnOlderPackAndTakesTheSameOneTwice() throws IOException {
        trust();
        Path newer = folder.resolve("newer.json");
        directorate
                .packSigning()
                .sign(InventedPack.write(folder.resolve("n.json"), "2026.12.2"), newer);
        school.packs().take(newer);
        assertEquals("2026.12.2", school.packs().take(newer).pack().version());
        assertRefused("work.packs.not-newer", () -> school.packs().take(signed));
        Path old = InventedPack.write(folder.resolve("old.json"), "2026.12.1");
        Path out = folder.resolve("old-signed.json");
        assertRefused("work.packs.sign-not-newer", () -> directorate.packSigning().sign(old, out));
        assertTrue(Files.notExists(out));
    }

    @Test
    void noDeskTakesOrSignsAPackThatLostAProgramme() throws IOException {
        Path without = InventedPack.writeWithout(folder.resolve("lost.json"), "2026.13");
        Path out = folder.resolve("lost-signed.json");
        assertRefused("work.packs.sign-loses", () -> directorate.packSigning().sign(without, out));
        assertTrue(Files.notExists(out));
        // signed by another program that does not know the rule
        try (Installation desk =
                        Installation.create(
                                folder.resolve("other-school"),
                                Desk.SCHOOL,
                                password(),
                                Installation.moroccanClock());
                SigningKey key = SigningKey.generate(new SecureRandom())) {
            desk.packs().take(SignedPack.read(Files.readAllBytes(signed)));
            SignedPack lost =
                    SignedPack.sign(Files.readAllBytes(without), "directorate:05.081", key);
            UserProblem refused = assertThrows(UserProblem.class, () -> desk.packs().take(lost));
            assertEquals("work.packs.loses", refused.code());
            assertEquals(List.of(PROGRAMME), refused.arguments());
            assertEquals("2026.12", desk.packs().inForce().version());
        }
    }

    @Test
    void refusesAPackThatIsNotSigned() {
        trust();
        assertRefused(
                "exchange.pack.unsigned", () -> school.packs().take(folder.resolve("pack.json")));
    }

    @Test
    void aListOfBeneficiariesBringsValuesAndSaysWhichDoNotFit() {
        trust();
        school.packs().take(signed);
        List<BenefitRow> eligible = school.benefits().propose(PROGRAMME).eligible();
        MassarCode first = eligible.get(0).code();
        MassarCode second = eligible.get(1).code();
        BenefitsChange change =
                school.benefits()
                        .setWithFields(
                                PROGRAMME,
                                List.of(
                                        new WantedBeneficiary(
                                                first, Map.of("ROAD", "FORD", "SHOE_SIZE", "35")),
                                        new WantedBeneficiary(
                                                second, Map.of("ROAD", "RIVER", "COLOUR", "RED"))));
        assertEquals(2, change.added());
        assertEquals(
                List.of(
                        "work.fields.row [" + second + ", ROAD]",
                        "work.fields.row-unknown [" + second + ", COLOUR]"),
                change.problems().stream()
                        .map(problem -> problem.code() + " " + problem.arguments())
                        .toList());
        assertEquals(
                List.of(Map.of("ROAD", "FORD", "SHOE_SIZE", "35"), Map.of()),
                school.benefits().list(PROGRAMME).stream().map(BenefitRow::fields).toList());

        school.benefits().set(PROGRAMME, List.of(first));
        assertEquals(
                List.of(Map.of("ROAD", "FORD", "SHOE_SIZE", "35")),
                school.benefits().list(PROGRAMME).stream().map(BenefitRow::fields).toList());
    }

    private Map<MassarCode, LocalDate> births() {
        Map<MassarCode, LocalDate> born = new HashMap<>();
        school.pupils().rows().forEach(row -> born.put(row.code(), row.birthDate()));
        return born;
    }

    private void trust() {
        school.sending().trustDirectorate(welcome, directorate.publicKeys().verificationCode());
    }

    private BenefitRow enrolled() {
        BenefitRow first = school.benefits().propose(PROGRAMME).eligible().get(0);
        school.benefits().set(PROGRAMME, List.of(first.code()));
        return school.benefits().list(PROGRAMME).get(0);
    }

    private void write(BenefitRow pupil, String field, String value) {
        school.benefitFields().setField(pupil.pupil(), PROGRAMME, field, value);
    }

    private List<String> problems(UUID pupil) {
        return school.benefitFields().problems(PROGRAMME).getOrDefault(pupil, List.of()).stream()
                .map((FieldProblem problem) -> problem.fault() + " " + problem.field())
                .toList();
    }

    private ReceivedFile take(Path file) {
        return directorate.intake().take(List.of(file), Progress.none()).get(0);
    }

    private static void assertRefused(String code, Executable refused) {
        assertEquals(code, assertThrows(UserProblem.class, refused).code());
    }

    private static char[] password() {
        return "كلمة مرور طويلة".toCharArray();
    }
}
