package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.LocalizedText;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.FieldKind;

/** What a head types, and what is kept of it. */
final class FieldTextTest {
    @ParameterizedTest
    @CsvSource({
        "NUMBER, '12,5', 12.5",
        "NUMBER, '١٢٫٥', 12.5",
        "NUMBER, ' 33 ', 33",
        "NUMBER, abc, abc",
        "DATE, 1/9/2026, 2026-09-01",
        "DATE, '٠١-٠٩-٢٠٢٦', 2026-09-01",
        "DATE, 31/02/2026, 31/02/2026",
        "DOCUMENT, A-17, A-17",
        "DOCUMENT, A-17|30/06/2027, A-17|2027-06-30",
        "DOCUMENT, A-17|soon, A-17|soon",
        "DOCUMENT, |30/06/2027, |2027-06-30",
        "DOCUMENT, '', ''",
        "TEXT, ' a b ', 'a b'"
    })
    void keepsWhatMachinesRead(FieldKind kind, String typed, String kept) {
        assertEquals(kept, FieldText.kept(field(kind), typed));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-09-01, 01/09/2026",
        "DATE, '', ''",
        "DOCUMENT, A-17|2027-06-30, A-17|30/06/2027",
        "DOCUMENT, A-17, A-17",
        "DOCUMENT, '', ''",
        "NUMBER, 12.5, 12.5"
    })
    void showsWhatHeadsRead(FieldKind kind, String kept, String typed) {
        assertEquals(typed, FieldText.typed(field(kind), kept));
    }

    @Test
    void aDocumentHasTwoBoxes() {
        assertEquals("A-17", FieldText.number("A-17|30/06/2027"));
        assertEquals("30/06/2027", FieldText.expiry("A-17|30/06/2027"));
        assertEquals("", FieldText.expiry("A-17"));
        assertEquals("A-17", FieldText.document("A-17", ""));
    }

    private static FieldDefinition field(FieldKind kind) {
        return new FieldDefinition(
                "X",
                kind,
                new LocalizedText("س", "X"),
                null,
                false,
                null,
                List.of(),
                null,
                null,
                null,
                0,
                true);
    }
}
