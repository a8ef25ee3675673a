package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.exchange.AnswerBody.Certificate;
import org.sanad.seal.Jwe;

/** {@link AnswerBody} to JSON and strictly back ({@code resources/schema/answer.schema.json}). */
final class AnswerJson {
    static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    static final Pattern SCHOOL = Pattern.compile("school:[0-9]{5}[A-Z]");

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{2}");
    private static final Pattern REMARK = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern EPOCH_ID = Pattern.compile("[0-9a-f]{32}");

    private AnswerJson() {}

    static AnswerBody read(JsonNode node) {
        Members body =
                Members.of(
                        node,
                        "/body",
                        BundleCode.P01,
                        "purpose",
                        "recipient",
                        "answers",
                        "certificate",
                        "heads",
                        "notes");
        DeclarationJson.readPurpose(body);
        Members heads = body.object("heads", "school", "directorate");
        List<BundleAnswer> answers = body.list("answers", AnswerJson::answer);
        boolean once =
                answers.stream().map(BundleAnswer::digest).distinct().count() == answers.size();
        if (answers.isEmpty() || !once) {
            throw body.refuse("answers");
        }
        return new AnswerBody(
                body.matching("recipient", SCHOOL),
                answers,
                body.objectOrNull("certificate", "key", "chain", "status", "cutOff")
                        .map(AnswerJson::certificate)
                        .orElse(null),
                head(heads, "school").orElse(null),
                head(heads, "directorate").orElse(null),
                body.objectOrNull("notes", "protected", "encrypted_key", "iv", "ciphertext", "tag")
                        .map(AnswerJson::notes)
                        .orElse(null));
    }

    private static BundleAnswer answer(JsonNode node, String place) {
        Members answer =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        "digest",
                        "epoch",
                        "seq",
                        "verdict",
                        "code",
                        "remarks");
        BundleAnswer read =
                new BundleAnswer(
                        answer.matching("digest", DIGEST),
                        answer.integer("epoch", 0),
                        answer.integer("seq", 0),
                        answer.coded("verdict", false, AnswerVerdict::ofCode),
                        answer.matchingOrNull("code", CODE),
                        answer.list("remarks", AnswerJson::remark));
        boolean partly = read.verdict() == AnswerVerdict.PARTLY_REFUSED;
        if (partly == read.remarks().isEmpty()) {
            throw answer.refuse("remarks");
        }
        return read;
    }

    private static RowRemark remark(JsonNode node, String place) {
        Members remark = Members.of(node, place, BundleCode.P01, "row", "code", "field");
        return new RowRemark(
                remark.node("row").isNull() ? null : remark.uuid("row"),
                remark.matching("code", REMARK),
                remark.matchingOrNull("field", FIELD));
    }

    private static Certificate certificate(Members members) {
        return new Certificate(
                KeysJson.verifying(members, "key"),
                members.uuid("chain"),
                KeysJson.status(members),
                KeysJson.cutOff(members));
    }

    static Optional<ChainHead> head(Members heads, String name) {
        return heads.objectOrNull(name, "epoch", "epoch_id", "seq", "digest")
                .map(
                        head ->
                                new ChainHead(
                                        head.integer("epoch", 1),
                                        head.matching("epoch_id", EPOCH_ID),
                                        head.integer("seq", 1),
                                        head.matching("digest", DIGEST)));
    }

    private static Jwe notes(Members members) {
        Jwe jwe =
                new Jwe(
                        members.base64Url("protected"),
                        members.base64Url("encrypted_key"),
                        members.base64Url("iv"),
                        members.base64Url("ciphertext"),
                        members.base64Url("tag"));
        if (!jwe.wellFormed()) {
            throw members.refuse("protected");
        }
        return jwe;
    }

    static void write(JsonGenerator out, AnswerBody body) throws IOException {
        out.writeStartObject();
        out.writeStringField("purpose", BundleBody.PURPOSE);
        out.writeStringField("recipient", body.recipient());
        out.writeArrayFieldStart("answers");
        for (BundleAnswer answer : body.answers()) {
            write(out, answer);
        }
        out.writeEndArray();
        write(out, body.certificate());
        out.writeObjectFieldStart("heads");
        write(out, "school", body.schoolHead());
        write(out, "directorate", body.ownHead());
        out.writeEndObject();
        write(out, body.notes());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, BundleAnswer answer) throws IOException {
        out.writeStartObject();
        out.writeStringField("digest", answer.digest());
        out.writeNumberField("epoch", answer.epoch());
        out.writeNumberField("seq", answer.seq());
        out.writeStringField("verdict", answer.verdict().code());
        out.writeStringField("code", answer.code());
        out.writeArrayFieldStart("remarks");
        for (RowRemark remark : answer.remarks()) {
            out.writeStartObject();
            out.writeStringField("row", remark.row() == null ? null : remark.row().toString());
            out.writeStringField("code", remark.code());
            out.writeStringField("field", remark.field());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Certificate certificate) throws IOException {
        if (certificate == null) {
            out.writeNullField("certificate");
            return;
        }
        out.writeObjectFieldStart("certificate");
        out.writeFieldName("key");
        out.writeRawValue(certificate.key().jwk());
        out.writeStringField("chain", certificate.chain().toString());
        out.writeStringField("status", certificate.status().code());
        KeysJson.write(out, certificate.cutOff());
        out.writeEndObject();
    }

    static void write(JsonGenerator out, String name, ChainHead head) throws IOException {
        if (head == null) {
            out.writeNullField(name);
            return;
        }
        out.writeObjectFieldStart(name);
        out.writeNumberField("epoch", head.epoch());
        out.writeStringField("epoch_id", head.epochId());
        out.writeNumberField("seq", head.seq());
        out.writeStringField("digest", head.digest());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Jwe notes) throws IOException {
        if (notes == null) {
            out.writeNullField("notes");
            return;
        }
        out.writeObjectFieldStart("notes");
        out.writeStringField("protected", notes.header());
        out.writeStringField("encrypted_key", notes.encryptedKey());
        out.writeStringField("iv", notes.iv());
        out.writeStringField("ciphertext", notes.ciphertext());
        out.writeStringField("tag", notes.tag());
        out.writeEndObject();
    }
}
