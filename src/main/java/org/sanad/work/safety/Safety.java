package org.sanad.work.safety;

import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;

/** Copies of a desk's data, and what opens them. */
public final class Safety {
    private final Installation installation;

    public Safety(Installation installation) {
        this.installation = installation;
    }

    /** Whether the person who opened the desk settles copies too, or only their own password. */
    public boolean whole() {
        return installation.may(Right.COPIES);
    }

    public SafeCopies copies() {
        return new SafeCopies(installation, Whichever.code(installation));
    }

    public Passwords passwords() {
        return new Passwords(installation, Whichever.name(installation));
    }
}
