package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sanad.model.UserProblem;

/**
 * The stick is pulled out at every single access of an export, and the cache is lost in many ways:
 * a file under a final name is always whole, and the export never says that it is done without
 * every file being there.
 */
final class PulledStickTest {
    /** Ways of losing the cache tried at each access; {@code -Dsanad.yanks=N} for more. */
    private static final int WAYS = Integer.getInteger("sanad.yanks", 200);

    private static final Path STICK = Path.of("stick");
    private static final byte[] ENROLMENT = BundleWorkshop.soundEnrolment();
    private static final byte[] DECLARATION = BundleWorkshop.sealed(BundleWorkshop.declare(40, 2));
    private static final List<MediumFile> FILES =
            List.of(
                    MediumFile.bundle("SANAD-E-04123X-2627-0001-98089.json", ENROLMENT),
                    MediumFile.bundle("SANAD-D-04123X-2627-0002-98089.json", DECLARATION),
                    MediumFile.paper("SANAD-D-04123X-2627-0002-98089.pdf", new byte[5_000]));

    private final BundleVerifier receiver = new BundleVerifier(new KnownWorld());

    @Test
    void noPullAtAnyAccessLeavesAFileThatLooksComplete() {
        int accesses = accessesOfAWholeExport();
        assertTrue(accesses > 100);
        int done = 0;
        for (int pulledAt = 1; pulledAt <= accesses + 1; pulledAt++) {
            StickModel stick = new StickModel(pulledAt);
            boolean carried = export(stick);
            done += carried ? 1 : 0;
            Random random = new Random(pulledAt);
            for (int way = 0; way < WAYS; way++) {
                check(stick.found(random), carried);
            }
        }
        assertEquals(1, done);
    }

    private static int accessesOfAWholeExport() {
        StickModel whole = new StickModel(Integer.MAX_VALUE);
        assertTrue(export(whole));
        return whole.accesses();
    }

    private static boolean export(StickModel stick) {
        try {
            new MediumWriter(stick, Duration.ZERO).writeAll(STICK, FILES);
            return true;
        } catch (UserProblem problem) {
            assertFalse(problem.code().isEmpty());
            return false;
        }
    }

    private void check(Map<String, byte[]> found, boolean carried) {
        for (MediumFile file : FILES) {
            byte[] bytes = found.get(file.name());
            if (bytes == null) {
                assertFalse(carried, file.name());
            } else {
                assertArrayEquals(file.bytes(), bytes, file.name());
            }
        }
        found.keySet()
                .forEach(
                        name ->
                                assertTrue(
                                        name.endsWith(BundleFiles.PART)
                                                || FILES.stream()
                                                        .anyMatch(f -> f.name().equals(name))));
    }

    /** What was not forced comes out torn: the check above is able to fail. */
    @Test
    void theModelTearsWhatWasNotForced() throws IOException {
        Path file = STICK.resolve("a.json");
        StickModel stick = new StickModel(10);
        stick.create(file);
        stick.settle(file);
        assertThrows(IOException.class, () -> stick.write(file, DECLARATION));
        Random random = new Random(3);
        int torn = 0;
        for (int way = 0; way < WAYS; way++) {
            byte[] found = stick.found(random).get("a.json");
            assertFalse(Arrays.equals(DECLARATION, found));
            torn += found.length > 0 ? 1 : 0;
            assertEquals(Verdict.Standing.REJECTED, receiver.verify(found).standing());
        }
        assertTrue(torn > 0);
    }

    @Test
    void whatIsDoneIsAccepted() {
        assertEquals(Verdict.Standing.ACCEPTED, receiver.verify(ENROLMENT).standing());
        assertEquals(
                BundleWorkshop.declare(40, 2).digest(),
                receiver.verify(DECLARATION).digest().orElseThrow());
    }
}
