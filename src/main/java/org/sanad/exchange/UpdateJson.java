package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.exchange.UpdateBody.CampaignDates;
import org.sanad.exchange.UpdateBody.ListedSchool;
import org.sanad.model.LocalizedText;
import org.sanad.model.UserProblem;

/** {@link UpdateBody} to JSON and strictly back ({@code resources/schema/update.schema.json}). */
final class UpdateJson {
    private static final Pattern PROVINCE = Pattern.compile("province:[A-Za-z0-9.-]{1,40}");
    private static final Pattern CAMPAIGN = Pattern.compile("[0-9]{4}-[0-9]{4}");
    private static final Pattern REMARK = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private UpdateJson() {}

    /** U05 comes first: what a newer program wrote need not fit our reader. */
    static UpdateBody read(JsonNode node) {
        JsonNode requires = node.path("requires");
        if (requires.isInt() && requires.intValue() > UpdateBody.SUPPORTED) {
            throw new Refusal(BundleCode.U05);
        }
        Members body =
                Members.of(
                        node,
                        "/body",
                        BundleCode.P01,
                        "purpose",
                        "recipient",
                        "requires",
                        "directory",
                        "pack",
                        "codes",
                        "calendar",
                        "schools");
        DeclarationJson.readPurpose(body);
        return new UpdateBody(
                body.matching("recipient", PROVINCE),
                body.integer("requires", 1),
                SignedDirectory.read(body.object("directory", "payload", "signatures")),
                pack(body),
                body.list("codes", UpdateJson::code),
                body.list("calendar", UpdateJson::dates),
                body.list("schools", UpdateJson::school));
    }

    private static SignedPack pack(Members body) {
        JsonNode pack = body.node("pack");
        if (pack.isNull()) {
            return null;
        }
        try {
            return SignedPack.read(pack.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (UserProblem unsound) {
            throw body.refuse("pack");
        }
    }

    /** A list of codes standing alone. */
    static List<RemarkCode> codes(JsonNode list) {
        JsonNode wrapped =
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                        .objectNode()
                        .set("codes", list);
        return Members.of(wrapped, "", BundleCode.P01, "codes").list("codes", UpdateJson::code);
    }

    private static RemarkCode code(JsonNode node, String place) {
        Members code = Members.of(node, place, BundleCode.P01, "code", "field", "ar", "fr");
        return new RemarkCode(
                code.matching("code", REMARK),
                code.matchingOrNull("field", FIELD),
                new LocalizedText(code.text("ar"), code.text("fr")));
    }

    private static CampaignDates dates(JsonNode node, String place) {
        Members dates = Members.of(node, place, BundleCode.P01, "campaign", "opens", "closes");
        return new CampaignDates(
                dates.matching("campaign", CAMPAIGN),
                dates.dateOrNull("opens"),
                dates.dateOrNull("closes"));
    }

    private static ListedSchool school(JsonNode node, String place) {
        Members school = Members.of(node, place, BundleCode.P01, "gresa", "name", "commune");
        return new ListedSchool(
                DeclarationJson.gresa(school), school.text("name"), school.textOrNull("commune"));
    }

    static void write(JsonGenerator out, UpdateBody body) throws IOException {
        out.writeStartObject();
        out.writeStringField("purpose", BundleBody.PURPOSE);
        out.writeStringField("recipient", body.recipient());
        out.writeNumberField("requires", body.requires());
        out.writeFieldName("directory");
        body.directory().write(out);
        out.writeFieldName("pack");
        out.writeRawValue(body.pack() == null ? "null" : packText(body.pack()));
        codes(out, body.codes());
        out.writeArrayFieldStart("calendar");
        for (CampaignDates dates : body.calendar()) {
            out.writeStartObject();
            out.writeStringField("campaign", dates.campaign());
            out.writeStringField("opens", text(dates.opens()));
            out.writeStringField("closes", text(dates.closes()));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("schools");
        for (ListedSchool school : body.schools()) {
            out.writeStartObject();
            out.writeStringField("gresa", school.gresa().value());
            out.writeStringField("name", TextRules.clean(school.name()));
            out.writeStringField("commune", TextRules.clean(school.commune()));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void codes(JsonGenerator out, List<RemarkCode> codes) throws IOException {
        out.writeArrayFieldStart("codes");
        for (RemarkCode code : codes) {
            out.writeStartObject();
            out.writeStringField("code", code.code());
            out.writeStringField("field", code.field());
            out.writeStringField("ar", code.text().ar());
            out.writeStringField("fr", code.text().fr());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String packText(SignedPack pack) {
        return new String(pack.file(), StandardCharsets.US_ASCII).strip();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
