package org.sanad.work.packs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.SignedPack;
import org.sanad.model.UserProblem;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.PackShelf;
import org.sanad.work.desk.Right;

/** The programme packs of a desk: which is in force, and taking a newer one. */
public final class Packs {
    private final Installation installation;
    private final PackShelf shelf;
    private final Function<Session, Optional<VerifyingKey>> trusted;

    /**
     * For a desk.
     *
     * @param trusted signing key of the directorate whose packs it takes; empty while that was not
     *     confirmed on paper
     */
    public Packs(Installation installation, Function<Session, Optional<VerifyingKey>> trusted) {
        this.installation = installation;
        this.shelf = installation.packs();
        this.trusted = trusted;
    }

    /** The pack in force. */
    public PackFile inForce() {
        return new PackFile(shelf.inForce(), shelf.issuer().orElse(null), true, true);
    }

    /**
     * What a signed file holds and whether it could be trusted; changes nothing.
     *
     * @throws UserProblem as {@link SignedPack#read}
     */
    public PackFile look(Path file) {
        SignedPack signed = SignedPack.read(BundleFiles.load(file));
        boolean vouched = key().filter(signed::signedWith).isPresent();
        return new PackFile(
                signed.pack(), signed.issuer(), vouched, shelf.isInForce(signed.pack()));
    }

    /**
     * Puts a pack signed by the trusted directorate in force. The one in force once more changes
     * nothing.
     *
     * @throws UserProblem {@code work.packs.no-directorate}, {@code work.packs.foreign}, {@code
     *     work.packs.not-newer}, {@code work.packs.loses}, or as {@link SignedPack#read}
     */
    public PackFile take(Path file) {
        installation.require(Right.PACK);
        SignedPack signed = vouched(file);
        shelf.take(signed);
        return new PackFile(signed.pack(), signed.issuer(), true, true);
    }

    /**
     * What {@link #take} of a file would change; changes nothing.
     *
     * @throws UserProblem as {@link #take}
     */
    public PackComparison compare(Path file) {
        SignedPack signed = vouched(file);
        shelf.requireSuccessor(signed.pack());
        boolean same = shelf.isInForce(signed.pack());
        return PackComparison.of(
                shelf.inForce(), new PackFile(signed.pack(), signed.issuer(), true, same));
    }

    private SignedPack vouched(Path file) {
        SignedPack signed = SignedPack.read(BundleFiles.load(file));
        VerifyingKey key = key().orElseThrow(() -> UserProblem.of("work.packs.no-directorate"));
        if (!signed.signedWith(key)) {
            throw UserProblem.of("work.packs.foreign");
        }
        return signed;
    }

    private Optional<VerifyingKey> key() {
        return installation.store().read(trusted);
    }
}
