package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.app.MainWindow;
import org.sanad.app.Shell;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Severity;
import org.sanad.model.pack.Choice;
import org.sanad.model.rule.Findings;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.work.school.SchoolDesk;
import org.testfx.util.WaitForAsyncUtils;

/** Keeping a doubt with a reason on the page of the checks, in a small window. */
final class ChecksWindowTest {
    @TempDir private Path folder;

    private SchoolDesk desk;
    private Stage stage;
    private Shell shell;
    private Language language;

    @AfterEach
    void close() {
        Screens.onFx(
                () -> {
                    shell.close();
                    return null;
                });
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDoubtIsKeptWithAReasonAndOpenedAgain(Language shown) {
        language = shown;
        desk = TestDesks.withPupils(folder);
        desk.benefits()
                .set(
                        "TAYSSIR",
                        desk.benefits().propose("TAYSSIR").eligible().stream()
                                .limit(5)
                                .map(row -> row.code())
                                .toList());
        openWindow();
        waitFor(() -> list().getItems().size() > 5);
        saysThatNothingIsKept();
        Finding doubt = choose(Severity.WARNING);
        assertFalse(lookup("#checks-keep").isDisabled());
        fire("#checks-keep");
        waitFor(() -> lookup("#keep-reason") != null);
        assertTrue(lookup("#keep-save").isDisabled());
        fillIn();
        shot("checks-keep");
        assertInSight("#keep-save");
        fire("#keep-save");
        waitFor(() -> !desk.checks().findings().kept().isEmpty());
        Findings.Kept kept = desk.checks().findings().kept().get(0);
        assertEquals(doubt.violation(), kept.violation());
        assertEquals("الوثيقة عند المقدم", kept.by().text());
        waitFor(() -> !list().getItems().contains(doubt));

        fire("#checks-kept");
        waitFor(() -> list().getItems().size() == 1);
        shot("checks-kept");
        Screens.onFx(
                () -> {
                    list().getSelectionModel().selectFirst();
                    return null;
                });
        fire("#checks-open");
        waitFor(() -> desk.checks().findings().kept().isEmpty());
        fire("#checks-open-ones");
        waitFor(() -> list().getItems().contains(doubt));
        shot("checks-open");
    }

    /** The list of what is kept does not say that all is well when nothing is kept. */
    private void saysThatNothingIsKept() {
        fire("#checks-kept");
        waitFor(() -> lookup("#checks-empty") != null);
        Paragraph sentence = (Paragraph) lookup("#checks-empty");
        String expected = Messages.of(language).get("ui.checks.nothing-kept");
        assertEquals(expected, Screens.onFx(sentence::text));
        shot("checks-none-kept");
        fire("#checks-open-ones");
    }

    /** Whole within the window, and not cut by anything that scrolls. */
    private void assertInSight(String query) {
        Screens.onFx(
                () -> {
                    Node node = find(query);
                    Bounds place = node.localToScene(node.getBoundsInLocal());
                    assertTrue(place.getMaxY() <= stage.getScene().getHeight(), "" + place);
                    for (Node up = node; up != null; up = up.getParent()) {
                        assertFalse(up instanceof ScrollPane, query + " can be scrolled away");
                    }
                    return null;
                });
    }

    private Finding choose(Severity severity) {
        return Screens.onFx(
                () -> {
                    Finding finding =
                            list().getItems().stream()
                                    .filter(one -> one.violation().severity() == severity)
                                    .findFirst()
                                    .orElseThrow();
                    list().getSelectionModel().select(finding);
                    return finding;
                });
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        Screens.onFx(
                () -> {
                    ComboBox<Choice> reasons = (ComboBox<Choice>) find("#keep-reason");
                    reasons.getSelectionModel().select(2);
                    ((TextArea) find("#keep-text")).setText("الوثيقة عند المقدم");
                    return null;
                });
    }

    private void openWindow() {
        stage = Screens.stage();
        Screens.onFx(
                () -> {
                    Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
                    shell = new Shell(stage, language, null);
                    MainWindow window =
                            shell.showDesk(List.of(new ChecksPage(shell.ui(), desk).page()));
                    stage.setWidth(1024);
                    stage.setHeight(600);
                    stage.show();
                    window.show(ChecksPage.ID);
                    return null;
                });
        waitFor(() -> lookup("#checks-list") != null);
    }

    @SuppressWarnings("unchecked")
    private ListView<Finding> list() {
        return (ListView<Finding>) lookup("#checks-list");
    }

    private Node find(String query) {
        return stage.getScene().lookup(query);
    }

    private Node lookup(String query) {
        return Platform.isFxApplicationThread() ? find(query) : Screens.onFx(() -> find(query));
    }

    private void fire(String query) {
        Screens.onFx(
                () -> {
                    ((ButtonBase) find(query)).fire();
                    return null;
                });
    }

    private void shot(String name) {
        for (int[] size : new int[][] {{1366, 768}, {1024, 600}}) {
            Screens.onFx(
                    () -> {
                        stage.setWidth(size[0]);
                        stage.setHeight(size[1]);
                        return null;
                    });
            Screens.save(name, language);
            Screens.everythingIsInReach(name);
        }
    }

    private static void waitFor(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
