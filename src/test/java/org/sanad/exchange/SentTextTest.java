package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.Site;

/** What the school judges is, to the letter, what the directorate reads. */
final class SentTextTest {
    private static final Snapshot CLEAN = BundleWorkshop.snapshot(4);

    /** A direction mark, a no-break space and letters taken apart. */
    private static String dirty(String text) {
        return "\u200f" + Normalizer.normalize(text + "\u00a0é", Normalizer.Form.NFD) + "\u061c";
    }

    private static Guardian dirtyGuardian(String cin) {
        return new Guardian(
                dirty("رشيد"), dirty(cin), dirty("06"), null, dirty("Rachid"), null, dirty("1"));
    }

    private static HouseholdFile dirtyFile() {
        return new HouseholdFile(
                List.of(dirtyGuardian("JB2")),
                dirty("تيزي"),
                List.of(
                        new ChildElsewhere(
                                new MassarCode("R134249316"),
                                new Gresa("02063S"),
                                dirty("1ASC"),
                                1)),
                List.of(new HouseholdDocument("RSU", dirty("77"), null, null)),
                null);
    }

    private static SchoolData dirtyData() {
        School school =
                new School(
                        CLEAN.school().gresa(),
                        dirty("مدرسة"),
                        null,
                        dirty("إغرم"),
                        dirty("سوس"),
                        dirty("تارودانت"),
                        dirty("أحمد"));
        List<Pupil> pupils =
                CLEAN.pupils().stream()
                        .map(
                                one ->
                                        new Pupil(
                                                one.id(),
                                                one.code(),
                                                new PersonName(null, null, dirty("سلمى")),
                                                one.gender(),
                                                one.birthDate(),
                                                dirty("أكادير")))
                        .toList();
        List<Placement> placements =
                CLEAN.placements().stream()
                        .map(
                                one ->
                                        new Placement(
                                                one.pupil(),
                                                one.year(),
                                                dirty("1APG"),
                                                dirty("الأولى"),
                                                one.site(),
                                                null,
                                                0,
                                                one.status(),
                                                false))
                        .toList();
        HouseholdFile file = dirtyFile();
        Household home =
                new Household(
                        CLEAN.households().get(0).id(),
                        dirtyGuardian("JB1"),
                        dirty("دوار"),
                        List.of(pupils.get(0).id()),
                        file);
        Participation taking =
                new Participation(
                        pupils.get(0).id(),
                        "BOARDING",
                        CLEAN.year(),
                        ParticipationStatus.KEPT_OUT,
                        dirty("OTHER"),
                        Map.of("LINE", dirty("الخط")));
        List<Site> sites =
                CLEAN.sites().stream()
                        .map(one -> new Site(one.id(), dirty("مركز"), one.main(), one.area()))
                        .toList();
        return new SchoolData(
                school, sites, CLEAN.year(), pupils, placements, List.of(home), List.of(taking));
    }

    private static Snapshot snapshot(SchoolData data) {
        return new Snapshot(
                data.school(),
                data.year(),
                data.sites(),
                data.pupils(),
                data.placements(),
                data.households(),
                data.participations());
    }

    private static Snapshot sent(Snapshot snapshot) {
        DeclarationBody body = new DeclarationBody(BundleWorkshop.SELF, snapshot);
        return SignedBundle.sign(BundleWorkshop.header(body, 1), body, BundleWorkshop.SIGNER)
                .declared()
                .orElseThrow()
                .snapshot();
    }

    @Test
    void everyTextIsAsTheBundleCarriesIt() {
        Snapshot stored = snapshot(dirtyData());
        Snapshot sent = snapshot(SentText.of(dirtyData()));
        assertNotEquals(stored, sent(stored));
        assertEquals(sent, sent(stored));
        assertEquals(sent, sent(sent));
    }

    @Test
    void cleanDataStayEqual() {
        assertEquals(CLEAN.data(), SentText.of(CLEAN.data()));
    }
}
