package org.sanad.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;

/**
 * Files made to harm are refused in a sentence: no hang, no exhausted heap, nothing read elsewhere.
 */
final class HostileFilesTest {
    @TempDir Path folder;

    /**
     * The files are read by one JVM of 256 MB that ends at the first exhaustion of its heap, so
     * that not even an exhaustion turned into a refusal goes unseen.
     */
    @Test
    void refusesEachInASentenceWithin256Megabytes() throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Map<String, String> expected = new TreeMap<>(new HostileFiles(files).write());
        assertTrue(expected.size() >= 40, () -> expected.size() + " files");

        Path output = folder.resolve("output");
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HostileReading.class.getName(),
                                files.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = child.waitFor(5, TimeUnit.MINUTES);
        child.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertTrue(ended, () -> "still reading after " + said);

        Map<String, String> outcomes = new TreeMap<>();
        said.lines()
                .map(line -> line.split("\t"))
                .filter(line -> line.length == 3)
                .forEach(line -> outcomes.put(line[0], line[1]));
        assertEquals(expected, outcomes, said);
        assertEquals(0, child.exitValue());
    }

    @Test
    void everyRefusalSaysThatNothingChangedInBothLanguages() {
        Messages arabic = Messages.of(Language.ARABIC);
        Messages french = Messages.of(Language.FRENCH);
        for (String key : arabic.keys()) {
            if (key.startsWith("roster.file.")) {
                assertTrue(arabic.plain(key).contains("لم يتغير أي شيء"), key);
                assertTrue(
                        french.plain(key).replace("rien", "Rien").contains("Rien n’a changé"), key);
            }
        }
    }
}
