package org.sanad.ui.directorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.KeyEnd;
import org.sanad.work.receive.Office;

/** The ceremonies of the keys' page, by their models and on pictures. */
final class KeyCeremoniesTest {
    private static final String NEXT = "جذر جديد في الخزانة";

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private OfficeAndSchool both;
    private KeysViewModel model;

    @BeforeEach
    void confirmTheSchool() {
        Screens.stage();
        both = new OfficeAndSchool(folder);
        both.pack();
        both.office().intake().take(List.of(both.stick()), Progress.none());
        both.office().intake().confirm(new Gresa(OfficeAndSchool.SCHOOL), both.slipCode());
        model = new KeysViewModel(both.office(), new SameThreadJobRunner(), notices);
        model.refresh();
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void theRootIsAskedForByItsPassphraseAndForgottenAfterwards() {
        RootViewModel root = model.root();
        assertTrue(root.pending().get());
        assertFalse(root.ready().get());
        root.passphrase().set("ليست العبارة");
        root.sign();
        assertEquals("work.root.passphrase", root.problem().get().code());
        assertTrue(root.pending().get());
        root.passphrase().set(Office.ROOT);
        root.sign();
        assertFalse(root.pending().get());
        assertEquals(2, root.standing().get().directory());
        assertEquals("", root.passphrase().get());
        String before = model.own().get().verificationCode();
        root.passphrase().set(Office.ROOT);
        root.renewKeys(false);
        assertNotEquals(before, model.own().get().verificationCode());
        String rootBefore = root.standing().get().rootCode();
        root.passphrase().set(Office.ROOT);
        root.next().set(NEXT);
        root.repeated().set(NEXT + "x");
        root.changeRoot();
        assertEquals("ui.root.next-differs", root.nextProblem().get().code());
        root.repeated().set(NEXT);
        root.changeRoot();
        assertNotEquals(rootBefore, root.standing().get().rootCode());
        root.passphrase().set(NEXT);
        root.next().set(Office.ROOT);
        root.repeated().set(Office.ROOT);
        root.changePassphrase();
        root.passphrase().set(Office.ROOT);
        root.sign();
        assertEquals(null, root.problem().get());
    }

    @Test
    void aKeyIsLostThenRevokedAndWhatIsGivenBackIsWritten() throws IOException {
        model.open(model.rows().get(0));
        Path back = Files.createDirectory(folder.resolve("back"));
        model.giveBack(back);
        try (Stream<Path> files = Files.list(back)) {
            assertTrue(files.allMatch(one -> one.getFileName().toString().startsWith("SANAD-R-")));
        }
        model.end(KeyEnd.How.LOST);
        assertEquals("LOST", model.opened().get().status());
        assertEquals(2L, model.opened().get().cutOffSeq());
        model.end(KeyEnd.How.RETIRED);
        assertEquals("work.receive.key-no-way-back", model.problem().get().code());
        model.end(KeyEnd.How.REVOKED);
        assertEquals("REVOKED", model.opened().get().status());
    }

    @Test
    void everythingIsThereInBothLanguagesAndSizes() {
        Screens.take(
                "keys-root",
                Theme.Tone.LIGHT,
                texts -> {
                    KeysView view = view(texts);
                    ((Button) view.lookup("#keys-root")).fire();
                    return view;
                });
        assertTrue(Screens.stage().getScene().lookup("#root-sign").isVisible());
        // the root's ceremonies on the screen give way to the key that is opened
        Screens.onFx(
                () -> {
                    model.open(model.rows().get(0));
                    return null;
                });
        assertTrue(Screens.stage().getScene().lookup("#keys-lose").isVisible());
        Screens.take("keys-active", Theme.Tone.LIGHT, this::view);
        assertTrue(Screens.stage().getScene().lookup("#keys-lose").isVisible());
        assertTrue(Screens.stage().getScene().lookup("#keys-give-back").isVisible());
    }

    @Test
    void aKeyNeverConfirmedAndTheOneAfterItLeadToEachOther() throws IOException {
        try (OfficeAndSchool two =
                new OfficeAndSchool(Files.createDirectory(folder.resolve("2")))) {
            two.pack();
            two.school().key().renew(two.stick());
            two.pack();
            two.office().intake().take(List.of(two.stick()), Progress.none());
            two.office().intake().confirm(new Gresa(OfficeAndSchool.SCHOOL), two.slipCode());
            model = new KeysViewModel(two.office(), new SameThreadJobRunner(), notices);
            model.refresh();
            model.open(model.rows().get(1));
            Screens.take("keys-earlier", Theme.Tone.LIGHT, this::view);
            Screens.onFx(
                    () -> {
                        ((Button) Screens.stage().getScene().lookup("#keys-open-earlier")).fire();
                        return null;
                    });
            Screens.take("keys-followed", Theme.Tone.LIGHT, this::view);
            assertTrue(Screens.stage().getScene().lookup("#keys-retire-unread").isVisible());
            Screens.onFx(
                    () -> {
                        model.end(KeyEnd.How.RETIRED);
                        return null;
                    });
            assertEquals("RETIRED", model.opened().get().status());
            assertEquals(2, model.judged().size());
        }
    }

    private KeysView view(Texts texts) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        UiContext ui = new UiContext(texts, new SameThreadJobRunner(), new Notices(texts), dialogs);
        return new KeysView(ui, model, () -> {});
    }
}
