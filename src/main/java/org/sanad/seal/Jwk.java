package org.sanad.seal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Reading of OKP keys from JWK text (RFC 8037 §2). */
final class Jwk {
    private static final ObjectReader READER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .reader();

    private Jwk() {}

    /** The bytes of a member of a key of this curve; other members are no business of ours. */
    static Optional<byte[]> read(String json, Curve curve, String member) {
        JsonNode node;
        try {
            node = READER.readTree(json);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        boolean ours =
                node.path("kty").asText().equals("OKP")
                        && node.path("crv").asText().equals(curve.crv());
        return ours && node.path(member).isTextual()
                ? Base64Url.decode(node.path(member).textValue())
                        .filter(raw -> raw.length == Curve.KEY_BYTES)
                : Optional.empty();
    }
}
