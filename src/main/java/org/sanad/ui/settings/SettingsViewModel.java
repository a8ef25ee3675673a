package org.sanad.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Role;
import org.sanad.model.School;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Theme;
import org.sanad.work.Job;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.school.SchoolDesk;

/** Look of the window, kept as soon as it is chosen, and what identifies the desk. */
public final class SettingsViewModel {
    /**
     * Something that identifies the desk.
     *
     * @param titleKey what it is
     * @param value as stored
     * @param code whether it is kept left-to-right
     * @param helpKey what it is good for, or null
     */
    public record Fact(String titleKey, String value, boolean code, String helpKey) {}

    private final Supplier<List<Fact>> reading;
    private final JobRunner jobs;
    private final ObjectProperty<Theme.TextSize> textSize;
    private final ObjectProperty<Theme.Tone> tone;
    private final ObjectProperty<Boolean> software;
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();

    /**
     * @param reading reads what identifies the desk, away from the window
     * @param look takes the settings after each change, to show them
     */
    public SettingsViewModel(
            Supplier<List<Fact>> reading,
            JobRunner jobs,
            WindowSettings settings,
            Consumer<WindowSettings> look) {
        this.reading = reading;
        this.jobs = jobs;
        textSize = new SimpleObjectProperty<>(settings.textSize());
        tone = new SimpleObjectProperty<>(settings.tone());
        software = new SimpleObjectProperty<>(settings.softwareRendering());
        software.addListener((o, before, now) -> settings.softwareRendering(now));
        textSize.addListener(
                (o, before, now) -> {
                    settings.textSize(now);
                    look.accept(settings);
                });
        tone.addListener(
                (o, before, now) -> {
                    settings.tone(now);
                    look.accept(settings);
                });
    }

    public ObjectProperty<Theme.TextSize> textSize() {
        return textSize;
    }

    public ObjectProperty<Theme.Tone> tone() {
        return tone;
    }

    /** Whether the window draws with the processor from the next start on. */
    public ObjectProperty<Boolean> software() {
        return software;
    }

    /** What identifies the school; its name and code only for who may not mend them. */
    public static List<Fact> of(SchoolDesk desk) {
        List<Fact> facts = new ArrayList<>();
        if (desk.people().role() != Role.HEAD) {
            School school = desk.school();
            facts.add(new Fact("ui.settings.school.name", school.name(), false, null));
            facts.add(new Fact("ui.settings.school.gresa", school.gresa().value(), true, null));
        }
        facts.add(new Fact("ui.settings.school.year", desk.schoolYear().label(), true, null));
        facts.add(
                new Fact(
                        "ui.settings.school.code",
                        desk.sending().verificationCode(),
                        true,
                        "ui.settings.school.code-help"));
        return facts;
    }

    /** What identifies the directorate. */
    public static List<Fact> of(DirectorateDesk desk) {
        PublicKeys keys = desk.publicKeys();
        return List.of(
                new Fact("ui.settings.directorate.name", keys.name(), false, null),
                new Fact("ui.settings.directorate.code", keys.partyCode(), true, null),
                new Fact(
                        "ui.settings.directorate.key",
                        keys.verificationCode(),
                        true,
                        "ui.settings.directorate.key-help"));
    }

    /** Empty until read. */
    public ObservableList<Fact> facts() {
        return facts;
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(Job.of("ui.settings.reading", progress -> reading.get()), facts::setAll);
    }
}
