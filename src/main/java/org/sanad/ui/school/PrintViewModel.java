package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.ListOrder;
import org.sanad.work.paper.PageImage;
import org.sanad.work.paper.PrintableList;
import org.sanad.work.school.SchoolDesk;

/** Lists as they will be on paper: choose, look, save. */
public final class PrintViewModel {
    /** Languages of a list, as the paper room calls them. */
    public static final List<String> LANGUAGES = List.of("ar", "fr", "ar+fr");

    /** Sharp enough to read a name at full width of the view, small enough for an old computer. */
    private static final float DOTS_PER_INCH = 110;

    /** A tranche of a programme whose list is asked for from another page. */
    private record Wanted(String programme, int tranche) {}

    private record Opened(LookedAt list, PageImage first) {}

    private final SchoolDesk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObservableList<PrintableList> catalogue = FXCollections.observableArrayList();
    private final PrintOptions options = new PrintOptions(this::draw, this::narrow);
    private final ObjectProperty<PrintableList> list = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ListAsk> lacking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PageImage> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper rows = new ReadOnlyIntegerWrapper();
    private Wanted wanted;
    private LookedAt shown;
    private int asked;
    private boolean filling;

    public PrintViewModel(SchoolDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
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
        TransferFilters.replace(catalogue, options.lists());
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

    /** The page shown, or null. */
    public ReadOnlyObjectProperty<PageImage> image() {
        return image.getReadOnlyProperty();
    }

    /** Its number, 1 for the first; 0 when there is none. */
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    /** How many pupils are on the list. */
    public ReadOnlyIntegerProperty rows() {
        return rows.getReadOnlyProperty();
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
            return;
        }
        int request = ++asked;
        lacking.set(options.lacking(list.get()));
        if (options.impossible(list.get())) {
            close();
            return;
        }
        ListOrder order = options.order(list.get());
        jobs.run(
                Job.cancellable(
                        "ui.print.drawing",
                        progress -> {
                            LookedAt made = new LookedAt(desk.papers().preview(order, progress));
                            return new Opened(made, made.page(0, DOTS_PER_INCH).orElseThrow());
                        }),
                opened -> {
                    if (request == asked) {
                        show(opened);
                    } else {
                        letGo(opened.list());
                    }
                });
    }

    private void show(Opened opened) {
        close();
        shown = opened.list();
        pages.set(shown.pages());
        rows.set(shown.rows());
        page.set(1);
        image.set(opened.first());
    }

    /** Turns to the page before or after. */
    public void turn(int by) {
        int wanted = page.get() + by;
        if (shown == null || wanted < 1 || wanted > pages.get()) {
            return;
        }
        LookedAt list = shown;
        page.set(wanted);
        jobs.run(
                Job.of("ui.print.drawing", progress -> list.page(wanted - 1, DOTS_PER_INCH)),
                drawn -> {
                    if (list == shown && page.get() == wanted) {
                        drawn.ifPresent(image::set);
                    }
                });
    }

    /** An ASCII name for the file, such as {@code beneficiaries-tayssir-1apg-1-ar.pdf}. */
    public String suggestedName() {
        String name = list.get().id() + options.tail();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-") + ".pdf";
    }

    /** Saves the list looked at. */
    public void save(Path file) {
        LookedAt looked = shown;
        jobs.run(
                Job.of(
                        "ui.print.saving",
                        progress -> {
                            looked.save(file);
                            return file.getFileName().toString();
                        }),
                name -> notices.say(Meaning.DONE, "ui.print.saved", name, pages.get(), rows.get()));
    }

    /** Lets the list looked at go; it holds pupils' names. */
    public void close() {
        if (shown != null) {
            letGo(shown);
            shown = null;
            image.set(null);
            page.set(0);
            pages.set(0);
        }
    }

    private void letGo(LookedAt looked) {
        jobs.run(
                Job.of(
                        "ui.print.drawing",
                        progress -> {
                            looked.close();
                            return looked;
                        }),
                closed -> {});
    }
}
