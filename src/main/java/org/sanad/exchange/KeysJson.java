package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.seal.SealingKey;
import org.sanad.seal.VerifyingKey;

/** Public keys, their status and their cut-off within bodies. */
final class KeysJson {
    private static final Pattern X = Pattern.compile("[A-Za-z0-9_-]{43}");

    private KeysJson() {}

    static VerifyingKey verifying(Members members, String name) {
        return VerifyingKey.ofJwk(jwk(members, name, "Ed25519"))
                .orElseThrow(() -> members.refuse(name));
    }

    static SealingKey sealing(Members members, String name) {
        return SealingKey.ofJwk(jwk(members, name, "X25519"))
                .orElseThrow(() -> members.refuse(name));
    }

    /** The text of a public JWK that has exactly the members of RFC 7638. */
    private static String jwk(Members members, String name, String curve) {
        Members jwk = members.object(name, "crv", "kty", "x");
        if (!jwk.text("crv").equals(curve) || !jwk.text("kty").equals("OKP")) {
            throw members.refuse(name);
        }
        jwk.matching("x", X);
        return members.node(name).toString();
    }

    static KeyStatus status(Members members) {
        return members.coded("status", false, KeysJson::status);
    }

    private static Optional<KeyStatus> status(String code) {
        for (KeyStatus status : KeyStatus.values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    static CutOff cutOff(Members members) {
        return members.objectOrNull("cutOff", "epoch", "seq")
                .map(cut -> new CutOff(cut.integer("epoch", 1), cut.integer("seq", 1)))
                .orElse(null);
    }

    static void write(JsonGenerator out, CutOff cutOff) throws IOException {
        if (cutOff == null) {
            out.writeNullField("cutOff");
            return;
        }
        out.writeObjectFieldStart("cutOff");
        out.writeNumberField("epoch", cutOff.epoch());
        out.writeNumberField("seq", cutOff.seq());
        out.writeEndObject();
    }
}
