package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.model.Participation;

/**
 * Values of the programmes' own fields within a group of participations. The member is left out
 * when no pupil of the group has any, so that files without fields are as they always were.
 */
final class FieldsJson {
    static final String MEMBER = "fields";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private FieldsJson() {}

    static void write(JsonGenerator out, List<Participation> rows) throws IOException {
        List<Participation> filled = rows.stream().filter(row -> !row.fields().isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(MEMBER);
        for (Participation row : filled) {
            out.writeStartObject();
            out.writeStringField("pupil", row.pupil().toString());
            out.writeObjectFieldStart("values");
            for (Map.Entry<String, String> value : row.fields().entrySet()) {
                out.writeStringField(value.getKey(), TextRules.clean(value.getValue()));
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /**
     * Values by pupil.
     *
     * @param takers the pupils of the group
     */
    static Map<UUID, Map<String, String>> read(Members group, Set<UUID> takers) {
        Map<UUID, Map<String, String>> fields = new HashMap<>();
        if (group.node(MEMBER) == null) {
            return fields;
        }
        group.list(
                MEMBER,
                (node, place) -> {
                    Members row = Members.of(node, place, BundleCode.P01, "pupil", "values");
                    UUID pupil = row.uuid("pupil");
                    Map<String, String> values = values(row);
                    if (!takers.contains(pupil) || fields.put(pupil, values) != null) {
                        throw row.refuse("pupil");
                    }
                    return pupil;
                });
        if (fields.isEmpty()) {
            throw group.refuse(MEMBER);
        }
        return fields;
    }

    private static Map<String, String> values(Members row) {
        JsonNode node = row.node("values");
        if (!node.isObject() || node.isEmpty()) {
            throw row.refuse("values");
        }
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, JsonNode> value : node.properties()) {
            String text = value.getValue().textValue();
            boolean sound =
                    CODE.matcher(value.getKey()).matches()
                            && text != null
                            && !text.isBlank()
                            && text.length() <= Members.MAX_TEXT;
            if (!sound) {
                // the code is the sender's text: only its place is told
                throw row.refuse("values");
            }
            values.put(value.getKey(), text);
        }
        return values;
    }
}
