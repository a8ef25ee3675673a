package org.sanad.work.send;

import java.util.Optional;
import org.sanad.exchange.SignedPack;
import org.sanad.exchange.UpdateBody;
import org.sanad.model.pack.PackVersion;
import org.sanad.work.desk.Installation;

/** The programme pack that came with the last update. */
public final class PublishedPack {
    private PublishedPack() {}

    /**
     * Puts it in force when it is newer than the one that is. Done apart from installing the
     * update, and again whenever the same update comes: the power may fail in between.
     */
    public static void take(Installation installation) {
        Optional<SignedPack> pack =
                installation.store().read(DirectorateTrust::installed).map(UpdateBody::pack);
        String now = installation.pack().version();
        pack.filter(one -> PackVersion.ORDER.compare(one.pack().version(), now) > 0)
                .ifPresent(installation.packs()::take);
    }
}
