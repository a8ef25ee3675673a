package org.sanad.work.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jwe;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SealingKey;

/** What stands in a written bundle, read without the program's own reader. */
public final class OpenedBundle {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenedBundle() {}

    /**
     * The body of a bundle.
     *
     * @param privateKey sealing key of the directorate as JWK
     */
    public static JsonNode body(Path file, String privateKey) throws IOException {
        JsonNode sealed = JSON.readTree(file.toFile());
        String header = sealed.get("protected").textValue();
        JsonNode epk = JSON.readTree(Base64Url.decode(header).orElseThrow()).get("epk");
        Jwe jwe =
                new Jwe(
                        header,
                        sealed.get("encrypted_key").textValue(),
                        sealed.get("iv").textValue(),
                        sealed.get("ciphertext").textValue(),
                        sealed.get("tag").textValue());
        try (OpeningKey key = OpeningKey.ofPrivateJwk(privateKey).orElseThrow()) {
            byte[] signed =
                    jwe.open(key, SealingKey.ofJwk(epk.toString()).orElseThrow()).orElseThrow();
            String payload = JSON.readTree(signed).get("payload").textValue();
            return JSON.readTree(Base64Url.decode(payload).orElseThrow()).get("body");
        }
    }
}
