package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;

/**
 * A programme pack signed by a directorate: a flattened JWS (RFC 7515) whose payload is the pack
 * byte for byte. Its protected header has {@code alg} Ed25519, {@code kid} the thumbprint of the
 * signing key, {@code typ} {@value #TYP} and {@code iss} the directorate. It holds no personal data
 * and is not sealed.
 */
public final class SignedPack {
    static final String TYP = "sanad-pack+json";

    private static final Set<String> MEMBERS = Set.of("protected", "payload", "signature");
    private static final Set<String> HEADER = Set.of("alg", "kid", "typ", "iss");
    private static final Pattern ISSUER = DeclarationJson.DIRECTORATE;

    private final Jws jws;
    private final String issuer;
    private final String kid;
    private final ProgrammePack pack;

    private SignedPack(Jws jws, String issuer, String kid) {
        this.jws = jws;
        this.issuer = issuer;
        this.kid = kid;
        this.pack =
                PackReader.read(Base64Url.decode(jws.payload()).orElseThrow(SignedPack::malformed));
    }

    /**
     * Signs a pack as it is.
     *
     * @param issuer {@code directorate:<code>}
     * @throws UserProblem as {@link PackReader#read} when it is no sound pack
     */
    public static SignedPack sign(byte[] pack, String issuer, SigningKey key) {
        if (!ISSUER.matcher(issuer).matches()) {
            throw new IllegalArgumentException("only a directorate signs packs");
        }
        String kid = key.verifyingKey().kid();
        String header =
                "{\"alg\":\"Ed25519\",\"kid\":\"%s\",\"typ\":\"%s\",\"iss\":\"%s\"}"
                        .formatted(kid, TYP, issuer);
        return new SignedPack(Jws.sign(header, pack, key), issuer, kid);
    }

    /**
     * Reads a file, without judging whose signature it bears.
     *
     * @throws UserProblem {@code exchange.pack.unsigned} for a pack without a signature, {@code
     *     exchange.pack.not-a-signed-pack}, or as {@link PackReader#read} when what is signed is no
     *     sound pack
     */
    public static SignedPack read(byte[] file) {
        try {
            JsonNode node = StrictJson.readInner(file);
            if (node.has("format") && node.has("programmes")) {
                throw UserProblem.of("exchange.pack.unsigned");
            }
            if (!texts(node, MEMBERS)) {
                throw malformed();
            }
            Jws jws =
                    new Jws(
                            node.get("protected").textValue(),
                            node.get("payload").textValue(),
                            node.get("signature").textValue());
            byte[] protectedHeader =
                    Base64Url.decode(jws.header()).orElseThrow(SignedPack::malformed);
            JsonNode header = StrictJson.readInner(protectedHeader);
            boolean fits =
                    texts(header, HEADER)
                            && header.get("alg").textValue().equals("Ed25519")
                            && header.get("typ").textValue().equals(TYP)
                            && ISSUER.matcher(header.get("iss").textValue()).matches();
            if (!fits) {
                throw malformed();
            }
            return new SignedPack(
                    jws, header.get("iss").textValue(), header.get("kid").textValue());
        } catch (Refusal e) {
            throw new UserProblem(malformed().problem(), e);
        }
    }

    /** Whether it is signed with this key. */
    public boolean signedWith(VerifyingKey key) {
        return kid.equals(key.kid()) && jws.verifies(key);
    }

    /** {@code directorate:<code>}, as the file says; true only when the signature is its key's. */
    public String issuer() {
        return issuer;
    }

    /** The pack that was signed. */
    public ProgrammePack pack() {
        return pack;
    }

    /** The bytes of the file. */
    public byte[] file() {
        return "{\"protected\":\"%s\",\"payload\":\"%s\",\"signature\":\"%s\"}\n"
                .formatted(jws.header(), jws.payload(), jws.signature())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean texts(JsonNode node, Set<String> names) {
        return node.isObject()
                && Envelope.exactly(node, names)
                && names.stream().map(node::get).allMatch(JsonNode::isTextual);
    }

    private static UserProblem malformed() {
        return UserProblem.of("exchange.pack.not-a-signed-pack");
    }
}
