package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.work.Job;
import org.sanad.work.search.SearchIndex;
import org.sanad.work.search.SearchIndex.Hit;

/**
 * Search everywhere: pages and actions at once, and whatever the desk holds as soon as it is read.
 * The desk is read away from the window each time the search opens; every key asks what is ready.
 */
public final class PaletteModel {
    private final JobRunner jobs;
    private final Supplier<List<Findable>> places;
    private final Supplier<List<Findable>> desk;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Findable> found = FXCollections.observableArrayList();
    private List<Findable> offered = List.of();
    private SearchIndex<Findable> named = SearchIndex.of(List.of(), Findable::words);
    private SearchIndex<Findable> stored = SearchIndex.of(List.of(), Findable::words);

    /**
     * @param places pages and actions in the language shown; made at once
     * @param desk what the desk holds; read away from the window
     */
    public PaletteModel(
            JobRunner jobs, Supplier<List<Findable>> places, Supplier<List<Findable>> desk) {
        this.jobs = jobs;
        this.places = places;
        this.desk = desk;
        query.addListener(o -> find());
    }

    /** Empties the field and reads what can be found. */
    public void open() {
        query.set("");
        rename();
        jobs.run(
                Job.of(
                        "ui.search.reading",
                        progress -> SearchIndex.of(desk.get(), Findable::words)),
                read -> {
                    stored = read;
                    find();
                });
    }

    /** Names pages and actions again, in the language now shown; what is typed stays. */
    public void rename() {
        offered = places.get();
        named = SearchIndex.of(offered, Findable::words);
        find();
    }

    /** What is typed. */
    public StringProperty query() {
        return query;
    }

    /** What answers, the nearest first; pages and actions while nothing is typed. */
    public ObservableList<Findable> found() {
        return found;
    }

    private void find() {
        if (query.get().isBlank()) {
            found.setAll(offered);
            return;
        }
        List<Hit<Findable>> hits = new ArrayList<>(named.find(query.get()));
        hits.addAll(stored.find(query.get()));
        hits.sort(Comparator.comparing(Hit::nearness));
        found.setAll(hits.stream().map(Hit::value).toList());
    }
}
