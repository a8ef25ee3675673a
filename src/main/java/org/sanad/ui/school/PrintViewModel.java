package org.sanad.ui.school;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.PaperNames;
import org.sanad.ui.kit.PaperPreview;
import org.sanad.ui.kit.Renewal;
import org.sanad.work.Job;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.ListOrder;
import org.sanad.work.paper.PrintableList;
import org.sanad.work.school.SchoolDesk;

/** Lists as they will be on paper: choose, look, save. */
public final class PrintViewModel {
    /** A tranche of a programme whose list is asked for from another page. */
    private record Wanted(String programme, int tranche) {}

    private final SchoolDesk desk;
    private final JobRunner jobs;
    private final PaperPreview paper;
    private final ObservableList<PrintableList> catalogue = FXCollections.observableArrayList();
    private final PrintOptions options = new PrintOptions(this::draw, this::narrow);
    private final ObjectProperty<PrintableList> list = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ListAsk> lacking = new ReadOnlyObjectWrapper<>();
    private Wanted wanted;
    private boolean filling;

    public PrintViewModel(SchoolDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.paper = new PaperPreview(jobs, notices);
        list.addListener(
                o -> {
                    if (!filling) {
                        chosen();
                    }
                });
    }

    private void chosen() {
        options.offerFor(list.get());
        draw();
    }

    /** The lists of the programme wanted alone. */
    private void narrow() {
        Renewal.of(catalogue, options.lists());
        if (!catalogue.contains(list.get())) {
            list.set(catalogue.isEmpty() ? null : catalogue.get(0));
        }
    }

    /**
     * When the catalogue is read next, chooses the list a programme hands money out with, of a
     * tranche.
     */
    void want(String programme, int tranche) {
        wanted = new Wanted(programme, tranche);
    }

    /** What is said of the list before it is printed. */
    PrintOptions options() {
        return options;
    }

    /** What the list shown asks for and nobody said yet, or null. */
    ReadOnlyObjectProperty<ListAsk> lacking() {
        return lacking.getReadOnlyProperty();
    }

    /** Every list there is, or those of one programme. */
    public ObservableList<PrintableList> catalogue() {
        return catalogue;
    }

    /** The list looked at. */
    public ObjectProperty<PrintableList> list() {
        return list;
    }

    /** The list as it will be printed. */
    public PaperPreview paper() {
        return paper;
    }

    /** Reads catalogue and classes afresh and draws again. */
    public void refresh() {
        jobs.run(
                Job.of("ui.print.reading", progress -> PrintOptions.Read.of(desk)),
                found -> {
                    filling = true;
                    options.offer(found);
                    PrintableList of = takeWanted();
                    narrow();
                    if (of != null) {
                        list.set(of);
                    }
                    filling = false;
                    chosen();
                });
    }

    private PrintableList takeWanted() {
        Wanted now = wanted;
        wanted = null;
        return now == null ? null : options.ofTranche(now.programme(), now.tranche()).orElse(null);
    }

    private void draw() {
        if (list.get() == null) {
            paper.showNothing();
            return;
        }
        lacking.set(options.lacking(list.get()));
        if (options.impossible(list.get())) {
            paper.showNothing();
            return;
        }
        ListOrder order = options.order(list.get());
        paper.show(progress -> desk.papers().preview(order, progress));
    }

    /** An ASCII name for the file, such as {@code beneficiaires-tayssir-1apg-1-ar.pdf}. */
    public String suggestedName() {
        return PaperNames.file(list.get().id(), options.tail());
    }

    /** Lets the list looked at go; it holds pupils' names. */
    public void close() {
        paper.close();
    }
}
