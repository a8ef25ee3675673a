package org.sanad.model.rule;

import static org.sanad.model.rule.RuleSchool.check;
import static org.sanad.model.rule.RuleSchool.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.model.Guardian;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Pupil;
import org.sanad.model.pack.RuleKind;

/** Of identifiers, wherever they stand. */
final class IdentifierTrials {

    private IdentifierTrials() {}

    static Stream<Trial> all() {
        return Stream.of(firstIdentifiers(), secondIdentifiers()).flatMap(List::stream);
    }

    private static Pupil bare(int number) {
        return new Pupil(
                new UUID(0, number),
                new MassarCode("R134%06d".formatted(number)),
                PersonName.unsplit("سلمى"),
                null,
                null,
                null);
    }

    private static Trial ofGuardians(String identifier, Guardian broken, Guardian sound) {
        return Trial.of(
                check(RuleKind.IDENTIFIER_FORM, "identifier", identifier),
                school -> school.home(broken, HouseholdFile.EMPTY, school.pupil(1)),
                school -> school.home(sound, HouseholdFile.EMPTY, school.pupil(1)),
                "HOUSEHOLD " + identifier.toLowerCase(java.util.Locale.ROOT) + " R134000001,***45");
    }

    private static Trial ofDocument(String identifier, String broken, String told, String sound) {
        return Trial.of(
                check(RuleKind.IDENTIFIER_FORM, "identifier", identifier, "document", "RSU"),
                school -> school.home(guardian(), paper(broken), school.pupil(1)),
                school -> school.home(guardian(), paper(sound), school.pupil(1)),
                "HOUSEHOLD document R134000001," + told);
    }

    private static Guardian guardian() {
        return new Guardian("رشيد", null, null);
    }

    private static HouseholdFile paper(String number) {
        return documents(new HouseholdDocument("RSU", number, null, null));
    }

    private static List<Trial> firstIdentifiers() {
        return List.of(
                ofGuardians(
                        "CIN", new Guardian("ر", "12345", null), new Guardian("ر", "AB1", null)),
                ofGuardians(
                        "PHONE",
                        new Guardian("ر", null, "12345"),
                        new Guardian("ر", null, "0612345678")),
                ofGuardians(
                        "IDCS",
                        new Guardian("ر", null, null, null, null, null, "12345"),
                        new Guardian("ر", null, null, null, null, null, "1234567890")),
                ofDocument("CNSS", "12345678", "*****678", "123456789"),
                ofDocument(
                        "RIB",
                        "011519000001205000534922",
                        "*********************922",
                        "011519000001205000534921"),
                ofDocument("MASSAR", "R13400001", "R13400001", "R134000001"),
                ofDocument("GRESA", "7318L", "7318L", "07318L"),
                ofDocument("SCHOOL_YEAR", "2026/2028", "2026/2028", "2026/2027"),
                Trial.of(
                        check(RuleKind.IDENTIFIER_FORM, "identifier", "CLASS"),
                        school -> school.pupil(bare(1), "1APG", "الأولى"),
                        school -> {
                            school.pupil(1);
                            school.pupil(bare(2), "1APG", " ");
                        },
                        "CLASS class الأولى"));
    }

    private static List<Trial> secondIdentifiers() {
        return List.of(
                Trial.of(
                        check(
                                RuleKind.IDENTIFIER_FORM,
                                "identifier",
                                "GRESA",
                                "field",
                                "ORIGIN_SCHOOL"),
                        school ->
                                school.enrol(
                                        school.pupil(1),
                                        "BOARDING",
                                        Map.of("ORIGIN_SCHOOL", "مدرسة الجبل")),
                        school ->
                                school.enrol(
                                        school.pupil(1),
                                        "BOARDING",
                                        Map.of("ORIGIN_SCHOOL", "07318L")),
                        "PUPIL ORIGIN_SCHOOL R134000001,BOARDING,مدرسة الجبل"));
    }
}
