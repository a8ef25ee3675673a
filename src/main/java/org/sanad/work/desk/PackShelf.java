package org.sanad.work.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.exchange.SignedPack;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.PackVersion;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.store.Session;
import org.sanad.store.Store;
import org.sanad.store.StoredPack;

/**
 * The programme packs of an installation: the one the program came with and those imported since.
 * The newest is in force.
 */
public final class PackShelf {
    private final Store store;
    private final ProgrammePack builtIn = PackReader.builtIn();

    /** The pack in force when it was imported; empty while it is the built-in one. */
    private volatile Optional<SignedPack> imported;

    PackShelf(Store store) {
        this.store = store;
        this.imported = store.read(this::newest);
    }

    private Optional<SignedPack> newest(Session session) {
        return session.packs().list().stream()
                .max(Comparator.comparing(StoredPack::version, PackVersion.ORDER))
                .filter(one -> PackVersion.ORDER.compare(one.version(), builtIn.version()) > 0)
                .map(one -> SignedPack.read(one.bytes()));
    }

    /** The pack the program came with, for what is asked before there is an installation. */
    public static ProgrammePack builtIn() {
        return PackReader.builtIn();
    }

    /** The newest pack. */
    public ProgrammePack inForce() {
        return imported.map(SignedPack::pack).orElse(builtIn);
    }

    /** Who signed the pack in force; empty for the one the program came with. */
    public Optional<String> issuer() {
        return imported.map(SignedPack::issuer);
    }

    /** The signed file of the pack in force; empty for the one the program came with. */
    public Optional<SignedPack> signed() {
        return imported;
    }

    /** Whether a pack is the one in force. */
    public boolean isInForce(ProgrammePack pack) {
        return pack.sha256().equals(inForce().sha256());
    }

    /** A pack this installation ever had, by its version and the digest of its bytes. */
    public Optional<ProgrammePack> find(Session session, String version, String sha256) {
        if (builtIn.version().equals(version) && builtIn.sha256().equals(sha256)) {
            return Optional.of(builtIn);
        }
        return session.packs()
                .find(version)
                .filter(one -> one.sha256().equals(sha256))
                .map(one -> SignedPack.read(one.bytes()).pack());
    }

    /** Whether a pack comes after the one in force, or is the same. */
    public boolean follows(ProgrammePack pack) {
        return isInForce(pack)
                || PackVersion.ORDER.compare(pack.version(), inForce().version()) > 0;
    }

    /**
     * Codes of the programmes and levels of the pack in force that a pack no longer has. Lists of
     * pupils rest on them: a programme ends by a date and stays in every later pack, so that what
     * was entered can always be read.
     */
    public List<String> lostBy(ProgrammePack pack) {
        Stream<String> programmes =
                inForce().programmes().stream()
                        .map(Programme::code)
                        .filter(code -> pack.programme(code).isEmpty());
        Stream<String> levels =
                inForce().levels().stream()
                        .map(Level::code)
                        .filter(code -> pack.level(code).isEmpty());
        return Stream.concat(programmes, levels).toList();
    }

    /**
     * Refuses a pack that could not be taken: neither newer than the one in force nor the same, or
     * one that no longer knows what was entered.
     *
     * @throws UserProblem {@code work.packs.not-newer}, {@code work.packs.loses}
     */
    public void requireSuccessor(ProgrammePack pack) {
        if (!follows(pack)) {
            throw UserProblem.of("work.packs.not-newer", pack.version(), inForce().version());
        }
        List<String> lost = lostBy(pack);
        if (!lost.isEmpty()) {
            throw UserProblem.of("work.packs.loses", String.join(" ", lost));
        }
    }

    /**
     * Keeps a pack whose signature was verified, and puts it in force. The one in force once more
     * changes nothing.
     *
     * @throws UserProblem as {@link #requireSuccessor}
     */
    public void take(SignedPack signed) {
        ProgrammePack pack = signed.pack();
        requireSuccessor(pack);
        if (isInForce(pack)) {
            return;
        }
        store.write(
                session -> {
                    session.packs()
                            .save(new StoredPack(pack.version(), pack.sha256(), signed.file()));
                    return pack;
                });
        imported = Optional.of(signed);
    }
}
