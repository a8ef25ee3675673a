package org.sanad.work.households;

import java.util.List;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.store.Session;

/** Writes changed households together. */
public final class HouseholdWriting {
    private HouseholdWriting() {}

    /**
     * Children first leave the households they do not stay in, so that they may go round between
     * several; emptied households go last.
     */
    public static void save(Session session, List<Household> changed) {
        changed.forEach(household -> letGo(session, household));
        changed.stream()
                .filter(household -> !household.children().isEmpty())
                .forEach(household -> session.households().save(household));
        changed.stream()
                .filter(household -> household.children().isEmpty())
                .forEach(household -> session.households().remove(household.id()));
    }

    private static void letGo(Session session, Household becomes) {
        Household was = session.households().find(becomes.id()).orElse(becomes);
        List<UUID> staying = was.children().stream().filter(becomes.children()::contains).toList();
        if (staying.size() < was.children().size()) {
            session.households().save(was.withChildren(staying));
        }
    }
}
