package org.sanad.work.desk;

import org.sanad.model.Role;

/**
 * What may be done at a desk beside entering data and printing lists, which everybody who has a
 * password may. The one place that says who may do what is {@link #isOf}; use cases ask it through
 * {@link Installation#require}.
 */
public enum Right {
    /** Sealing, signing, writing and mailing bundles. */
    SEND,

    /** Taking in what the directorate answers, publishes and gives back. */
    RECEIVE,

    /** The school itself, its sites, its papers' head, what its lists show. */
    SETTINGS,

    /** The programme pack in force. */
    PACK,

    /** The school's own keys. */
    KEYS,

    /** Who opens the desk, and with what. */
    PEOPLE,

    /** Copies that leave this computer, and going back to one. */
    COPIES,

    /** Moving all classes to the next year. */
    YEAR;

    /** Whether a role has the right. */
    public boolean isOf(Role role) {
        return role == Role.HEAD;
    }
}
