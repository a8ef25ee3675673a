package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanad.seal.VectorFiles;

/** JSONTestSuite through the strict reader. */
final class StrictJsonTest {
    /** Duplicates, and a number longer than ours may be: refused on purpose. */
    private static final Set<String> STRICTER =
            Set.of(
                    "y_object_duplicated_key.json",
                    "y_object_duplicated_key_and_value.json",
                    "y_number_double_close_to_zero.json");

    @TestFactory
    Stream<DynamicTest> jsonTestSuite() throws IOException {
        Path folder = VectorFiles.at("json-test-suite/test_parsing");
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        assertEquals(188, files.stream().filter(f -> name(f).startsWith("n_")).count());
        return files.stream().map(f -> DynamicTest.dynamicTest(name(f), () -> check(f)));
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean accepted = accepts(bytes);
        char kind = name(file).charAt(0);
        if (kind == 'n') {
            assertTrue(!accepted);
        } else if (kind == 'y' && !STRICTER.contains(name(file))) {
            assertTrue(accepted);
        }
    }

    @Test
    void refusesNumbersOverTwentyDigitsAndAcceptsTwenty() {
        assertTrue(accepts(BundleWorkshop.ascii("12345678901234567890")));
        assertRefused(BundleCode.J03, "123456789012345678901");
        assertRefused(BundleCode.J03, "[0.1234567890123456789]");
    }

    @Test
    void acceptsDepthSixteenAndRefusesSeventeen() {
        assertTrue(accepts(BundleWorkshop.ascii("[".repeat(16) + "]".repeat(16))));
        assertRefused(BundleCode.J03, "[".repeat(17) + "]".repeat(17));
    }

    @Test
    void refusesTooManyTokensAndTooManyBytes() {
        assertRefused(BundleCode.J03, "[" + "1,".repeat(2_000_000) + "1]");
        assertRefused(BundleCode.F02, " ".repeat(StrictJson.MAX_BYTES) + "1");
    }

    @Test
    void refusesDuplicatesHoweverEscaped() {
        assertRefused(BundleCode.J02, "{\"a\":1,\"\\u0061\":2}");
    }

    private static void assertRefused(BundleCode code, String json) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> StrictJson.readFile(BundleWorkshop.ascii(json)));
        assertEquals(code, refusal.finding().code());
    }

    private static boolean accepts(byte[] bytes) {
        try {
            StrictJson.readFile(bytes);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
