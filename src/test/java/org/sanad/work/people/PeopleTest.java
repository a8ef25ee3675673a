package org.sanad.work.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.BundleNumber;
import org.sanad.model.Clerk;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.safety.GoingBack;
import org.sanad.work.safety.Passwords;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** A head, who enters data beside them, and the next head. */
final class PeopleTest {
    private static final Path LISTS = Path.of("src/test/resources/massar");
    private static final String HEAD = "quatre mots faciles";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String CLERK = "la phrase de Fatima";

    @TempDir private Path temp;
    private Path data;

    @BeforeEach
    void schoolWithAClerk() {
        data = temp.resolve("school");
        NewSchool plan = new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL);
        try (SchoolDesk desk = SchoolDesk.create(data, plan, HEAD.toCharArray())) {
            desk.people().add("  فاطمة   الزهراء ", CLERK.toCharArray());
        }
    }

    private SchoolDesk head() {
        return SchoolDesk.open(data, Role.HEAD, HEAD.toCharArray());
    }

    private SchoolDesk clerk() {
        return SchoolDesk.open(data, Role.CLERK, CLERK.toCharArray());
    }

    private static String code(Runnable doing) {
        return assertThrows(UserProblem.class, doing::run).code();
    }

    @Test
    void aClerkEntersAndIsNamedForIt() {
        try (SchoolDesk desk = head()) {
            desk.rosters()
                    .apply(List.of(LISTS.resolve("ListEleve_20260918.xlsx")), Progress.none());
        }
        try (SchoolDesk desk = clerk()) {
            assertEquals(Role.CLERK, desk.people().role());
            assertEquals("فاطمة الزهراء", desk.people().me().orElseThrow().name());
            PupilRow pupil = desk.pupils().rows().get(0);
            desk.pupilNotes().add(pupil.id(), DAY, "جاء ولي أمره");
            ClassSheet sheet = desk.benefits().sheet();
            assertFalse(sheet.rows().isEmpty());
            desk.guardians().apply(LISTS.resolve("guardians_windows1256.csv"));
            desk.rosters()
                    .apply(List.of(LISTS.resolve("ListEleve_20260918.xlsx")), Progress.none());
            assertFalse(desk.overview().programmes().isEmpty(), "the first page reads");
            assertFalse(desk.sending().verificationCode().isEmpty(), "public halves are no secret");
            assertFalse(desk.checks().violations().isEmpty());
            Journal.Entry told = desk.journal().newest(1).entries().get(0);
            assertEquals("فاطمة الزهراء", told.who());
        }
        try (SchoolDesk desk = head()) {
            assertTrue(desk.people().me().isEmpty());
            PupilRow noted = desk.pupils().rows().get(0);
            Map<String, String> writers = new TreeMap<>();
            desk.journal()
                    .ofPupil(noted.id())
                    .forEach(one -> writers.put(one.kind(), String.valueOf(one.who())));
            assertEquals("فاطمة الزهراء", writers.get("pupil_note"));
            assertEquals("null", writers.get("pupil"), "the head imported the list");
            desk.pupilNotes().add(desk.pupils().rows().get(0).id(), DAY, "رسالة");
            Journal.Told told = desk.journal().newest(100);
            assertTrue(told.whole());
            assertEquals("pupil_note", told.entries().get(0).kind());
            assertNull(told.entries().get(0).who());
            assertTrue(
                    told.entries().stream()
                            .map(Journal.Entry::kind)
                            .toList()
                            .containsAll(
                                    List.of("founded", "roster", "clerk-added", "pupil_note")));
        }
    }

    @Test
    void whatIsTheHeadsIsRefusedToAClerkBeforeAnythingIsRead() {
        Path file = temp.resolve("no such file");
        try (SchoolDesk desk = clerk()) {
            Map<String, Runnable> headOnly = new TreeMap<>();
            headOnly.put("pack", () -> desk.sending().pack(temp, Progress.none()));
            headOnly.put(
                    "pack despite", () -> desk.sending().packDespiteErrors(temp, Progress.none()));
            headOnly.put(
                    "recreate",
                    () -> desk.sending().recreate(BundleNumber.newest(1), temp, Progress.none()));
            headOnly.put("trust", () -> desk.sending().trustDirectorate(file, null));
            headOnly.put("mail", () -> desk.mailing().message(BundleNumber.newest(1)));
            headOnly.put("mail sent", () -> desk.mailing().sent(BundleNumber.newest(1)));
            headOnly.put("mail to", () -> desk.mailing().keepAddress("a@b.ma"));
            headOnly.put(
                    "draft", () -> desk.mailing().draft(BundleNumber.newest(1), Progress.none()));
            headOnly.put("enrol", () -> desk.key().enrol(temp));
            headOnly.put("renew", () -> desk.key().renew(temp));
            headOnly.put("answer", () -> desk.answers().take(file));
            headOnly.put("update", () -> desk.updates().take(file));
            headOnly.put("arrivals", () -> desk.arrivals().take(List.of(file), Progress.none()));
            headOnly.put("restitution", () -> desk.restitution().take(List.of(file)));
            headOnly.put("programmes", () -> desk.packs().take(file));
            headOnly.put("crest", () -> desk.crest().choose(file));
            headOnly.put("no crest", () -> desk.crest().remove());
            headOnly.put("columns", () -> desk.sheetColumns().hide(Set.of()));
            headOnly.put("year", () -> desk.years().apply(List.of(file), Progress.none()));
            headOnly.put("sheet", () -> desk.safety().passwords().newRecoverySheet(file));
            headOnly.put("carry", () -> desk.safety().copies().carryTo(temp));
            headOnly.put("add", () -> desk.people().add("زينب", HEAD.toCharArray()));
            headOnly.put(
                    "remove", () -> desk.people().remove(desk.people().me().orElseThrow().id()));
            headOnly.put(
                    "hand over",
                    () -> desk.handOver().to(HEAD.toCharArray(), "س", CLERK.toCharArray(), file));
            headOnly.forEach(
                    (name, doing) -> assertEquals("work.people.head-only", code(doing), name));
            assertFalse(Files.exists(file));
            assertTrue(desk.safety().copies().keep().isPresent(), "copies are kept all the same");
        }
        assertThrows(
                UserProblem.class,
                () -> GoingBack.restore(data, file, CLERK.toCharArray(), Optional.empty()));
    }

    @Test
    void namesAndPasswordsArePeoplesOwn() {
        try (SchoolDesk desk = head()) {
            People people = desk.people();
            assertEquals("work.people.no-name", code(() -> people.add(" ", CLERK.toCharArray())));
            assertEquals(
                    "work.people.name-taken",
                    code(() -> people.add("فاطمة الزهراء", "autre phrase ici".toCharArray())));
            assertEquals(
                    "store.clerk.password-taken",
                    code(() -> people.add("زينب", CLERK.toCharArray())));
            Clerk fatima = people.clerks().get(0);
            people.newPassword(fatima.id(), "une autre phrase".toCharArray());
            people.remove(fatima.id());
            assertEquals(List.of(), people.clerks());
        }
        assertFalse(SchoolDesk.hasClerks(data));
        assertEquals("seal.password.wrong", code(() -> clerk()));
    }

    @Test
    void thePostChangesHandsInOneMoment() {
        Path oldSheet = temp.resolve("old.pdf");
        Path newSheet = temp.resolve("new.pdf");
        String next = "le mot du successeur";
        List<String> oldDigits;
        List<String> newDigits;
        String verification;
        try (SchoolDesk desk = head()) {
            oldDigits = desk.safety().passwords().newRecoverySheet(oldSheet);
            verification = desk.sending().verificationCode();
            assertEquals(
                    "seal.password.wrong",
                    code(
                            () ->
                                    desk.handOver()
                                            .to(
                                                    "not the password".toCharArray(),
                                                    "حسن",
                                                    next.toCharArray(),
                                                    newSheet)));
            assertEquals(
                    "store.clerk.password-taken",
                    code(
                            () ->
                                    desk.handOver()
                                            .to(
                                                    HEAD.toCharArray(),
                                                    "حسن",
                                                    HEAD.toCharArray(),
                                                    newSheet)),
                    "the next head has a password of their own");
            assertFalse(Files.exists(newSheet), "a sheet that opens nothing does not lie about");
            newDigits =
                    desk.handOver()
                            .to(HEAD.toCharArray(), "حسن أمزيان", next.toCharArray(), newSheet);
            assertTrue(Files.exists(newSheet));
            assertTrue(Files.exists(temp.resolve(HandOver.MINUTES)));
            assertNotEquals(oldDigits, newDigits);
        }
        assertEquals("seal.password.wrong", code(() -> head()));
        assertEquals(
                "seal.recovery.wrong",
                code(() -> Passwords.reset(data, String.join(" ", oldDigits), next.toCharArray())));
        clerk().close();
        try (SchoolDesk desk = SchoolDesk.open(data, Role.HEAD, next.toCharArray())) {
            assertEquals("حسن أمزيان", desk.school().headName());
            assertEquals(verification, desk.sending().verificationCode(), "the school is the same");
            List<Journal.Entry> told = desk.journal().newest(100).entries();
            assertEquals("handed-over", told.get(0).kind());
            assertFalse(told.get(0).byFormerHead());
            assertTrue(
                    told.stream().skip(1).allMatch(one -> one.who() == null && one.byFormerHead()),
                    "what was done before was not done by who is the head now");
        }
        Passwords.reset(data, String.join(" ", newDigits), HEAD.toCharArray());
        head().close();
    }

    @Test
    void aHandOverThatIsRefusedLeavesThePapersThatStillCount() throws IOException {
        Path sheet = temp.resolve("SANAD-RECOVERY.pdf");
        Path minutes = Files.writeString(temp.resolve(HandOver.MINUTES), "of the head before");
        char[] next = "le mot du successeur".toCharArray();
        try (SchoolDesk desk = head()) {
            desk.safety().passwords().newRecoverySheet(sheet);
            byte[] valid = Files.readAllBytes(sheet);
            HandOver post = desk.handOver();
            assertEquals(
                    "seal.password.wrong",
                    code(() -> post.to("a slip of the hand".toCharArray(), "حسن", next, sheet)));
            assertEquals(
                    "store.clerk.password-taken",
                    code(() -> post.to(HEAD.toCharArray(), "حسن", CLERK.toCharArray(), sheet)));
            assertThrows(
                    UserProblem.class,
                    () -> post.to(HEAD.toCharArray(), "حسن", "court".toCharArray(), sheet));
            assertEquals(
                    "work.people.sheet-name",
                    code(
                            () ->
                                    post.to(
                                            HEAD.toCharArray(),
                                            "حسن",
                                            next,
                                            temp.resolve("sanad-hand-over.pdf"))));
            assertArrayEquals(valid, Files.readAllBytes(sheet));
            assertEquals("of the head before", Files.readString(minutes));
            assertEquals(3, files(), "nothing half made lies about");
            post.to(HEAD.toCharArray(), "حسن", next, sheet);
            assertFalse(Arrays.equals(valid, Files.readAllBytes(sheet)));
            assertTrue(Files.size(minutes) > 1000);
            assertEquals(3, files());
        }
    }

    /** The data, the sheet and the minutes. */
    private long files() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.count();
        }
    }
}
