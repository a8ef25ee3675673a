package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.GuardianRelation;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.MassarCode;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** The page of households in the window, in both languages and sizes, worked by its buttons. */
final class HouseholdsWindowTest {
    @TempDir private Path folder;

    private SchoolDesk desk;
    private HouseholdsViewModel model;
    private final AtomicReference<HouseholdsView> view = new AtomicReference<>();

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.guardians().apply(TestDesks.GUARDIANS);
        LocalDate today = LocalDate.now(ZoneId.of("Africa/Casablanca"));
        HouseholdRow first = desk.households().rows().get(0);
        HouseholdRow second = desk.households().rows().get(1);
        write(
                first,
                new HouseholdEdit(
                        person("فاطمة أيت علي", GuardianRelation.MOTHER, "QZ77004", "0612345678"),
                        person("سعيد أوحدو", GuardianRelation.FATHER, "QZ77005", null),
                        "تيزي نتاست",
                        "أيت امحمد",
                        HouseholdEdit.COUNTER,
                        List.of(
                                new HouseholdDocument(
                                        "RAMED_CARD", "77123", null, today.plusDays(23)),
                                new HouseholdDocument(
                                        "AMO_TADAMON", null, null, today.minusDays(9)),
                                new HouseholdDocument("CIN_COPY", null, null, null)),
                        List.of(
                                elsewhere("R134249316", 1),
                                elsewhere("R134249317", 2),
                                elsewhere("R134249318", 3)),
                        List.of()));
        write(
                second,
                new HouseholdEdit(
                        person(null, null, "QZ77004", null),
                        null,
                        "تيزي نتاست",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
        desk.drafts()
                .keep(
                        Drafts.Form.PAPER,
                        first.household().id(),
                        Map.of("kind", "RAMED_CARD", "number", "7712", "expires", "31/1"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void write(HouseholdRow row, HouseholdEdit edit) {
        desk.households().set(row.children().get(0).code(), edit);
    }

    private static HouseholdEdit.Person person(
            String name, GuardianRelation relation, String cin, String phone) {
        return new HouseholdEdit.Person(name, null, relation, cin, phone, null, null);
    }

    private static ChildElsewhere elsewhere(String code, int rank) {
        return new ChildElsewhere(new MassarCode(code), new Gresa("02063S"), "1ASC", rank);
    }

    private void show(Language language, int width, int height) {
        Screens.show(
                Theme.Tone.LIGHT,
                language,
                width,
                height,
                texts -> {
                    Notices notices = new Notices(texts);
                    UiContext ui =
                            new UiContext(
                                    texts,
                                    new SameThreadJobRunner(),
                                    notices,
                                    new Dialogs(
                                            texts, new SceneFactory(texts), new FaultLog(null)));
                    model = new HouseholdsViewModel(ui.jobs(), notices, desk);
                    view.set(new HouseholdsView(ui, model, pupil -> {}));
                    model.refresh();
                    return view.get();
                });
    }

    private Node find(String id) {
        Node found = view.get().lookup("#" + id);
        assertNotNull(found, id);
        return found;
    }

    private void press(String id) {
        Screens.onFx(
                () -> {
                    ((ButtonBase) find(id)).fire();
                    return null;
                });
    }

    private void type(String id, String text) {
        Screens.onFx(
                () -> {
                    ((TextField) find(id)).setText(text);
                    return null;
                });
    }

    private HouseholdRow family() {
        return model.rows().stream()
                .filter(row -> "فاطمة أيت علي".equals(row.household().guardian().name()))
                .findFirst()
                .orElseThrow();
    }

    private void picture(String name, Language language) {
        Screens.everythingIsInReach("households " + name);
        assertEquals(List.of(), Screens.cut(), name);
        Screens.save("households-" + name, language);
    }

    @Test
    void everythingIsInReachInBothLanguagesAndSizes() {
        Screens.stage();
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                show(language, size[0], size[1]);
                picture("list", language);
                Screens.onFx(
                        () -> {
                            model.open(family());
                            return null;
                        });
                picture("children", language);
                press("household-papers");
                assertTrue(Screens.onFx(() -> find("paper-restored").isVisible()));
                assertFalse(Screens.onFx(() -> find("elsewhere-restored").isVisible()));
                picture("papers", language);
                press("household-guardians");
                picture("guardians", language);
                type("household-phone", "06 12");
                press("household-save");
                picture("refused", language);
                asked(language);
                press("households-siblings");
                picture("siblings", language);
                press("households-doubles");
                picture("doubles", language);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongNameOfADouarIsReadWhole(Language language) {
        Screens.stage();
        String douar = "دوار أيت عبد الرحمان نايت الحاج سعيد";
        write(
                desk.households().rows().get(2),
                new HouseholdEdit(
                        person("مباركة أوبلا", GuardianRelation.MOTHER, null, null),
                        null,
                        douar,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
        // what the side bar leaves of a window of 1366
        show(language, 1156, 716);
        Screens.onFx(
                () -> {
                    model.query().set("مباركة أوبلا");
                    return null;
                });
        picture("douar", language);
        Paragraph whole =
                view.get().lookupAll(".close-lines").stream()
                        .map(Paragraph.class::cast)
                        .filter(lines -> lines.text().equals(douar))
                        .findFirst()
                        .orElseThrow();
        Bounds cell = whole.getParent().getLayoutBounds();
        assertTrue(
                cell.contains(whole.getBoundsInParent()),
                whole.getBoundsInParent() + " in " + cell);
        for (Node word : whole.getChildren()) {
            assertTrue(
                    whole.getLayoutBounds().contains(word.getBoundsInParent()),
                    ((Text) word).getText());
        }
    }

    /** A pupil who has a household is not taken out of it unasked; nothing found says what next. */
    private void asked(Language language) {
        PupilRow other =
                desk.pupils().rows().stream()
                        .filter(row -> model.contents().home(row).isPresent())
                        .reduce((one, last) -> last)
                        .orElseThrow();
        Screens.onFx(
                () -> {
                    model.contents().add(other);
                    return null;
                });
        Screens.front("households-move", language);
        Screens.onFx(
                () -> {
                    model.side().set(HouseholdsViewModel.Side.NONE);
                    model.query().set("ثثثثثثث");
                    return null;
                });
        picture("none-found", language);
        Screens.onFx(
                () -> {
                    model.query().set("");
                    model.startFounding();
                    return null;
                });
        picture("founding", language);
    }

    @Test
    void aHouseholdIsMadeByTypingAndAProposalAnsweredByButtons() {
        Screens.stage();
        String code = TestDesks.withNewcomer(desk, folder);
        show(Language.ARABIC, 1366, 768);
        int before = model.rows().size();
        press("household-new");
        type("household-founding", "العسري");
        press("household-founding-1");
        assertEquals(before + 1, model.rows().size());
        assertEquals(code, model.editor().row().get().children().get(0).code().value());
        press("household-guardians");
        type("household-guardian", "عبد الله أمزيان");
        press("household-save");
        assertEquals("عبد الله أمزيان", model.editor().row().get().household().guardian().name());

        press("households-siblings");
        int proposed = model.proposals().found().get().siblings().size();
        assertTrue(proposed > 0);
        press("proposal-dismiss");
        assertEquals(proposed - 1, model.proposals().found().get().siblings().size());
        press("proposals-dismissed");
        press("proposal-back");
        assertEquals(proposed, model.proposals().found().get().siblings().size());
    }
}
