package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes along with whatever is entered: all of it, each time, and with nothing else. */
final class AlongTest {
    @TempDir private Path temp;

    private final List<String> along = new ArrayList<>();
    private DataFolder folder;
    private Store store;
    private Store both;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
        store = Folders.create(folder);
        both =
                store.along(session -> along.add("one"))
                        .within(new UUID(7, 1))
                        .along(session -> along.add("two"));
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    @Test
    void whatGoesAlongIsAddedToWhatGoesAlongAlready() {
        both.write(session -> Folders.savePupils(session, 1));
        assertEquals(List.of("one", "two"), along);
        both.writeUndoable("kind", session -> Folders.savePupils(session, 2));
        assertEquals(List.of("one", "two", "one", "two"), along);
        store.write(session -> Folders.savePupils(session, 3));
        assertEquals(4, along.size(), "the store it was made of is as it was");
    }

    @Test
    void withWhatEntersNothingGoesNothing() {
        both.write(session -> Folders.savePupils(session, 1));
        along.clear();
        both.writeAs("kind", session -> Folders.savePupils(session, 2));
        both.edits().undo();
        both.read(session -> session.pupils().list());
        assertEquals(List.of(), along);
    }

    @Test
    void whatIsRefusedOnTheWayIsNotEntered() {
        Store refusing =
                both.along(
                        session -> {
                            throw new IllegalStateException("refused");
                        });
        assertThrows(
                IllegalStateException.class,
                () -> refusing.write(session -> Folders.savePupils(session, 1)));
        assertEquals(List.of(), store.read(session -> session.pupils().list()));
    }
}
