package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.sanad.model.Gresa;

/**
 * {@link EnrolmentBody} to JSON and strictly back ({@code resources/schema/enrolment.schema.json}).
 */
final class EnrolmentJson {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.+_-]{1,40}");

    private static final String PREVIOUS = "previous";
    private static final String[] FIRST = {
        "purpose", "recipient", "school", "head", "signing", "sealing", "chain", "app"
    };
    private static final String[] FOLLOWING = {
        "purpose", "recipient", "school", "head", "signing", "sealing", "chain", "app", PREVIOUS
    };

    private EnrolmentJson() {}

    static EnrolmentBody read(JsonNode node) {
        boolean follows = node.has(PREVIOUS);
        Members body = Members.of(node, "/body", BundleCode.P01, follows ? FOLLOWING : FIRST);
        DeclarationJson.readPurpose(body);
        Members school = body.object("school", "gresa", "name");
        return new EnrolmentBody(
                body.matching("recipient", DeclarationJson.DIRECTORATE),
                DeclarationJson.gresa(school),
                school.text("name"),
                body.textOrNull("head"),
                KeysJson.verifying(body, "signing"),
                KeysJson.sealing(body, "sealing"),
                body.uuid("chain"),
                body.matching("app", VERSION),
                follows
                        ? KeySuccession.read(
                                body.object(PREVIOUS, "protected", "payload", "signature"))
                        : null);
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
        if (body.previous() != null) {
            out.writeObjectFieldStart(PREVIOUS);
            out.writeStringField("protected", body.previous().statement().header());
            out.writeStringField("payload", body.previous().statement().payload());
            out.writeStringField("signature", body.previous().statement().signature());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /** The announced school, for the comparison with {@code iss}. */
    static String issuer(Gresa gresa) {
        return "school:" + gresa.value();
    }
}
