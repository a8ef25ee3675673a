package org.sanad.ui.school;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.PupilSearch;

/** Finding one pupil among many by typing: a few are offered, more typing finds the others. */
public final class PupilChoice {
    private static final int OFFERED = 6;

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PupilRow> offered = FXCollections.observableArrayList();
    private final boolean offersUnasked;
    private PupilSearch search = new PupilSearch(List.of());

    /**
     * @param offersUnasked whether the first ones are offered while nothing is typed
     */
    PupilChoice(boolean offersUnasked) {
        this.offersUnasked = offersUnasked;
        query.addListener(o -> offer());
    }

    /** The pupils there are to choose from now. */
    void among(List<PupilRow> pupils) {
        search = new PupilSearch(pupils);
        offer();
    }

    private void offer() {
        boolean asked = offersUnasked || !query.get().isBlank();
        offered.setAll(
                asked ? search.find(query.get()).stream().limit(OFFERED).toList() : List.of());
    }

    /** As typed. */
    public StringProperty query() {
        return query;
    }

    /** The pupils found, a few. */
    public ObservableList<PupilRow> offered() {
        return offered;
    }
}
