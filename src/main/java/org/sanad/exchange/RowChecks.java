package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.exchange.BundleVerifier.Examination;
import org.sanad.exchange.ReceiverKnowledge.PackFacts;
import org.sanad.model.KeptViolation;

/**
 * Rows of a declaration that are refused while the others stand: P03, P05, P06. Works on the JSON,
 * whose shape is proved by then, because the pointers are those of the sender's file.
 */
final class RowChecks {
    private static final List<String> NAMES = List.of("family", "first", "whole");
    private static final List<String> PUPIL_TEXTS = List.of("birthPlace", "level", "class");
    private static final List<String> GUARDIAN_TEXTS = List.of("latinName", "idcs");
    private static final List<String> HOUSEHOLD_TEXTS = List.of("cin", "phone", "douar");
    private static final List<String> SCHOOL_TEXTS =
            List.of("name", "commune", "academy", "directorate", "head");

    private final Optional<PackFacts> pack;
    private final Examination examination;

    private RowChecks(Optional<PackFacts> pack, Examination examination) {
        this.pack = pack;
        this.examination = examination;
    }

    static void check(JsonNode body, Optional<PackFacts> pack, Examination examination) {
        RowChecks checks = new RowChecks(pack, examination);
        checks.texts(body.get("school"), "/body/school", SCHOOL_TEXTS, null);
        checks.each(body, "sites", (site, at) -> checks.texts(site, at, List.of("name"), null));
        Set<String> seen = new HashSet<>();
        checks.each(body, "pupils", (row, at) -> checks.pupil(row, at, seen));
        checks.each(body, "households", checks::household);
        checks.each(body, "participations", checks::participations);
        if (body.has(MoveJson.MEMBER)) {
            checks.each(
                    body,
                    MoveJson.MEMBER,
                    (move, at) ->
                            checks.texts(
                                    move,
                                    at,
                                    List.of("schoolName"),
                                    UUID.fromString(move.get("pupil").textValue())));
        }
        if (body.has(KeptJson.MEMBER)) {
            checks.each(body, KeptJson.MEMBER, checks::kept);
        }
        if (body.has(NeedsJson.MEMBER)) {
            checks.needs(body.get(NeedsJson.MEMBER), "/body/" + NeedsJson.MEMBER);
        }
    }

    private void kept(JsonNode row, String at) {
        String text = row.get("text").textValue();
        if (text != null && !TextRules.allowed(text, KeptViolation.LONGEST)) {
            refuse(BundleCode.P05, at + "/text", null);
        }
        texts(row.get("subject"), at + "/subject", List.of("key"), null);
    }

    private interface Row {
        void check(JsonNode row, String pointer);
    }

    private void each(JsonNode body, String name, Row check) {
        JsonNode rows = body.get(name);
        for (int i = 0; i < rows.size(); i++) {
            check.check(rows.get(i), "/body/" + name + "/" + i);
        }
    }

    private void pupil(JsonNode row, String at, Set<String> seen) {
        UUID pupil = UUID.fromString(row.get("id").textValue());
        for (String name : NAMES) {
            String value = row.path(name).textValue();
            if (value != null && !TextRules.allowedName(value)) {
                refuse(BundleCode.P05, at + "/" + name, pupil);
            }
        }
        texts(row, at, PUPIL_TEXTS, pupil);
        if (pack.isPresent() && !pack.get().levels().contains(row.get("level").textValue())) {
            refuse(BundleCode.P03, at + "/level", pupil);
        }
        if (!seen.add(row.get("massar").textValue())) {
            refuse(BundleCode.P06, at + "/massar", pupil);
        }
    }

    private void household(JsonNode row, String at) {
        String guardian = row.get("guardian").textValue();
        if (guardian != null && !TextRules.allowedName(guardian)) {
            refuse(BundleCode.P05, at + "/guardian", null);
        }
        texts(row, at, HOUSEHOLD_TEXTS, null);
        JsonNode file = row.get(HouseholdJson.FILE);
        if (file != null) {
            householdFile(file, at + "/" + HouseholdJson.FILE);
        }
    }

    private void householdFile(JsonNode file, String at) {
        texts(file, at, List.of("commune"), null);
        texts(file, at, GUARDIAN_TEXTS, null);
        for (int i = 0; i < file.get("otherGuardians").size(); i++) {
            JsonNode other = file.get("otherGuardians").get(i);
            String place = at + "/otherGuardians/" + i;
            texts(other, place, List.of("name", "cin", "phone"), null);
            texts(other, place, GUARDIAN_TEXTS, null);
        }
        for (int i = 0; i < file.get("documents").size(); i++) {
            texts(file.get("documents").get(i), at + "/documents/" + i, List.of("number"), null);
        }
    }

    private void participations(JsonNode group, String at) {
        String programme = group.get("programme").textValue();
        boolean unknown = pack.isPresent() && !pack.get().programmes().containsKey(programme);
        texts(group, at, List.of("reason"), null);
        Set<String> seen = new HashSet<>();
        JsonNode pupils = group.get("pupils");
        for (int i = 0; i < pupils.size(); i++) {
            String id = pupils.get(i).textValue();
            String place = at + "/pupils/" + i;
            if (unknown) {
                refuse(BundleCode.P03, place, UUID.fromString(id));
            }
            if (!seen.add(id)) {
                refuse(BundleCode.P06, place, UUID.fromString(id));
            }
        }
        if (group.has(FieldsJson.MEMBER)) {
            fields(group.get(FieldsJson.MEMBER), at + "/" + FieldsJson.MEMBER, programme);
        }
    }

    private void needs(JsonNode book, String at) {
        for (int i = 0; i < book.get("deliveries").size(); i++) {
            JsonNode delivery = book.get("deliveries").get(i);
            texts(delivery, at + "/deliveries/" + i, List.of("supplier", "slip"), null);
        }
        for (int i = 0; i < book.get("places").size(); i++) {
            texts(book.get("places").get(i), at + "/places/" + i, List.of("school"), null);
        }
    }

    /** What a value must be is for the checks to say; here only that its field is known. */
    private void fields(JsonNode rows, String at, String programme) {
        Set<String> known =
                pack.map(facts -> facts.programmes().getOrDefault(programme, Set.of()))
                        .orElse(null);
        for (int i = 0; i < rows.size(); i++) {
            UUID pupil = UUID.fromString(rows.get(i).get("pupil").textValue());
            for (Map.Entry<String, JsonNode> value : rows.get(i).get("values").properties()) {
                String place = at + "/" + i + "/values/" + value.getKey();
                if (known != null && !known.contains(value.getKey())) {
                    refuse(BundleCode.P03, place, pupil);
                }
                if (!TextRules.allowed(value.getValue().textValue())) {
                    refuse(BundleCode.P05, place, pupil);
                }
            }
        }
    }

    private void texts(JsonNode row, String at, List<String> names, UUID pupil) {
        for (String name : names) {
            String value = row.get(name).textValue();
            if (value != null && !TextRules.allowed(value)) {
                refuse(BundleCode.P05, at + "/" + name, pupil);
            }
        }
    }

    private void refuse(BundleCode code, String pointer, UUID pupil) {
        examination.row(new RowProblem(code, pointer, pupil));
    }
}
