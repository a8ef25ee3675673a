package org.sanad.work.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.ProgrammePack;

final class HouseholdEditingTest {
    private static final ProgrammePack PACK = PackReader.builtIn();
    private static final LocalDate LAST = LocalDate.of(2027, 3, 1);

    private static final ChildElsewhere ELSEWHERE =
            new ChildElsewhere(new MassarCode("R134249316"), new Gresa("02063S"), null, 1);

    private static final Household STORED =
            new Household(
                            new UUID(0, 1),
                            new Guardian("رشيد أوحدو", "QX1", "0612345678"),
                            "تيزي",
                            List.of(new UUID(1, 1)))
                    .withFile(
                            new HouseholdFile(
                                    List.of(),
                                    "أيت سدرات",
                                    List.of(ELSEWHERE),
                                    List.of(new HouseholdDocument("RAMED_CARD", "7", null, LAST)),
                                    null));

    private static HouseholdEdit.Person person(String name, GuardianRelation relation, String cin) {
        return new HouseholdEdit.Person(name, null, relation, cin, null, null, null);
    }

    private static HouseholdEdit edit(HouseholdEdit.Person guardian, HouseholdEdit.Person other) {
        return new HouseholdEdit(
                guardian, other, null, null, null, List.of(), List.of(), List.of());
    }

    private static HouseholdEdit papers(
            String payout, List<HouseholdDocument> documents, String... dropped) {
        return new HouseholdEdit(
                null, null, null, null, payout, documents, List.of(), List.of(dropped));
    }

    private static void refuses(String code, HouseholdEdit edit) {
        UserProblem refusal =
                assertThrows(UserProblem.class, () -> HouseholdEditing.apply(STORED, edit, PACK));
        assertEquals(code, refusal.code());
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsBlankIsTakenAway() {
        assertEquals(STORED, HouseholdEditing.apply(STORED, edit(null, null), PACK));
        assertEquals(
                STORED, HouseholdEditing.apply(STORED, edit(person(null, null, null), null), PACK));
        Guardian was = STORED.guardian();
        assertEquals(
                STORED.with(was.with(was.name(), null, was.phone()), STORED.douar()),
                HouseholdEditing.apply(STORED, edit(person(null, null, " "), null), PACK));
        Household born =
                STORED.with(
                        new Guardian(
                                was.name(), was.cin(), was.phone(), null, null, LAST, was.idcs()),
                        STORED.douar());
        Household paid = HouseholdEditing.apply(born, papers("counter", List.of()), PACK);
        assertEquals(
                STORED,
                HouseholdEditing.apply(
                        paid,
                        papers(HouseholdEdit.UNKNOWN, List.of(), HouseholdEdit.GUARDIAN_BIRTH),
                        PACK));
    }

    @Test
    void identifiersAreReadAsTyped() {
        Household now =
                HouseholdEditing.apply(
                        STORED,
                        edit(
                                new HouseholdEdit.Person(
                                        null,
                                        "Rachid",
                                        null,
                                        "qx 71-7886",
                                        "+212 698765432",
                                        LAST,
                                        "12 3456 7890"),
                                null),
                        PACK);
        assertEquals(
                new Guardian(
                        "رشيد أوحدو", "QX717886", "0698765432", null, "Rachid", LAST, "1234567890"),
                now.guardian());
    }

    @Test
    void theOtherParentIsAddedOnceAndThenCorrected() {
        GuardianRelation mother = GuardianRelation.MOTHER;
        Household once =
                HouseholdEditing.apply(
                        STORED, edit(null, person("فاطمة أيت علي", mother, null)), PACK);
        Household twice =
                HouseholdEditing.apply(once, edit(null, person(null, mother, "QX9")), PACK);
        assertEquals(1, twice.file().otherGuardians().size());
        assertEquals("QX9", twice.file().otherGuardians().get(0).cin());
        assertEquals("فاطمة أيت علي", twice.file().otherGuardians().get(0).name());
    }

    @Test
    void aDocumentReplacesItsOwnAndIsTakenOutByItsKind() {
        HouseholdDocument renewed =
                new HouseholdDocument("RAMED_CARD", "7", null, LAST.plusYears(3));
        Household now = HouseholdEditing.apply(STORED, papers(null, List.of(renewed)), PACK);
        assertEquals(List.of(renewed), now.file().documents());
        Household without =
                HouseholdEditing.apply(now, papers(null, List.of(), "RAMED_CARD"), PACK);
        assertEquals(List.of(), without.file().documents());
        assertEquals(List.of(ELSEWHERE), without.file().elsewhere());
        Household alone = HouseholdEditing.apply(now, papers(null, List.of(), "R134249316"), PACK);
        assertEquals(List.of(), alone.file().elsewhere());
        assertEquals(List.of(renewed), alone.file().documents());
    }

    @Test
    void paymentIsAtTheCounterOrToASoundAccount() {
        assertTrue(
                HouseholdEditing.apply(STORED, papers(HouseholdEdit.COUNTER, List.of()), PACK)
                        .file()
                        .payout()
                        .atCounter());
        Household paid =
                HouseholdEditing.apply(
                        STORED, papers("011 519 0000012050005349 21", List.of()), PACK);
        assertEquals("011519000001205000534921", paid.file().payout().rib().value());
        refuses("work.household.rib-impossible", papers("011519000001205000534922", List.of()));
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses("work.pupil.cin-impossible", edit(person(null, null, "QX/1?"), null));
        refuses("work.household.text-too-long", edit(person("ر".repeat(201), null, null), null));
        refuses(
                "work.household.document-unknown",
                papers(null, List.of(new HouseholdDocument("VISA", null, null, null))));
        HouseholdEdit.Person idcs =
                new HouseholdEdit.Person(null, null, null, null, null, null, "123");
        refuses("work.household.idcs-impossible", edit(idcs, null));
    }
}
