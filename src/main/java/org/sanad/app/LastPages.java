package org.sanad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanad.ui.kit.Command;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.settings.AboutViewModel;
import org.sanad.ui.settings.CrestViewModel;
import org.sanad.ui.settings.PeoplePage;
import org.sanad.ui.settings.SafetyPage;
import org.sanad.ui.settings.SchoolPart;
import org.sanad.ui.settings.SettingsView;
import org.sanad.ui.settings.SettingsViewModel;
import org.sanad.ui.settings.WindowSettings;
import org.sanad.work.packs.PackFile;
import org.sanad.work.safety.SafeCopy;
import org.sanad.work.safety.Safety;

/** The pages every desk ends with: its copies, where it has any, and the settings. */
final class LastPages {
    /** Stable name of the settings in the side bar. */
    static final String SETTINGS = "settings";

    /**
     * What differs from desk to desk in the settings.
     *
     * @param place of the data
     * @param pack gives the programmes in force, where there are any
     * @param school what only a school has
     * @param crest of a desk that has papers
     * @param people of a desk that several may open
     */
    record Desk(
            Supplier<List<SettingsViewModel.Fact>> facts,
            Path place,
            Optional<Supplier<PackFile>> pack,
            SettingsView.Words words,
            Optional<SchoolPart> school,
            Optional<CrestViewModel> crest,
            Optional<PeoplePage> people) {}

    private final Optional<SafetyPage> safety;
    private final Page settings;
    private final Optional<PeoplePage> people;

    /**
     * @param safety of a desk whose data are worth keeping
     * @param onRestore closes the desk and goes back to a copy
     */
    LastPages(
            UiContext ui,
            WindowSettings window,
            Optional<Safety> safety,
            Consumer<SafeCopy> onRestore,
            Desk desk) {
        this.safety = safety.map(one -> new SafetyPage(ui, one, onRestore));
        this.settings = settings(ui, window, safety, desk);
        this.people = desk.people();
    }

    private static Page settings(
            UiContext ui, WindowSettings window, Optional<Safety> safety, Desk desk) {
        AboutViewModel about =
                new AboutViewModel(
                        new AboutViewModel.Desk(version(), desk.place(), desk.pack(), safety),
                        ui.jobs());
        SettingsViewModel model =
                new SettingsViewModel(
                        desk.facts(),
                        ui.jobs(),
                        window,
                        look -> Theme.apply(look.tone(), look.textSize()));
        return new Page(
                SETTINGS,
                "ui.settings.title",
                Icon.SETTINGS,
                () ->
                        new SettingsView(
                                ui,
                                model,
                                new SettingsView.Parts(desk.school(), desk.crest()),
                                desk.words(),
                                about),
                () -> {
                    model.refresh();
                    about.refresh();
                    desk.school().ifPresent(SchoolPart::refresh);
                    desk.crest().ifPresent(CrestViewModel::refresh);
                });
    }

    private static String version() {
        String version = LastPages.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    /** In the order of the side bar. */
    List<Page> pages() {
        return Stream.of(
                        safety.map(SafetyPage::page),
                        people.map(PeoplePage::page),
                        Optional.of(settings))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether copies of this desk are kept. */
    boolean kept() {
        return safety.isPresent();
    }

    /**
     * What these pages do that the search offers.
     *
     * @param show brings a page to the front by its id
     */
    List<Command> commands(Consumer<String> show) {
        return safety.filter(SafetyPage::whole).stream()
                .map(
                        page ->
                                new Command(
                                        "ui.command.backup",
                                        Icon.BACKUP,
                                        () -> {
                                            show.accept(SafetyPage.ID);
                                            page.keep();
                                        }))
                .toList();
    }
}
