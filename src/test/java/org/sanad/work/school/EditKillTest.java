package org.sanad.work.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random moments of a head's edits: every field that was said to be written
 * holds what was written, no edit is there in part, and what can be taken back still can. The bar
 * of issue 6 is fifty rounds: {@code -Dsanad.edit-kills=50}.
 */
final class EditKillTest {
    private static final int ROUNDS = Integer.getInteger("sanad.edit-kills", 12);

    /** Every so many rounds the program is killed while it opens, not while it is edited. */
    private static final int OPENING = 5;

    private static final int OPENING_MILLIS = 500;
    private static final int MOST_STEPS = 8;
    private static final int STEP_MILLIS = 40;

    private final Random random = new Random(20261124);

    @TempDir private Path temp;

    @Test
    void losesNoFieldThatWasCommitted() throws IOException, InterruptedException {
        Path folder = temp.resolve("school");
        EditedSchool.create(folder);
        EditingScript script;
        List<Map<String, String>> states;
        try (EditedSchool school = EditedSchool.open(folder)) {
            script = new EditingScript(school);
            states = script.replay(school.fields(), ROUNDS * 100);
        }
        int known = 0;
        int inFlight = 0;
        Editor next = new Editor(folder);
        for (int round = 0; round < ROUNDS; round++) {
            Editor editor = next;
            int acknowledged = editAndKill(editor, known, round % OPENING == 0);
            // the next one starts up meanwhile, and opens the school only when it is told to
            next = new Editor(folder);
            try (EditedSchool school = EditedSchool.open(folder)) {
                assertEquals(List.of(), school.check());
                Map<String, String> found = school.fields();
                boolean committed = found.equals(states.get(acknowledged + 1));
                known = committed ? acknowledged + 1 : acknowledged;
                inFlight += committed ? 1 : 0;
                assertEquals(states.get(known), found, "after step " + known);
            }
        }
        next.kill();
        assertTrue(known >= ROUNDS, "hardly anything was edited: " + known);
        System.out.printf(
                "killed %d times in %d edits, %d of them committed and not yet said%n",
                ROUNDS, known, inFlight);
        goesOn(folder, script, states, known);
    }

    /** What is undone and redone goes back to before the last kills. */
    private static void goesOn(
            Path folder, EditingScript script, List<Map<String, String>> states, int known) {
        try (EditedSchool school = EditedSchool.open(folder)) {
            for (int step = known; step < known + EditingScript.CYCLE; step++) {
                script.perform(school, step);
                assertNotEquals(states.get(step), states.get(step + 1));
                assertEquals(states.get(step + 1), school.fields(), "after step " + step);
            }
            assertEquals(List.of(), school.check());
        }
    }

    /** The number of steps done that the child told of before it was killed. */
    private int editAndKill(Editor editor, int from, boolean opening)
            throws IOException, InterruptedException {
        editor.go(from);
        int steps = from + random.nextInt(MOST_STEPS + 1);
        int millis = random.nextInt(opening ? OPENING_MILLIS : STEP_MILLIS);
        int told = from;
        while (!opening && told < steps) {
            told = editor.told(told);
        }
        Thread.sleep(millis);
        return editor.kill(told);
    }

    /** A process that edits the school. */
    private static final class Editor {
        private final Process process;
        private final BufferedReader lines;

        Editor(Path folder) throws IOException {
            Path libraries = Files.createDirectories(folder.resolveSibling("libraries"));
            process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xshare:auto",
                                    "-Xmx256m",
                                    "-Dfile.encoding=UTF-8",
                                    "-Dsanad.password-cost=least",
                                    "-Dslf4j.internal.verbosity=ERROR",
                                    // a killed process leaves its native library behind
                                    "-Dorg.sqlite.tmpdir=" + libraries,
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Head.class.getName(),
                                    folder.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
        }

        void go(int step) {
            PrintStream orders = new PrintStream(process.getOutputStream(), true);
            orders.println(step);
        }

        int told(int before) throws IOException {
            String line = lines.readLine();
            assertTrue(line != null, "the child ended by itself after step " + before);
            return told(line, before);
        }

        /** The kill may have cut the last line short. */
        private static int told(String line, int before) {
            return line.endsWith(".") ? Integer.parseInt(line.replace(".", "")) : before;
        }

        int kill(int before) throws IOException, InterruptedException {
            // the handle kills without closing the pipe: acknowledgements in it still count
            assertTrue(process.toHandle().destroyForcibly());
            int last = before;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = told(line, last);
            }
            process.waitFor();
            return last;
        }

        void kill() throws IOException, InterruptedException {
            kill(0);
        }
    }

    /** The child: waits for the number of a step, then edits from there until killed. */
    static final class Head {
        private Head() {}

        public static void main(String[] arguments) throws IOException {
            BufferedReader orders =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            int step = Integer.parseInt(orders.readLine());
            try (EditedSchool school = EditedSchool.open(Path.of(arguments[0]))) {
                EditingScript script = new EditingScript(school);
                while (step < Integer.MAX_VALUE) {
                    script.perform(school, step);
                    step++;
                    System.out.println(step + ".");
                    System.out.flush();
                }
            }
        }
    }
}
