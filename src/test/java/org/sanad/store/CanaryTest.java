package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.BundleState;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.Site;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedKey;

/** No personal data in any file of the folder, in any usual writing, during or after a session. */
final class CanaryTest {
    private static final List<String> CANARIES =
            List.of(
                    "كناريمستور",
                    "فرعيةمستورة",
                    "Canarymother",
                    "K987654321",
                    "CN445566",
                    "0698765432",
                    "1999-12-31",
                    "دوارالكناري",
                    "مديرمستور",
                    "Canarysheet",
                    "CANARYFILE",
                    "Canaryreason",
                    "Canarystick",
                    "Canarynote",
                    "77777C");

    @TempDir Path temp;

    @Test
    void findsNoPersonalDataInAnyFile() throws IOException {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            new Backups(folder).follow(store);
            store.writeUndoable("everything", CanaryTest::write);
            // a second change keeps the first as before-images
            store.writeUndoable("everything", CanaryTest::write);
            assertTrue(Files.exists(temp.resolve("sanad.db-wal")));
            assertTrue(Files.size(temp.resolve("backups/SANAD-LATER-000001.log")) > 10_000);
            assertEquals(List.of(), found());
            store.undoLast("everything");
        }
        assertEquals(List.of(), found());
    }

    /** The search itself finds what is there. */
    @Test
    void searchFindsEachWriting() throws IOException {
        for (byte[] form : forms(CANARIES.get(0))) {
            Files.write(temp.resolve("clear"), form);
            assertEquals(List.of("clear"), found());
        }
    }

    private static int write(Session session) {
        UUID site = new UUID(1, 1);
        Pupil pupil =
                new Pupil(
                        new UUID(1, 2),
                        new MassarCode("K987654321"),
                        PersonName.of("كناريمستور", "Canarymother"),
                        Gender.FEMALE,
                        LocalDate.of(1999, 12, 31),
                        "دوارالكناري");
        session.school()
                .save(
                        new School(
                                new Gresa("02063S"),
                                "كناريمستور",
                                Area.RURAL,
                                null,
                                null,
                                null,
                                "مديرمستور"));
        session.sites().save(new Site(site, "فرعيةمستورة", true, Area.RURAL));
        session.pupils().save(pupil);
        session.placements()
                .save(
                        new Placement(
                                pupil.id(),
                                Folders.YEAR,
                                "1APG",
                                "1APG-1",
                                site,
                                "Canarysheet",
                                1,
                                PlacementStatus.LISTED,
                                false));
        session.households()
                .save(
                        new Household(
                                new UUID(1, 3),
                                new Guardian("Canarymother", "CN445566", "0698765432"),
                                "دوارالكناري",
                                List.of(pupil.id())));
        session.participations()
                .save(
                        new Participation(
                                pupil.id(),
                                "TAYSSIR",
                                Folders.YEAR,
                                ParticipationStatus.KEPT_OUT,
                                "Canaryreason"));
        move(session, pupil);
        attendance(session, pupil);
        needs(session, pupil, site);
        Map<String, String> typed = Map.of("first", "كناريمستور", "cin", "CN445566");
        session.drafts().save("pupil", pupil.id(), typed);
        return pack(session);
    }

    private static void move(Session session, Pupil pupil) {
        session.moves()
                .save(
                        new Move(
                                new UUID(1, 4),
                                pupil.id(),
                                MoveKind.TRANSFER_OUT,
                                LocalDate.of(1999, 12, 31),
                                new Gresa("77777C"),
                                "Canarymother",
                                "Canaryreason",
                                "Canarynote"));
    }

    private static void attendance(Session session, Pupil pupil) {
        YearMonth month = YearMonth.of(2026, 10);
        session.attendance().save(new MonthlyAbsence(pupil.id(), month, 1, 2, "Canaryreason"));
        session.attendance()
                .save(
                        new HandedSlip(
                                pupil.id(),
                                "TAYSSIR",
                                Folders.YEAR,
                                1,
                                LocalDate.of(2027, 1, 5),
                                "Canarynote"));
    }

    private static void needs(Session session, Pupil pupil, UUID site) {
        NeedKey key = new NeedKey("MILLION_BAGS", Folders.YEAR, site, "1APG", null, "BAG");
        LocalDate day = LocalDate.of(1999, 12, 31);
        session.needs()
                .save(new Delivery(new UUID(1, 5), key, day, "Canarystick", "Canarynote", 4, 0));
        session.needs().save(new HandOut(new UUID(1, 6), key, day, pupil.id(), 1));
    }

    private static int pack(Session session) {
        long seq = session.outbox().takeNextSeq(1);
        OutboxEntry entry =
                new OutboxEntry(
                        1,
                        seq,
                        UUID.randomUUID(),
                        "declaration",
                        "2026-2027",
                        "ab".repeat(32),
                        null,
                        BundleState.PACKED,
                        Instant.EPOCH,
                        "CANARYFILE.json",
                        0,
                        null);
        session.outbox().add(entry, String.join(" ", CANARIES).getBytes(StandardCharsets.UTF_8));
        session.outbox().save(entry.carriedOn("Canarystick"));
        return 0;
    }

    /** Names of the files in which a canary stands. */
    private List<String> found() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String canary : CANARIES) {
                    for (byte[] form : forms(canary)) {
                        if (bytes.contains(new String(form, StandardCharsets.ISO_8859_1))
                                && !found.contains(file.getFileName().toString())) {
                            found.add(file.getFileName().toString());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<byte[]> forms(String canary) {
        List<byte[]> forms = new ArrayList<>();
        List<Charset> charsets =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1256"));
        for (Charset charset : charsets) {
            byte[] bytes = canary.getBytes(charset);
            forms.add(bytes);
            forms.add(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
            forms.add(
                    HexFormat.of()
                            .withUpperCase()
                            .formatHex(bytes)
                            .getBytes(StandardCharsets.US_ASCII));
            for (int shift = 0; shift < 3; shift++) {
                forms.add(base64(bytes, shift));
            }
        }
        return forms;
    }

    /** Base64 of the canary at each of its three places in a triple, without the edges. */
    private static byte[] base64(byte[] bytes, int shift) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(shift == 0 ? 0 : 4, text.length() - 1)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
