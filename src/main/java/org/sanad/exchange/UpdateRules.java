package org.sanad.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.exchange.BundleHeader.PackReference;
import org.sanad.exchange.SchoolKnowledge.InstalledUpdate;
import org.sanad.model.pack.PackVersion;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.seal.VerifyingKey;

/**
 * The ratchet: what a school installs only ever moves forward, and never past its root of trust.
 * S07 and U01 to U07, decided on facts alone.
 */
final class UpdateRules {
    /** Nobody publishes so often: a greater jump is a slip or an attempt to exhaust the numbers. */
    static final int LONGEST_JUMP = 1_000;

    private final Optional<InstalledUpdate> installed;
    private final BundleHeader header;
    private final String digest;
    private final UpdateBody body;
    private final KeyDirectory directory;

    private UpdateRules(
            Optional<InstalledUpdate> installed,
            BundleHeader header,
            String digest,
            UpdateBody body) {
        this.installed = installed;
        this.header = header;
        this.digest = digest;
        this.body = body;
        this.directory = body.directory().directory();
    }

    /**
     * Judges a verified update.
     *
     * @param root pinned one, or empty before the first directory
     * @param pack in force
     */
    static List<Finding> judge(
            Optional<InstalledUpdate> installed,
            Optional<VerifyingKey> root,
            PackReference pack,
            BundleHeader header,
            String digest,
            UpdateBody body) {
        UpdateRules rules = new UpdateRules(installed, header, digest, body);
        List<Finding> findings = new ArrayList<>();
        if (!body.directory().signedWith(rules.directory.root())) {
            return List.of(found(BundleCode.S07, ""));
        }
        rules.age().ifPresent(findings::add);
        if (findings.isEmpty()) {
            root.flatMap(rules::rootChange).ifPresent(findings::add);
        }
        if (findings.isEmpty() && rules.otherPack(pack)) {
            findings.add(found(BundleCode.U03, pack.version()));
        }
        return findings;
    }

    /** U01 to U04: compared with what is installed. */
    private Optional<Finding> age() {
        if (installed.isEmpty()) {
            return Optional.empty();
        }
        InstalledUpdate was = installed.get();
        if (was.digest().equals(digest)) {
            return Optional.of(found(BundleCode.U02, Integer.toString(header.seq())));
        }
        boolean sameNumber = header.epoch() == was.epoch() && header.seq() == was.seq();
        boolean sameDirectory = directory.version() == was.directory();
        boolean otherBytes = !body.directory().digest().equals(was.directoryDigest());
        if (sameNumber || (sameDirectory && otherBytes)) {
            return Optional.of(found(BundleCode.U03, Integer.toString(header.seq())));
        }
        boolean older =
                header.epoch() < was.epoch()
                        || (header.epoch() == was.epoch() && header.seq() < was.seq());
        if (older || directory.version() < was.directory()) {
            return Optional.of(found(BundleCode.U01, Integer.toString(was.seq())));
        }
        int from = header.epoch() == was.epoch() ? was.seq() : 0;
        boolean far =
                header.seq() - from > LONGEST_JUMP
                        || directory.version() - was.directory() > LONGEST_JUMP
                        || header.epoch() - was.epoch() > LONGEST_JUMP;
        return far
                ? Optional.of(found(BundleCode.U04, Integer.toString(header.seq())))
                : Optional.empty();
    }

    /** U06 and U07: a new root is vouched for by the one before, version by version. */
    private Optional<Finding> rootChange(VerifyingKey pinned) {
        if (directory.root().equals(pinned)) {
            return Optional.empty();
        }
        if (!body.directory().signedWith(pinned)) {
            return Optional.of(found(BundleCode.U06, ""));
        }
        boolean next =
                installed.filter(was -> directory.version() != was.directory() + 1).isEmpty();
        return next
                ? Optional.empty()
                : Optional.of(found(BundleCode.U07, Integer.toString(directory.version())));
    }

    private boolean otherPack(PackReference inForce) {
        ProgrammePack pack = body.pack() == null ? null : body.pack().pack();
        return pack != null
                && pack.version().equals(inForce.version())
                && !pack.sha256().equals(inForce.sha256());
    }

    /** Whether one version of the pack is newer than another. */
    static boolean newer(PackReference one, PackReference other) {
        return PackVersion.ORDER.compare(one.version(), other.version()) > 0;
    }

    private static Finding found(BundleCode code, String argument) {
        return new Finding(code, argument, code.outcome());
    }
}
