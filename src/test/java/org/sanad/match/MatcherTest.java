package org.sanad.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;

final class MatcherTest {
    @ParameterizedTest
    @CsvSource({
        "محمد, Mohamed",
        "محمد, Mohammed",
        "محمد, Med",
        "محمد, Mohd",
        "فاطمة, Fatima",
        "فاطمة, Fatma",
        "فاطمة, Fadma",
        "يوسف, Youssef",
        "يوسف, Yusuf",
        "عبد الله, عبدالله",
        "بن عيسى, ابن عيسى",
        "بن عيسى, Ben Aissa",
        "أيت علي, آيت علي",
        "أيت علي, Ait Ali",
        "Aït Ali, Aitali",
        "El Idrissi, Idrissi",
        "Bou Azza, Bouazza",
        "نور الدين, Noureddine",
        "الشرقاوي, Cherkaoui",
        "عبد الرحيم, Abderrahim",
        "القادري, Kadiri",
        "Bent Ahmed, Bint Ahmad",
    })
    void readsSpellingsOfOneNameAsOne(String one, String other) {
        Name.Alignment names = Name.align(Name.of(one, Word::of), Name.of(other, Word::of));
        assertEquals(0, names.leftOfOne() + names.leftOfOther());
        assertEquals(0, names.close());
    }

    @ParameterizedTest
    @CsvSource({
        "محمد, أحمد",
        "فاطمة, فطومة",
        "حسن, حسين",
        "سعيد, سعيدة",
        "Hassan, حسين",
        "Mohamed, Mhamed",
        "وسيم, وسيمة",
        "عبد الله, عبد الإله",
        "Karim, كريمة",
        "العلوي, العلمي",
    })
    void keepsNamesThatOnlyLookAlikeApart(String one, String other) {
        Name.Alignment names = Name.align(Name.of(one, Word::of), Name.of(other, Word::of));
        assertTrue(names.leftOfOne() > 0 && names.leftOfOther() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-04-09, 2013-04-09, EQUAL",
        "2013-01-01, 2013-01-01, EQUAL_FIRST_OF_JANUARY",
        "2013-04-09, 2013-09-04, DAY_AND_MONTH_SWAPPED",
        "2013-04-09, 2013-04-19, ONE_DIGIT",
        "2013-04-12, 2013-04-21, ONE_DIGIT",
        "2013-04-12, 2031-04-12, ONE_DIGIT",
        "2013-04-12, 2013-04-30, DIFFERENT",
        "2013-01-01, 2013-04-30, YEAR_ONLY",
        "2013, 2013-04-30, YEAR_ONLY",
        "2013, 2014-04-30, DIFFERENT",
        "2013-01-01, 2012-01-01, DIFFERENT",
        "2013-04-12, 2012-05-12, DIFFERENT",
    })
    void tellsWhatTwoDatesOfBirthSay(String one, String other, BirthDate.Agreement agreement) {
        assertEquals(agreement, BirthDate.compare(BirthDate.parse(one), BirthDate.parse(other)));
        assertEquals(agreement, BirthDate.compare(BirthDate.parse(other), BirthDate.parse(one)));
        assertEquals(one, BirthDate.parse(one).iso());
    }

    @Test
    void givesTheReasonsHeaviestFirst() {
        Person one = LabelledPair.person("العلوي/محمد/2013-04-09/M/العلوي علي/P10001//تنغير");
        Person other = LabelledPair.person("Alaoui/Mohamed/2013-09-04/M/Alaoui Ali/P10001//زاكورة");
        MatchScore score = Matcher.score(one, other);
        assertEquals(
                List.of(
                        MatchReason.NAME_EQUAL,
                        MatchReason.GUARDIAN_CIN_EQUAL,
                        MatchReason.BIRTH_SWAPPED,
                        MatchReason.GUARDIAN_NAME_EQUAL,
                        MatchReason.PLACE_DIFFERENT),
                score.grounds().stream().map(MatchGround::reason).toList());
        assertEquals(List.of("2013-04-09", "2013-09-04"), score.grounds().get(2).arguments());
        assertTrue(score.grounds().get(0).isFor());
        assertFalse(score.grounds().get(4).isFor());
        assertTrue(score.isCertain());
    }

    @Test
    void nameAndDateAloneWarnButAreNotCertain() {
        Person one = LabelledPair.person("العلوي/محمد/2013-04-09");
        MatchScore score = Matcher.score(one, one);
        assertTrue(score.isWarning());
        assertFalse(score.isCertain());
        assertFalse(Matcher.score(Person.named(one.name()), one).isWarning());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonHasASentence(Language language) {
        Messages messages = Messages.of(language);
        for (MatchReason reason : MatchReason.values()) {
            assertTrue(messages.has(reason.messageKey()), reason.code());
        }
    }
}
