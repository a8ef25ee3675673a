package org.sanad.work.review;

import java.util.List;
import org.sanad.exchange.BundleHeader;
import org.sanad.model.Gresa;
import org.sanad.store.Dispatch;
import org.sanad.store.Session;

/** The school's word, in the header of its bundle, which answer it processed last. */
public final class Acknowledgement {
    private static final String STRANGE = "gossip.strange.";

    private Acknowledgement() {}

    /**
     * Whether a school's last bundle knows of an answer or a key directory this desk never gave:
     * then the desk itself stands at an older state, or somebody else signs with its key.
     */
    public static boolean strange(Session session, Gresa school) {
        return session.settings().find(STRANGE + school).isPresent();
    }

    /**
     * Notes that an answer arrived, and with it every one before: each repeats what was open. What
     * the school saw and this desk never gave is remembered ({@link #strange}) until a later bundle
     * says otherwise.
     */
    public static void note(Session session, Gresa school, BundleHeader header) {
        int directory =
                RootedDirectory.current(session).map(one -> one.directory().version()).orElse(0);
        boolean unknown = !arrived(session, school, header) || header.directory() > directory;
        if (unknown) {
            session.settings().put(STRANGE + school, Long.toString(header.seq()));
        } else {
            session.settings().remove(STRANGE + school);
        }
    }

    /** Whether the answer the school names, if any, is one of ours. */
    private static boolean arrived(Session session, Gresa school, BundleHeader header) {
        if (header.lastAnswer() == null) {
            return true;
        }
        List<Dispatch> sent = session.dispatches().ofStream(school.value());
        int place = -1;
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i).digest().equals(header.lastAnswer())) {
                place = i;
            }
        }
        for (int i = 0; i <= place; i++) {
            if (!sent.get(i).acknowledged()) {
                session.dispatches().save(sent.get(i).arrived());
            }
        }
        return place >= 0;
    }
}
