package org.sanad.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

final class RefusedRowsTest {
    @TempDir Path folder;

    @Test
    void writesWhereAndWhyForASpreadsheet() throws IOException {
        Problem problem =
                Problem.of("roster.row.code-twice", "1APG-1", 12)
                        .inFile("list.xlsx")
                        .at("1APG-\"2\"", 31, "birthDate");
        List<String> lines = write(Language.FRENCH, problem);
        assertEquals("\uFEFF\"Fichier\";\"Feuille\";\"Ligne\";\"Champ\";\"Motif\"", lines.get(0));
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "\"list.xlsx\";\"1APG-\"\"2\"\"\";\"31\";\"Date de naissance\";\"Ce"
                                        + " code Massar figure déjà dans la feuille 1APG-1, ligne"
                                        + " 12."),
                lines.get(1));
        assertEquals(2, lines.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＠x"})
    void noFieldIsAFormula(String evil) throws IOException {
        Problem problem = Problem.of("roster.row.code-missing").inFile("a").at(evil, 1, "code");
        Path out = folder.resolve("refused.csv");
        RefusedRows.write(out, List.of(problem), Messages.of(Language.ARABIC));
        String text = Files.readString(out, StandardCharsets.UTF_8);
        assertTrue(text.contains(";\"'" + evil), text);
        assertFalse(text.contains(";\"" + evil), text);
    }

    @ParameterizedTest
    @EnumSource(Labels.Column.class)
    void everyFieldHasANameInBothLanguages(Labels.Column column) {
        if (column != Labels.Column.INTERNAL_ID) {
            for (Language language : Language.values()) {
                String name = RefusedRows.field(column.field(), Messages.of(language));
                assertFalse(name.equals(column.field()), name);
            }
        }
    }

    @Test
    void saysWhenThePlaceCannotBeWritten() {
        UserProblem refusal =
                assertThrows(
                        UserProblem.class,
                        () ->
                                RefusedRows.write(
                                        folder.resolve("none/refused.csv"),
                                        List.of(),
                                        Messages.of(Language.FRENCH)));
        assertEquals("roster.refused.unwritten", refusal.code());
    }

    private List<String> write(Language language, Problem... problems) throws IOException {
        Path out = folder.resolve("refused.csv");
        RefusedRows.write(out, List.of(problems), Messages.of(language));
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
