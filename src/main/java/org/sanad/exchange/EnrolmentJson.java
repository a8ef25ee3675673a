package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sanad.model.Gresa;
import org.sanad.seal.SealingKey;
import org.sanad.seal.VerifyingKey;

/**
 * {@link EnrolmentBody} to JSON and strictly back ({@code resources/schema/enrolment.schema.json}).
 */
final class EnrolmentJson {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.+_-]{1,40}");
    private static final Pattern X = Pattern.compile("[A-Za-z0-9_-]{43}");

    private EnrolmentJson() {}

    static EnrolmentBody read(JsonNode node) {
        Members body =
                Members.of(
                        node,
                        "/body",
                        BundleCode.P01,
                        "purpose",
                        "recipient",
                        "school",
                        "head",
                        "signing",
                        "sealing",
                        "chain",
                        "app");
        DeclarationJson.readPurpose(body);
        Members school = body.object("school", "gresa", "name");
        return new EnrolmentBody(
                body.matching("recipient", DeclarationJson.DIRECTORATE),
                DeclarationJson.gresa(school),
                school.text("name"),
                body.textOrNull("head"),
                VerifyingKey.ofJwk(jwk(body, "signing", "Ed25519"))
                        .orElseThrow(refused(body, "signing")),
                SealingKey.ofJwk(jwk(body, "sealing", "X25519"))
                        .orElseThrow(refused(body, "sealing")),
                body.uuid("chain"),
                body.matching("app", VERSION));
    }

    private static Supplier<Refusal> refused(Members body, String name) {
        return () -> body.refuse(name);
    }

    private static String jwk(Members body, String name, String curve) {
        Members jwk = body.object(name, "crv", "kty", "x");
        boolean fits = jwk.text("crv").equals(curve) && jwk.text("kty").equals("OKP");
        if (!fits) {
            throw body.refuse(name);
        }
        jwk.matching("x", X);
        return body.node(name).toString();
    }

    static void write(JsonGenerator out, EnrolmentBody body) throws IOException {
        out.writeStartObject();
        out.writeStringField("purpose", BundleBody.PURPOSE);
        out.writeStringField("recipient", body.recipient());
        out.writeObjectFieldStart("school");
        out.writeStringField("gresa", body.gresa().value());
        out.writeStringField("name", TextRules.clean(body.schoolName()));
        out.writeEndObject();
        out.writeStringField("head", TextRules.clean(body.head()));
        out.writeFieldName("signing");
        out.writeRawValue(body.signing().jwk());
        out.writeFieldName("sealing");
        out.writeRawValue(body.sealing().jwk());
        out.writeStringField("chain", body.chain().toString());
        out.writeStringField("app", body.appVersion());
        out.writeEndObject();
    }

    /** The announced school, for the comparison with {@code iss}. */
    static String issuer(Gresa gresa) {
        return "school:" + gresa.value();
    }
}
