package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Pupil;

/** What is typed and not saved: on the disk, sealed, and no part of what was done. */
final class DraftRepositoryTest {
    private static final String FORM = "pupil";
    private static final Pupil PUPIL = Folders.pupil(1);
    private static final Map<String, String> TYPED = Map.of("family", "السعيدي", "cin", "");

    @TempDir private Path temp;
    private DataFolder folder;
    private Store store;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
        store = Folders.create(folder);
        store.write(session -> Folders.savePupils(session, 3));
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    private void reopen() {
        store.close();
        store = Folders.open(folder);
    }

    private void keep(UUID subject, Map<String, String> typed) {
        store.write(
                session -> {
                    session.drafts().save(FORM, subject, typed);
                    return subject;
                });
    }

    private Map<String, String> kept(UUID subject) {
        return store.read(session -> session.drafts().find(FORM, subject));
    }

    /** Saves under a name of its own, and forgets what waited, as the sheet does. */
    private void saveSheet() {
        store.write(
                session -> {
                    session.drafts().forget(FORM, PUPIL.id());
                    session.pupils().save(Folders.renamed(PUPIL, "السعيدي"));
                    return PUPIL;
                });
    }

    private Optional<Pupil> stored() {
        return store.read(session -> session.pupils().find(PUPIL.id()));
    }

    @Test
    void outlivesClosingAndIsNotTheData() {
        keep(PUPIL.id(), TYPED);
        reopen();
        assertEquals(TYPED, kept(PUPIL.id()));
        assertEquals(Map.of(), kept(Folders.pupil(2).id()));
        assertEquals(
                Map.of(), store.read(session -> session.drafts().find("household", PUPIL.id())));
        assertEquals(Optional.of(PUPIL), stored());
        assertEquals(List.of(), store.check());
    }

    @Test
    void whatWasEnteredIsTakenBackAndMadeAgainWhateverIsTyped() {
        keep(PUPIL.id(), TYPED);
        saveSheet();
        assertEquals(Map.of(), kept(PUPIL.id()), "forgotten with what saves it");
        Map<String, String> later = Map.of("first", "زينب");
        keep(PUPIL.id(), later);
        store.edits().undo();
        assertEquals(Optional.of(PUPIL), stored());
        assertEquals(later, kept(PUPIL.id()), "taking back leaves what is typed alone");
        keep(PUPIL.id(), Map.of("first", "زينبة"));
        store.edits().redo();
        assertEquals("السعيدي", stored().orElseThrow().name().family());
        assertEquals(Map.of("first", "زينبة"), kept(PUPIL.id()));
        assertEquals(List.of(), store.check());
    }

    @Test
    void typingIsNoOperationOfTheJournalAndNoActionToTakeBack() {
        List<Operation> operations = store.read(session -> session.operations(10));
        Optional<Undoable> newest = store.edits().undoable();
        keep(PUPIL.id(), TYPED);
        keep(PUPIL.id(), Map.of());
        assertEquals(operations, store.read(session -> session.operations(10)));
        assertEquals(newest, store.edits().undoable());
        assertEquals(Map.of(), waiting());
    }

    private Map<String, Set<UUID>> waiting() {
        return store.read(session -> session.drafts().waiting());
    }

    @Test
    void tellsOfWhatSomethingWaitsUntilItIsForgotten() {
        UUID other = Folders.pupil(99).id();
        assertEquals(Map.of(), waiting());
        keep(PUPIL.id(), TYPED);
        keep(other, TYPED);
        reopen();
        assertEquals(Map.of(FORM, Set.of(PUPIL.id(), other)), waiting());
        keep(other, Map.of());
        assertEquals(Map.of(FORM, Set.of(PUPIL.id())), waiting());
        assertEquals(TYPED, kept(PUPIL.id()));
        saveSheet();
        assertEquals(Map.of(), waiting());
    }

    @Test
    void nothingTypedIsInClear() {
        keep(PUPIL.id(), Map.of("family", "Ouchen"));
        List<Row> rows =
                store.read(
                        session -> session.rows().list(Table.CONTENT, "WHERE kind = ?", "draft"));
        assertEquals(1, rows.size());
        Row row = rows.get(0);
        assertEquals(List.of("draft"), row.clear());
        String sealed = new String(row.sealed(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(sealed.contains("Ouchen") || sealed.contains("family"));
        keep(PUPIL.id(), Map.of("family", "Ouchen"));
        Row same =
                store.read(session -> session.rows().list(Table.CONTENT, "WHERE kind = ?", "draft"))
                        .get(0);
        assertArrayEquals(row.sealed(), same.sealed(), "kept as it stands, written once");
    }
}
