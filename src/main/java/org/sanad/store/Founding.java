package org.sanad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.PasswordKey;
import org.sanad.seal.vault.VaultKeys;

/** The file of a new installation, made beside its place and moved there whole. */
final class Founding {
    private Founding() {}

    /**
     * Leaves an empty, locked installation.
     *
     * @throws UserProblem {@code store.folder.occupied}, or when the password is too short
     */
    static void make(DataFolder folder, char[] password, KdfCost cost, VaultKeys keys) {
        if (folder.hasInstallation()) {
            throw UserProblem.of("store.folder.occupied");
        }
        PasswordKey.requireStrong(password);
        try {
            Path part = folder.database().resolveSibling("sanad.db.part");
            for (String end : List.of("", "-wal", "-journal", "-shm")) {
                Files.deleteIfExists(part.resolveSibling(part.getFileName() + end));
            }
            try (Connection connection = Database.create(part)) {
                Database.execute(connection, "BEGIN IMMEDIATE");
                Vaults.save(connection, keys.wrap(password, cost));
                Vaults.save(connection, keys, new Manifest());
                Database.execute(connection, "COMMIT");
                Database.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            }
            Files.move(part, folder.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw Problems.of(e);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("store.folder.not-writable"), e);
        }
    }
}
