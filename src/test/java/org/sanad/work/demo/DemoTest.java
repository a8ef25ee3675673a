package org.sanad.work.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Progress;

final class DemoTest {
    @TempDir private Path folder;

    @Test
    void runsTheWholeJourneyOnTheSample() {
        Demo.Result result = new Demo(folder.resolve("out")).run(Progress.none());
        assertEquals(186, result.pupils());
        assertEquals("quarantined", result.first().verdict());
        assertEquals("K02", result.first().code());
        assertEquals("accepted", result.answer().verdict());
        assertEquals(186, result.answer().counts().get("pupils"));
        result.beneficiaries().forEach((programme, count) -> assertTrue(count > 0, programme));
        result.files().forEach(file -> assertTrue(Files.exists(Path.of(file)), file));
    }
}
