package org.sanad.work.households;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Pupil;

final class KinTest {
    private final Map<UUID, Pupil> pupils = new HashMap<>();

    private UUID child(String family, String place) {
        int number = pupils.size();
        Pupil pupil =
                new Pupil(
                        new UUID(1, number),
                        new MassarCode("R1342493" + (10 + number)),
                        PersonName.of(family, "محمد"),
                        null,
                        null,
                        place);
        pupils.put(pupil.id(), pupil);
        return pupil.id();
    }

    private Household home(int number, Guardian guardian, String douar, String... families) {
        List<UUID> children =
                java.util.Arrays.stream(families).map(family -> child(family, null)).toList();
        return new Household(new UUID(0, number), guardian, douar, children);
    }

    private List<List<HouseholdReason>> merges(Household... households) {
        return new Kin(List.of(households), pupils)
                .proposals(List.of()).stream().map(KinTest::reasons).toList();
    }

    private static List<HouseholdReason> reasons(HouseholdProposal proposal) {
        return proposal.grounds().stream().map(HouseholdProposal.Ground::reason).toList();
    }

    @Test
    void oneCinInTwoHouseholdsIsProposed() {
        Guardian one = new Guardian("رشيد أوحدو", "QX1", null);
        Guardian other = new Guardian(null, "QX1", null);
        assertEquals(
                List.of(List.of(HouseholdReason.SAME_CIN, HouseholdReason.SAME_FAMILY)),
                merges(home(1, one, null, "أوحدو"), home(2, other, null, "اوحدو")));
    }

    @Test
    void aGuardianWithTwoCinsIsProposedAndSaidToHaveTwo() {
        Guardian one = new Guardian("رشيد أوحدو", "QX1", null);
        Guardian other = new Guardian("Rachid Ouhaddou", "QX2", null);
        assertEquals(
                List.of(
                        List.of(
                                HouseholdReason.SAME_GUARDIAN,
                                HouseholdReason.SAME_FAMILY,
                                HouseholdReason.SAME_DOUAR,
                                HouseholdReason.TWO_CINS)),
                merges(home(1, one, "تيزي", "أوحدو"), home(2, other, "تيزي", "أوحدو")));
    }

    @Test
    void fatherAndMotherWithOneTelephoneAreProposed() {
        Guardian father = new Guardian("رشيد أوحدو", "QX1", "0612345678");
        Guardian mother = new Guardian("فاطمة أيت علي", "QX9", "0612345678");
        assertEquals(
                List.of(List.of(HouseholdReason.SAME_PHONE, HouseholdReason.SAME_FAMILY)),
                merges(home(1, father, null, "أوحدو"), home(2, mother, null, "أوحدو")));
    }

    @Test
    void cousinsAreNotProposed() {
        Guardian one = new Guardian("رشيد أوحدو", "QX1", null);
        Guardian brother = new Guardian("سعيد أوحدو", "QX3", null);
        Guardian namesake = new Guardian("رشيد أوحدو", null, null);
        assertEquals(
                List.of(),
                merges(
                        home(1, one, "تيزي", "أوحدو"),
                        home(2, brother, "تيزي", "أوحدو"),
                        home(3, namesake, "أزرو", "أوحدو")));
    }

    @Test
    void aChildWithoutHouseholdIsProposedWhereTheFamilyNameIsRareOrItWasBorn() {
        Guardian guardian = new Guardian("رشيد أوحدو", "QX1", null);
        Household home = home(1, guardian, "تيزي", "أوحدو");
        Pupil alone = pupils.get(child("اوحدو", "تيزي"));
        List<HouseholdProposal> found = new Kin(List.of(home), pupils).proposals(List.of(alone));
        assertEquals(1, found.size());
        assertEquals(alone.id(), found.get(0).child());
        assertEquals(
                List.of(
                        HouseholdReason.BORN_IN_THE_DOUAR,
                        HouseholdReason.FAMILY_RARE,
                        HouseholdReason.SAME_FAMILY),
                reasons(found.get(0)));
        Pupil other = pupils.get(child("العلوي", "تيزي"));
        assertEquals(List.of(), new Kin(List.of(home), pupils).proposals(List.of(other)));
    }

    @Test
    void aCommonFamilyNameAloneProposesNothing() {
        Household[] homes = new Household[5];
        for (int i = 0; i < homes.length; i++) {
            homes[i] = home(i + 1, new Guardian("ولي " + i, null, null), null, "العلوي");
        }
        Pupil alone = pupils.get(child("العلوي", null));
        assertEquals(List.of(), new Kin(List.of(homes), pupils).proposals(List.of(alone)));
    }
}
