package org.sanad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * The folder of {@code --out}. It may be new, but what it is to lie in must be there: else a stick
 * that is not plugged in would become a folder of this computer, and be taken for carried.
 */
final class OutFolder {
    private OutFolder() {}

    /**
     * The folder, made if need be.
     *
     * @throws UserProblem {@code work.send.no-folder}
     */
    static Path of(Path wanted) {
        Path folder = wanted.toAbsolutePath();
        if (Files.isDirectory(folder)) {
            return wanted;
        }
        try {
            Files.createDirectory(folder);
            return wanted;
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.send.no-folder"), e);
        }
    }
}
