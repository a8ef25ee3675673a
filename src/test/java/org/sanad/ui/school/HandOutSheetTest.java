package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.needs.HandOutList;
import org.sanad.work.needs.HandOutRegister;
import org.sanad.work.school.SchoolDesk;

/** One gesture in the register is one entry: written, refused and taken back as one. */
final class HandOutSheetTest {
    private static final String BAGS = "MILLION_BAGS";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.ARABIC);
    private final Notices notices = new Notices(texts);
    private final HeldJobRunner jobs = new HeldJobRunner();
    private SchoolDesk desk;
    private NeedsViewModel model;
    private HandOutSheet sheet;
    private List<String> two;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        model = new NeedsViewModel(jobs, notices, desk);
        model.refresh();
        jobs.letGo();
        model.programme()
                .set(
                        model.programmes().stream()
                                .filter(one -> one.code().equals(BAGS))
                                .findFirst()
                                .orElseThrow());
        sheet = model.handOuts();
        sheet.speak(texts);
        model.register().set(true);
        jobs.letGo();
        sheet.date().set("05/10/2026");
        sheet.keep();
        jobs.letGo();
        two = List.copyOf(rows(1).get(0).articles().subList(0, 2));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<HandOutRegister.Row> rows(int count) {
        return List.copyOf(sheet.rows().subList(0, count));
    }

    private void toggle(int count, List<String> articles) {
        sheet.toggle(rows(count), articles);
        jobs.letGo();
    }

    /** Who has how much, on the disk; the screen shows the same. */
    private int handed() {
        int shown = count(sheet.rows());
        assertEquals(count(desk.handOutRegister().rows(BAGS)), shown, "the screen");
        return shown;
    }

    private static int count(List<HandOutRegister.Row> rows) {
        return rows.stream().mapToInt(row -> row.received().size()).sum();
    }

    private void undo() {
        notices.current().get().action().run();
        jobs.letGo();
    }

    @Test
    void severalArticlesOfSeveralPupilsAreTakenBackTogether() {
        toggle(3, two);
        assertEquals(6, handed());
        undo();
        assertEquals(0, handed());
        toggle(3, two);
        toggle(3, two);
        assertEquals(0, handed());
        undo();
        assertEquals(6, handed());
    }

    @Test
    void whatWasWrittenBesideARefusalIsShown() {
        HandOutList behind =
                new HandOutList(two.get(0), DAY, List.of(rows(1).get(0).code()), false);
        desk.needs().handOut(BAGS, behind);
        toggle(3, two);
        assertEquals("work.needs.handed-already", sheet.problem().get().code());
        for (Language language : Language.values()) {
            texts.language().set(language);
            String article = sheet.columnTitle(two.get(0));
            assertTrue(sheet.refusal().contains(article), article);
            assertFalse(sheet.refusal().contains(two.get(0)), "a code says nothing");
            List<?> named = sheet.problem().get().arguments();
            assertEquals(
                    texts.now("ui.needs.register.handed-already", named.get(0), article),
                    sheet.refusal());
            assertFalse(sheet.refusal().startsWith("ui."));
        }
        assertEquals(6, handed());
        undo();
        assertEquals(1, handed());
    }

    @Test
    void whenOneIsGoneNoneIsRemovedAndTheRegisterIsReadAgain() {
        toggle(3, two);
        desk.pieces().remove(rows(1).get(0).received().get(two.get(0)).handOut(), null);
        toggle(3, two);
        assertEquals("work.needs.entry-gone", sheet.problem().get().code());
        assertEquals(5, handed());
        assertEquals(TickMark.ELIGIBLE, sheet.mark(rows(1).get(0), two.get(0)));
    }

    @Test
    void aLateRefusalOfAnotherProgrammeIsToldWithTheNameOfTheArticle() {
        HandOutList behind =
                new HandOutList(two.get(0), DAY, List.of(rows(1).get(0).code()), false);
        desk.needs().handOut(BAGS, behind);
        String article = sheet.columnTitle(two.get(0));
        sheet.toggle(rows(1), two.subList(0, 1));
        model.programme()
                .set(
                        model.programmes().stream()
                                .filter(one -> !one.code().equals(BAGS))
                                .findFirst()
                                .orElseThrow());
        while (jobs.held() > 1) {
            jobs.letGoLast();
        }
        jobs.letGo();
        assertNull(sheet.problem().get());
        String said = notices.current().get().text().getValue();
        assertTrue(said.contains(article), said);
        assertEquals("05/10/2026", waiting());
    }

    @Test
    void aSecondQuickSpaceTakesBackWhatTheFirstHandsOut() {
        sheet.toggle(rows(2), two);
        sheet.toggle(rows(2), two);
        assertEquals(1, jobs.held(), "the second waits for the first");
        jobs.letGo();
        assertNull(sheet.problem().get());
        assertEquals(0, handed());
        sheet.toggle(rows(2), two);
        sheet.date().set("");
        jobs.letGo();
        assertEquals(4, handed());
        assertEquals(DAY, rows(1).get(0).received().get(two.get(0)).date());
    }

    @Test
    void whereNotOneIsWrittenTheDayGoesOnWaiting() {
        HandOutList behind =
                new HandOutList(two.get(0), DAY, List.of(rows(1).get(0).code()), false);
        assertEquals(1, desk.needs().handOut(BAGS, behind).written());
        toggle(1, two.subList(0, 1));
        assertEquals("work.needs.handed-already", sheet.problem().get().code());
        assertEquals(1, handed(), "what was done elsewhere is shown");
        assertEquals("05/10/2026", waiting());
        sheet.date().set("06/10/2026");
        sheet.keep();
        sheet.date().set("05/10/2026");
        sheet.keep();
        jobs.letGo();
        assertEquals("05/10/2026", waiting());
    }

    private String waiting() {
        return desk.drafts()
                .find(Drafts.Form.REGISTER, Drafts.ofYear(desk.schoolYear()))
                .get("day");
    }
}
