package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.i18n.Isolate;
import org.sanad.model.Problem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.people.HandOver;

/** The post of head changes hands. */
public final class HandOverViewModel {
    private final HandOver handOver;
    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyStringWrapper head = new ReadOnlyStringWrapper("");
    private final StringProperty former = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final NewPassword next = new NewPassword();
    private final ReadOnlyObjectWrapper<List<String>> digits =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    public HandOverViewModel(HandOver handOver, JobRunner jobs, Notices notices) {
        this.handOver = handOver;
        this.jobs = jobs;
        this.notices = notices;
        former.addListener(o -> problem.set(null));
        name.addListener(o -> problem.set(null));
        next.first().addListener(o -> problem.set(null));
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(
                Job.of("ui.people.reading", progress -> String.valueOf(handOver.headName())),
                head::set);
    }

    /** Hands over; the digits of the new sheet are shown until they are put away. */
    public void to(Path sheet) {
        char[] old = former.get().toCharArray();
        char[] chosen = next.typed();
        String said = name.get();
        jobs.run(
                Job.of(
                        "ui.handover.doing",
                        progress -> {
                            try {
                                return handOver.to(old, said, chosen, sheet);
                            } finally {
                                Arrays.fill(old, '\0');
                                Arrays.fill(chosen, '\0');
                            }
                        }),
                made -> {
                    digits.set(made);
                    former.set("");
                    name.set("");
                    next.forget();
                    notices.say(
                            Meaning.DONE,
                            "ui.handover.done",
                            Isolate.leftToRight(HandOver.MINUTES));
                    refresh();
                },
                refusal -> problem.set(refusal.problem()));
    }

    /** Takes the digits off the screen. */
    public void putAway() {
        digits.set(List.of());
    }

    /** Name of the head the papers carry, "" while there is none. */
    public ReadOnlyStringProperty head() {
        return head.getReadOnlyProperty();
    }

    /** The password of now. */
    public StringProperty former() {
        return former;
    }

    /** Name of the head who comes. */
    public StringProperty name() {
        return name;
    }

    /** Password of the head who comes. */
    public NewPassword next() {
        return next;
    }

    /** The digits of the new sheet, empty when there are none to show. */
    public ReadOnlyObjectProperty<List<String>> digits() {
        return digits.getReadOnlyProperty();
    }

    /** Why nothing was handed over, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether everything was typed. */
    public BooleanBinding ready() {
        return Bindings.isNotEmpty(former).and(Bindings.isNotEmpty(name)).and(next.ready());
    }
}
