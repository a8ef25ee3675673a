package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.KeyEnd;
import org.sanad.work.receive.Office;
import org.sanad.work.review.Restitutions.WrittenRestitution;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.KeyStanding;

/**
 * The key of this computer in the settings: renewed, ended by the directorate, and a new computer.
 */
final class SchoolKeyTest {
    private static final Gresa GRESA = new Gresa("07318L");
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private DirectorateDesk office;
    private SchoolDesk school;
    private int returned;

    @BeforeEach
    void open() {
        Screens.stage();
        office = Office.create(folder, password());
        school = school("school");
        school.rosters().apply(List.of(LIST), Progress.none());
    }

    @AfterEach
    void close() {
        school.close();
        office.close();
    }

    @Test
    void aLostComputersPlaceIsTakenByANewOne() {
        school.sending().pack(stick("stick"), Progress.none());
        office.intake().take(List.of(folder.resolve("stick")), Progress.none());
        office.intake().confirm(GRESA, school.sending().verificationCode());
        SchoolKeyViewModel before = model(school);
        assertEquals(KeyStanding.State.NOT_LISTED, before.standing().get().state());
        assertFalse(before.empty().get());
        office.keyEndings().end(GRESA, new KeyEnd(KeyEnd.How.LOST, KeyEnd.Until.lastReceived()));
        office.root().sign(Office.root());
        school.updates().take(Office.welcome(office, folder));
        before.refresh();
        assertEquals(KeyStanding.State.LOST, before.standing().get().state());
        Screens.take("settings-key-lost", Theme.Tone.LIGHT, texts -> view(texts, school, before));
        for (Language language : Language.values()) {
            below("settings-key-lost-below", language, texts -> view(texts, school, before));
            Screens.onFx(
                    () -> {
                        ((Button) Screens.stage().getScene().lookup("#key-renew")).fire();
                        return null;
                    });
            Screens.saveDialog("settings-key-renew", language);
        }
        try (SchoolDesk next = school("next")) {
            SchoolKeyViewModel model = model(next);
            assertTrue(model.empty().get());
            for (Language language : Language.values()) {
                below("settings-key-new-below", language, texts -> view(texts, next, model));
                anotherCodeIsAskedAbout(language);
            }
            Screens.take("settings-key-new", Theme.Tone.LIGHT, texts -> view(texts, next, model));
            model.enrol(stick("enrolment"));
            office.intake().take(List.of(folder.resolve("enrolment")), Progress.none());
            office.intake().confirm(GRESA, next.sending().verificationCode());
            model.takeBack(
                    office.restitutions().write(GRESA, stick("back")).stream()
                            .map(WrittenRestitution::file)
                            .toList());
            assertEquals(1, returned);
            assertEquals(school.pupils().rows().size(), next.pupils().rows().size());
            model.refresh();
            assertFalse(model.empty().get());
        }
    }

    private static void anotherCodeIsAskedAbout(Language language) {
        Screens.onFx(
                () -> {
                    Scene scene = Screens.stage().getScene();
                    ((TextField) scene.lookup("#school-gresa")).setText("07319L");
                    ((Button) scene.lookup("#school-save")).fire();
                    return null;
                });
        Screens.saveDialog("settings-code", language);
    }

    /** What a small window shows of the key once one has scrolled down to it. */
    private static void below(String name, Language language, Function<Texts, Parent> view) {
        Screens.show(Theme.Tone.LIGHT, language, 1024, 600, view);
        Screens.onFx(
                () -> {
                    PageFrame.bringIntoSight(Screens.stage().getScene().lookup("#school-key"));
                    return null;
                });
        Screens.save(name, language);
    }

    @Test
    void aNewKeyIsWrittenWithItsSlip() {
        String before = school.sending().verificationCode();
        SchoolKeyViewModel model = model(school);
        model.enrol(stick("first"));
        model.renew(stick("second"));
        assertNotEquals(before, school.sending().verificationCode());
        assertEquals("ui.settings.key.renewed", key());
        // with its slip, and the enrolment nobody answered of the key that vouches for it
        assertEquals(3, folder.resolve("second").toFile().list().length);
    }

    private String key() {
        return notices.current().get().text().getValue().contains("القديم يضمنه")
                ? "ui.settings.key.renewed"
                : notices.current().get().text().getValue();
    }

    private SchoolKeyViewModel model(SchoolDesk desk) {
        SchoolKeyViewModel model =
                new SchoolKeyViewModel(desk, new SameThreadJobRunner(), notices, () -> returned++);
        model.refresh();
        return model;
    }

    private Parent view(Texts texts, SchoolDesk desk, SchoolKeyViewModel key) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        UiContext ui = new UiContext(texts, new SameThreadJobRunner(), new Notices(texts), dialogs);
        PackViewModel pack = new PackViewModel(desk, ui.jobs(), () -> {});
        pack.refresh();
        SitesViewModel sites = new SitesViewModel(desk, ui.jobs(), ui.notices());
        sites.refresh();
        SchoolFactsViewModel facts =
                new SchoolFactsViewModel(desk.facts(), ui.jobs(), ui.notices(), sites::refresh);
        facts.refresh();
        SettingsViewModel settings =
                new SettingsViewModel(
                        () -> SettingsViewModel.of(desk),
                        ui.jobs(),
                        new WindowSettings(folder),
                        look -> {});
        AboutViewModel about =
                new AboutViewModel(
                        new AboutViewModel.Desk(
                                "1.0",
                                folder,
                                Optional.of(() -> desk.packs().inForce()),
                                Optional.of(desk.safety())),
                        ui.jobs());
        SettingsView view =
                new SettingsView(
                        ui,
                        settings,
                        new SettingsView.Parts(
                                Optional.of(new SchoolPart(pack, key, sites, facts)),
                                Optional.of(
                                        new CrestViewModel(desk.crest(), ui.jobs(), ui.notices()))),
                        SettingsView.Words.locked("ui.settings.sentence"),
                        about);
        settings.refresh();
        about.refresh();
        return view;
    }

    private SchoolDesk school(String name) {
        SchoolDesk desk =
                SchoolDesk.create(
                        folder.resolve(name),
                        new NewSchool(GRESA, "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        password());
        Path welcome = Office.welcome(office, folder);
        desk.sending().trustDirectorate(welcome, office.publicKeys().verificationCode());
        return desk;
    }

    private Path stick(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char[] password() {
        return "كلمة مرور طويلة".toCharArray();
    }
}
