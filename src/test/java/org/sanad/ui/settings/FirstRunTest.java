package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** The first screens say what they are, and give the focus to what is to be done. */
final class FirstRunTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;

    private final SameThreadJobRunner jobs = new SameThreadJobRunner();

    private UiContext ui(Texts texts) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        return new UiContext(texts, jobs, new Notices(texts), dialogs);
    }

    @Test
    void theFirstScreenNamesTheProgramAndWhatItIsForInBothLanguages() {
        Screens.take("language", Theme.Tone.LIGHT, texts -> new LanguageView(chosen -> {}));
        Screens.everythingIsInReach("language");
        assertEquals(List.of(), Screens.cut());
        Parent root = Screens.stage().getScene().getRoot();
        List<String> said = said(root);
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            assertTrue(said.contains(texts.now("ui.shell.first-line")), language.code());
            Button word = (Button) root.lookup("#choose-" + language.code());
            assertTrue(word.isVisible());
        }
        assertEquals(2, root.lookupAll(".language-name").size());
    }

    @Test
    void afterTheListWasReadTheCodeIsTheNextThingToType() {
        SchoolSetupViewModel model = new SchoolSetupViewModel(folder, jobs, created -> {});
        Screens.take(
                "setup-list",
                Theme.Tone.LIGHT,
                texts -> new SchoolSetupView(ui(texts), model, () -> {}));
        focus("#setup-list");
        Screens.onFx(
                () -> {
                    model.readList(LIST);
                    return null;
                });
        assertEquals("setup-gresa", focused());
        Screens.save("setup-list-read", Language.FRENCH);
        assertEquals(end("#setup-name"), end("#wizard-next"), 1, "beside the form it belongs to");
        focus("#setup-list");
        Screens.onFx(
                () -> {
                    model.gresa().set("07318L");
                    model.name().set("");
                    model.readList(LIST.resolveSibling("export_notesCC_6APG-1_0030.xlsx"));
                    return null;
                });
        assertEquals("setup-gresa", focused(), "nothing is left to type: where it can be read");
    }

    @Test
    void aCodeLeftTooShortIsSpokenOfButNotWhileItIsTyped() {
        SchoolSetupViewModel model = new SchoolSetupViewModel(folder, jobs, created -> {});
        for (Language language : Language.values()) {
            model.gresa().set("");
            setUp(model, language);
            focus("#setup-gresa");
            type("#setup-gresa", "1234");
            assertNull(model.gresaProblem().get(), "its rest is on its way");
            tab();
            assertEquals("ui.start.gresa.malformed", model.gresaProblem().get().code());
            String said = new Texts(language).now("ui.start.gresa.malformed");
            assertTrue(said(Screens.stage().getScene().getRoot()).contains(said), language.code());
            Screens.save("setup-gresa-short", language);
            type("#setup-gresa", "12345");
            assertNull(model.gresaProblem().get());
        }
    }

    @Test
    void aStepPassedOverDoesNotLookDone() {
        SchoolSetupViewModel model = ready();
        for (Language language : Language.values()) {
            setUp(model, language);
            next();
            next();
            assertEquals(
                    List.of("past", "passed-over", "now"),
                    Screens.onFx(
                            () ->
                                    Screens.stage()
                                            .getScene()
                                            .getRoot()
                                            .lookupAll(".step-line > .step")
                                            .stream()
                                            .map(step -> step.getStyleClass().get(2))
                                            .toList()));
            Texts texts = new Texts(language);
            String directorate = texts.now("ui.start.step.directorate");
            Node step = Screens.stage().getScene().lookup(".step.passed-over");
            assertEquals(
                    texts.now("ui.kit.step.passed-over", directorate), step.getAccessibleText());
            Screens.save("setup-passed-over", language);
        }
        model.welcome().set(folder.resolve("welcome.json"));
        model.code().set("");
        setUp(model, Language.FRENCH);
        next();
        next();
        assertNull(Screens.stage().getScene().lookup(".step.passed-over"), "a file was given");
    }

    @Test
    void tabGoesFromThePasswordToItsRepetitionAndThenToWhatShowsBoth() {
        for (Language language : Language.values()) {
            setUp(ready(), language);
            next();
            next();
            assertEquals("setup-password", focused());
            type("#setup-password", "شجرة جبل نهر");
            tab();
            assertEquals("setup-repeat", focused());
            tab();
            assertEquals("setup-password-show", focused());
            CheckBox show = (CheckBox) Screens.stage().getScene().lookup("#setup-password-show");
            assertEquals(new Texts(language).now("ui.kit.password.show-both"), show.getText());
            Screens.onFx(
                    () -> {
                        show.fire();
                        return null;
                    });
            Screens.save("setup-password-shown", language);
            List<String> seen =
                    Screens.onFx(
                            () ->
                                    show.getScene().getRoot().lookupAll(".text-field").stream()
                                            .filter(Node::isVisible)
                                            .filter(one -> !(one instanceof PasswordField))
                                            .map(Node::getAccessibleText)
                                            .toList());
            assertEquals(
                    List.of(
                            new Texts(language).now("ui.start.password"),
                            new Texts(language).now("ui.start.password.repeat")),
                    seen);
        }
    }

    private SchoolSetupViewModel ready() {
        SchoolSetupViewModel model = new SchoolSetupViewModel(folder, jobs, created -> {});
        model.gresa().set("04123X");
        model.name().set("مجموعة مدارس أسيف أزكار");
        return model;
    }

    private void setUp(SchoolSetupViewModel model, Language language) {
        Screens.show(
                Theme.Tone.LIGHT,
                language,
                1024,
                600,
                texts -> new SchoolSetupView(ui(texts), model, () -> {}));
    }

    private static void next() {
        Screens.onFx(
                () -> {
                    ((Button) Screens.stage().getScene().lookup("#wizard-next")).fire();
                    return null;
                });
    }

    private static void type(String query, String text) {
        Screens.onFx(
                () -> {
                    ((TextField) Screens.stage().getScene().lookup(query)).setText(text);
                    return null;
                });
    }

    private static void tab() {
        Screens.onFx(
                () -> {
                    Screens.stage()
                            .getScene()
                            .getFocusOwner()
                            .fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            "",
                                            "",
                                            KeyCode.TAB,
                                            false,
                                            false,
                                            false,
                                            false));
                    return null;
                });
    }

    private static List<String> said(Parent root) {
        return root.lookupAll(".paragraph").stream()
                .map(node -> ((Paragraph) node).text())
                .toList();
    }

    @Test
    void theRestorePageBeginsWithTheCopy() {
        RestoreViewModel none = new RestoreViewModel(folder, jobs, (password, done) -> {});
        Screens.take(
                "restore-none",
                Theme.Tone.LIGHT,
                texts -> new RestoreView(ui(texts), none, () -> {}));
        assertEquals("restore-file", focused());
        try (SchoolDesk desk =
                SchoolDesk.create(
                        folder,
                        new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        "كلمة مرور طويلة".toCharArray())) {
            desk.safety().copies().keep();
        }
        Screens.onFx(
                () -> {
                    none.refresh();
                    return null;
                });
        assertEquals("restore-copy-1", focused());
        Screens.save("restore-copy", Language.FRENCH);
        Screens.onFx(
                () -> {
                    none.chosen().set(folder.resolve("SANAD-BACKUP-000009.db"));
                    return null;
                });
        assertEquals("restore-password", focused(), "what comes after the copy from elsewhere");
    }

    private static void focus(String query) {
        Screens.onFx(
                () -> {
                    Screens.stage().getScene().lookup(query).requestFocus();
                    return null;
                });
    }

    /** Where something ends in a window read from left to right. */
    private static double end(String query) {
        return Screens.onFx(
                () -> {
                    Node node = Screens.stage().getScene().lookup(query);
                    return node.localToScene(node.getLayoutBounds()).getMaxX();
                });
    }

    private static String focused() {
        Node owner = Screens.onFx(() -> Screens.stage().getScene().getFocusOwner());
        return owner == null ? null : owner.getId();
    }
}
