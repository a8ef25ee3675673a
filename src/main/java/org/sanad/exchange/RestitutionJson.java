package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * {@link RestitutionBody} to JSON and strictly back ({@code
 * resources/schema/restitution.schema.json}).
 */
final class RestitutionJson {
    private RestitutionJson() {}

    static RestitutionBody read(JsonNode node) {
        Members body =
                Members.of(
                        node,
                        "/body",
                        BundleCode.P01,
                        "purpose",
                        "recipient",
                        "source",
                        "declaration");
        DeclarationJson.readPurpose(body);
        return new RestitutionBody(
                body.matching("recipient", AnswerJson.SCHOOL),
                AnswerJson.head(body, "source").orElseThrow(() -> body.refuse("source")),
                DeclarationJson.read(body.node("declaration")));
    }

    static void write(JsonGenerator out, RestitutionBody body) throws IOException {
        out.writeStartObject();
        out.writeStringField("purpose", BundleBody.PURPOSE);
        out.writeStringField("recipient", body.recipient());
        AnswerJson.write(out, "source", body.source());
        out.writeFieldName("declaration");
        DeclarationJson.write(out, body.declaration());
        out.writeEndObject();
    }
}
