package org.sanad.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.Participation;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.Site;

/**
 * A school's data with every text as a bundle carries it ({@link TextRules#clean}). Checks are made
 * over this, so that the receiver, who has nothing else, finds the same.
 */
public final class SentText {
    private SentText() {}

    /** The same data; equal to what was given when every text is clean already. */
    public static SchoolData of(SchoolData data) {
        return new SchoolData(
                school(data.school()),
                data.sites().stream().map(SentText::site).toList(),
                data.year(),
                data.pupils().stream().map(SentText::pupil).toList(),
                data.placements().stream().map(SentText::placement).toList(),
                data.households().stream().map(SentText::household).toList(),
                data.participations().stream().map(SentText::participation).toList(),
                data.kept());
    }

    private static String clean(String text) {
        return TextRules.clean(text);
    }

    private static School school(School school) {
        return new School(
                school.gresa(),
                clean(school.name()),
                school.area(),
                clean(school.commune()),
                clean(school.academy()),
                clean(school.directorate()),
                clean(school.headName()));
    }

    private static Site site(Site site) {
        return new Site(site.id(), clean(site.name()), site.main(), site.area());
    }

    private static Pupil pupil(Pupil pupil) {
        PersonName name = pupil.name();
        return new Pupil(
                pupil.id(),
                pupil.code(),
                new PersonName(clean(name.family()), clean(name.first()), clean(name.whole())),
                pupil.gender(),
                pupil.birthDate(),
                clean(pupil.birthPlace()));
    }

    private static Placement placement(Placement placement) {
        return new Placement(
                placement.pupil(),
                placement.year(),
                clean(placement.level()),
                clean(placement.schoolClass()),
                placement.site(),
                placement.sheet(),
                placement.row(),
                placement.status(),
                false);
    }

    private static Household household(Household home) {
        HouseholdFile file = home.file();
        List<HouseholdDocument> documents =
                file.documents().stream()
                        .map(
                                one ->
                                        new HouseholdDocument(
                                                clean(one.kind()),
                                                clean(one.number()),
                                                one.issuedOn(),
                                                one.expiresOn()))
                        .toList();
        return new Household(
                home.id(),
                guardian(home.guardian()),
                clean(home.douar()),
                home.children(),
                new HouseholdFile(
                        file.otherGuardians().stream().map(SentText::guardian).toList(),
                        clean(file.commune()),
                        file.elsewhere().stream().map(SentText::elsewhere).toList(),
                        documents,
                        file.payout()));
    }

    private static ChildElsewhere elsewhere(ChildElsewhere child) {
        return new ChildElsewhere(child.code(), child.school(), clean(child.level()), child.rank());
    }

    private static Guardian guardian(Guardian guardian) {
        return new Guardian(
                clean(guardian.name()),
                clean(guardian.cin()),
                clean(guardian.phone()),
                guardian.relation(),
                clean(guardian.latinName()),
                guardian.birthDate(),
                clean(guardian.idcs()));
    }

    private static Participation participation(Participation taking) {
        Map<String, String> fields = new TreeMap<>();
        taking.fields().forEach((code, value) -> fields.put(code, clean(value)));
        return new Participation(
                taking.pupil(),
                taking.programme(),
                taking.year(),
                taking.status(),
                clean(taking.reason()),
                fields);
    }
}
