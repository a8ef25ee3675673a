package org.sanad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.model.Role;
import org.sanad.ui.kit.Command;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.settings.CrestViewModel;
import org.sanad.ui.settings.DirectorateSetupView;
import org.sanad.ui.settings.DirectorateSetupViewModel;
import org.sanad.ui.settings.DoorsView;
import org.sanad.ui.settings.LanguageView;
import org.sanad.ui.settings.PeoplePage;
import org.sanad.ui.settings.SchoolPart;
import org.sanad.ui.settings.SchoolSetupView;
import org.sanad.ui.settings.SchoolSetupViewModel;
import org.sanad.ui.settings.SettingsView;
import org.sanad.ui.settings.SettingsViewModel;
import org.sanad.ui.settings.WindowSettings;
import org.sanad.work.paper.Crests;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.safety.GoingBack;
import org.sanad.work.safety.SafeCopy;
import org.sanad.work.safety.Safety;
import org.sanad.work.school.SchoolDesk;

/**
 * The one place where everything is put together: folder, log, settings, window; then language,
 * doors, wizard or lock; then the desk with its pages. Read it from top to bottom.
 */
final class Wiring implements AutoCloseable {
    private static final String SAMPLE_FOLDER = "sample";

    private final StartOptions options;
    private final Path folder;
    private final SampleFolder sample;
    private final WindowSettings settings;
    private final Shell shell;
    private final UiContext ui;
    private final IdleWatch idle;
    private final AutomaticCopies copies;
    private final LockScreens locks;
    private final Leaving leaving;

    private OpenDesk desk = OpenDesk.NONE;

    Wiring(Stage stage, StartOptions options) {
        this.options = options;
        folder = PrivateFolder.made(options.folder());
        Path log = EventLog.start(folder);
        settings = new WindowSettings(folder);
        Theme.apply(settings.tone(), settings.textSize());
        shell =
                new Shell(
                        stage,
                        options.language().or(settings::language).orElse(Language.ARABIC),
                        log);
        ui = shell.ui();
        sample = new SampleFolder(folder.resolve(SAMPLE_FOLDER), ui.jobs());
        ui.texts().language().addListener((o, before, now) -> settings.language(now));
        idle = new IdleWatch(this::lockIdle);
        copies = new AutomaticCopies(ui.jobs(), ui.notices());
        locks =
                new LockScreens(
                        shell,
                        folder,
                        opened -> openDesk(opened, false),
                        this::openDirectorate,
                        this::openSample);
        leaving = new Leaving(shell, () -> desk);
        stage.getIcons().add(new Image("/icons/sanad-128.png"));
        stage.setOnCloseRequest(closing -> leaving.closing(closing, stage::close));
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, fault) -> ui.dialogs().fault(fault));
        EventLog.event("window-started");
    }

    /** What pages are made with. */
    UiContext ui() {
        return ui;
    }

    /** Whether no job is on its way. */
    boolean idle() {
        return shell.idle();
    }

    /** The first thing shown. */
    void start() {
        if (options.language().isEmpty() && settings.language().isEmpty()) {
            shell.showAlone(new LanguageView(this::languageChosen));
        } else {
            enter();
        }
    }

    private void languageChosen(Language language) {
        ui.texts().language().set(language);
        settings.language(language);
        enter();
    }

    /** The lock of a desk; the sample or bag open last; copies whose data are gone; the doors. */
    private void enter() {
        if (SchoolDesk.exists(folder)) {
            showUnlock();
        } else if (settings.sampleOpen() && sample.exists()) {
            showDoors();
            openSample();
        } else if (settings.carrierOpen()) {
            openCarrier();
        } else if (GoingBack.dataGone(folder)) {
            locks.showGone(this::showDoors);
        } else {
            showDoors();
        }
    }

    private void showDoors() {
        shell.showAlone(
                new DoorsView(
                        ui.texts().following(),
                        new DoorsView.Ways(
                                this::showSetup,
                                this::showDirectorateSetup,
                                this::openCarrier,
                                this::openSample,
                                () -> locks.showRestore(null, this::showDoors))));
    }

    private void showSetup() {
        if (!shell.idle()) {
            return;
        }
        SchoolSetupViewModel model =
                new SchoolSetupViewModel(folder, ui.jobs(), this::schoolCreated);
        shell.showAlone(new SchoolSetupView(ui.following(), model, this::showDoors));
    }

    private void schoolCreated(SchoolSetupViewModel.NewDesk created) {
        EventLog.event("school-created");
        openDesk(created.desk(), false);
        if (created.list() != null && desk instanceof SchoolWiring school) {
            school.startImport(List.of(created.list()));
        }
        if (created.welcomeProblem() != null) {
            ui.notices().refuse(created.welcomeProblem());
        }
    }

    private void showDirectorateSetup() {
        if (!shell.idle()) {
            return;
        }
        DirectorateSetupViewModel model =
                new DirectorateSetupViewModel(
                        folder,
                        ui.jobs(),
                        created -> {
                            EventLog.event("directorate-created");
                            openDirectorate(created);
                        });
        shell.showAlone(new DirectorateSetupView(ui.texts().following(), model, this::showDoors));
    }

    private void showUnlock() {
        locks.show();
        options.passwordFile().ifPresent(locks::show);
    }

    /** Needs no key and no password: nothing it carries can be read. */
    private void openCarrier() {
        settings.carrierOpen(true);
        ui.notices().clear();
        UiContext its = ui.following();
        CarrierWiring carrier = new CarrierWiring(its, folder);
        desk = carrier;
        LastPages last =
                lastPages(
                        its,
                        Optional.empty(),
                        new LastPages.Desk(
                                List::of,
                                carrier.bag(),
                                Optional.empty(),
                                new SettingsView.Words(
                                        "ui.settings.sentence-carrier", "ui.settings.bag-help"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        hints(carrier.show(shell, last, this::leaveForDoors));
    }

    private void openSample() {
        if (shell.idle()) {
            sample.open(opened -> openDesk(opened, true));
        }
    }

    /** From one's own desk, which is locked first. */
    private void tryOut() {
        lockThen(() -> shell.whenIdle(Leaving.LOCKING, this::openSample));
    }

    private void openDesk(SchoolDesk opened, boolean isSample) {
        settings.sampleOpen(isSample);
        ui.notices().clear();
        showPages(opened, isSample);
        if (!isSample) {
            idle.start();
            copies.start(opened.safety());
        }
    }

    private MainWindow showPages(SchoolDesk opened, boolean isSample) {
        if (desk instanceof SchoolWiring before) {
            before.keepTyped();
            before.leavePages();
        }
        UiContext its = ui.following();
        SchoolWiring school = new SchoolWiring(its, opened);
        desk = school;
        MainWindow window =
                school.show(
                        shell,
                        lastPages(
                                its,
                                isSample ? Optional.empty() : Optional.of(opened.safety()),
                                settingsOf(its, opened, isSample)));
        hints(window);
        if (isSample) {
            window.band(new SampleBand(its, this::leaveForDoors, this::removeSample));
        } else {
            window.onLock(this::lock).offering(trying());
        }
        return window;
    }

    /** Who only enters data settles nothing but how the window looks. */
    private LastPages.Desk settingsOf(UiContext its, SchoolDesk opened, boolean isSample) {
        boolean head = opened.people().role() == Role.HEAD;
        Optional<SchoolDesk> settled = Optional.of(opened).filter(one -> head);
        return new LastPages.Desk(
                () -> SettingsViewModel.of(opened),
                isSample ? sample.place() : folder,
                Optional.of(() -> opened.packs().inForce()),
                SettingsView.Words.locked("ui.settings.sentence"),
                settled.map(
                        one ->
                                SchoolPart.of(
                                        its,
                                        one,
                                        () -> packTaken(one, isSample),
                                        () -> showSettings(one, isSample))),
                settled.map(one -> crest(one.crest())),
                settled.filter(one -> !isSample).map(one -> new PeoplePage(its, one)));
    }

    private void openDirectorate(DirectorateDesk opened) {
        settings.sampleOpen(false);
        ui.notices().clear();
        UiContext its = ui.following();
        DirectorateWiring directorate = new DirectorateWiring(its, opened);
        desk = directorate;
        hints(
                        directorate.show(
                                shell,
                                lastPages(
                                        its,
                                        Optional.of(opened.safety()),
                                        new LastPages.Desk(
                                                () -> SettingsViewModel.of(opened),
                                                folder,
                                                Optional.of(() -> opened.packs().inForce()),
                                                SettingsView.Words.locked(
                                                        "ui.settings.sentence-directorate"),
                                                Optional.empty(),
                                                Optional.of(crest(opened.crest())),
                                                Optional.empty()))))
                .onLock(this::lock)
                .offering(trying());
        idle.start();
        copies.start(opened.safety());
    }

    private Command trying() {
        return new Command("ui.command.sample", Icon.SAMPLE, this::tryOut);
    }

    private CrestViewModel crest(Crests crests) {
        return new CrestViewModel(crests, ui.jobs(), ui.notices());
    }

    private MainWindow hints(MainWindow window) {
        return window.hints(settings::hintUnderstood, page -> settings.hintUnderstood(page, true));
    }

    private LastPages lastPages(UiContext its, Optional<Safety> safety, LastPages.Desk of) {
        return new LastPages(its, settings, safety, this::restore, of);
    }

    /** Every page is made anew: what it was made from is no longer there. */
    private void showSettings(SchoolDesk opened, boolean isSample) {
        showPages(opened, isSample).standOn(LastPages.SETTINGS);
    }

    private void packTaken(SchoolDesk opened, boolean isSample) {
        EventLog.event("pack-taken");
        showSettings(opened, isSample);
        ui.notices()
                .say(
                        Meaning.DONE,
                        "ui.settings.pack.taken",
                        Isolate.leftToRight(opened.packs().inForce().pack().version()));
    }

    private void lock() {
        lockThen(() -> {});
    }

    private void lockThen(Runnable afterwards) {
        leaving.asking(Leaving.LOCKING, () -> lockNow(afterwards));
    }

    private void lockNow(Runnable afterwards) {
        copies.keepThen(
                () -> {
                    closeDesk();
                    EventLog.event("desk-locked");
                    locks.show();
                    afterwards.run();
                });
    }

    private void lockIdle() {
        leaving.unasked(lost -> lockNow(() -> sayIdle(lost)));
    }

    private void sayIdle(boolean lost) {
        Meaning meaning = lost ? Meaning.DOUBTFUL : Meaning.INFORMATION;
        ui.notices().say(meaning, lost ? "ui.unlock.idle-unkept" : "ui.unlock.idle");
    }

    /** The desk is closed, and another page chooses what it goes back to. */
    private void restore(SafeCopy copy) {
        lockThen(() -> locks.showRestore(copy.file(), locks::show));
    }

    /** From a desk without a password back to where one came in; it stays as it is. */
    private void leaveForDoors() {
        leaving.asking(Leaving.LOCKING, () -> leaveNow(() -> {}));
    }

    private void removeSample() {
        shell.whenIdle(Leaving.LOCKING, () -> leaveNow(sample::remove));
    }

    /** To the lock of one's own desk where there is one, else the doors. */
    private void leaveNow(Runnable afterwards) {
        closeDesk();
        settings.sampleOpen(false);
        settings.carrierOpen(false);
        if (SchoolDesk.exists(folder)) {
            locks.show();
        } else {
            showDoors();
        }
        afterwards.run();
    }

    /** Lets the desk go, and with it whatever of its pupils is in memory or in sight. */
    private void closeDesk() {
        ui.dialogs().dismiss();
        idle.stop();
        copies.stop();
        ui.notices().clear();
        desk.close();
        desk = OpenDesk.NONE;
    }

    @Override
    public void close() {
        copies.keepNow();
        closeDesk();
        shell.close();
        EventLog.event("window-closed");
    }
}
