package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Problem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Renewal;
import org.sanad.work.Job;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.SecondEntry.Difference;
import org.sanad.work.pupils.SecondEntry.Field;
import org.sanad.work.pupils.SecondEntry.Outcome;
import org.sanad.work.school.SchoolDesk;

/**
 * Blind second entry of a field of a class. What is stored is not even read before both are
 * compared; then the differences are settled one by one.
 */
final class SecondEntryForm {
    private record Read(List<String> classes, List<Field> fields, List<PupilRow> pupils) {}

    private record Begun(List<PupilRow> pupils, Map<UUID, String> waiting) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final Runnable onWritten;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObservableList<Field> fields = FXCollections.observableArrayList();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final ObjectProperty<Field> field = new SimpleObjectProperty<>();
    private final ObservableList<PupilRow> pupils = FXCollections.observableArrayList();
    private final Map<UUID, StringProperty> typed = new HashMap<>();
    private Map<UUID, String> kept = Map.of();
    private Map<UUID, String> compared = Map.of();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Difference> unsettled = FXCollections.observableArrayList();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    SecondEntryForm(JobRunner jobs, Notices notices, SchoolDesk desk, Runnable onWritten) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.onWritten = onWritten;
        schoolClass.addListener(o -> begin());
        field.addListener(o -> begin());
    }

    /**
     * Shows the page.
     *
     * @param wanted the class to begin with, or null
     */
    void start(String wanted) {
        open.set(true);
        String asked = schoolClass.get();
        Field chosen = field.get();
        jobs.run(
                Job.of("ui.pupils.second.reading", progress -> read(asked, chosen)),
                read -> {
                    if (asked != null && !read.classes().contains(asked)) {
                        schoolClass.set(null);
                    } else if (begun(asked, chosen) && !pupils.equals(read.pupils())) {
                        pupils.setAll(read.pupils());
                    }
                    Renewal.of(fields, read.fields());
                    Renewal.of(classes, read.classes());
                    if (wanted != null && classes.contains(wanted)) {
                        schoolClass.set(wanted);
                    }
                    if (field.get() == null && !fields.isEmpty()) {
                        field.set(fields.get(0));
                    }
                });
    }

    private Read read(String asked, Field chosen) {
        desk.secondEntry().forgetGone();
        return new Read(
                desk.pupils().rows().stream().map(PupilRow::schoolClass).distinct().toList(),
                desk.secondEntry().fields(),
                asked == null || chosen == null
                        ? List.of()
                        : desk.secondEntry().pupils(asked, chosen));
    }

    /** Whether this class and field are the ones shown. */
    private boolean begun(String asked, Field chosen) {
        return asked != null
                && chosen != null
                && asked.equals(schoolClass.get())
                && chosen.equals(field.get());
    }

    /** Back to the pupils; what was typed waits. */
    void leave() {
        open.set(false);
    }

    /** Begins with the class and field chosen: what was typed before waits, nothing is compared. */
    private void begin() {
        String asked = schoolClass.get();
        Field chosen = field.get();
        typed.clear();
        kept = Map.of();
        compared = Map.of();
        pupils.clear();
        outcome.set(null);
        unsettled.clear();
        problem.set(null);
        if (asked == null || chosen == null) {
            return;
        }
        jobs.run(
                Job.of(
                        "ui.pupils.second.reading",
                        progress ->
                                new Begun(
                                        desk.secondEntry().pupils(asked, chosen),
                                        desk.secondEntry().waiting(asked, chosen))),
                read -> {
                    if (begun(asked, chosen)) {
                        kept = read.waiting();
                        kept.forEach(
                                (pupil, text) -> typed.put(pupil, new SimpleStringProperty(text)));
                        pupils.setAll(read.pupils());
                    }
                });
    }

    /** Keeps what is typed, sealed, as soon as a field is left; nothing is compared by it. */
    void keep() {
        Map<UUID, String> wanted = typedTexts();
        Field chosen = field.get();
        String asked = schoolClass.get();
        if (asked == null || chosen == null || wanted.equals(kept)) {
            return;
        }
        kept = wanted;
        jobs.run(
                Job.of(
                        "ui.pupils.second.saving",
                        progress -> {
                            desk.secondEntry().keepWaiting(asked, chosen, wanted);
                            return progress;
                        }),
                done -> {},
                refusal -> problem.set(refusal.problem()));
    }

    /** Of the pupils shown: of one who is not any more nothing can be settled. */
    private Map<UUID, String> typedTexts() {
        Map<UUID, String> texts = new HashMap<>();
        for (PupilRow pupil : pupils) {
            String text = typed(pupil).get();
            if (!text.isBlank()) {
                texts.put(pupil.id(), text);
            }
        }
        return texts;
    }

    /**
     * Once nothing is unsettled nothing that was compared waits any more, nor stands in its field:
     * it would be kept anew as soon as one is left. What was typed since stays.
     */
    private void forgetSettled() {
        Outcome found = outcome.get();
        if (found == null || !unsettled.isEmpty() || !found.unreadable().isEmpty()) {
            return;
        }
        compared.forEach(
                (pupil, text) -> {
                    StringProperty now = typed.get(pupil);
                    if (now != null && now.get().equals(text)) {
                        now.set("");
                    }
                });
        compared = Map.of();
        keep();
    }

    /** What is typed for a pupil. */
    StringProperty typed(PupilRow pupil) {
        return typed.computeIfAbsent(pupil.id(), id -> new SimpleStringProperty(""));
    }

    /** Compares what is typed with what is stored; writes nothing. */
    void compare() {
        problem.set(null);
        keep();
        Field chosen = field.get();
        String asked = schoolClass.get();
        Map<UUID, String> texts = typedTexts();
        Map<UUID, String> second = new HashMap<>();
        texts.forEach((id, text) -> second.put(id, kept(chosen, text)));
        jobs.run(
                Job.of(
                        "ui.pupils.second.comparing",
                        progress -> desk.secondEntry().compare(asked, chosen, second)),
                (Outcome found) -> {
                    if (begun(asked, chosen)) {
                        compared = texts;
                        outcome.set(found);
                        unsettled.setAll(found.differences());
                        forgetSettled();
                    }
                },
                refusal -> problem.set(refusal.problem()));
    }

    /** The first entry was right: nothing is written. */
    void keepFirst(Difference difference) {
        unsettled.remove(difference);
        forgetSettled();
    }

    /** The second entry was right, or a third text is: it is written. */
    void settle(Difference difference, String value) {
        problem.set(null);
        Field chosen = field.get();
        String wanted = kept(chosen, value);
        jobs.run(
                Job.of(
                        "ui.pupils.second.saving",
                        progress -> {
                            desk.secondEntry().settle(chosen, difference, wanted);
                            return progress;
                        }),
                done -> {
                    unsettled.remove(difference);
                    forgetSettled();
                    notices.say(Meaning.DONE, "ui.pupils.saved", difference.pupil().name().whole());
                    onWritten.run();
                },
                refusal -> problem.set(refusal.problem()));
    }

    private static String kept(Field field, String text) {
        if (field.definition() != null) {
            return FieldText.kept(field.definition(), text);
        }
        return field.day() ? DayText.read(text).map(LocalDate::toString).orElse(text) : text;
    }

    /** A stored value as people write it; empty for none. */
    String written(String value) {
        if (value == null) {
            return "";
        }
        return field.get() != null && field.get().day()
                ? Optional.of(value)
                        .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                        .map(text -> DayText.written(LocalDate.parse(text)))
                        .orElse(value)
                : value;
    }

    /** Whether the page is shown. */
    BooleanProperty open() {
        return open;
    }

    ObservableList<String> classes() {
        return classes;
    }

    ObservableList<Field> fields() {
        return fields;
    }

    ObjectProperty<String> schoolClass() {
        return schoolClass;
    }

    ObjectProperty<Field> field() {
        return field;
    }

    /** Those of whom the field is asked, in the order of the class sheet. */
    ObservableList<PupilRow> pupils() {
        return pupils;
    }

    /** What comparing found, or null before. */
    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** The differences that are not settled yet. */
    ObservableList<Difference> unsettled() {
        return unsettled;
    }

    ObjectProperty<Problem> problem() {
        return problem;
    }
}
