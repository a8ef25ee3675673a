package org.sanad.work.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.receive.ReceivedFile;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** From the outbox of a school by mail into the directorate. */
final class MailingTest {
    private static final Gresa GRESA = new Gresa("07318L");
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;

    @Test
    void firstMessageBringsTheEnrolmentTooAndBothAreTakenIn() throws IOException {
        try (SchoolDesk school =
                        SchoolDesk.create(
                                folder.resolve("school"),
                                new NewSchool(GRESA, "أسيف أزكار", Area.RURAL),
                                password());
                DirectorateDesk directorate = Office.create(folder, password())) {
            Path welcome = Office.welcome(directorate, folder);
            Sending sending = school.sending();
            Mailing mailing = school.mailing();
            sending.trustDirectorate(welcome, null);
            school.rosters().apply(List.of(LIST), Progress.none());
            Path out = Files.createDirectory(folder.resolve("out"));
            long seq = sending.pack(out, Progress.none()).seq();
            assertEquals(1, carried(sending, seq));
            assertTrue(Files.exists(mailing.draft(BundleNumber.newest(seq), Progress.none())));
            assertEquals(1, carried(sending, seq), "a draft may never be sent");
            mailing.sent(BundleNumber.newest(seq));
            assertEquals(2, carried(sending, seq));
            Path letters = Files.createDirectory(folder.resolve("letters"));
            MailedBundle mailed =
                    mailing.write(
                            BundleNumber.newest(seq),
                            letters.resolve("إلى المديرية.eml"),
                            10_000,
                            Progress.none());
            assertEquals(2, mailed.bundles());
            assertNull(mailed.to());
            assertTrue(mailed.large());
            assertNoPupil(Files.readString(mailed.file(), StandardCharsets.US_ASCII), school);
            Files.writeString(letters.resolve("other.eml"), "Subject: hello\r\n\r\nhello");

            List<ReceivedFile> taken = directorate.intake().take(List.of(letters), Progress.none());
            assertEquals(List.of("K02", "K02"), taken.stream().map(ReceivedFile::code).toList());
            List<ReceivedFile> judged =
                    directorate.intake().confirm(GRESA, sending.verificationCode()).judged();
            assertEquals(
                    List.of("accepted", "accepted"),
                    judged.stream().map(ReceivedFile::verdict).toList());
            assertEquals("already", directorate.intake().verify(mailed.file()).verdict());
        }
    }

    private static int carried(Sending sending, long seq) {
        return sending.outbox().stream()
                .filter(row -> row.seq() == seq)
                .mapToInt(OutboxRow::carried)
                .sum();
    }

    private static void assertNoPupil(String letter, SchoolDesk school) {
        school.pupils().rows().forEach(row -> assertFalse(letter.contains(row.code().value())));
    }

    @Test
    void addressIsKeptAndADraftGoesOnlyUnderAFittingName() {
        try (SchoolDesk school =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(GRESA, "أسيف أزكار", Area.RURAL),
                        password())) {
            Mailing mailing = school.mailing();
            assertTrue(mailing.address().isEmpty());
            mailing.keepAddress(" azilal@education.ma ");
            assertEquals("azilal@education.ma", mailing.address().orElseThrow());
            assertThrows(UserProblem.class, () -> mailing.keepAddress("azilal"));
            assertEquals("azilal@education.ma", mailing.address().orElseThrow());
            UserProblem unknown =
                    assertThrows(
                            UserProblem.class,
                            () ->
                                    mailing.write(
                                            BundleNumber.newest(3),
                                            folder.resolve("a.eml"),
                                            1,
                                            Progress.none()));
            assertEquals("work.send.no-such-number", unknown.code());
        }
    }

    private static char[] password() {
        return "شجرة جبل نهر مدرسة".toCharArray();
    }
}
