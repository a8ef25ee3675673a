package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickGridModel;
import org.sanad.ui.kit.TickMark;
import org.sanad.work.Job;
import org.sanad.work.needs.HandOutList;
import org.sanad.work.needs.HandOutRegister;
import org.sanad.work.needs.NeedsChange;

/**
 * The register of what was handed to each pupil: pupils × articles, ticked with the keyboard on the
 * day typed. A tick is a hand-out on the disk; taken back, the hand-out is removed and its history
 * kept.
 */
public final class HandOutSheet implements TickGridModel<HandOutRegister.Row, String> {
    private final NeedsViewModel model;
    private final ObservableList<HandOutRegister.Row> rows = FXCollections.observableArrayList();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObservableList<String> articles = FXCollections.observableArrayList();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final StringProperty date = new SimpleStringProperty("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private List<HandOutRegister.Row> all = List.of();
    private Texts texts;

    HandOutSheet(NeedsViewModel model) {
        this.model = model;
        schoolClass.addListener(o -> filter());
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
        model.jobs()
                .run(
                        Job.of(
                                "ui.needs.reading",
                                progress -> model.desk().handOutRegister().rows(code)),
                        this::show);
    }

    private void show(List<HandOutRegister.Row> read) {
        all = read;
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
        problem.set(null);
        Map<String, List<MassarCode>> handed = new LinkedHashMap<>();
        List<UUID> taken = new ArrayList<>();
        for (String article : columns) {
            List<HandOutRegister.Row> lacking =
                    some.stream().filter(row -> mark(row, article) == TickMark.ELIGIBLE).toList();
            if (!lacking.isEmpty()) {
                handed.put(article, lacking.stream().map(HandOutRegister.Row::code).toList());
            }
        }
        if (handed.isEmpty()) {
            for (HandOutRegister.Row row : some) {
                columns.stream()
                        .filter(article -> mark(row, article) == TickMark.ENROLLED)
                        .forEach(article -> taken.add(row.received().get(article).handOut()));
            }
        }
        Optional<LocalDate> day = DayText.read(date.get());
        if (!handed.isEmpty() && day.isEmpty()) {
            problem.set(Problem.of("ui.needs.register.day-needed"));
        } else if (!handed.isEmpty()) {
            write(() -> handOut(handed, day.get()));
        } else if (!taken.isEmpty()) {
            write(() -> taken.forEach(id -> model.desk().pieces().remove(id, null)));
        }
    }

    private void handOut(Map<String, List<MassarCode>> handed, LocalDate day) {
        String code = model.programme().get().code();
        handed.forEach(
                (article, pupils) -> {
                    NeedsChange change =
                            model.desk()
                                    .needs()
                                    .handOut(code, new HandOutList(article, day, pupils, false));
                    if (!change.problems().isEmpty()) {
                        throw new UserProblem(change.problems().get(0));
                    }
                });
    }

    private void write(Runnable writing) {
        model.enter(writing, refused -> problem.set(refused.problem()));
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

    @Override
    public String hint(HandOutRegister.Row row, String article) {
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
        return date;
    }

    /** Why the last tick was not taken, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }

    /** Grows whenever marks changed. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }
}
