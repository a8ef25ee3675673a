package org.sanad.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;

/** Reads every file of a folder in a small heap of its own and prints what became of each. */
final class HostileReading {
    private HostileReading() {}

    public static void main(String[] arguments) throws IOException {
        RosterReader reader = new RosterReader(TestLevels.all());
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            long start = System.nanoTime();
            String outcome;
            try {
                reader.read(file, Progress.none());
                outcome = "read";
            } catch (UserProblem refusal) {
                outcome = refusal.code();
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(file.getFileName() + "\t" + outcome + "\t" + millis);
        }
    }
}
