package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.pupils.PupilRow;

/** The page of households on a real store: finding, adding, papers, answering proposals. */
final class HouseholdsViewModelTest extends OpenHouseholds {
    @Test
    void beforeTheFirstReadingNothingIsSaidOfHowManyThereAre() {
        HeldJobRunner slow = new HeldJobRunner();
        HouseholdsViewModel opening = new HouseholdsViewModel(slow, notices, desk);
        opening.refresh();
        assertEquals(HouseholdsViewModel.NOT_READ, opening.stored().get());
        slow.letGo();
        assertEquals(153, opening.stored().get());
    }

    @Test
    void findsByGuardianChildAndFilters() {
        int all = model.rows().size();
        HouseholdRow row = first();
        model.query().set(row.household().guardian().cin());
        assertEquals(List.of(row), model.rows());
        model.query().set(row.children().get(0).code().value());
        assertEquals(List.of(row), model.rows());
        model.clearFilters();
        assertEquals(all, model.rows().size());
        model.withoutCin().set(true);
        assertFalse(model.rows().contains(row));
        model.overCap().set(true);
        assertEquals(List.of(), model.rows());
    }

    @Test
    void childrenJoinFromHereAndElsewhereKeepTheirRanksAndLeaveAgain() {
        model.open(first());
        int before = opened().children().size();
        HouseholdRow other =
                model.rows().stream()
                        .filter(row -> !row.equals(opened()))
                        .filter(row -> row.household().children().size() == 1)
                        .findFirst()
                        .orElseThrow();
        UUID gone = other.household().id();
        String child = other.children().get(0).code().value();
        model.contents().choice().query().set(child);
        PupilRow found = model.contents().choice().offered().get(0);
        model.contents().add(found);
        assertEquals(found, model.contents().askedToMove().get());
        assertEquals(before, opened().children().size());
        model.contents().addAsked(found);
        assertEquals(before + 1, opened().children().size());
        assertTrue(model.rows().stream().noneMatch(row -> row.household().id().equals(gone)));
        if (other.household().guardian().name() != null) {
            assertTrue(
                    opened().household().guardians().stream()
                            .anyMatch(
                                    one -> other.household().guardian().name().equals(one.name())),
                    "the guardian of a household that goes is kept");
        }
        ChildRow last = opened().children().get(before);
        assertTrue(model.contents().canRaise(last));
        model.contents().raise(last);
        assertEquals(last.code(), opened().children().get(before - 1).code());

        model.contents().code().set("R134249316");
        model.contents().school().set("x");
        model.contents().rank().set("1");
        model.contents().addElsewhere();
        assertEquals("ui.households.elsewhere-unreadable", model.contents().problem().get().code());
        model.contents().school().set("02063s");
        model.contents().addElsewhere();
        assertNull(model.contents().problem().get());
        assertEquals("02063S", opened().children().get(0).school().value());
        model.contents().remove(opened().children().get(0));
        assertNull(opened().children().get(0).school());

        model.contents().remove(opened().children().get(before));
        assertEquals(before, opened().children().size());
    }

    @Test
    void papersShowTheirCountdownAndOnlyTheOneMeantIsTakenOut() {
        model.open(first());
        HouseholdContents contents = model.contents();
        contents.addPaper();
        assertEquals("ui.households.paper-kind-needed", contents.problem().get().code());
        LocalDate past = LocalDate.now(ZoneId.of("Africa/Casablanca")).minusDays(5);
        for (String number : List.of("11", "22")) {
            contents.kind().set(contents.kinds().get(0));
            contents.number().set(number);
            contents.expires().set(DayText.written(past));
            contents.addPaper();
        }
        assertEquals(2, opened().documents().size());
        assertTrue(opened().documents().get(0).daysLeft() <= -5);
        model.expired().set(true);
        assertEquals(1, model.rows().size());
        contents.remove(opened().documents().get(0).document());
        assertEquals(1, opened().documents().size());
        assertEquals("22", opened().documents().get(0).document().number());
    }

    @Test
    void whatIsHalfTypedStaysWhenAnotherLineIsSavedOrTakenOut() {
        model.open(
                model.rows().stream()
                        .filter(row -> row.household().children().size() > 1)
                        .findFirst()
                        .orElseThrow());
        HouseholdContents contents = model.contents();
        contents.kind().set(contents.kinds().get(0));
        contents.number().set("11");
        contents.addPaper();
        assertEquals("", contents.number().get());
        assertNull(contents.kind().get());

        contents.kind().set(contents.kinds().get(1));
        contents.expires().set("1/");
        contents.code().set("R134249316");
        contents.remove(opened().documents().get(0).document());
        assertEquals(List.of(), opened().documents());
        contents.raise(opened().children().get(1));
        assertEquals(contents.kinds().get(1), contents.kind().get());
        assertEquals("1/", contents.expires().get());
        assertEquals("R134249316", contents.code().get());
        contents.school().set("02063S");
        contents.rank().set("1");
        contents.addElsewhere();
        assertEquals("", contents.code().get());
        assertEquals("1/", contents.expires().get(), "a child is no paper");
        contents.expires().set("");
        contents.addPaper();
        assertEquals(1, opened().documents().size());
        assertNull(contents.kind().get());
    }

    @Test
    void aHouseholdIsMadeForAPupilWithoutOne() {
        model.startFounding();
        assertEquals(List.of(), model.alone().offered());
        TestDesks.withNewcomer(desk, folder);
        model.refresh();
        PupilRow pupil = model.alone().offered().get(0);
        model.found(pupil);
        assertEquals(HouseholdsViewModel.Side.HOUSEHOLD, model.side().get());
        assertEquals(List.of(pupil.id()), opened().household().children());
        model.alone().query().set(pupil.code().value());
        assertEquals(List.of(), model.alone().offered());
        notices.current().get().action().run();
        assertEquals(HouseholdsViewModel.Side.NONE, model.side().get());
        assertEquals(List.of(pupil), model.alone().offered());
    }

    @Test
    void whatIsProposedIsAcceptedOrSaidNoToForGood() {
        List<HouseholdRow> two = model.rows().subList(0, 2);
        for (HouseholdRow row : List.copyOf(two)) {
            model.open(row);
            model.editor().field("cin").set("QZ77003");
            model.editor().save();
        }
        KinProposals.Siblings proposed = proposed();
        assertNotNull(proposed);
        model.proposals().dismiss(proposed);
        assertNull(proposed());
        assertEquals(1, model.proposals().found().get().noSiblings().size());
        HouseholdsViewModel again =
                new HouseholdsViewModel(new SameThreadJobRunner(), notices, desk);
        again.refresh();
        assertEquals(1, again.proposals().found().get().noSiblings().size());
        notices.current().get().action().run();
        assertNotNull(proposed());
        model.proposals().dismiss(proposed());
        model.proposals().bringBack(model.proposals().found().get().noSiblings().get(0));
        int homes = model.rows().size();
        model.proposals().accept(proposed());
        assertEquals(homes - 1, model.rows().size());
    }

    private KinProposals.Siblings proposed() {
        return model.proposals().found().get().siblings().stream()
                .filter(one -> one.other() != null)
                .filter(one -> "QZ77003".equals(one.home().household().guardian().cin()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void aSheetIsSavedOnceByTwoQuickPressesAndTheNoticeTakesItBack() {
        HeldJobRunner slow = new HeldJobRunner();
        HouseholdsViewModel page = new HouseholdsViewModel(slow, notices, desk);
        page.refresh();
        slow.letGo();
        HouseholdRow row = page.rows().get(0);
        page.open(row);
        slow.letGo();
        page.editor().field("douar").set("أيت واحي");
        page.editor().save();
        page.editor().save();
        page.editor().field("douar").set("أيت واحي الفوقاني");
        page.editor().save();
        slow.letGo();
        assertEquals("أيت واحي الفوقاني", page.rows().get(0).household().douar());
        notices.current().get().action().run();
        slow.letGo();
        assertEquals("أيت واحي", page.rows().get(0).household().douar());
        page.editor().field("douar").set("تيزي");
        page.editor().save();
        page.editor().save();
        slow.letGo();
        notices.current().get().action().run();
        slow.letGo();
        assertEquals("أيت واحي", page.rows().get(0).household().douar());
    }
}
