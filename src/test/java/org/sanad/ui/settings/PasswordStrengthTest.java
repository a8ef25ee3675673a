package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PasswordStrengthTest {
    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "abcdefghijk, TOO_SHORT",
        "abcdefghijkl, ENOUGH",
        "aaaaaaaaaaaaaaaaaaaaaa, REPEATED",
        "abababababababab, REPEATED",
        "شجرة جبل نهر, ENOUGH",
        "شجرة جبل نهر مدرسة, STRONG"
    })
    void judgesByLengthAndVariety(String typed, PasswordStrength expected) {
        assertEquals(expected, PasswordStrength.of(typed));
    }

    @Test
    void countsLettersAndNotTheirUnitsInMemory() {
        // eleven characters outside the basic plane are twenty-two chars of Java
        assertEquals(PasswordStrength.TOO_SHORT, PasswordStrength.of("😀😁😂😃😄😅😆😇😈😉😊"));
    }

    @Test
    void acceptsOnlyWhatTheVaultTakes() {
        assertFalse(PasswordStrength.of("abcdefghijk").accepted());
        assertFalse(PasswordStrength.of("aaaaaaaaaaaaaaa").accepted());
        assertTrue(PasswordStrength.of("abcdefghijkl").accepted());
    }
}
