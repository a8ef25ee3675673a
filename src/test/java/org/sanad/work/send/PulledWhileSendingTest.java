package org.sanad.work.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.exchange.MediumFiles;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.Area;
import org.sanad.model.BundleNumber;
import org.sanad.model.BundleState;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.store.Desk;
import org.sanad.work.desk.Installation;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.receive.ReceivedFile;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** What the outbox says of a bundle whose stick was pulled out, and what can be done about it. */
final class PulledWhileSendingTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;

    /** The real file system until its n-th access; then the stick is gone. */
    private static MediumFiles pulledAt(int last) {
        MediumFiles real = MediumFiles.real();
        int[] accesses = {0};
        return (MediumFiles)
                Proxy.newProxyInstance(
                        MediumFiles.class.getClassLoader(),
                        new Class<?>[] {MediumFiles.class},
                        (proxy, method, arguments) -> {
                            boolean asked =
                                    List.of("isFolder", "exists", "pause")
                                            .contains(method.getName());
                            if (!asked && ++accesses[0] >= last) {
                                throw new IOException("pulled out");
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Test
    void carriedIsOnlyWhatIsReadableAndAnythingElseIsWrittenAgainUnderItsNumber()
            throws IOException {
        Path welcome = setUp();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (Installation school = open()) {
            new Sending(school, writer(Integer.MAX_VALUE)).trustDirectorate(welcome, null);
            // the enrolment is done with at 6, the declaration at 11, the slip at 16
            for (int access : new int[] {1, 2, 3, 4, 6, 9, 14, 17}) {
                Sending sending = new Sending(school, writer(access));
                assertThrows(UserProblem.class, () -> sending.pack(stick, Progress.none()));
                assertEquals(BundleState.PACKED, sending.outbox().get(0).state());
                assertCarriedAreThere(sending, stick);
            }
            Media.removeLeftovers(stick);
            Sending sending = new Sending(school, writer(Integer.MAX_VALUE));
            sending.pack(stick, Progress.none());
            assertEquals(BundleState.CARRIED, sending.outbox().get(0).state());
            assertCarriedAreThere(sending, stick);
            rescue(school, stick);
        }
    }

    /** Every number that was burnt is written to another stick and accepted by the directorate. */
    private void rescue(Installation school, Path pulled) throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        Sending sending = new Sending(school, writer(Integer.MAX_VALUE));
        for (OutboxRow row : sending.outbox()) {
            if (row.state() == BundleState.PACKED) {
                sending.recreate(BundleNumber.newest(row.seq()), second, Progress.none());
            }
        }
        try (DirectorateDesk directorate =
                DirectorateDesk.open(folder.resolve("directorate"), password())) {
            directorate.intake().take(List.of(pulled, second), Progress.none());
            List<ReceivedFile> judged =
                    directorate
                            .intake()
                            .confirm(new Gresa("07318L"), sending.verificationCode())
                            .judged();
            assertFalse(judged.isEmpty());
            judged.forEach(file -> assertNotEquals("rejected", file.verdict(), file.file()));
        }
    }

    private static void assertCarriedAreThere(Sending sending, Path stick) throws IOException {
        for (OutboxRow row : sending.outbox()) {
            if (row.state() == BundleState.CARRIED) {
                assertTrue(Files.size(stick.resolve(row.fileName())) > 0);
                assertEquals(
                        (int) row.seq(),
                        Outside.of(stick.resolve(row.fileName())).label().get("seq"));
            }
        }
        try (Stream<Path> files = Files.list(stick)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(Outside::of);
        }
    }

    private Path setUp() {
        try (SchoolDesk school =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(new Gresa("07318L"), "أسيف أزكار", Area.RURAL),
                        password())) {
            school.rosters().apply(List.of(LIST), Progress.none());
        }
        try (DirectorateDesk directorate = Office.create(folder, password())) {
            return Office.welcome(directorate, folder);
        }
    }

    private Installation open() {
        return Installation.open(
                folder.resolve("school"), Desk.SCHOOL, password(), Installation.moroccanClock());
    }

    private static MediumWriter writer(int last) {
        return new MediumWriter(pulledAt(last), Duration.ZERO);
    }

    private static char[] password() {
        return "شجرة جبل نهر مدرسة".toCharArray();
    }
}
