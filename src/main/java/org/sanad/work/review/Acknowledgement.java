package org.sanad.work.review;

import org.sanad.exchange.BundleHeader;
import org.sanad.model.Gresa;
import org.sanad.store.Dispatch;
import org.sanad.store.Session;

/** The school's word, in the header of its bundle, which answer it processed last. */
public final class Acknowledgement {
    private Acknowledgement() {}

    /**
     * Notes that an answer arrived, and with it every one before: each repeats what was open.
     *
     * @return whether the school names an answer this directorate never gave
     */
    public static boolean note(Session session, Gresa school, BundleHeader header) {
        if (header.lastAnswer() == null) {
            return false;
        }
        java.util.List<Dispatch> sent = session.dispatches().ofStream(school.value());
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
        return place < 0;
    }
}
