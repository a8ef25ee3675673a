package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/** What waits and cannot be read at that moment is told, is read later, and is never lost. */
final class UnreadDraftsTest {
    private static final Map<String, String> WAITS = Map.of("text", "زار الأب", "day", "1/1");

    @TempDir private Path folder;

    private final UserProblem busy = UserProblem.of("store.database.busy");
    private final Texts texts = new Texts(Language.ARABIC);
    private final Notices notices = new Notices(texts);
    private final HeldJobRunner jobs = new HeldJobRunner();
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final NamedFields fields = new NamedFields().text("text", text).text("day", day);
    private SchoolDesk desk;
    private KeptForm form;
    private UUID pupil;
    private UUID other;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        pupil = desk.pupils().rows().get(0).id();
        other = desk.pupils().rows().get(1).id();
        desk.drafts().keep(Drafts.Form.NOTE, pupil, WAITS);
        form = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.NOTE, fields);
        form.open(pupil);
        jobs.refuseFirst(busy);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Map<String, String> kept() {
        return desk.drafts().find(Drafts.Form.NOTE, pupil);
    }

    /** Another pupil is shown, and this one again. */
    private void shownAgain() {
        form.keep();
        fields.revert();
        form.open(other);
        jobs.letGo();
        fields.revert();
        form.open(pupil);
    }

    /** A row that does not open any more takes nothing with it. */
    @Test
    void aDamagedDraftHoldsNothingUp() throws SQLException {
        desk.close();
        damageDrafts();
        desk = TestDesks.reopened(folder);
        form = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.NOTE, fields);
        form.open(pupil);
        jobs.letGo();
        assertEquals(texts.now("ui.drafts.damaged"), notices.current().get().text().getValue());
        desk.drafts().forgetGone();
        text.set("جديد");
        form.keep();
        jobs.letGo();
        assertEquals(Map.of("text", "جديد"), kept());
        damageAgain();
        desk.typed(form.waiting()).pupilNotes().add(pupil, LocalDate.of(2026, 11, 10), "جديد");
        assertEquals(1, desk.pupilNotes().list(pupil).size());
        assertEquals(Map.of(), kept());
    }

    private void damageAgain() throws SQLException {
        desk.close();
        damageDrafts();
        desk = TestDesks.reopened(folder);
    }

    private void damageDrafts() throws SQLException {
        Path file = folder.resolve("school").resolve("sanad.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT id, sealed FROM content WHERE kind = 'draft'")) {
            assertTrue(row.next());
            byte[] sealed = row.getBytes(2);
            sealed[sealed.length / 2] ^= 1;
            try (PreparedStatement change =
                    connection.prepareStatement("UPDATE content SET sealed = ? WHERE id = ?")) {
                change.setBytes(1, sealed);
                change.setBytes(2, row.getBytes(1));
                assertEquals(1, change.executeUpdate());
            }
        }
    }

    @Test
    void itIsToldInBothLanguages() {
        assertEquals(Meaning.DOUBTFUL, notices.current().get().meaning());
        for (Language language : Language.values()) {
            texts.language().set(language);
            String said = notices.current().get().text().getValue();
            assertEquals(texts.now("ui.drafts.unread"), said);
            assertFalse(said.contains("ui.drafts"), said);
        }
    }

    @Test
    void anEmptyFormDoesNotStandForItAndItIsReadWhenTheFormIsShownAgain() {
        form.keepAll();
        assertFalse(form.unkept());
        assertEquals(WAITS, kept());
        shownAgain();
        jobs.letGo();
        assertEquals(WAITS, kept());
        assertEquals("زار الأب", text.get());
        assertTrue(form.restored().get());
    }

    @Test
    void whatIsTypedMeanwhileIsKeptBesideIt() {
        text.set("جاءت الأم");
        form.keep();
        assertTrue(form.unkept());
        jobs.letGoFirst();
        assertEquals(Map.of("text", "جاءت الأم", "day", "1/1"), kept());
        jobs.refuseFirst(busy);
        text.set("");
        form.keep();
        jobs.letGoFirst();
        assertEquals(Map.of("day", "1/1"), kept(), "typed, and emptied by hand");
        text.set("جاءت");
        form.keep();
        jobs.letGo();
        assertEquals(Map.of("text", "جاءت", "day", "1/1"), kept());
        assertEquals("1/1", day.get(), "it was read when a field was left");
        assertEquals("جاءت", text.get());
        fields.revert();
        form.reverted();
        jobs.letGo();
        assertEquals(Map.of(), kept(), "read and thrown away");
    }

    @Test
    void whatIsTypedBeforeAnotherIsShownIsKeptBesideItToo() {
        text.set("جاءت الأم");
        shownAgain();
        assertEquals("", text.get());
        jobs.letGo();
        assertEquals(Map.of("text", "جاءت الأم", "day", "1/1"), kept());
        assertEquals("جاءت الأم", text.get());
        assertEquals("1/1", day.get());
    }

    @Test
    void savingForgetsWhatIsSavedAndNothingElse() {
        text.set("جاءت الأم");
        form.keep();
        Drafts.Waiting sent =
                new Drafts.Waiting(Drafts.Form.NOTE, pupil, Map.of("text", "جاءت الأم"));
        var within = desk.typed(sent).pupilNotes();
        form.saving(sent, () -> within.add(pupil, within.today(), text.get())).run();
        assertEquals(Map.of("day", "1/1"), kept());
        form.saved(pupil);
        fields.saved(sent.texts());
        form.keep();
        jobs.letGo();
        assertEquals(Map.of("day", "1/1"), kept());
        assertEquals("", text.get());
        assertEquals("1/1", day.get());
    }
}
