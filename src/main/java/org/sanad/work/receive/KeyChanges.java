package org.sanad.work.receive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.model.Gresa;
import org.sanad.store.Session;

/**
 * Schools about whose keys something changed and whose waiting bundles are not all judged again
 * yet. It is noted in the transaction of the change, so a power cut between the two leaves nothing
 * waiting for good: the desk takes it up when it is opened.
 */
final class KeyChanges {
    private static final String SETTING = "intake.judge-again";

    private KeyChanges() {}

    /** Schools whose waiting bundles are still to be judged. */
    static List<Gresa> open(Session session) {
        return codes(session).stream().map(Gresa::new).toList();
    }

    /** Something about the keys of a school changes in this transaction. */
    static void note(Session session, Gresa school) {
        Set<String> codes = codes(session);
        codes.add(school.value());
        keep(session, codes);
    }

    /** All that waited for the keys of a school was judged. */
    static void done(Session session, Gresa school) {
        Set<String> codes = codes(session);
        if (codes.remove(school.value())) {
            keep(session, codes);
        }
    }

    private static Set<String> codes(Session session) {
        String kept = session.settings().get(SETTING, "");
        return kept.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(kept.split(" ")));
    }

    private static void keep(Session session, Set<String> codes) {
        if (codes.isEmpty()) {
            session.settings().remove(SETTING);
        } else {
            session.settings().put(SETTING, String.join(" ", codes));
        }
    }
}
