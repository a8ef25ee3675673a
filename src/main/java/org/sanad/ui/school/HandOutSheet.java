package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickGridModel;
import org.sanad.ui.kit.TickMark;
import org.sanad.work.Job;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.needs.HandOutList;
import org.sanad.work.needs.HandOutRegister;
import org.sanad.work.needs.NeedsChange;
import org.sanad.work.school.SchoolDesk;

/**
 * The register of what was handed to each pupil: pupils × articles, ticked with the keyboard on the
 * day typed. A tick is a hand-out on the disk; taken back, the hand-out is removed and its history
 * kept.
 */
public final class HandOutSheet implements TickGridModel<HandOutRegister.Row, String> {
    private static final String DAY = "day";

    /** What was read. */
    private record Register(SchoolYear year, List<HandOutRegister.Row> rows) {}

    private final NeedsViewModel model;
    private final ObservableList<HandOutRegister.Row> rows = FXCollections.observableArrayList();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObservableList<String> articles = FXCollections.observableArrayList();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();

    /** Waits until something is handed out on it: then it is saved with that. */
    private final TypedText day = new TypedText();

    private final KeptForm drafts;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final StepQueue steps = new StepQueue();
    private List<HandOutRegister.Row> all = List.of();

    /** Code of the programme the register shown is of; null until read. */
    private String programme;

    /** What the day is kept of; null until read. */
    private UUID subject;

    /** Number of the last answer that may be shown. */
    private int asked;

    private Texts texts;

    HandOutSheet(NeedsViewModel model) {
        this.model = model;
        this.drafts = model.typing(Drafts.Form.REGISTER, new TypedTexts(() -> Map.of(DAY, day)));
        schoolClass.addListener(o -> filter());
    }

    /** Keeps the day, as soon as its field is left. */
    void keep() {
        drafts.keep();
    }

    /** Keeps what is typed, and tells whether the form shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }

    /** The words of the view that shows the register. */
    void speak(Texts words) {
        texts = words;
    }

    /** Reads the register of the programme shown. */
    void read() {
        if (model.programme().get() == null) {
            return;
        }
        String code = model.programme().get().code();
        int request = ++asked;
        model.jobs()
                .run(
                        Job.of("ui.needs.reading", progress -> register(code)),
                        read -> {
                            if (request == asked) {
                                show(code, read);
                            }
                        });
    }

    private Register register(String code) {
        return new Register(model.desk().schoolYear(), model.desk().handOutRegister().rows(code));
    }

    private void show(String code, Register register) {
        programme = code;
        List<HandOutRegister.Row> read = register.rows();
        all = read;
        UUID of = Drafts.ofYear(register.year());
        if (!of.equals(subject)) {
            subject = of;
            drafts.open(of);
        }
        List<String> given =
                read.stream().flatMap(row -> row.articles().stream()).distinct().toList();
        Renewal.of(articles, given);
        List<String> found =
                read.stream().map(HandOutRegister.Row::schoolClass).distinct().toList();
        if (!classes.equals(found)) {
            String chosen = schoolClass.get();
            classes.setAll(found);
            schoolClass.set(found.contains(chosen) ? chosen : null);
        }
        filter();
    }

    private void filter() {
        String wanted = schoolClass.get();
        rows.setAll(
                all.stream()
                        .filter(row -> wanted == null || row.schoolClass().equals(wanted))
                        .toList());
        version.set(version.get() + 1);
    }

    @Override
    public void toggle(List<HandOutRegister.Row> some, List<String> columns) {
        String of = programme;
        String typed = day.text().get();
        Set<UUID> pupils =
                some.stream().map(HandOutRegister.Row::pupil).collect(Collectors.toSet());
        List<String> wanted = List.copyOf(columns);
        steps.add(
                () -> {
                    // only now, when all before it is written, the marks it looks at are true
                    if (of != null && of.equals(programme)) {
                        List<HandOutRegister.Row> now =
                                all.stream().filter(row -> pupils.contains(row.pupil())).toList();
                        toggle(of, now, wanted, typed);
                    }
                });
    }

    private void toggle(
            String of, List<HandOutRegister.Row> some, List<String> columns, String typed) {
        problem.set(null);
        Map<String, List<MassarCode>> handed = new LinkedHashMap<>();
        List<UUID> taken = new ArrayList<>();
        for (String article : columns) {
            List<HandOutRegister.Row> lacking =
                    some.stream().filter(row -> mark(row, article) == TickMark.ELIGIBLE).toList();
            if (!lacking.isEmpty()) {
                handed.put(article, lacking.stream().map(HandOutRegister.Row::code).toList());
            }
            some.stream()
                    .filter(row -> mark(row, article) == TickMark.ENROLLED)
                    .forEach(row -> taken.add(row.received().get(article).handOut()));
        }
        Optional<LocalDate> on = DayText.read(typed);
        if (!handed.isEmpty() && on.isEmpty()) {
            problem.set(Problem.of("ui.needs.register.day-needed"));
        } else if (!handed.isEmpty()) {
            HandOutList[] lists =
                    handed.entrySet().stream()
                            .map(one -> list(one.getKey(), one.getValue(), on.get()))
                            .toArray(HandOutList[]::new);
            handOut(of, lists, typed);
        } else if (!taken.isEmpty()) {
            write(
                    of,
                    desk -> {
                        desk.pieces().remove(taken, null);
                        return new NeedsChange(taken.size(), List.of());
                    },
                    () -> {});
        }
    }

    /** The day is saved with what was handed out on it, and waits no longer. */
    private void handOut(String of, HandOutList[] lists, String typed) {
        keep();
        UUID register = subject;
        Drafts.Waiting waiting = drafts.waiting(register, Map.of(DAY, typed));
        write(
                of,
                drafts.around(
                        waiting, desk -> some(desk.typed(waiting).needs().handOut(of, lists))),
                () -> {
                    drafts.saved(register);
                    day.sent(typed);
                    keep();
                });
    }

    /** Where not one is written the day is not saved either: it goes on waiting. */
    private static NeedsChange some(NeedsChange change) {
        if (change.written() == 0 && !change.problems().isEmpty()) {
            throw new UserProblem(change.problems().get(0));
        }
        return change;
    }

    private static HandOutList list(String article, List<MassarCode> pupils, LocalDate day) {
        return new HandOutList(article, day, pupils, false);
    }

    private record Written(NeedsChange change, Register register) {}

    /**
     * Writes the ticks of one gesture as one entry; what the register is then is shown.
     *
     * @param onWritten called when some of them are on the disk
     */
    private void write(String of, Function<SchoolDesk, NeedsChange> writing, Runnable onWritten) {
        UUID action = UUID.randomUUID();
        Consumer<UserProblem> told =
                drafts.refusal(
                        () -> of.equals(programme), refused -> problem.set(refused.problem()));
        steps.begin();
        model.jobs()
                .run(
                        Job.of(
                                "ui.needs.saving",
                                progress ->
                                        new Written(
                                                writing.apply(model.desk().within(action)),
                                                register(of))),
                        done -> {
                            done.change().problems().stream().findFirst().ifPresent(problem::set);
                            if (done.change().written() > 0) {
                                onWritten.run();
                            }
                            if (model.isShown(of)) {
                                // an answer still on its way may not know of these ticks
                                asked++;
                                show(of, done.register());
                            }
                            if (done.change().written() > 0) {
                                model.sayEntered(action);
                            }
                            end();
                        },
                        refused -> {
                            told.accept(refused);
                            end();
                        });
    }

    /** What depends on it, and after a refusal the marks, are read when no tick waits. */
    private void end() {
        steps.end();
        if (steps.idle()) {
            model.refresh();
        }
    }

    @Override
    public ObservableList<HandOutRegister.Row> rows() {
        return rows;
    }

    @Override
    public List<String> columns() {
        return articles;
    }

    /** The same as a list that says when it changes. */
    ObservableList<String> articles() {
        return articles;
    }

    @Override
    public String rowName(HandOutRegister.Row row) {
        return row.name().whole();
    }

    @Override
    public String columnTitle(String article) {
        return model.article(article).in(texts.language().get().code());
    }

    @Override
    public TickMark mark(HandOutRegister.Row row, String article) {
        if (row.received().containsKey(article)) {
            return TickMark.ENROLLED;
        }
        return row.articles().contains(article) ? TickMark.ELIGIBLE : TickMark.OUTSIDE;
    }

    @Override
    public String markKey(TickMark mark) {
        return switch (mark) {
            case ELIGIBLE -> "ui.needs.register.awaited";
            case ENROLLED -> "ui.needs.register.received";
            default -> mark.wordKey();
        };
    }

    @Override
    public List<TickMark> legend() {
        return List.of(TickMark.ELIGIBLE, TickMark.ENROLLED);
    }

    /** The tooltip says all there is. */
    @Override
    public void explain(HandOutRegister.Row row, String article) {}

    /** Since when a pupil has it; null while he has not. */
    String hint(HandOutRegister.Row row, String article) {
        HandOutRegister.Received got = row.received().get(article);
        return got == null ? null : texts.now("ui.needs.register.on", got.date());
    }

    /** Classes with somebody who gets something. */
    public ObservableList<String> classes() {
        return classes;
    }

    /** The class shown, or null for all. */
    public ObjectProperty<String> schoolClass() {
        return schoolClass;
    }

    /** The day of what is ticked now, as typed. */
    public StringProperty date() {
        return day.text();
    }

    /** Why the last tick was not taken, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }

    /** The same as a sentence. */
    String refusal() {
        return NeedWords.refusal(texts, model, problem.get());
    }

    /** Grows whenever marks changed. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }
}
