package org.sanad.ui.directorate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.KeptViolation;
import org.sanad.model.LocalizedText;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Findings;
import org.sanad.ui.kit.CheckSentence;
import org.sanad.ui.kit.CheckWords;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.BundleChange;
import org.sanad.work.review.DeclarationRow;
import org.sanad.work.review.Review;
import org.sanad.work.review.WantedRefusal;

/** What a declaration changes, and the officer's decision about it: all, some rows, nothing. */
public final class ReviewViewModel {
    private final DirectorateDesk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObservableList<DeclarationRow> declarations = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<BundleChange> change = new ReadOnlyObjectWrapper<>();
    private final ObservableList<BundleChange.PupilRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Remark> remarked = FXCollections.observableArrayList();
    private List<Remark> found = List.of();
    private final BooleanProperty changedOnly = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<String> remark = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<String, LocalizedText> remarks;
    private final List<Programme> programmes;
    private final List<Choice> papers;
    private final List<Choice> reasonsToKeep;

    public ReviewViewModel(DirectorateDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        remarks = desk.changes().remarks();
        programmes = desk.changes().programmes();
        papers = desk.changes().papers();
        reasonsToKeep = desk.changes().reasonsToKeep();
        changedOnly.addListener(o -> show());
        query.addListener(o -> show());
    }

    /** Declarations of approved schools, those that wait first. */
    public ObservableList<DeclarationRow> declarations() {
        return declarations;
    }

    /** What the declaration looked at changes, or null while the list is shown. */
    public ReadOnlyObjectProperty<BundleChange> change() {
        return change.getReadOnlyProperty();
    }

    /** Its pupils as filtered. */
    public ObservableList<BundleChange.PupilRow> rows() {
        return rows;
    }

    /** What the checks find in it: about the pupil looked at, or else all of it; worst first. */
    public ObservableList<Remark> remarked() {
        return remarked;
    }

    /**
     * Something the checks found.
     *
     * @param kept the reason the school's head keeps it with, or null while it is open
     */
    public record Remark(CheckSentence said, KeptViolation kept) {}

    /** Looks at what the checks find about one pupil; null for all of it. */
    public void lookAt(BundleChange.PupilRow row) {
        remarked.setAll(
                found.stream().filter(one -> row == null || isAbout(one, row.code())).toList());
    }

    private static boolean isAbout(Remark remark, String code) {
        MassarCode pupil = remark.said().violation().pupil();
        return pupil != null && pupil.value().equals(code);
    }

    private List<Remark> remarks(BundleChange of) {
        Map<String, String> names =
                of.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        BundleChange.PupilRow::code,
                                        BundleChange.PupilRow::name,
                                        (one, other) -> one));
        CheckWords words = new CheckWords(names, programmes, papers, of.year());
        Findings findings = of.judgement().findings();
        List<Remark> all = new ArrayList<>();
        findings.open().forEach(one -> all.add(new Remark(words.of(one), null)));
        findings.kept().forEach(one -> all.add(new Remark(words.of(one.violation()), one.by())));
        return all;
    }

    /** Words of the reason a head keeps a doubt with, its code when the pack has none. */
    public String reason(KeptViolation kept, String language) {
        return reasonsToKeep.stream()
                .filter(choice -> choice.code().equals(kept.reason()))
                .map(choice -> choice.label().in(language))
                .findFirst()
                .orElse(kept.reason());
    }

    /** Only pupils who arrived, left or changed. */
    public BooleanProperty changedOnly() {
        return changedOnly;
    }

    /** A part of a pupil's name, or of his code. */
    public StringProperty query() {
        return query;
    }

    /** Code of the reason rows are refused for, or null. */
    public ObjectProperty<String> remark() {
        return remark;
    }

    /** The reasons there are. */
    public Map<String, LocalizedText> remarks() {
        return remarks;
    }

    /** Whether a decision is being written. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Name of a programme in a language, its code when the pack in force has none. */
    public String programme(String code, String language) {
        return desk.programmeName(code).map(name -> name.in(language)).orElse(code);
    }

    /** Reads the list, and the declaration looked at, afresh. */
    public void refresh() {
        jobs.run(
                Job.of("ui.review.reading", progress -> desk.changes().declarations()),
                declarations::setAll);
        if (change.get() != null) {
            open(change.get().declaration());
        }
    }

    /** Looks at a declaration. */
    public void open(DeclarationRow row) {
        boolean another = change.get() == null || !same(change.get().declaration(), row);
        jobs.run(
                Job.of("ui.review.comparing", progress -> desk.changes().of(row)),
                compared -> {
                    if (another) {
                        query.set("");
                        remark.set(null);
                        // beside nothing everything is new, and hiding nothing is clearer
                        changedOnly.set(compared.before() != null);
                    }
                    change.set(compared);
                    show();
                    found = remarks(compared);
                    lookAt(null);
                });
    }

    /** Back to the list. */
    public void close() {
        change.set(null);
        found = List.of();
        rows.clear();
        remarked.clear();
    }

    /** Takes the declaration with all its rows. */
    public void accept() {
        DeclarationRow row = change.get().declaration();
        decide(progress -> desk.reviews().accept(row));
    }

    /** Refuses all of it. */
    public void refuseAll() {
        DeclarationRow row = change.get().declaration();
        decide(progress -> desk.reviews().refuse(row, List.of()));
    }

    /**
     * Refuses these rows for the chosen reason, besides those refused before; the others are taken.
     */
    public void refuse(List<BundleChange.PupilRow> chosen) {
        List<BundleChange.PupilRow> here =
                chosen.stream().filter(row -> row.change() != BundleChange.Change.LEFT).toList();
        if (here.isEmpty() || remark.get() == null) {
            return;
        }
        DeclarationRow row = change.get().declaration();
        Set<String> codes =
                here.stream().map(BundleChange.PupilRow::code).collect(Collectors.toSet());
        String reason = remark.get();
        List<WantedRefusal> wanted =
                change.get().rows().stream()
                        .filter(pupil -> codes.contains(pupil.code()) || pupil.remark() != null)
                        .map(
                                pupil ->
                                        new WantedRefusal(
                                                pupil.code(),
                                                codes.contains(pupil.code())
                                                        ? reason
                                                        : pupil.remark(),
                                                null,
                                                1))
                        .toList();
        decide(progress -> desk.reviews().refuse(row, wanted));
    }

    private interface Decision {
        Review by(Progress progress);
    }

    private void decide(Decision decision) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        jobs.run(Job.of("ui.review.deciding", decision::by), this::decided, this::refused);
    }

    private void decided(Review review) {
        busy.set(false);
        notices.say(
                review.verdict().equals("REFUSED") ? Meaning.INFORMATION : Meaning.DONE,
                "ui.review.decided",
                review.school(),
                (int) review.seq(),
                review.merged(),
                review.refusedRows().size());
        refresh();
    }

    private void refused(UserProblem problem) {
        busy.set(false);
        notices.refuse(problem);
    }

    private void show() {
        rows.setAll(
                Optional.ofNullable(change.get())
                        .map(now -> now.rows().stream().filter(this::wanted).toList())
                        .orElse(List.of()));
    }

    private boolean wanted(BundleChange.PupilRow row) {
        boolean same = row.change() == BundleChange.Change.SAME && row.remark() == null;
        String asked = query.get().strip();
        return !(changedOnly.get() && same)
                && (asked.isEmpty()
                        || row.name().contains(asked)
                        || row.code().contains(asked.toUpperCase(Locale.ROOT)));
    }

    private static boolean same(DeclarationRow one, DeclarationRow other) {
        return one.digest().equals(other.digest());
    }
}
