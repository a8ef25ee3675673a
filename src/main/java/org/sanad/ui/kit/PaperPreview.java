package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.i18n.Isolate;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.work.Job;
import org.sanad.work.paper.PageImage;
import org.sanad.work.paper.Preview;

/**
 * A paper looked at page by page, then saved or sent to a printer. It is kept in memory only and
 * let go when another takes its place, for it holds pupils' names.
 */
public final class PaperPreview {
    /** Languages of a paper, as the paper room calls them. */
    public static final List<String> LANGUAGES = List.of("ar", "fr", "ar+fr");

    /** Sharp enough to read a name at full width of the view, small enough for an old computer. */
    private static final float DOTS_PER_INCH = 110;

    private record Opened(LookedAt paper, PageImage first) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<PageImage> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper rows = new ReadOnlyIntegerWrapper();
    private final ObservableList<Problem> warnings = FXCollections.observableArrayList();
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final StringProperty printer = new SimpleStringProperty();
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final IntegerProperty from = new SimpleIntegerProperty(1);
    private final IntegerProperty to = new SimpleIntegerProperty(1);
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private LookedAt shown;
    private int request;

    public PaperPreview(JobRunner jobs, Notices notices) {
        this.jobs = jobs;
        this.notices = notices;
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

    /** How many rows, slips or cards the paper has. */
    public ReadOnlyIntegerProperty rows() {
        return rows.getReadOnlyProperty();
    }

    /** What to know of the paper shown, such as characters that became boxes. */
    public ObservableList<Problem> warnings() {
        return warnings;
    }

    /** Whether the paper in sight is the one last asked for: only then it is saved or printed. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /**
     * Has a paper made and shows it; of several asked for the last is shown. The paper before stays
     * in sight until then, and goes when none comes after it.
     */
    public void show(Function<Progress, Preview> making) {
        int mine = ++request;
        ready.set(false);
        asked.set(false);
        jobs.run(
                Job.cancellable("ui.print.drawing", progress -> opened(making, progress)),
                opened -> {
                    if (mine == request) {
                        opened.ifPresentOrElse(this::show, this::close);
                    } else {
                        opened.ifPresent(late -> letGo(late.paper()));
                    }
                },
                refusal -> {
                    notices.refuse(refusal);
                    if (mine == request) {
                        close();
                    }
                });
    }

    /** Empty when it was given up. */
    private static Optional<Opened> opened(Function<Progress, Preview> making, Progress progress) {
        try {
            LookedAt made = new LookedAt(making.apply(progress));
            return Optional.of(new Opened(made, made.page(0, DOTS_PER_INCH).orElseThrow()));
        } catch (CancellationException givenUp) {
            return Optional.empty();
        }
    }

    /** Shows nothing; a paper being made is not shown any more. */
    public void showNothing() {
        request++;
        close();
    }

    private void show(Opened opened) {
        close();
        shown = opened.paper();
        pages.set(shown.pages());
        rows.set(shown.rows());
        warnings.setAll(shown.warnings());
        page.set(1);
        from.set(1);
        to.set(shown.pages());
        image.set(opened.first());
        ready.set(true);
    }

    /** Turns to the page before or after. */
    public void turn(int by) {
        int wanted = page.get() + by;
        if (shown == null || wanted < 1 || wanted > pages.get()) {
            return;
        }
        LookedAt paper = shown;
        page.set(wanted);
        jobs.run(
                Job.of("ui.print.drawing", progress -> paper.page(wanted - 1, DOTS_PER_INCH)),
                drawn -> {
                    if (paper == shown && page.get() == wanted) {
                        drawn.ifPresent(image::set);
                    }
                });
    }

    /**
     * Saves the paper looked at, and says where it lies: who took the folder proposed does not know
     * it.
     *
     * @param folders opens that folder when asked to
     */
    public void save(Path file, Desktop folders) {
        Path folder = file.toAbsolutePath().getParent();
        LookedAt paper = shown;
        if (!ready.get()) {
            return;
        }
        jobs.run(
                Job.cancellable(
                        "ui.print.saving",
                        progress -> {
                            paper.save(file, progress);
                            return file.getFileName().toString();
                        }),
                name ->
                        notices.offerMeanwhile(
                                Meaning.DONE,
                                "ui.kit.mail.folder",
                                () -> folders.open(folder),
                                "ui.print.saved",
                                Isolate.leftToRight(name),
                                pages.get(),
                                rows.get(),
                                Isolate.leftToRight(folder.toString())));
    }

    /** Whether the printer's questions are in sight. */
    public BooleanProperty asked() {
        return asked;
    }

    /** Reads which printers there are, then asks; without one a sentence says what to do. */
    public void askPrinter() {
        jobs.run(
                Job.of("ui.print.looking", progress -> Preview.printers()),
                found -> {
                    String before = printer.get();
                    printers.setAll(found);
                    printer.set(
                            found.contains(before)
                                    ? before
                                    : found.stream().findFirst().orElse(null));
                    if (found.isEmpty()) {
                        notices.say(Meaning.DOUBTFUL, "print.printer.none");
                    }
                    asked.set(!found.isEmpty());
                });
    }

    /** Names of the printers, the usual one first. */
    public ObservableList<String> printers() {
        return printers;
    }

    public StringProperty printer() {
        return printer;
    }

    public IntegerProperty copies() {
        return copies;
    }

    /** First page to print, 1 for the first. */
    public IntegerProperty from() {
        return from;
    }

    public IntegerProperty to() {
        return to;
    }

    /** Sends the pages asked for to the printer chosen; it can be given up. */
    public void print() {
        LookedAt paper = shown;
        if (!ready.get()) {
            return;
        }
        String name = printer.get();
        int many = copies.get();
        int first = from.get();
        int last = to.get();
        jobs.run(
                Job.cancellable(
                        "ui.print.printing",
                        progress -> {
                            paper.print(name, many, first, last, progress);
                            return name;
                        }),
                done -> {
                    asked.set(false);
                    notices.say(Meaning.DONE, "ui.print.printed", done);
                });
    }

    /** Lets the paper looked at go. */
    public void close() {
        ready.set(false);
        if (shown != null) {
            letGo(shown);
            shown = null;
            asked.set(false);
            warnings.clear();
            image.set(null);
            page.set(0);
            pages.set(0);
        }
    }

    private void letGo(LookedAt paper) {
        jobs.run(
                Job.of(
                        "ui.print.drawing",
                        progress -> {
                            paper.close();
                            return paper;
                        }),
                closed -> {});
    }
}
