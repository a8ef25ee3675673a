package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** The page of households on a real store: finding, correcting, adding, answering proposals. */
final class HouseholdsViewModelTest {
    static final Path GUARDIANS = Path.of("src/test/resources/massar/guardians_windows1256.csv");

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private SchoolDesk desk;
    private HouseholdsViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.guardians().apply(GUARDIANS);
        model = new HouseholdsViewModel(new SameThreadJobRunner(), notices, desk);
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HouseholdRow opened() {
        return model.editor().row().get();
    }

    private HouseholdRow first() {
        return model.rows().stream()
                .filter(row -> row.household().guardian().cin() != null)
                .findFirst()
                .orElseThrow();
    }

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
    void onlyWhatWasChangedIsWrittenAndARefusalStandsAtItsField() {
        model.open(first());
        HouseholdEditor editor = model.editor();
        String phone = opened().household().guardian().phone();
        editor.field("cin").set("??");
        editor.save();
        assertEquals("work.pupil.cin-impossible", editor.problem("cin").get().code());
        assertEquals("??", editor.field("cin").get());
        editor.field("cin").set("QX77001");
        editor.field("idcs").set("12");
        editor.save();
        assertEquals("work.household.idcs-impossible", editor.problem("idcs").get().code());
        editor.field("idcs").set("");
        editor.relation().set(GuardianRelation.FATHER);
        editor.field("other-guardian").set("فاطمة أيت علي");
        editor.save();
        assertEquals(
                "ui.households.relation-needed", editor.problem("other-guardian").get().code());
        editor.otherRelation().set(GuardianRelation.MOTHER);
        editor.field("other-phone").set("06");
        editor.save();
        assertEquals("work.pupil.phone-impossible", editor.problem("other-phone").get().code());
        editor.field("other-phone").set("0612345678");
        editor.paidBy().set(HouseholdEditor.PaidBy.COUNTER);
        editor.save();
        assertFalse(editor.changed().get());
        assertEquals("QX77001", opened().household().guardian().cin());
        assertEquals(phone, opened().household().guardian().phone());
        assertEquals("0612345678", opened().household().file().otherGuardians().get(0).phone());
        assertTrue(opened().household().file().payout().atCounter());
        assertEquals("", editor.field("other-guardian").get());
        model.contents().removeGuardian("فاطمة أيت علي");
        assertEquals(List.of(), opened().household().file().otherGuardians());
        notices.current().get().action().run();
        assertEquals(1, opened().household().file().otherGuardians().size());
    }

    @Test
    void whatIsTypedWaitsWhileAnotherHouseholdIsLookedAt() {
        HouseholdRow one = model.rows().get(0);
        model.open(one);
        model.editor().field("douar").set("تيزي");
        model.open(model.rows().get(1));
        assertFalse("تيزي".equals(model.editor().field("douar").get()));
        model.open(one);
        assertEquals("تيزي", model.editor().field("douar").get());
        model.editor().revert();
        assertFalse(model.editor().changed().get());
    }

    @Test
    void whatWasWrittenElsewhereIsNotWrittenOverByWhatNobodyTyped() {
        model.open(first());
        HouseholdEditor editor = model.editor();
        Household before = opened().household();
        editor.field("cin").set("??");
        editor.field("rib").set("12");
        editor.paidBy().set(HouseholdEditor.PaidBy.RIB);
        editor.save();
        assertEquals("work.pupil.cin-impossible", editor.problem("cin").get().code());
        MassarCode child = opened().children().get(0).code();
        HouseholdEdit.Person person =
                new HouseholdEdit.Person(null, null, null, "JB471193", "0661234567", null, null);
        desk.households()
                .set(
                        child,
                        new HouseholdEdit(
                                person,
                                null,
                                "تيزي",
                                null,
                                HouseholdEdit.COUNTER,
                                List.of(),
                                List.of(),
                                List.of()));
        model.refresh();
        assertEquals("??", editor.field("cin").get());
        assertNotNull(editor.problem("cin").get());
        assertEquals("12", editor.field("rib").get());
        assertEquals(HouseholdEditor.PaidBy.RIB, editor.paidBy().get());
        assertEquals("0661234567", editor.field("phone").get());
        assertEquals("تيزي", editor.field("douar").get());

        desk.households().undoLast();
        model.refresh();
        editor.field("cin").set("QX77001");
        editor.field("rib").set("");
        editor.paidBy().set(HouseholdEditor.PaidBy.UNKNOWN);
        editor.save();
        Household saved =
                desk.households().rows().stream()
                        .map(HouseholdRow::household)
                        .filter(one -> one.id().equals(before.id()))
                        .findFirst()
                        .orElseThrow();
        Guardian was = before.guardian();
        assertEquals(
                before.with(was.with(was.name(), "QX77001", was.phone()), before.douar()),
                saved,
                "taken back: no sheet writes it again");
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
    void whatIsEmptiedIsTakenAway() {
        model.open(first());
        HouseholdEditor editor = model.editor();
        editor.field("birth").set("01/04/1985");
        editor.field("douar").set("تيزي");
        editor.relation().set(GuardianRelation.FATHER);
        editor.paidBy().set(HouseholdEditor.PaidBy.COUNTER);
        editor.otherRelation().set(GuardianRelation.MOTHER);
        editor.field("other-guardian").set("فاطمة أيت علي");
        editor.field("other-phone").set("0612345678");
        editor.save();
        Household full = opened().household();
        assertNotNull(full.guardian().birthDate());
        assertNotNull(full.guardian().cin());

        for (String name : List.of("cin", "phone", "birth", "douar")) {
            editor.field(name).set(" ");
        }
        editor.paidBy().set(HouseholdEditor.PaidBy.UNKNOWN);
        // of the other parent what is not filled in stays
        editor.otherRelation().set(GuardianRelation.MOTHER);
        editor.field("other-cin").set("QX77001");
        editor.save();
        Household now = opened().household();
        assertEquals(
                new Guardian(
                        full.guardian().name(),
                        null,
                        null,
                        GuardianRelation.FATHER,
                        full.guardian().latinName(),
                        null,
                        full.guardian().idcs()),
                now.guardian());
        assertNull(now.douar());
        assertNull(now.file().payout());
        Guardian mother = now.file().otherGuardians().get(0);
        assertEquals("فاطمة أيت علي", mother.name());
        assertEquals("0612345678", mother.phone());
        assertEquals("QX77001", mother.cin());
        notices.current().get().action().run();
        assertEquals(full, opened().household());

        editor.paidBy().set(HouseholdEditor.PaidBy.RIB);
        editor.save();
        assertEquals("work.household.rib-impossible", editor.problem("rib").get().code());
    }

    @Test
    void aRelationChosenByMistakeIsTakenAwayAndNothingElse() {
        model.open(first());
        HouseholdEditor editor = model.editor();
        Household before = opened().household();
        editor.relation().set(GuardianRelation.MOTHER);
        editor.save();
        assertEquals(GuardianRelation.MOTHER, opened().household().guardian().relation());
        editor.relation().set(null);
        assertTrue(editor.changed().get());
        editor.save();
        assertFalse(editor.changed().get());
        assertNull(opened().household().guardian().relation());
        assertEquals(before.guardian(), opened().household().guardian(), "the rest stays");
        assertEquals(
                List.of(),
                desk.checks().findings().open().stream()
                        .filter(one -> "relation".equals(one.field()))
                        .toList(),
                "it may be left open");
        notices.current().get().action().run();
        assertEquals(GuardianRelation.MOTHER, opened().household().guardian().relation());
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
}
