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

    private record Catalogue(List<PrintableList> lists, List<String> classes) {}

    private record Opened(LookedAt list, PageImage first) {}

    private final SchoolDesk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObservableList<PrintableList> catalogue = FXCollections.observableArrayList();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObjectProperty<PrintableList> list = new SimpleObjectProperty<>();
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("ar");
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<PageImage> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper rows = new ReadOnlyIntegerWrapper();
    private LookedAt shown;
    private int asked;

    public PrintViewModel(SchoolDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        list.addListener(o -> draw());
        language.addListener(o -> draw());
        schoolClass.addListener(o -> draw());
    }

    /** Every list there is. */
    public ObservableList<PrintableList> catalogue() {
        return catalogue;
    }

    /** Classes of the year. */
    public ObservableList<String> classes() {
        return classes;
    }

    /** The list looked at. */
    public ObjectProperty<PrintableList> list() {
        return list;
    }

    /** Language of the paper, one of {@link #LANGUAGES}; not that of the window. */
    public ObjectProperty<String> language() {
        return language;
    }

    /** Only this class, or null for all. */
    public ObjectProperty<String> schoolClass() {
        return schoolClass;
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
                Job.of(
                        "ui.print.reading",
                        progress ->
                                new Catalogue(desk.papers().catalogue(), desk.papers().classes())),
                found -> {
                    catalogue.setAll(found.lists());
                    classes.setAll(found.classes());
                    boolean known =
                            schoolClass.get() == null || classes.contains(schoolClass.get());
                    if (list.get() == null && !catalogue.isEmpty()) {
                        list.set(catalogue.get(0));
                    } else if (!known) {
                        schoolClass.set(null);
                    } else {
                        draw();
                    }
                });
    }

    private void draw() {
        if (list.get() == null) {
            return;
        }
        int request = ++asked;
        ListOrder order = new ListOrder(list.get().id(), language.get(), schoolClass.get(), null);
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
        String part = schoolClass.get() == null ? "" : "-" + schoolClass.get();
        String name = list.get().id() + part + "-" + language.get().replace('+', '-');
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
