package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.PupilNote;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.school.SchoolDesk;

/** Notes on a pupil are kept sealed, by day, and what is typed is not lost. */
final class PupilNotesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final String WORDS = "زار الأب المؤسسة\nReviendra lundi";

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private SchoolDesk desk;
    private PupilsViewModel pupils;
    private PupilNotesForm form;
    private UUID first;

    @BeforeEach
    void openPupil() {
        desk = TestDesks.withPupils(folder);
        pupils =
                new PupilsViewModel(
                        new SameThreadJobRunner(), notices, desk, new Texts(Language.ARABIC));
        pupils.refresh();
        pupils.open(pupils.rows().get(0));
        first = pupils.rows().get(0).id();
        form = pupils.notes();
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    @Test
    void aNoteIsKeptSealedAndThereAgainAfterARestart() throws IOException {
        assertFalse(form.day().get().isBlank());
        form.day().set("10/11/2026");
        form.text().set("  " + WORDS + "\u202e ");
        form.add();
        assertEquals("", form.text().get());
        form.day().set("02/10/2026");
        form.text().set("أقدم");
        form.add();
        assertEquals(List.of(WORDS, "أقدم"), form.notes().stream().map(PupilNote::text).toList());
        desk.close();
        String stored = Files.readString(database(), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("Reviendra"));
        desk = SchoolDesk.open(folder.resolve("school"), "شجرة جبل نهر مدرسة".toCharArray());
        PupilNote kept = desk.pupilNotes().list(first).get(0);
        assertEquals(DAY, kept.day());
        assertEquals(WORDS, kept.text());
    }

    private Path database() {
        return folder.resolve("school").resolve("sanad.db");
    }

    @Test
    void whatIsTypedWaitsForItsPupil() {
        form.text().set("نصف جملة");
        pupils.open(pupils.rows().get(1));
        assertEquals("", form.text().get());
        form.text().set("عن الثاني");
        pupils.open(pupils.rows().get(0));
        assertEquals("نصف جملة", form.text().get());
        form.day().set("الثلاثاء");
        form.add();
        assertEquals("ui.pupils.note.day-unreadable", form.dayProblem().get().code());
        assertEquals("نصف جملة", form.text().get());
        assertEquals(List.of(), desk.pupilNotes().list(first));
    }

    /** The page with the first pupil open. */
    private PupilsViewModel onASlowDisk(HeldJobRunner jobs) {
        PupilsViewModel slow = new PupilsViewModel(jobs, notices, desk, new Texts(Language.ARABIC));
        slow.refresh();
        jobs.letGo();
        slow.open(slow.rows().get(0));
        jobs.letGo();
        return slow;
    }

    @Test
    void aNoteIsAddedOnceByTwoQuickPressesAndMayBeAddedAfterARefusal() {
        HeldJobRunner jobs = new HeldJobRunner();
        PupilsViewModel slow = onASlowDisk(jobs);
        slow.notes().text().set("س".repeat(PupilNote.LONGEST + 1));
        slow.notes().add();
        jobs.letGo();
        assertEquals("work.note.too-long", slow.notes().problem().get().code());
        slow.notes().text().set(WORDS);
        slow.notes().add();
        slow.notes().add();
        jobs.letGo();
        assertEquals(1, desk.pupilNotes().list(first).size());
    }

    @Test
    void aRemovedNoteComesBackByTheNoticeAndByUndo() {
        PupilNote note = desk.pupilNotes().add(first, DAY, WORDS);
        form.show(first);
        form.remove(note);
        assertEquals(List.of(), form.notes());
        notices.current().get().action().run();
        assertEquals(List.of(note), form.notes());
        form.remove(note);
        desk.lastActions().undo();
        assertEquals(List.of(note), desk.pupilNotes().list(first));
    }

    @Test
    void whatIsEmptyOrTooLongIsRefusedAndKept() {
        form.text().set("س".repeat(PupilNote.LONGEST + 1));
        form.add();
        assertEquals("work.note.too-long", form.problem().get().code());
        assertTrue(form.text().get().length() > PupilNote.LONGEST);
        assertEquals(
                "work.note.empty",
                assertThrows(UserProblem.class, () -> desk.pupilNotes().add(first, DAY, " \u202e"))
                        .code());
        assertEquals(
                "work.pupil.gone",
                assertThrows(
                                UserProblem.class,
                                () -> desk.pupilNotes().add(new UUID(3, 3), DAY, "x"))
                        .code());
        desk.pupilNotes().add(first, DAY, "س".repeat(PupilNote.LONGEST));
        assertEquals(1, desk.pupilNotes().list(first).size());
    }

    @Test
    void aRefusalIsNeverShownBesideTheFieldsOfAnotherPupil() {
        HeldJobRunner jobs = new HeldJobRunner();
        PupilsViewModel slow = onASlowDisk(jobs);
        slow.notes().text().set("س".repeat(PupilNote.LONGEST + 1));
        slow.notes().add();
        slow.moves().date().set("10/11/2020");
        slow.moves().record();
        slow.editor().familyName().set("");
        slow.editor().save();
        slow.open(slow.rows().get(1));
        jobs.letGo();
        assertNull(slow.notes().problem().get());
        assertNull(slow.moves().problem().get());
        assertNull(slow.editor().nameProblem().get());
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        slow.open(slow.rows().get(0));
        jobs.letGo();
        assertEquals("10/11/2020", slow.moves().date().get(), "it waits for its pupil");
        slow.moves().record();
        jobs.letGo();
        assertNotNull(slow.moves().problem().get());
    }
}
