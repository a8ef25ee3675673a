package org.sanad.work.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.SignedPack;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.seal.SigningKey;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.desk.PackShelf;

/** Signing a pack for the schools of a directorate. */
public final class PackSigning {
    private final Installation installation;
    private final String issuer;

    /**
     * At a directorate's desk.
     *
     * @param issuer {@code directorate:<code>}
     */
    public PackSigning(Installation installation, String issuer) {
        this.installation = installation;
        this.issuer = issuer;
    }

    /**
     * Signs a pack with this directorate's key, writes it for the schools and puts it in force
     * here, so that bundles made with it are understood.
     *
     * @param pack a pack file without signature
     * @param out the file to write, which must not exist yet
     * @throws UserProblem {@code work.packs.sign-not-newer}, {@code work.packs.sign-loses}, {@code
     *     work.packs.not-written}, and what {@link org.sanad.exchange.pack.PackReader#read} refuses
     */
    public PackFile sign(Path pack, Path out) {
        byte[] bytes = BundleFiles.load(pack);
        SignedPack signed =
                installation
                        .store()
                        .read(
                                session -> {
                                    try (SigningKey key = OwnKeys.signing(session)) {
                                        return SignedPack.sign(bytes, issuer, key);
                                    }
                                });
        requireSuccessor(signed.pack());
        try {
            Files.write(out, signed.file(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UserProblem(
                    Problem.of("work.packs.not-written").inFile(out.getFileName().toString()), e);
        }
        installation.packs().take(signed);
        return new PackFile(signed.pack(), issuer, true, true);
    }

    private void requireSuccessor(ProgrammePack pack) {
        PackShelf shelf = installation.packs();
        if (!shelf.follows(pack)) {
            throw UserProblem.of(
                    "work.packs.sign-not-newer", pack.version(), shelf.inForce().version());
        }
        List<String> lost = shelf.lostBy(pack);
        if (!lost.isEmpty()) {
            throw UserProblem.of("work.packs.sign-loses", String.join(" ", lost));
        }
    }
}
