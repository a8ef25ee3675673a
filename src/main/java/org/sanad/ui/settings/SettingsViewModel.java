package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Theme;
import org.sanad.work.Job;
import org.sanad.work.school.SchoolDesk;

/** Look of the window, kept as soon as it is chosen, and what identifies the school. */
public final class SettingsViewModel {
    /**
     * What identifies the school.
     *
     * @param verificationCode the 32 digits of its key
     */
    public record Identity(School school, SchoolYear year, String verificationCode) {}

    private final SchoolDesk desk;
    private final Path folder;
    private final JobRunner jobs;
    private final ObjectProperty<Theme.TextSize> textSize;
    private final ObjectProperty<Theme.Tone> tone;
    private final ReadOnlyObjectWrapper<Identity> identity = new ReadOnlyObjectWrapper<>();

    /**
     * @param look takes the settings after each change, to show them
     */
    public SettingsViewModel(
            SchoolDesk desk,
            Path folder,
            JobRunner jobs,
            WindowSettings settings,
            Consumer<WindowSettings> look) {
        this.desk = desk;
        this.folder = folder;
        this.jobs = jobs;
        textSize = new SimpleObjectProperty<>(settings.textSize());
        tone = new SimpleObjectProperty<>(settings.tone());
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

    /** Null until read. */
    public ReadOnlyObjectProperty<Identity> identity() {
        return identity.getReadOnlyProperty();
    }

    /** Where the data are. */
    public Path folder() {
        return folder;
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.settings.reading",
                        progress ->
                                new Identity(
                                        desk.school(),
                                        desk.schoolYear(),
                                        desk.sending().verificationCode())),
                identity::set);
    }
}
