package org.sanad.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in words; the Arabic ones by the rules of number and counted noun. */
final class DirhamWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, صفر درهم, zéro dirham",
        "1, درهم واحد, un dirham",
        "2, درهمان, deux dirhams",
        "3, ثلاثة دراهم, trois dirhams",
        "10, عشرة دراهم, dix dirhams",
        "11, أحد عشر درهما, onze dirhams",
        "21, واحد وعشرون درهما, vingt et un dirhams",
        "60, ستون درهما, soixante dirhams",
        "71, واحد وسبعون درهما, soixante et onze dirhams",
        "80, ثمانون درهما, quatre-vingts dirhams",
        "81, واحد وثمانون درهما, quatre-vingt-un dirhams",
        "97, سبعة وتسعون درهما, quatre-vingt-dix-sept dirhams",
        "100, مائة درهم, cent dirhams",
        "102, مائة درهم ودرهمان, cent deux dirhams",
        "105, مائة وخمسة دراهم, cent cinq dirhams",
        "120, مائة وعشرون درهما, cent vingt dirhams",
        "180, مائة وثمانون درهما, cent quatre-vingts dirhams",
        "200, مائتا درهم, deux cents dirhams",
        "240, مائتان وأربعون درهما, deux cent quarante dirhams",
        "300, ثلاثمائة درهم, trois cents dirhams",
        "560, خمسمائة وستون درهما, cinq cent soixante dirhams",
        "1000, ألف درهم, mille dirhams",
        "1001, ألف درهم ودرهم واحد, mille un dirhams",
        "1200, ألف ومائتا درهم, mille deux cents dirhams",
        "1400, ألف وأربعمائة درهم, mille quatre cents dirhams",
        "2000, ألفا درهم, deux mille dirhams",
        "2500, ألفان وخمسمائة درهم, deux mille cinq cents dirhams",
        "3000, ثلاثة آلاف درهم, trois mille dirhams",
        "11000, أحد عشر ألف درهم, onze mille dirhams",
        "11300, أحد عشر ألفا وثلاثمائة درهم, onze mille trois cents dirhams",
        "80000, ثمانون ألف درهم, quatre-vingt mille dirhams",
        "200000, مائتا ألف درهم, deux cent mille dirhams",
        "1000000, مليون درهم, un million de dirhams",
        "2003000, مليونان وثلاثة آلاف درهم, deux millions trois mille dirhams"
    })
    void asReceiptsHaveIt(long amount, String arabic, String french) {
        assertEquals(arabic, DirhamWords.of(Language.ARABIC, amount));
        assertEquals(french, DirhamWords.of(Language.FRENCH, amount));
    }

    @Test
    void noTwoAmountsReadAlike() {
        for (Language language : Language.values()) {
            Set<String> words = new HashSet<>();
            int amounts = 25_000;
            for (int amount = 0; amount < amounts; amount++) {
                words.add(DirhamWords.of(language, amount));
            }
            assertEquals(amounts, words.size());
        }
    }

    @Test
    void nothingLessThanNothing() {
        assertThrows(IllegalArgumentException.class, () -> DirhamWords.of(Language.ARABIC, -1));
        assertEquals("1000000000 dirhams", DirhamWords.of(Language.FRENCH, 1_000_000_000));
    }
}
