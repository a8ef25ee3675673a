package org.sanad.work.safety;

import org.sanad.work.desk.Installation;

/** Copies of a desk's data, and what opens them. */
public final class Safety {
    private final Installation installation;

    public Safety(Installation installation) {
        this.installation = installation;
    }

    public SafeCopies copies() {
        return new SafeCopies(installation, Whichever.code(installation));
    }

    public Passwords passwords() {
        return new Passwords(installation, Whichever.name(installation));
    }
}
