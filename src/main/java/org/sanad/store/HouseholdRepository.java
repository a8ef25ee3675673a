package org.sanad.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.UserProblem;

/** Households; a child belongs to one only, several may share a guardian's CIN. */
public final class HouseholdRepository {
    private static final String BY_CIN = "WHERE cin_index = ? ORDER BY rowid";
    private static final String IN_ORDER = "ORDER BY rowid";
    private static final String CHILDREN = "WHERE household = ? ORDER BY rank";

    private final Rows rows;

    HouseholdRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. Rows from before files were kept have none. */
    record Body(String guardian, String cin, String phone, String douar, HouseholdForm file) {}

    public List<Household> list() {
        return rows.list(Table.HOUSEHOLD, IN_ORDER).stream().map(this::map).toList();
    }

    public Optional<Household> find(UUID id) {
        return rows.find(Table.HOUSEHOLD, id).map(this::map);
    }

    public Optional<Household> findByChild(UUID pupil) {
        return rows.find(Table.HOUSEHOLD_CHILD, childId(pupil)).flatMap(row -> find(home(row)));
    }

    /** Households whose guardian has this national identity number, normalised. */
    public List<Household> findByCin(String cin) {
        return rows.list(Table.HOUSEHOLD, BY_CIN, cinIndex(cin)).stream().map(this::map).toList();
    }

    /**
     * Adds or changes a household and its children.
     *
     * @throws UserProblem {@code store.household.child-elsewhere} when a child belongs to another
     */
    public void save(Household household) {
        for (UUID child : household.children()) {
            Optional<Row> link = rows.find(Table.HOUSEHOLD_CHILD, childId(child));
            if (link.isPresent() && !home(link.get()).equals(household.id())) {
                throw UserProblem.of("store.household.child-elsewhere");
            }
        }
        Guardian guardian = household.guardian();
        Object cin = guardian.cin() == null ? null : cinIndex(guardian.cin());
        rows.put(
                Table.HOUSEHOLD,
                household.id(),
                Arrays.asList(cin),
                new Body(
                        guardian.name(),
                        guardian.cin(),
                        guardian.phone(),
                        household.douar(),
                        HouseholdForm.of(guardian, household.file())));
        for (Row link : links(household.id())) {
            if (!household.children().contains(link.reference(1))) {
                rows.remove(Table.HOUSEHOLD_CHILD, link.id());
            }
        }
        for (int rank = 0; rank < household.children().size(); rank++) {
            UUID child = household.children().get(rank);
            rows.putBytes(
                    Table.HOUSEHOLD_CHILD,
                    childId(child),
                    List.of(Row.bytes(household.id()), Row.bytes(child), (long) rank),
                    new byte[0]);
        }
    }

    public void remove(UUID id) {
        links(id).forEach(link -> rows.remove(Table.HOUSEHOLD_CHILD, link.id()));
        rows.remove(Table.HOUSEHOLD, id);
    }

    private Household map(Row row) {
        Body body = rows.body(row, Body.class);
        List<UUID> children = links(row.id()).stream().map(link -> link.reference(1)).toList();
        Guardian guardian =
                HouseholdForm.guardian(body.file(), body.guardian(), body.cin(), body.phone());
        return new Household(
                row.id(), guardian, body.douar(), children, HouseholdForm.file(body.file()));
    }

    private List<Row> links(UUID household) {
        List<Row> links = rows.list(Table.HOUSEHOLD_CHILD, CHILDREN, Row.bytes(household));
        links.forEach(rows::bytes);
        return links;
    }

    private UUID home(Row link) {
        rows.bytes(link);
        return link.reference(0);
    }

    private byte[] cinIndex(String cin) {
        return rows.index().of("cin", cin);
    }

    private UUID childId(UUID pupil) {
        return rows.index().id(Table.HOUSEHOLD_CHILD.sqlName(), pupil.toString());
    }
}
