package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.BundleNumber;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.MailPanel;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.pupils.TooOld;
import org.sanad.work.school.SchoolDesk;

/** The page of sending after a bundle was written beside an unfinished file. */
final class SendScreensTest {
    @TempDir private Path folder;
    private SchoolDesk desk;
    private SendViewModel model;

    @BeforeEach
    void packBesideALeftover() throws IOException {
        Screens.stage();
        PublicKeys keys = TestDesks.directorate(folder);
        desk = TestDesks.withPupils(folder);
        Notices notices = new Notices(new Texts(Language.ARABIC));
        model = new SendViewModel(desk, new SameThreadJobRunner(), notices);
        Path place = Files.createDirectory(folder.resolve("place"));
        Files.writeString(place.resolve("SANAD-D-07318L-2627-0009-12345.json.part"), "{");
        model.refresh();
        model.welcome().set(TestDesks.welcome(folder, keys));
        model.code().set(keys.verificationCode());
        model.takeWelcome();
        model.places().target().set(place);
        model.pack();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void offersTheUnfinishedFileForRemovalAndAnotherCopy() {
        Screens.take("send-written", Theme.Tone.LIGHT, this::view);
        assertTrue(Screens.stage().getScene().lookup("#send-leftovers-remove").isVisible());
        assertTrue(Screens.stage().getScene().lookup("#send-written").isVisible());
    }

    @Test
    void enterInTheCodeOfTheLetterTakesTheWelcomeFile() {
        Screens.show(Theme.Tone.LIGHT, Language.ARABIC, 1024, 600, this::view);
        Screens.onFx(
                () -> {
                    model.welcome().set(folder.resolve("not-there.json"));
                    TextField code = (TextField) Screens.stage().getScene().lookup("#send-code");
                    code.fireEvent(new ActionEvent());
                    return null;
                });
        assertNotNull(model.welcomeProblem().get(), "the missing file was tried and refused");
    }

    @Test
    void errorsAreAskedAboutBeforeTheyAreSent() {
        desk.benefits().set("TAYSSIR", List.of(TooOld.make(desk, 0)));
        model.refresh();
        assertEquals(1, model.errors());
        int sent = desk.sending().outbox().size();
        for (Language language : Language.values()) {
            Screens.show(Theme.Tone.LIGHT, language, 1024, 600, this::view);
            Node pack = Screens.stage().getScene().lookup("#send-pack");
            Screens.onFx(
                    () -> {
                        ((Button) pack).fire();
                        return null;
                    });
            Screens.saveDialog("send-despite-errors", language);
        }
        assertEquals(sent, desk.sending().outbox().size(), "refused, so nothing was written");
    }

    @Test
    void aMessageIsLookedAtBeforeTheMailProgramOpensAndAfterItDidNot() {
        long seq = model.written().get().bundle().seq();
        model.openMail(BundleNumber.newest(seq));
        model.mail().address().set("05.081@taalim.ma");
        List<Path> opened = new ArrayList<>();
        model.mail().write(opened::add);
        assertEquals(1, opened.size());
        assertEquals(folder.resolve("school").resolve("mail"), opened.get(0).getParent());
        int before = desk.sending().outbox().get(0).carried();
        Screens.take("send-mail", Theme.Tone.LIGHT, this::mail);
        Node copy = Screens.stage().getScene().lookup("#mail-copy-text");
        Screens.onFx(
                () -> {
                    ((Button) copy).fire();
                    return null;
                });
        assertEquals(
                model.mail().message().get().text(),
                Screens.onFx(() -> Clipboard.getSystemClipboard().getString()));
        Screens.onFx(
                () -> {
                    ((Button) Screens.stage().getScene().lookup("#mail-sent")).fire();
                    return null;
                });
        assertTrue(model.mail().sent().get());
        assertEquals(before + 1, desk.sending().outbox().get(0).carried());
        Screens.onFx(
                () -> {
                    model.mail().close();
                    return null;
                });
        assertNull(model.mail().message().get());
    }

    /** The panel of the message as the page shows it, without what stands above. */
    private Parent mail(Texts texts) {
        VBox page = new VBox(new MailPanel(ui(texts), model.mail()));
        page.getStyleClass().add("page");
        return page;
    }

    private SendView view(Texts texts) {
        return new SendView(ui(texts), model, () -> {}, () -> {});
    }

    private static UiContext ui(Texts texts) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        return new UiContext(texts, new SameThreadJobRunner(), new Notices(texts), dialogs);
    }
}
