package org.sanad.work.pupils;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.sanad.model.SavedView;
import org.sanad.model.UserProblem;
import org.sanad.work.desk.Installation;

/** The named views of the table of pupils, kept sealed in this installation. */
public final class PupilViews {
    private static final String TABLE = "pupils";

    /** More would make the list no help. */
    private static final int MOST = 20;

    private final Installation installation;

    public PupilViews(Installation installation) {
        this.installation = installation;
    }

    /** Every view, by name. */
    public List<SavedView> list() {
        return installation.store().read(session -> session.savedViews().list(TABLE));
    }

    /**
     * Keeps a view, in place of the one of the same name.
     *
     * @return every view, by name
     * @throws UserProblem {@code work.view.name} when the name is empty or too long, {@code
     *     work.view.too-many}
     */
    public List<SavedView> save(SavedView view) {
        if (view.name().isBlank() || view.name().length() > SavedView.LONGEST_NAME) {
            throw UserProblem.of("work.view.name", SavedView.LONGEST_NAME);
        }
        return change(
                views -> {
                    List<SavedView> kept = without(views, view.name());
                    if (kept.size() >= MOST) {
                        throw UserProblem.of("work.view.too-many", MOST);
                    }
                    kept.add(view);
                    kept.sort(
                            Comparator.comparing(
                                    SavedView::name, Collator.getInstance(Locale.ROOT)));
                    return kept;
                });
    }

    /** Removes the view of a name; returns the others. */
    public List<SavedView> remove(String name) {
        return change(views -> without(views, name));
    }

    private static List<SavedView> without(List<SavedView> views, String name) {
        return new ArrayList<>(views.stream().filter(one -> !one.name().equals(name)).toList());
    }

    private List<SavedView> change(UnaryOperator<List<SavedView>> changing) {
        return installation
                .store()
                .write(
                        session -> {
                            List<SavedView> now =
                                    List.copyOf(changing.apply(session.savedViews().list(TABLE)));
                            session.savedViews().save(TABLE, now);
                            return now;
                        });
    }
}
