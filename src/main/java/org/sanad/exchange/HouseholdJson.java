package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.Payout;
import org.sanad.model.Rib;

/**
 * A household of a declaration, there and back. Its {@code file} is written only when there is
 * something in it, so that a declaration without files is what it always was.
 */
final class HouseholdJson {
    static final String FILE = "file";
    private static final String COUNTER = "counter";
    private static final String[] NAMES = {"id", "guardian", "cin", "phone", "douar", "children"};
    private static final String[] NAMES_WITH_FILE = {
        "id", "guardian", "cin", "phone", "douar", "children", FILE
    };
    private static final int MOST_IN_A_FILE = 50;

    private HouseholdJson() {}

    static Household read(JsonNode node, String place, Set<UUID> pupils) {
        boolean filed = node.has(FILE);
        Members row = Members.of(node, place, BundleCode.P01, filed ? NAMES_WITH_FILE : NAMES);
        List<UUID> children = row.uuids("children");
        if (!pupils.containsAll(children)) {
            throw row.refuse("children");
        }
        Guardian guardian =
                new Guardian(
                        row.textOrNull("guardian"), row.textOrNull("cin"), row.textOrNull("phone"));
        UUID id = row.uuid("id");
        String douar = row.textOrNull("douar");
        if (!filed) {
            return new Household(id, guardian, douar, children);
        }
        Members file =
                row.object(
                        FILE,
                        "relation",
                        "latinName",
                        "birthDate",
                        "idcs",
                        "commune",
                        "otherGuardians",
                        "elsewhere",
                        "documents",
                        "payout");
        Household household =
                new Household(
                        id,
                        detailed(file, guardian.name(), guardian.cin(), guardian.phone()),
                        douar,
                        children,
                        file(file));
        if (!hasFile(household)) {
            throw row.refuse(FILE);
        }
        return household;
    }

    private static HouseholdFile file(Members file) {
        for (String list : List.of("otherGuardians", "elsewhere", "documents")) {
            if (file.node(list).size() > MOST_IN_A_FILE) {
                throw new Refusal(BundleCode.P09, file.at(list));
            }
        }
        return new HouseholdFile(
                file.list("otherGuardians", HouseholdJson::otherGuardian),
                file.textOrNull("commune"),
                file.list("elsewhere", HouseholdJson::elsewhere),
                file.list("documents", HouseholdJson::document),
                file.coded("payout", true, HouseholdJson::payout));
    }

    private static Guardian detailed(Members row, String name, String cin, String phone) {
        return new Guardian(
                name,
                cin,
                phone,
                row.coded("relation", true, GuardianRelation::ofCode),
                row.textOrNull("latinName"),
                row.dateOrNull("birthDate"),
                row.textOrNull("idcs"));
    }

    private static Guardian otherGuardian(JsonNode node, String place) {
        Members row =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        "name",
                        "cin",
                        "phone",
                        "relation",
                        "latinName",
                        "birthDate",
                        "idcs");
        return detailed(
                row, row.textOrNull("name"), row.textOrNull("cin"), row.textOrNull("phone"));
    }

    private static ChildElsewhere elsewhere(JsonNode node, String place) {
        Members row = Members.of(node, place, BundleCode.P01, "massar", "school", "level", "rank");
        return new ChildElsewhere(
                row.coded("massar", false, DeclarationJson::massar),
                row.coded(
                        "school",
                        false,
                        text -> Gresa.parse(text).filter(g -> g.value().equals(text))),
                row.textOrNull("level"),
                row.integer("rank", 1));
    }

    private static HouseholdDocument document(JsonNode node, String place) {
        Members row =
                Members.of(node, place, BundleCode.P01, "kind", "number", "issuedOn", "expiresOn");
        return new HouseholdDocument(
                row.matching("kind", DeclarationJson.CODE),
                row.textOrNull("number"),
                row.dateOrNull("issuedOn"),
                row.dateOrNull("expiresOn"));
    }

    private static Optional<Payout> payout(String text) {
        return text.equals(COUNTER)
                ? Optional.of(Payout.POST_COUNTER)
                : Rib.parse(text).filter(rib -> rib.value().equals(text)).map(Payout::new);
    }

    static void write(JsonGenerator out, Household household) throws IOException {
        Guardian guardian = household.guardian();
        out.writeStartObject();
        text(out, "id", household.id().toString());
        text(out, "guardian", guardian.name());
        text(out, "cin", guardian.cin());
        text(out, "phone", guardian.phone());
        text(out, "douar", household.douar());
        out.writeArrayFieldStart("children");
        for (UUID child : household.children()) {
            out.writeString(child.toString());
        }
        out.writeEndArray();
        if (hasFile(household)) {
            out.writeObjectFieldStart(FILE);
            file(out, guardian, household.file());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /** Whether more is known than name, CIN, phone and douar. */
    private static boolean hasFile(Household household) {
        Guardian guardian = household.guardian();
        Guardian plain = new Guardian(guardian.name(), guardian.cin(), guardian.phone());
        return !guardian.equals(plain) || !household.file().equals(HouseholdFile.EMPTY);
    }

    private static void file(JsonGenerator out, Guardian guardian, HouseholdFile file)
            throws IOException {
        details(out, guardian);
        text(out, "commune", file.commune());
        out.writeArrayFieldStart("otherGuardians");
        for (Guardian other : file.otherGuardians()) {
            out.writeStartObject();
            text(out, "name", other.name());
            text(out, "cin", other.cin());
            text(out, "phone", other.phone());
            details(out, other);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("elsewhere");
        for (ChildElsewhere child : file.elsewhere()) {
            out.writeStartObject();
            text(out, "massar", child.code().value());
            text(out, "school", child.school().value());
            text(out, "level", child.level());
            out.writeNumberField("rank", child.rank());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("documents");
        for (HouseholdDocument document : file.documents()) {
            out.writeStartObject();
            text(out, "kind", document.kind());
            text(out, "number", document.number());
            text(out, "issuedOn", day(document.issuedOn()));
            text(out, "expiresOn", day(document.expiresOn()));
            out.writeEndObject();
        }
        out.writeEndArray();
        Payout payout = file.payout();
        text(
                out,
                "payout",
                payout == null ? null : payout.atCounter() ? COUNTER : payout.rib().value());
    }

    private static void details(JsonGenerator out, Guardian guardian) throws IOException {
        GuardianRelation relation = guardian.relation();
        text(out, "relation", relation == null ? null : relation.code());
        text(out, "latinName", guardian.latinName());
        text(out, "birthDate", day(guardian.birthDate()));
        text(out, "idcs", guardian.idcs());
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void text(JsonGenerator out, String name, String value) throws IOException {
        out.writeStringField(name, TextRules.clean(value));
    }
}
