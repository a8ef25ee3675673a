package org.sanad.ui.directorate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.sanad.ui.kit.Findable;
import org.sanad.ui.kit.Icon;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.BoardRow;

/** What the search finds at the desk of a directorate: its schools. */
public final class OfficeSearch {
    private final DirectorateDesk desk;
    private final Consumer<String> open;

    /**
     * @param open shows where the school of this code stands
     */
    public OfficeSearch(DirectorateDesk desk, Consumer<String> open) {
        this.desk = desk;
        this.open = open;
    }

    /** Reads the desk, away from the window. */
    public List<Findable> read() {
        return desk.board().state().rows().stream().map(this::school).toList();
    }

    private Findable school(BoardRow row) {
        return new Findable(
                Findable.Kind.SCHOOL,
                Icon.SCHOOL,
                row.name() == null ? row.school() : row.name(),
                row.commune() == null ? "" : row.commune(),
                row.school(),
                Arrays.asList(row.name(), row.school(), row.commune()),
                () -> open.accept(row.school()));
    }
}
