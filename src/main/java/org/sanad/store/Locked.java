package org.sanad.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;
import org.sanad.seal.vault.VaultKeys;
import org.sanad.seal.vault.WrappedKey;

/**
 * The keys as they are stored: locked with the head's password, with the recovery code where one
 * was made, and for each clerk with their own.
 */
record Locked(WrappedKey password, Optional<WrappedKey> recovery, Map<UUID, WrappedKey> clerks) {
    static Locked of(Connection connection) throws SQLException {
        return new Locked(
                Vaults.find(connection),
                Vaults.findRecovery(connection),
                Vaults.clerks(connection));
    }

    /** As {@link LaterFrame} keeps it: what the database holds of it in clear, and no more. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, password);
            out.writeBoolean(recovery.isPresent());
            if (recovery.isPresent()) {
                write(out, recovery.get());
            }
            out.writeByte(clerks.size());
            for (Map.Entry<UUID, WrappedKey> one : clerks.entrySet()) {
                out.write(Row.bytes(one.getKey()));
                write(out, one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, WrappedKey key) throws IOException {
        out.writeInt(key.cost().memoryKib());
        out.writeByte(key.cost().passes());
        out.writeByte(key.cost().lanes());
        out.writeByte(key.salt().length);
        out.write(key.salt());
        out.writeByte(key.wrapped().length);
        out.write(key.wrapped());
    }

    /** Empty when it is none, or asks for more than a lock ever costs. */
    static Optional<Locked> ofBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            WrappedKey password = read(in);
            Optional<WrappedKey> recovery =
                    in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
            Map<UUID, WrappedKey> clerks = new LinkedHashMap<>();
            int count = in.readUnsignedByte();
            for (int i = 0; i < count; i++) {
                UUID clerk = Row.uuid(in.readNBytes(2 * Long.BYTES));
                clerks.put(clerk, read(in));
            }
            return Optional.of(new Locked(password, recovery, clerks));
        } catch (IOException | UserProblem notWhole) {
            return Optional.empty();
        }
    }

    private static WrappedKey read(DataInputStream in) throws IOException {
        int memory = in.readInt();
        int passes = in.readUnsignedByte();
        int lanes = in.readUnsignedByte();
        if (!KdfCost.within(memory, passes, lanes)) {
            throw new IOException("no cost of a lock");
        }
        byte[] salt = in.readNBytes(in.readUnsignedByte());
        byte[] wrapped = in.readNBytes(in.readUnsignedByte());
        return new WrappedKey(new KdfCost(memory, passes, lanes), salt, wrapped);
    }

    /** The keys, where what was typed is the head's password or the recovery code. */
    Optional<VaultKeys> unlock(char[] typed) {
        return unlock(password, typed)
                .or(
                        () ->
                                recovery.flatMap(
                                        lock ->
                                                code(typed)
                                                        .flatMap(digits -> unlock(lock, digits))));
    }

    /** Whether what was typed is the head's password or the recovery code. */
    boolean opensWith(char[] typed) {
        Optional<VaultKeys> keys = unlock(typed);
        keys.ifPresent(VaultKeys::close);
        return keys.isPresent();
    }

    private static Optional<VaultKeys> unlock(WrappedKey lock, char[] typed) {
        try {
            return Optional.of(VaultKeys.unlock(lock, typed));
        } catch (UserProblem wrong) {
            return Optional.empty();
        }
    }

    /** A password is seldom digits enough: then nothing is derived from it once more. */
    private static Optional<char[]> code(char[] typed) {
        try {
            return Optional.of(RecoveryCode.typed(String.valueOf(typed)).characters());
        } catch (UserProblem noCode) {
            return Optional.empty();
        }
    }

    /** The head's alone. */
    Locked withoutClerks() {
        return new Locked(password, recovery, Map.of());
    }

    /** Whether a clerk opens the desk today with the very same lock. */
    boolean hasClerk(UUID clerk, WrappedKey lock) {
        WrappedKey now = clerks.get(clerk);
        return now != null && Arrays.equals(now.checksum(), lock.checksum());
    }
}
