package org.sanad.work.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.store.Backups;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;

/**
 * Copies of the data of an open desk. Each was opened and looked at whole before it counted; they
 * lie beside the data, and on the sticks they are carried to (design, safety.md §3.3).
 */
public final class SafeCopies {
    private final Installation installation;
    private final String name;

    /**
     * @param name of the desk in file names: its code
     */
    public SafeCopies(Installation installation, String name) {
        this.installation = installation;
        this.name = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "-");
    }

    /**
     * Does something with the copies of a folder, whichever desk it holds.
     *
     * @throws UserProblem when the password is wrong or the folder holds nothing
     */
    public static <T> T at(Path directory, char[] password, Function<SafeCopies, T> use) {
        return Whichever.desk(
                directory,
                password,
                opened -> use.apply(new SafeCopies(opened, Whichever.code(opened))));
    }

    /** Newest first. */
    public List<SafeCopy> list() {
        return SafeCopy.in(installation.directory());
    }

    /**
     * Copies what was changed since the newest copy.
     *
     * @return empty when nothing was
     */
    public Optional<SafeCopy> keep() {
        return Backups.of(installation.directory()).keep(installation.store()).map(SafeCopy::of);
    }

    /**
     * Restores a copy into a place of its own, looks at all of it, and lets that go.
     *
     * @throws UserProblem what is wrong with it
     */
    public void test(Path copy) {
        installation.require(Right.COPIES);
        installation.testRestore(copy);
    }

    /**
     * Copies what is here now to a stick, and reads it back.
     *
     * @return the file on the stick, which may be removed
     * @throws UserProblem when the copy is not on the stick
     */
    public Path carryTo(Path folder) {
        installation.require(Right.COPIES);
        keep();
        SafeCopy newest = list().get(0);
        String file = String.format(Locale.ROOT, "SANAD-BACKUP-%s-%06d.db", name, newest.number());
        try {
            return MediumWriter.real()
                    .write(folder, MediumFile.backup(file, Files.readAllBytes(newest.file())));
        } catch (IOException e) {
            throw new UserProblem(Problem.of("store.backup.unreadable"), e);
        }
    }
}
