package org.sanad.work.packs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.exchange.pack.PackReader;

/** The built-in pack with an invented programme beside the others, as a directorate might add. */
public final class InventedPack {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ADDED = Path.of("src/test/resources/packs/invented.json");

    private InventedPack() {}

    /** Writes the pack, unsigned. */
    public static Path write(Path file, String version) throws IOException {
        ObjectNode pack = builtIn(version);
        ObjectNode added = (ObjectNode) JSON.readTree(ADDED.toFile());
        ((ArrayNode) pack.get("articles")).add(added.get("article"));
        ((ArrayNode) pack.get("programmes")).add(added.get("programme"));
        return Files.write(file, JSON.writeValueAsBytes(pack));
    }

    /** Writes the built-in pack alone under another version, unsigned: it lost the programme. */
    public static Path writeWithout(Path file, String version) throws IOException {
        return Files.write(file, JSON.writeValueAsBytes(builtIn(version)));
    }

    private static ObjectNode builtIn(String version) throws IOException {
        try (InputStream in = PackReader.class.getResourceAsStream("/packs/programmes.json")) {
            ObjectNode pack = (ObjectNode) JSON.readTree(in);
            pack.put("version", version);
            return pack;
        }
    }
}
