package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.Area;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Progress;
import org.sanad.model.pack.RuleKind;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.Violation;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.review.Judgement;
import org.sanad.work.review.WantedRefusal;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/**
 * The same snapshot judged by the school and by the directorate gives the same violations, one by
 * one, whatever was lost, late, refused or answered in between.
 */
final class SameViolationsTest {
    private static final Gresa GRESA = new Gresa("07318L");
    private static final Path FIXTURES = Path.of("src/test/resources/massar");
    private static final String TAYSSIR = "TAYSSIR";

    @TempDir private Path folder;

    private DirectorateDesk directorate;
    private SchoolDesk school;
    private final Map<String, Findings> said = new HashMap<>();
    private int sticks;

    @BeforeEach
    void openBoth() throws IOException {
        directorate = Office.create(folder, password());
        Path welcome = Office.welcome(directorate, folder);
        school =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(GRESA, "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        password());
        school.sending().trustDirectorate(welcome, directorate.publicKeys().verificationCode());
        importList("ListEleve_20260918.xlsx");
        school.guardians().apply(FIXTURES.resolve("guardians_windows1256.csv"));
    }

    @AfterEach
    void closeBoth() {
        school.close();
        directorate.close();
    }

    private static char[] password() {
        return "كلمة مرور طويلة".toCharArray();
    }

    private void importList(String file) {
        school.rosters().apply(List.of(FIXTURES.resolve(file)), Progress.none());
    }

    private Path stick() throws IOException {
        return Files.createDirectories(folder.resolve("stick" + sticks++));
    }

    /** Packs, and remembers what the school's checks said of just this. */
    private PackedBundle pack() throws IOException {
        Findings findings = school.checks().findings();
        PackedBundle packed = school.sending().packDespiteErrors(stick(), Progress.none());
        said.put(packed.digest(), findings);
        // it comes along until it is answered, and is confirmed once
        if (packed.enrolment() != null
                && !directorate
                        .intake()
                        .take(List.of(packed.enrolment()), Progress.none())
                        .get(0)
                        .verdict()
                        .equals("already")) {
            directorate.intake().confirm(GRESA, school.sending().verificationCode());
        }
        return packed;
    }

    private ReceivedFile take(PackedBundle packed) {
        ReceivedFile received =
                directorate.intake().take(List.of(packed.file()), Progress.none()).get(0);
        assertSame(packed, received);
        return received;
    }

    private void assertSame(PackedBundle packed, ReceivedFile received) {
        Findings here = said.get(packed.digest());
        Findings there = received.judgement().findings();
        assertEquals(here.open(), there.open(), received.file());
        assertEquals(
                here.kept().stream().map(Findings.Kept::violation).toList(),
                there.kept().stream().map(Findings.Kept::violation).toList());
        assertTrue(received.judgement().samePack());
        assertTrue(received.judgement().sameBaseline());
    }

    private void answer() throws IOException {
        Path stick = stick();
        directorate
                .answering()
                .write(stick, Progress.none())
                .forEach(written -> school.answers().take(written.file()));
    }

    private List<BenefitRow> eligible() {
        return school.benefits().propose(TAYSSIR).eligible();
    }

    private void enrol(int from, int to) {
        school.benefits()
                .set(TAYSSIR, eligible().subList(from, to).stream().map(BenefitRow::code).toList());
    }

    private List<Violation> comparing() {
        return school.checks().violations().stream()
                .filter(one -> one.check().kind().comparative())
                .toList();
    }

    private List<PupilRow> listed() {
        return school.pupils().rows().stream()
                .filter(row -> row.status() == PlacementStatus.LISTED)
                .toList();
    }

    private void depart(int number) {
        for (PupilRow row : listed().subList(0, number)) {
            school.moves()
                    .depart(
                            new MoveRequest(
                                    row.code(),
                                    LocalDate.of(school.schoolYear().start(), 10, 1),
                                    null,
                                    null,
                                    school.moves().reasons().get(0).code(),
                                    null));
        }
    }

    @Test
    void packedTwiceWithoutAnAnswerBothAreComparedWithWhatWasAcceptedBefore() throws IOException {
        enrol(0, 20);
        PackedBundle first = pack();
        take(first);
        answer();
        enrol(0, 4);
        List<Violation> before = comparing();
        assertFalse(before.isEmpty());
        PackedBundle second = pack();
        // what is only packed is compared with nothing, and nothing with it
        assertEquals(before, comparing());
        depart(8);
        PackedBundle third = pack();
        assertTrue(
                said.get(third.digest()).open().stream()
                        .anyMatch(one -> one.check().kind() == RuleKind.PUPILS_GONE));
        take(third);
        take(second);
        answer();
        assertEquals(List.of(), comparing());
    }

    @Test
    void aRefusedOneIsNotComparedWithAndItsCorrectionIsWithTheOneBefore() throws IOException {
        enrol(0, 20);
        take(pack());
        answer();
        depart(15);
        PackedBundle wrong = pack();
        take(wrong);
        directorate.reviews().refuse(GRESA, BundleNumber.newest(wrong.seq()), List.of());
        answer();
        List<Violation> still = comparing();
        assertFalse(still.isEmpty());
        PackedBundle corrected = pack();
        assertEquals(still, comparing());
        take(corrected);
        MassarCode row = listed().get(0).code();
        directorate
                .reviews()
                .refuse(
                        GRESA,
                        BundleNumber.newest(corrected.seq()),
                        List.of(new WantedRefusal(row.value(), null, "الاسم", 1)));
        answer();
        assertEquals(List.of(), comparing());
        enrol(0, 3);
        take(pack());
    }

    @Test
    void aLateOneIsComparedWithWhatItsSchoolKnewThen() throws IOException {
        enrol(0, 20);
        take(pack());
        answer();
        enrol(0, 5);
        PackedBundle late = pack();
        enrol(5, 25);
        PackedBundle next = pack();
        take(next);
        answer();
        enrol(0, 2);
        PackedBundle last = pack();
        take(last);
        assertEquals("C04", take(late).code());
        answer();
        take(pack());
    }

    @Test
    void theNewYearIsComparedWithTheLastAcceptedDeclarationOfTheOldOne() throws IOException {
        enrol(0, 20);
        take(pack());
        answer();
        depart(6);
        PackedBundle unsent = pack();
        importList("ListEleve_20270920.xlsx");
        assertEquals("2027/2028", school.schoolYear().label());
        assertTrue(
                comparing().stream()
                        .anyMatch(
                                one ->
                                        "LAST_YEAR"
                                                .equals(one.check().parameters().get("against"))));
        take(pack());
        take(unsent);
        answer();
        PackedBundle after = pack();
        take(after);
    }

    /** A directorate that fell back to an old copy says so and compares nothing. */
    @Test
    void aBaselineThatIsNotHeldIsToldAndNothingIsComparedWithIt() throws IOException {
        enrol(0, 20);
        PackedBundle first = pack();
        directorate.close();
        copy(folder.resolve("directorate"), folder.resolve("old"));
        directorate = DirectorateDesk.open(folder.resolve("directorate"), password());
        take(first);
        answer();
        depart(15);
        PackedBundle second = pack();
        take(second);
        try (DirectorateDesk old = DirectorateDesk.open(folder.resolve("old"), password())) {
            Judgement judgement = old.intake().verify(second.file()).judgement();
            assertFalse(judgement.sameBaseline());
            assertEquals(
                    said.get(second.digest()).open().stream()
                            .filter(one -> !one.check().kind().comparative())
                            .toList(),
                    judgement.findings().open());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noScheduleMakesThemDiffer(long seed) throws IOException {
        Random random = new Random(seed);
        List<PackedBundle> underway = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(10)) {
                case 0, 1 -> {
                    int from = random.nextInt(10);
                    enrol(from, from + 1 + random.nextInt(eligible().size() - from - 1));
                }
                case 2 -> depart(1 + random.nextInt(3));
                case 3 -> keepOne(random);
                case 4, 5, 6 -> underway.add(pack());
                case 7, 8 -> {
                    if (!underway.isEmpty()) {
                        take(underway.remove(random.nextInt(underway.size())));
                    }
                }
                default -> answer();
            }
            if (step == 25) {
                importList("ListEleve_20270920.xlsx");
            }
        }
        underway.forEach(this::take);
        assertTrue(said.size() > 4, "seed " + seed);
    }

    private void keepOne(Random random) {
        List<Violation> open =
                school.checks().violations().stream().filter(Violation::keepable).toList();
        if (!open.isEmpty()) {
            Violation one = open.get(random.nextInt(open.size()));
            school.checks().keep(one, school.checks().reasons().get(0).code(), null);
        }
    }
}
