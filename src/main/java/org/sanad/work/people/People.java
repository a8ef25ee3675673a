package org.sanad.work.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Clerk;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.store.Locks;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;
import org.sanad.work.desk.TypedName;

/**
 * Who opens the desk. Beside the head there may be people who only enter data, each under a name
 * and a password of their own; that password opens neither the school's keys nor what settles
 * something for the school.
 */
public final class People {
    private static final int LONGEST_NAME = 60;

    private final Installation installation;

    public People(Installation installation) {
        this.installation = installation;
    }

    /** What the person who opened the desk may do. */
    public Role role() {
        return installation.role();
    }

    /** Who opened the desk; empty for the head. */
    public Optional<Clerk> me() {
        return installation
                .store()
                .clerk()
                .flatMap(id -> installation.store().read(session -> session.clerks().find(id)));
    }

    /** Who enters data beside the head now, in the order they came. */
    public List<Clerk> clerks() {
        return installation.store().read(session -> session.clerks().list()).stream()
                .filter(Clerk::active)
                .toList();
    }

    /**
     * Gives somebody a name and a password to enter data with.
     *
     * @throws UserProblem {@code work.people.head-only}, {@code work.people.no-name}, {@code
     *     work.people.name-taken}, or as {@link Locks#addClerk}
     */
    public Clerk add(String name, char[] password) {
        installation.require(Right.PEOPLE);
        String said = TypedName.of(name, LONGEST_NAME, "work.people.no-name");
        if (clerks().stream().anyMatch(one -> one.name().equalsIgnoreCase(said))) {
            throw UserProblem.of("work.people.name-taken");
        }
        Clerk clerk = new Clerk(UUID.randomUUID(), said, true);
        locks().addClerk(clerk, password, KdfCost.here());
        return clerk;
    }

    /**
     * Gives a person who forgot it another password.
     *
     * @throws UserProblem {@code work.people.head-only}, or as {@link Locks#resetClerk}
     */
    public void newPassword(UUID clerk, char[] password) {
        installation.require(Right.PEOPLE);
        locks().resetClerk(clerk, password, KdfCost.here());
    }

    /**
     * From now on a person's password opens nothing. What they entered stays, under their name.
     *
     * @throws UserProblem {@code work.people.head-only}, {@code store.clerk.unknown}
     */
    public void remove(UUID clerk) {
        installation.require(Right.PEOPLE);
        locks().removeClerk(clerk);
    }

    private Locks locks() {
        return installation.store().locks();
    }
}
