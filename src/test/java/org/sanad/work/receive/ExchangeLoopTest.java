package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.BundleNumber;
import org.sanad.model.BundleState;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.Severity;
import org.sanad.model.UserProblem;
import org.sanad.model.rule.Violation;
import org.sanad.work.pupils.TooOld;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/** A school and its directorate exchanging real files. */
final class ExchangeLoopTest {
    private static final Gresa GRESA = new Gresa("07318L");
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;

    private DirectorateDesk directorate;
    private SchoolDesk school;
    private Path welcome;

    @BeforeEach
    void openBoth() throws IOException {
        directorate = Office.create(folder, password());
        welcome = Office.welcome(directorate, folder);
        school = school("school");
        Files.createDirectories(folder.resolve("stick"));
    }

    @AfterEach
    void closeBoth() {
        school.close();
        directorate.close();
    }

    @Test
    void aDeclarationThatCameBeforeItsEnrolmentIsMergedAtConfirmation() {
        PackedBundle packed = pack();
        assertEquals("K01", take(packed.file()).code());
        assertEquals("K02", take(packed.enrolment()).code());
        List<ReceivedFile> judged = confirm(school);
        assertEquals(
                List.of("accepted", "accepted"),
                judged.stream().map(ReceivedFile::verdict).toList());
        assertEquals("C01", take(packed.file()).code());
    }

    @Test
    void aGenuineFileIsMergedThoughATamperedCopyCameFirst() throws IOException {
        PackedBundle packed = pack();
        take(packed.enrolment());
        confirm(school);
        String text = Files.readString(packed.file());
        Path tampered = folder.resolve("tampered.json");
        Files.writeString(tampered, text.replaceFirst("\"epoch\":1,", "\"epoch\":2,"));
        assertEquals("H06", take(tampered).code());
        assertEquals("accepted", take(packed.file()).verdict());
        assertEquals("C01", take(packed.file()).code());
    }

    @Test
    void aStrangersEnrolmentForTheSameSchoolDoesNotBlockTheGenuineOne() throws IOException {
        PackedBundle packed = pack();
        take(packed.enrolment());
        try (SchoolDesk stranger = school("stranger")) {
            Path stick = Files.createDirectories(folder.resolve("stick2"));
            take(stranger.sending().pack(stick, Progress.none()).enrolment());
            assertThrows(
                    UserProblem.class,
                    () -> directorate.intake().confirm(GRESA, "11111 22222 33333"));
            confirm(school);
            assertEquals("accepted", take(packed.file()).verdict());
        }
    }

    @Test
    void aMistypedFolderBurnsNoNumberAndTheEnrolmentStillGoesAlong() {
        assertThrows(
                UserProblem.class,
                () -> school.sending().pack(folder.resolve("nowhere"), Progress.none()));
        assertEquals(List.of(), school.sending().outbox());
        PackedBundle packed = pack();
        assertNotNull(packed.enrolment());
        assertEquals(2, packed.seq());
    }

    @Test
    void errorsAreNotPackedAndBurnNoNumberButDoubtsAre() {
        school.benefits().set("TAYSSIR", List.of(TooOld.make(school, 0), TooOld.make(school, 1)));
        UserProblem refusal = assertThrows(UserProblem.class, this::pack);
        assertEquals("work.send.errors", refusal.code());
        assertEquals(List.of("2"), refusal.problem().arguments());
        assertEquals(List.of(), school.sending().outbox());
        Path stick = folder.resolve("stick");
        Violation wrong = school.checks().violations().get(0);
        UserProblem kept =
                assertThrows(UserProblem.class, () -> school.checks().keep(wrong, "OTHER", null));
        assertEquals("work.checks.must-be-mended", kept.code());
        assertEquals(2, school.sending().packDespiteErrors(stick, Progress.none()).seq());

        school.benefits()
                .set(
                        "TAYSSIR",
                        List.of(school.benefits().propose("TAYSSIR").eligible().get(0).code()));
        assertTrue(
                school.checks().violations().stream()
                        .anyMatch(one -> one.severity() == Severity.WARNING));
        assertEquals(3, pack().seq());
    }

    @Test
    void anEnrolmentThatWasNeverCarriedGoesWithTheNextBundle() throws IOException {
        Path blocked = folder.resolve("stick/SANAD-E-07318L-0000-0001-" + firstGroup() + ".json");
        Files.writeString(blocked, "in the way");
        assertThrows(UserProblem.class, this::pack);
        Files.delete(blocked);
        PackedBundle second = pack();
        assertNotNull(second.enrolment());
        assertEquals(3, second.seq());
    }

    @Test
    void aLostFileIsWrittenAgainWithTheSameDigest() throws IOException {
        PackedBundle packed = pack();
        Path other = Files.createDirectories(folder.resolve("other"));
        PackedBundle again =
                school.sending()
                        .recreate(BundleNumber.newest(packed.seq()), other, Progress.none());
        assertEquals(packed.file().getFileName(), again.file().getFileName());
        assertEquals(packed.enrolment().getFileName(), again.enrolment().getFileName());
        assertTrue(Files.exists(again.slip()));
        take(again.enrolment());
        confirm(school);
        assertEquals("accepted", take(again.file()).verdict());
        assertEquals("C01", take(packed.file()).code());
        assertEquals(BundleState.CARRIED, school.sending().outbox().get(0).state());
    }

    @Test
    void anotherWelcomeDoesNotReplaceTheDirectorate() {
        try (DirectorateDesk other = Office.in(folder.resolve("other"), password())) {
            Path otherWelcome = Office.welcome(other, folder);
            school.sending().trustDirectorate(welcome, null);
            assertThrows(
                    UserProblem.class, () -> school.sending().trustDirectorate(otherWelcome, null));
            String code = other.publicKeys().verificationCode();
            assertThrows(
                    UserProblem.class, () -> school.sending().trustDirectorate(otherWelcome, code));
        }
    }

    @Test
    void publicKeysAloneAreNoWelcome() throws IOException {
        Path keys = Files.writeString(folder.resolve("keys.json"), directorate.publicKeys().json());
        String code = directorate.publicKeys().verificationCode();
        UserProblem refusal =
                assertThrows(
                        UserProblem.class, () -> school.sending().trustDirectorate(keys, code));
        assertEquals("work.send.no-welcome", refusal.code());
    }

    private SchoolDesk school(String name) {
        SchoolDesk desk =
                SchoolDesk.create(
                        folder.resolve(name),
                        new NewSchool(GRESA, "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        password());
        desk.sending().trustDirectorate(welcome, directorate.publicKeys().verificationCode());
        desk.rosters().apply(List.of(LIST), Progress.none());
        return desk;
    }

    private PackedBundle pack() {
        return school.sending().pack(folder.resolve("stick"), Progress.none());
    }

    private ReceivedFile take(Path file) {
        return directorate.intake().take(List.of(file), Progress.none()).get(0);
    }

    private List<ReceivedFile> confirm(SchoolDesk desk) {
        return directorate.intake().confirm(GRESA, desk.sending().verificationCode()).judged();
    }

    private String firstGroup() {
        return school.sending().verificationCode().substring(0, 5);
    }

    private static char[] password() {
        return "كلمة مرور طويلة".toCharArray();
    }
}
