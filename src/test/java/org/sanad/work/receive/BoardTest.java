package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.exchange.UpdateBody;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.store.Decision;
import org.sanad.store.Desk;
import org.sanad.store.IntakeEntry;
import org.sanad.work.desk.Installation;
import org.sanad.work.review.Board;
import org.sanad.work.review.BoardRow;
import org.sanad.work.review.WantedSchool;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** What the board says of deadlines, of answers nobody gave, and of what came long ago. */
final class BoardTest {
    private static final String GRESA = "07318L";
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;
    private Path office;

    @BeforeEach
    void found() {
        office = folder.resolve("office");
        try (DirectorateDesk desk =
                DirectorateDesk.create(office, "05.081", "أزيلال", password(), rootPassword())) {
            desk.publishing()
                    .list(
                            List.of(
                                    new WantedSchool(GRESA, "أسيف أزكار", "أيت تمليل", "A", 1),
                                    new WantedSchool("07319M", "الأمل", "أيت تمليل", "B", 2)));
        }
    }

    private Installation open(LocalDate day) {
        Clock clock =
                Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return Installation.open(office, Desk.DIRECTORATE, password(), clock);
    }

    private Board.State on(LocalDate day) {
        try (Installation installation = open(day)) {
            return new Board(installation).state();
        }
    }

    @Test
    void silenceIsLateOnlyAfterTheCampaignsLastDay() throws IOException {
        LocalDate closes = on(LocalDate.of(2026, 9, 20)).closes();
        assertNotNull(closes, "the pack that comes with the program names a last day");
        assertEquals("2026-2027", on(closes).campaign());
        assertTrue(on(closes).rows().stream().noneMatch(BoardRow::late));
        assertTrue(on(closes.plusDays(1)).rows().stream().allMatch(BoardRow::late));
        Path out = Files.createDirectory(folder.resolve("out"));
        Path file;
        try (DirectorateDesk desk = DirectorateDesk.open(office, password())) {
            file = desk.publishing().publish(out).file();
        }
        UpdateBody told = SchoolVerifier.reopen(Files.readAllBytes(file));
        assertEquals(1, told.calendar().size());
        assertNotNull(told.calendar().get(0).closes());
        assertTrue(told.calendar().get(0).opens().isBefore(told.calendar().get(0).closes()));
    }

    @Test
    void aClockFiftyYearsBehindCallsNobodyLate() {
        assertTrue(on(LocalDate.of(1976, 11, 30)).rows().stream().noneMatch(BoardRow::late));
    }

    @Test
    void whatFirstCameAfterTheLastDayIsLateAndTakenAllTheSame() throws IOException {
        LocalDate closes = on(LocalDate.of(2026, 9, 20)).closes();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (SchoolDesk school = school()) {
            school.sending().packDespiteErrors(stick, Progress.none());
            String code = school.sending().verificationCode();
            try (Installation installation = open(closes.plusDays(1))) {
                Intake intake = new Intake(installation);
                intake.take(List.of(stick), Progress.none());
                intake.confirm(new Gresa(GRESA), code);
            }
        }
        Board.State state = on(closes.plusDays(2));
        BoardRow row = state.rows().get(0);
        assertTrue(row.late());
        assertEquals("ACCEPTED", row.state());
        assertEquals(186, row.pupils());
        assertEquals(0, row.overtaken());
        assertEquals("MISSING", state.rows().get(1).state());
    }

    /** The directorate went back to an older copy of its folder: it forgot an answer it gave. */
    @Test
    void anAnswerTheDirectorateDoesNotKnowIsShown() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path answers = Files.createDirectory(folder.resolve("answers"));
        Path older = folder.resolve("older");
        try (SchoolDesk school = school()) {
            school.sending().packDespiteErrors(stick, Progress.none());
            try (DirectorateDesk desk = DirectorateDesk.open(office, password())) {
                desk.intake().take(List.of(stick), Progress.none());
                desk.intake().confirm(new Gresa(GRESA), school.sending().verificationCode());
            }
            copy(office, older);
            try (DirectorateDesk desk = DirectorateDesk.open(office, password())) {
                Path answer = desk.answering().write(answers, Progress.none()).get(0).file();
                assertEquals("accepted", school.answers().take(answer).verdict());
            }
            Path second = Files.createDirectory(folder.resolve("second"));
            school.sending().packDespiteErrors(second, Progress.none());
            assertFalse(strange(office, second));
            assertTrue(strange(older, second));
        }
    }

    private static boolean strange(Path directory, Path stick) {
        try (DirectorateDesk desk = DirectorateDesk.open(directory, password())) {
            desk.intake().take(List.of(stick), Progress.none());
            return desk.board().state().rows().get(0).strangeAnswer();
        }
    }

    @Test
    void whatCameBeforeDecisionsWereKeptGetsItsDecisionOnce() {
        try (Installation installation = open(LocalDate.of(2026, 10, 1))) {
            installation
                    .store()
                    .write(
                            session -> {
                                session.intake().save(entry(1, "accepted", null));
                                session.intake().save(entry(2, "accepted", "P05"));
                                session.intake().save(entry(3, "already", "C04"));
                                session.intake().save(entry(4, "quarantined", "K02"));
                                session.intake().save(entry(5, "rejected", "S06"));
                                return 5;
                            });
            EarlierDecisions.complete(installation);
            assertEquals(List.of("ACCEPTED", "WAITING", "ARCHIVED"), verdicts(installation));
            installation
                    .store()
                    .write(
                            session -> {
                                session.intake().save(entry(6, "accepted", null));
                                return 1;
                            });
            EarlierDecisions.complete(installation);
            assertEquals(3, verdicts(installation).size());
            BoardRow row = new Board(installation).state().rows().get(0);
            assertEquals(3, row.received());
            assertFalse(row.late());
        }
    }

    private static List<String> verdicts(Installation installation) {
        return installation
                .store()
                .read(
                        session ->
                                session.decisions().ofSchool(new Gresa(GRESA)).stream()
                                        .sorted(java.util.Comparator.comparing(Decision::seq))
                                        .map(Decision::verdict)
                                        .toList());
    }

    private static IntakeEntry entry(int number, String verdict, String code) {
        return new IntakeEntry(
                number,
                String.format(java.util.Locale.ROOT, "%064x", number),
                new UUID(0x4000L, 1L << 63 | number),
                new Gresa(GRESA),
                "declaration",
                "2026-2027",
                new UUID(0x4000L, 1L << 63),
                1,
                "0".repeat(32),
                number,
                null,
                verdict,
                code,
                new IntakeEntry.Arrival("x.json", LocalDate.of(2026, 10, 1), "", null, null));
    }

    private SchoolDesk school() throws IOException {
        SchoolDesk school =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(new Gresa(GRESA), "أسيف أزكار", Area.RURAL),
                        password());
        school.rosters().apply(List.of(LIST), Progress.none());
        Path out = Files.createTempDirectory(folder, "welcome");
        try (DirectorateDesk desk = DirectorateDesk.open(office, password())) {
            school.sending()
                    .trustDirectorate(
                            desk.publishing().publish(out).file(),
                            desk.publicKeys().verificationCode());
        }
        return school;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static char[] rootPassword() {
        return "خزنة ورق حبر ختم".toCharArray();
    }

    private static char[] password() {
        return "شجرة جبل نهر مدرسة".toCharArray();
    }
}
