package org.sanad.work.benefits;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanad.store.Settings;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;

/**
 * Which programmes the class sheet leaves out of sight in this installation. Those left out are
 * kept, not those shown: a programme that a new pack brings is seen. Nothing is decided by it.
 */
public final class SheetColumns {
    private static final String BETWEEN = " ";

    private final Installation installation;

    public SheetColumns(Installation installation) {
        this.installation = installation;
    }

    /** Codes of the programmes out of sight. */
    public Set<String> hidden() {
        String kept =
                installation
                        .store()
                        .read(session -> session.settings().get(Settings.HIDDEN_COLUMNS, ""));
        return Arrays.stream(kept.split(BETWEEN, -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keeps which programmes are out of sight, by their codes. */
    public void hide(Collection<String> codes) {
        installation.require(Right.SETTINGS);
        String kept = String.join(BETWEEN, new TreeSet<>(codes));
        installation
                .store()
                .write(session -> session.settings().put(Settings.HIDDEN_COLUMNS, kept));
    }
}
