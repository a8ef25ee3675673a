package org.sanad.work.safety;

import java.util.Optional;
import org.sanad.model.Problem;
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

    /**
     * Whether the next copy should not wait for its time: much was done since the last, or it is
     * kept in the data alone. Never waits itself.
     */
    public boolean copyDue() {
        return installation.store().following().copyDue();
    }

    /**
     * Why what is done is not kept beside the copies too just now; said once, then empty. Never
     * waits.
     */
    public Optional<Problem> takeWorry() {
        return installation.store().following().takeWorry();
    }

    public SafeCopies copies() {
        return new SafeCopies(installation, Whichever.code(installation));
    }

    public Passwords passwords() {
        return new Passwords(installation, Whichever.name(installation));
    }
}
