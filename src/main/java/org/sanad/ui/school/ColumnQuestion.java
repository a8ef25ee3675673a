package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.roster.ColumnMemory;
import org.sanad.work.roster.ColumnMemory.Heading;

/**
 * What the columns of a list hold whose headings are not known: asked once, remembered for every
 * later list.
 */
final class ColumnQuestion {
    /** Nothing an import takes. */
    private static final List<String> NOT_ASKED = List.of("internalId");

    private final JobRunner jobs;
    private final ColumnMemory memory;
    private final ObservableList<Heading> headings = FXCollections.observableArrayList();
    private final Map<Heading, ObjectProperty<String>> answers = new LinkedHashMap<>();
    private final ObjectProperty<Integer> version = new SimpleObjectProperty<>(0);
    private final BooleanBinding enough;
    private Path file;

    ColumnQuestion(JobRunner jobs, ColumnMemory memory) {
        this.jobs = jobs;
        this.memory = memory;
        this.enough = Bindings.createBooleanBinding(this::sayEnough, version);
    }

    /** Looks for headings to ask about in a list that was not understood. */
    void about(Path refused) {
        clear();
        file = refused;
        jobs.run(
                Job.of("ui.import.reading", progress -> memory.headings(refused, progress)),
                read -> {
                    if (refused.equals(file)) {
                        ask(read);
                    }
                },
                // the refusal that led here is already said
                refusal -> clear());
    }

    private void ask(List<Heading> read) {
        answers.clear();
        for (Heading heading : read) {
            ObjectProperty<String> answer = new SimpleObjectProperty<>(heading.field());
            answer.addListener(o -> version.set(version.get() + 1));
            answers.put(heading, answer);
        }
        version.set(version.get() + 1);
        headings.setAll(read);
    }

    /** Asks no more. */
    void clear() {
        file = null;
        answers.clear();
        headings.clear();
    }

    /** Remembers what was said and goes on. */
    void remember(Runnable after) {
        Map<String, String> said = new HashMap<>();
        answers.forEach(
                (heading, answer) -> {
                    if (answer.get() != null && !answer.get().equals(heading.field())) {
                        said.put(heading.text(), answer.get());
                    }
                });
        jobs.run(
                Job.of(
                        "ui.import.columns.saving",
                        progress -> {
                            memory.remember(said);
                            return progress;
                        }),
                done -> {
                    clear();
                    after.run();
                });
    }

    /** The code, and a name, a guardian or a telephone: less is no list; nothing is said twice. */
    private boolean sayEnough() {
        List<String> said =
                answers.values().stream()
                        .map(ObjectProperty::get)
                        .filter(Objects::nonNull)
                        .toList();
        boolean names =
                said.contains("name")
                        || (said.contains("familyName") && said.contains("firstName"));
        boolean guardian =
                said.contains("guardianName") || said.contains("cin") || said.contains("phone");
        return said.contains("code")
                && (names || guardian)
                && said.stream().distinct().count() == said.size();
    }

    /** The fields a heading can stand for. */
    List<String> fields() {
        return memory.fields().stream().filter(field -> !NOT_ASKED.contains(field)).toList();
    }

    /** What a heading holds, or null for nothing that is taken. */
    ObjectProperty<String> answer(Heading heading) {
        return answers.get(heading);
    }

    /** What is asked about; empty when nothing is. */
    ObservableList<Heading> headings() {
        return headings;
    }

    /** Whether what is said makes a list. */
    BooleanBinding enough() {
        return enough;
    }
}
