package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.GuardianRelation;
import org.sanad.model.MassarCode;
import org.sanad.model.Severity;
import org.sanad.model.pack.Choice;
import org.sanad.model.rule.Findings;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Screens;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.school.SchoolDesk;

/** The page of the checks by the keyboard: its groups, the way to the field, keeping doubts. */
final class ChecksWindowTest {
    private static final String WITHOUT_HOUSEHOLD = "participant-without-household";

    @TempDir private Path folder;

    private SchoolDesk desk;
    private TestWindow window;
    private Language language;

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void doubtsAreFoundMendedAndKeptByTheKeyboard(Language shown) {
        language = shown;
        prepare();
        window = new TestWindow(language, this::pages);
        window.until("#checks-list");
        window.until(() -> !list().getItems().isEmpty());
        saysThatNothingIsKept();
        opensGroupsWorstFirst();
        aDoubtIsKeptWithAReasonAndOpenedAgain();
        aGroupIsKeptWithOneReasonAndOpenedAgain();
        leadsToTheVeryField();
    }

    /**
     * Eight in Tayssir of whom one has a guardian, without card and with an odd telephone; his
     * wife's card is odd.
     */
    private void prepare() {
        desk = TestDesks.withPupils(folder);
        List<MassarCode> eight =
                desk.benefits().propose("TAYSSIR").eligible().stream()
                        .limit(8)
                        .map(row -> row.code())
                        .toList();
        desk.benefits().set("TAYSSIR", eight);
        desk.benefits().set("TRANSPORT", eight.subList(0, 1));
        desk.households()
                .set(
                        eight.get(7),
                        new HouseholdEdit(
                                new HouseholdEdit.Person(
                                        "محند أيت", null, null, null, "12345", null, null),
                                new HouseholdEdit.Person(
                                        "فاظمة أيت",
                                        null,
                                        GuardianRelation.MOTHER,
                                        "77QZ",
                                        null,
                                        null,
                                        null),
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of()));
    }

    private List<org.sanad.ui.kit.Page> pages(
            org.sanad.ui.kit.UiContext ui, java.util.function.Consumer<String> to) {
        PupilsPage pupils = new PupilsPage(ui, desk, to);
        HouseholdsPage households = new HouseholdsPage(ui, desk, pupil -> {});
        ProgrammesPage programmes = new ProgrammesPage(ui, desk, one -> {}, one -> {});
        CheckWays ways = new CheckWays(to, pupils, households, programmes, () -> {});
        return List.of(
                new ChecksPage(ui, desk, ways, () -> {}).page(),
                pupils.page(),
                households.page(),
                programmes.page());
    }

    /** The list of what is kept does not say that all is well when nothing is kept. */
    private void saysThatNothingIsKept() {
        window.fire("#checks-kept");
        window.until("#checks-empty");
        Paragraph sentence = (Paragraph) window.find("#checks-empty");
        String expected = Messages.of(language).get("ui.checks.nothing-kept");
        assertEquals(expected, Screens.onFx(sentence::text));
        window.look("checks-none-kept");
        window.fire("#checks-open-ones");
    }

    private void opensGroupsWorstFirst() {
        List<Severity> severities =
                list().getItems().stream()
                        .map(line -> line.findings().get(0).violation().severity())
                        .toList();
        assertEquals(severities.stream().sorted().toList(), severities);
        CheckLine.Group group = stand(group(WITHOUT_HOUSEHOLD));
        assertEquals(7, group.findings().size());
        assertFalse(group.open());
        assertTrue(list().getItems().contains(one("field-missing")), "a short group is open");
        window.look("checks-groups");
        int closed = list().getItems().size();
        window.press("#checks-list", KeyCode.ENTER);
        assertEquals(closed + 7, list().getItems().size());
        window.look("checks-open");
        window.press("#checks-list", language.rightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT);
        assertEquals(closed, list().getItems().size());
        window.press("#checks-list", language.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT);
        assertEquals(closed + 7, list().getItems().size());
    }

    private void aDoubtIsKeptWithAReasonAndOpenedAgain() {
        Finding doubt = stand(one(WITHOUT_HOUSEHOLD)).findings().get(0);
        window.press("#checks-list", KeyCode.F2);
        window.until("#keep-reason");
        assertTrue(window.find("#keep-save").isDisabled());
        fillIn();
        window.look("checks-keep");
        assertInSight("#keep-save");
        window.fire("#keep-save");
        window.until(() -> !desk.checks().findings().kept().isEmpty());
        Findings.Kept kept = desk.checks().findings().kept().get(0);
        assertEquals(doubt.violation(), kept.violation());
        assertEquals("الوثيقة عند المقدم", kept.by().text());
        window.until(() -> group(WITHOUT_HOUSEHOLD).findings().size() == 6);
        assertEquals(WITHOUT_HOUSEHOLD, chosen().findings().get(0).violation().id());

        window.fire("#checks-kept");
        window.until(() -> list().getItems().size() == 2);
        window.look("checks-kept");
        stand(list().getItems().get(1));
        window.fire("#checks-open");
        window.until(() -> desk.checks().findings().kept().isEmpty());
        window.fire("#checks-open-ones");
        window.until(() -> group(WITHOUT_HOUSEHOLD).findings().size() == 7);
    }

    private void aGroupIsKeptWithOneReasonAndOpenedAgain() {
        stand(group(WITHOUT_HOUSEHOLD));
        window.fire("#checks-keep");
        window.until("#keep-reason");
        fillIn();
        // closed and opened again: what was typed is there, and said to be of before
        window.press("#keep-text", KeyCode.ESCAPE);
        window.fire("#checks-keep");
        window.until("#keep-restored");
        window.until(() -> window.find("#keep-restored").isVisible());
        assertInSight("#keep-save");
        window.look("checks-keep-group");
        window.fire("#keep-save");
        window.until(() -> desk.checks().findings().kept().size() == 7);
        window.untilIdle();
        assertTrue(list().getItems().stream().noneMatch(of(WITHOUT_HOUSEHOLD)));
        window.fire("#checks-kept");
        stand(list().getItems().get(0));
        window.press("#checks-list", KeyCode.F2);
        window.until(() -> desk.checks().findings().kept().isEmpty());
        window.fire("#checks-open-ones");
        window.until(() -> list().getItems().stream().anyMatch(of(WITHOUT_HOUSEHOLD)));
    }

    /** Wherever it lives: pupil, details of a programme, household. */
    private void leadsToTheVeryField() {
        enter(one(WITHOUT_HOUSEHOLD));
        window.until(() -> focused("pupil-guardian"));
        enter(one("participant-without-cin"));
        window.until(() -> focused("household-cin") || focused("pupil-cin"));
        enter(one("field-missing"));
        window.until(() -> focused("field-MEANS"));
        window.look("checks-to-details");
        window.show(ChecksPage.ID);
        window.until("#checks-list");
        assertEquals("field-missing", chosen().findings().get(0).violation().id());
        enter(one("phone-unusual"));
        window.until(() -> focused("household-phone"));
        window.look("checks-to-household");
        window.show(ChecksPage.ID);
        window.until("#checks-list");
        enter(one("cin-unusual"));
        window.until(() -> focused("household-other-cin"));
    }

    private void enter(CheckLine line) {
        stand(line);
        window.press("#checks-list", KeyCode.ENTER);
    }

    private boolean focused(String id) {
        return Screens.onFx(
                () -> {
                    Node owner = list(true).getScene().getFocusOwner();
                    return owner != null && id.equals(owner.getId());
                });
    }

    private CheckLine.Group group(String check) {
        return (CheckLine.Group)
                Screens.onFx(
                        () ->
                                list(true).getItems().stream()
                                        .filter(CheckLine.Group.class::isInstance)
                                        .filter(of(check))
                                        .findFirst()
                                        .orElseThrow());
    }

    private CheckLine one(String check) {
        return Screens.onFx(
                () ->
                        list(true).getItems().stream()
                                .filter(CheckLine.One.class::isInstance)
                                .filter(of(check))
                                .findFirst()
                                .orElseThrow());
    }

    private static Predicate<CheckLine> of(String check) {
        return line -> line.findings().get(0).violation().id().equals(check);
    }

    private <T extends CheckLine> T stand(T line) {
        Screens.onFx(
                () -> {
                    list(true).getSelectionModel().select(line);
                    return null;
                });
        return line;
    }

    private CheckLine chosen() {
        return Screens.onFx(() -> list(true).getSelectionModel().getSelectedItem());
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        ComboBox<Choice> reasons = (ComboBox<Choice>) window.find("#keep-reason");
        TextArea words = (TextArea) window.find("#keep-text");
        Screens.onFx(
                () -> {
                    reasons.getSelectionModel().select(2);
                    words.setText("الوثيقة عند المقدم");
                    return null;
                });
    }

    private static boolean scrolls(ScrollPane pane) {
        double content = pane.getContent().getLayoutBounds().getHeight();
        return content > pane.getViewportBounds().getHeight() + 1;
    }

    /** Whole within the window, and not cut by anything that scrolls. */
    private void assertInSight(String query) {
        Node node = window.find(query);
        Screens.onFx(
                () -> {
                    Bounds place = node.localToScene(node.getBoundsInLocal());
                    assertTrue(place.getMaxY() <= node.getScene().getHeight(), "" + place);
                    for (Node up = node; up != null; up = up.getParent()) {
                        assertFalse(
                                up instanceof ScrollPane pane && scrolls(pane),
                                query + " can be scrolled away");
                    }
                    return null;
                });
    }

    private ListView<CheckLine> list() {
        return list(false);
    }

    @SuppressWarnings("unchecked")
    private ListView<CheckLine> list(boolean onFx) {
        return (ListView<CheckLine>)
                (onFx ? window.here("#checks-list") : window.find("#checks-list"));
    }
}
