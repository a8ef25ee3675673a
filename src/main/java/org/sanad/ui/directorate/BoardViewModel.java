package org.sanad.ui.directorate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.Board;
import org.sanad.work.review.BoardRow;

/** Where every school stands, and the answers that are due to them. */
public final class BoardViewModel {
    /** What the desk reads when the page comes up. */
    private record State(Board.State board, int due) {}

    private final DirectorateDesk desk;
    private final JobRunner jobs;
    private final ObservableList<BoardRow> rows = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty silentOnly = new SimpleBooleanProperty();
    private final BooleanProperty lateOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<LocalDate> closes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
    private List<BoardRow> schools = List.of();

    public BoardViewModel(DirectorateDesk desk, JobRunner jobs) {
        this.desk = desk;
        this.jobs = jobs;
        query.addListener(o -> show());
        silentOnly.addListener(o -> show());
        lateOnly.addListener(o -> show());
    }

    /** The schools as filtered. */
    public ObservableList<BoardRow> rows() {
        return rows;
    }

    /** A part of a school's code, name or commune. */
    public StringProperty query() {
        return query;
    }

    /** Only schools of which nothing was taken in. */
    public BooleanProperty silentOnly() {
        return silentOnly;
    }

    /** Only schools that had sent nothing by the campaign's last day. */
    public BooleanProperty lateOnly() {
        return lateOnly;
    }

    /** The campaign's last day as the schools were told, or null. */
    public ReadOnlyObjectProperty<LocalDate> closes() {
        return closes.getReadOnlyProperty();
    }

    /** How many schools wait for an answer that was never written. */
    public ReadOnlyIntegerProperty due() {
        return due.getReadOnlyProperty();
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(Job.of("ui.board.reading", progress -> state()), this::take);
    }

    private State state() {
        return new State(desk.board().state(), desk.answering().due());
    }

    private void take(State state) {
        schools = state.board().rows();
        closes.set(state.board().closes());
        due.set(state.due());
        show();
    }

    private void show() {
        rows.setAll(schools.stream().filter(this::wanted).toList());
    }

    private boolean wanted(BoardRow row) {
        if (silentOnly.get() && row.pupils() > 0) {
            return false;
        }
        if (lateOnly.get() && !row.late()) {
            return false;
        }
        String asked = query.get().strip().toLowerCase(Locale.ROOT);
        return asked.isEmpty()
                || Stream.of(row.school(), row.name(), row.commune())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked));
    }
}
