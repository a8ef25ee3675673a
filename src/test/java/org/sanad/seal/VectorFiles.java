package org.sanad.seal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The public test vectors, kept outside the project; tests are skipped where they are missing. */
public final class VectorFiles {
    private VectorFiles() {}

    /** A file or folder of them. */
    public static Path at(String name) {
        Path path = Path.of(System.getProperty("sanad.vectors", "../shared/vectors")).resolve(name);
        assumeTrue(Files.exists(path), "public test vectors missing: " + name);
        return path;
    }

    static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(at(name).toFile());
    }
}
