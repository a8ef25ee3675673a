package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.households.HouseholdRow;

/** The sheet of a household: what is typed, written, refused, emptied and taken back. */
final class HouseholdEditorTest extends OpenHouseholds {
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
}
