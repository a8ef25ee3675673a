package org.sanad.ui.directorate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
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
import org.sanad.i18n.Isolate;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.StatusMark;
import org.sanad.work.Job;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.receive.AwaitedCode;
import org.sanad.work.receive.ConfirmedKey;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.KeyEnd;
import org.sanad.work.receive.ReceivedFile;
import org.sanad.work.receive.SchoolKeyRow;

/** The registry of schools known by their keys, and the approval of one that waits. */
public final class KeysViewModel {
    /** What the desk reads when the page comes up. */
    private record Registry(PublicKeys own, List<SchoolKeyRow> keys) {}

    private static final String PENDING = "PENDING";

    private static final AwaitedCode.Reading NOTHING_YET =
            new AwaitedCode.Reading(AwaitedCode.State.INCOMPLETE, OptionalInt.empty());

    private static final Map<String, StatusMark.Status> MARKS =
            Map.of(
                    PENDING,
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.keys.status.pending"),
                    "ACTIVE",
                    new StatusMark.Status(Meaning.DONE, "ui.keys.status.active"),
                    "RETIRED",
                    new StatusMark.Status(Meaning.NEUTRAL, "ui.keys.status.retired"),
                    "LOST",
                    new StatusMark.Status(Meaning.REFUSED, "ui.keys.status.lost"),
                    "REVOKED",
                    new StatusMark.Status(Meaning.REFUSED, "ui.keys.status.revoked"));

    private final DirectorateDesk desk;
    private final RootViewModel root;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObservableList<SchoolKeyRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PublicKeys> own = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<SchoolKeyRow> opened = new SimpleObjectProperty<>();
    private final ObjectProperty<AwaitedCode> awaited = new SimpleObjectProperty<>();
    private final StringProperty code = new SimpleStringProperty("");
    private final SimpleBooleanProperty approving = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper publishing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Problem> refusal = new ReadOnlyObjectWrapper<>();
    private final ObjectBinding<AwaitedCode.Reading> reading =
            Bindings.createObjectBinding(this::read, awaited, code);
    private final ObjectBinding<Problem> problem =
            Bindings.createObjectBinding(this::problemNow, refusal, reading);
    private final ObservableList<ReceivedFile> judged = FXCollections.observableArrayList();
    private String wanted;

    public KeysViewModel(DirectorateDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        root = new RootViewModel(desk, jobs, notices, this::refresh);
        code.addListener(o -> refusal.set(null));
    }

    /** The ceremonies of the root key. */
    RootViewModel root() {
        return root;
    }

    /** Every key, those that wait first. */
    public ObservableList<SchoolKeyRow> rows() {
        return rows;
    }

    /** Our own public keys; null until read. */
    public ReadOnlyObjectProperty<PublicKeys> own() {
        return own.getReadOnlyProperty();
    }

    /** The key looked at closely, or null. */
    public ReadOnlyObjectProperty<SchoolKeyRow> opened() {
        return opened;
    }

    /** The digits typed from the slip. */
    public StringProperty code() {
        return code;
    }

    /** What the digits typed so far are. */
    public ObjectBinding<AwaitedCode.Reading> reading() {
        return reading;
    }

    /** What is wrong with the digits, said beneath the field, or null. */
    public ObjectBinding<Problem> problem() {
        return problem;
    }

    /** Whether approving makes sense now. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> reading.get().state() == AwaitedCode.State.COMPLETE && !approving.get(),
                reading,
                approving);
    }

    /** What became of the bundles that waited for the key approved last. */
    public ObservableList<ReceivedFile> judged() {
        return judged;
    }

    /** The mark of a key. */
    public static StatusMark.Status status(SchoolKeyRow row) {
        return MARKS.get(row.status());
    }

    /** Whether a key waits for the code of its slip. */
    public static boolean waits(SchoolKeyRow row) {
        return row != null && row.status().equals(PENDING);
    }

    /**
     * Writes the update of what there is to publish now: the welcome of a school that opens it
     * first, and for the others the newest keys.
     */
    public void publish(Path folder) {
        publishing.set(true);
        jobs.run(
                Job.of("ui.keys.saving", progress -> desk.publishing().publish(folder)),
                published -> {
                    publishing.set(false);
                    notices.say(
                            Meaning.DONE,
                            "ui.keys.saved",
                            name(published.file()),
                            name(published.letter()));
                },
                refused -> {
                    publishing.set(false);
                    notices.refuse(refused);
                });
    }

    private static String name(Path file) {
        return Isolate.leftToRight(String.valueOf(file.getFileName()));
    }

    /** Whether the welcome file is being written. */
    public ReadOnlyBooleanProperty publishing() {
        return publishing.getReadOnlyProperty();
    }

    /** Ends the key looked at; what waited is judged again. */
    public void end(KeyEnd.How how) {
        SchoolKeyRow row = opened.get();
        if (approving.get() || row == null) {
            return;
        }
        approving.set(true);
        // a key that was never confirmed has nothing on its way that could be read
        KeyEnd.Until until = waits(row) ? KeyEnd.Until.nothing() : KeyEnd.Until.lastReceived();
        jobs.run(
                Job.of(
                        "ui.keys.ending",
                        progress -> desk.keyEndings().end(row.kid(), new KeyEnd(how, until))),
                ended -> {
                    approving.set(false);
                    judged.setAll(ended.judged());
                    notices.say(Meaning.DONE, "ui.keys.ended", row.schoolName());
                    refresh();
                },
                this::refused);
    }

    /** Writes what a school's new computer gets back. */
    public void giveBack(Path folder) {
        Gresa school = Gresa.parse(opened.get().school()).orElseThrow();
        jobs.run(
                Job.of(
                        "ui.keys.giving-back",
                        progress -> desk.restitutions().write(school, folder)),
                written ->
                        notices.say(
                                Meaning.DONE,
                                "ui.keys.given-back",
                                written.size(),
                                name(written.get(0).file())));
    }

    /** Reads the registry afresh. */
    public void refresh() {
        root.refresh();
        jobs.run(
                Job.of(
                        "ui.keys.reading",
                        progress -> new Registry(desk.publicKeys(), desk.schoolKeys().list())),
                this::show);
    }

    /** Opens the key of a school that waits, as soon as the registry is read. */
    public void openSchool(String school) {
        wanted = school;
        refresh();
    }

    /** Looks at a key closely. */
    public void open(SchoolKeyRow row) {
        if (row.equals(opened.get())) {
            return;
        }
        code.set("");
        awaited.set(null);
        judged.clear();
        opened.set(row);
        if (waits(row)) {
            jobs.run(
                    Job.of("ui.keys.reading", progress -> desk.schoolKeys().awaited(row.kid())),
                    awaited::set);
        }
    }

    /** Looks at the key another one follows. */
    public void openEarlier(SchoolKeyRow.Earlier earlier) {
        rows.stream()
                .filter(row -> row.kid().equals(earlier.kid()))
                .findFirst()
                .ifPresent(this::open);
    }

    /** Looks away; digits typed are let go. */
    public void close() {
        opened.set(null);
        code.set("");
        awaited.set(null);
        judged.clear();
    }

    /**
     * Approves the key when the digits are those of the slip; then everything that waited for it is
     * judged again.
     */
    public void approve() {
        if (!ready().get()) {
            return;
        }
        approving.set(true);
        SchoolKeyRow row = opened.get();
        Gresa school = Gresa.parse(row.school()).orElseThrow();
        String typed = code.get();
        jobs.run(
                Job.of("ui.keys.approving", progress -> desk.intake().confirm(school, typed)),
                done -> approved(row, done),
                this::refused);
    }

    private void approved(SchoolKeyRow row, ConfirmedKey done) {
        approving.set(false);
        code.set("");
        awaited.set(null);
        judged.setAll(done.judged());
        boolean inUse = done.status().equals("ACTIVE");
        notices.say(
                Meaning.DONE,
                inUse ? "ui.keys.approved" : "ui.keys.approved-earlier",
                row.schoolName());
        refresh();
    }

    private void refused(UserProblem problemNow) {
        approving.set(false);
        refusal.set(problemNow.problem());
    }

    private void show(Registry registry) {
        own.set(registry.own());
        rows.setAll(registry.keys());
        if (opened.get() != null) {
            String kid = opened.get().kid();
            rows.stream().filter(row -> row.kid().equals(kid)).findFirst().ifPresent(opened::set);
        }
        if (wanted != null) {
            String school = wanted;
            wanted = null;
            rows.stream()
                    .filter(row -> waits(row) && row.school().equals(school))
                    .findFirst()
                    .ifPresent(this::open);
        }
    }

    private AwaitedCode.Reading read() {
        return awaited.get() == null ? NOTHING_YET : awaited.get().read(code.get());
    }

    private Problem problemNow() {
        if (refusal.get() != null) {
            return refusal.get();
        }
        if (reading.get().state() != AwaitedCode.State.MISTYPED) {
            return null;
        }
        OptionalInt group = reading.get().doubtfulGroup();
        return group.isPresent()
                ? Problem.of("ui.keys.code.group", group.getAsInt())
                : Problem.of("ui.keys.code.control");
    }
}
