package org.sanad.work.review;

import org.sanad.store.Session;

/** Who this directorate is, in its settings. */
public final class Identity {
    private static final String CODE = "own.code";
    private static final String NAME = "own.name";

    private Identity() {}

    /** Keeps who it is. */
    public static void found(Session session, String code, String name) {
        session.settings().put(CODE, code);
        session.settings().put(NAME, name);
    }

    /** Code of its province. */
    public static String code(Session session) {
        return session.settings().get(CODE, "");
    }

    /** {@code directorate:<code>}. */
    public static String party(Session session) {
        return "directorate:" + code(session);
    }

    public static String name(Session session) {
        return session.settings().get(NAME, "");
    }
}
