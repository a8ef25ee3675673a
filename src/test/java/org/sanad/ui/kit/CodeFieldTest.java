package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeFieldTest {
    private static final int DIGITS = 12;

    @ParameterizedTest
    @CsvSource({
        "12345,12345",
        "123456,12345 6",
        "12-34 5.6789012,12345 67890 12",
        "١٢٣٤٥٦,12345 6",
        "123456789012345,12345 67890 12",
        "abc,''"
    })
    void setsWhateverIsTypedInGroupsOfFive(String typed, String shown) {
        assertEquals(shown, CodeField.grouped(typed, DIGITS));
    }

    @Test
    void theCaretStaysWhereTheFingerIs() {
        Screens.stage();
        CodeField field = Screens.onFx(() -> new CodeField(DIGITS));
        Screens.onFx(
                () -> {
                    "1234567"
                            .chars()
                            .forEach(
                                    c ->
                                            field.insertText(
                                                    field.getCaretPosition(),
                                                    Character.toString(c)));
                    return null;
                });
        assertEquals("12345 67", field.getText());
        assertEquals(8, field.getCaretPosition());
        Screens.onFx(
                () -> {
                    field.deletePreviousChar();
                    field.deletePreviousChar();
                    field.deletePreviousChar();
                    return null;
                });
        assertEquals("1234", field.getText());
        assertEquals(4, field.getCaretPosition());
    }

    @Test
    void aDigitForgottenInTheMiddlePushesTheOthersOn() {
        Screens.stage();
        CodeField field = Screens.onFx(() -> new CodeField(DIGITS));
        Screens.onFx(
                () -> {
                    field.setText("1245678");
                    field.insertText(2, "3");
                    return null;
                });
        assertEquals("12345 678", field.getText());
        assertEquals(3, field.getCaretPosition());
    }
}
