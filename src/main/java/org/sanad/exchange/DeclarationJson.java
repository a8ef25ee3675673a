package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.Household;
import org.sanad.model.KeptOutSpell;
import org.sanad.model.MassarCode;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;

/** Strict reading of a declaration's body ({@code resources/schema/declaration.schema.json}). */
final class DeclarationJson {
    static final int MAX_PUPILS = 5_000;
    static final Pattern DIRECTORATE = Pattern.compile("directorate:[A-Za-z0-9.-]{1,40}");

    private static final List<String> MEMBERS =
            List.of(
                    "purpose",
                    "recipient",
                    "school",
                    "year",
                    "sites",
                    "pupils",
                    "households",
                    "participations");

    /** Left out when there is nothing to say. */
    private static final List<String> OPTIONAL =
            List.of(
                    MoveJson.MEMBER,
                    KeptJson.MEMBER,
                    AttendanceJson.MEMBER,
                    NeedsJson.MEMBER,
                    ComparedJson.MEMBER);

    private static final List<String> GROUP = List.of("programme", "status", "reason", "pupils");
    private static final List<String> GROUP_OPTIONAL =
            List.of(FieldsJson.MEMBER, SpellsJson.MEMBER);

    private static final List<String> PUPIL =
            List.of(
                    "id",
                    "massar",
                    "family",
                    "first",
                    "gender",
                    "birthDate",
                    "birthPlace",
                    "level",
                    "class",
                    "site",
                    "status");

    /** Member of a pupil, there only when nobody knows since when he is at the school. */
    static final String ARRIVAL_UNKNOWN = "arrivalUnknown";

    /** A name in one piece, left out when it is family and first name with one space. */
    private static final String WHOLE = "whole";

    static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");

    private final Members body;
    private final SchoolYear year;

    private DeclarationJson(Members body) {
        this.body = body;
        this.year = body.coded("year", false, DeclarationJson::campaign);
    }

    static DeclarationBody read(JsonNode node) {
        Members body = Members.of(node, "/body", BundleCode.P01, MEMBERS, OPTIONAL);
        readPurpose(body);
        String recipient = body.matching("recipient", DIRECTORATE);
        if (body.node("pupils").size() > MAX_PUPILS) {
            throw new Refusal(BundleCode.P09, body.at("pupils"));
        }
        return new DeclarationBody(
                recipient, new DeclarationJson(body).snapshot(), ComparedJson.read(body));
    }

    static void readPurpose(Members body) {
        if (!body.text("purpose").equals(BundleBody.PURPOSE)) {
            throw body.refuse("purpose");
        }
    }

    static Gresa gresa(Members school) {
        return school.coded(
                "gresa", false, text -> Gresa.parse(text).filter(g -> g.value().equals(text)));
    }

    static java.util.Optional<SchoolYear> campaign(String text) {
        return SchoolYear.parse(text).filter(year -> year.campaign().equals(text));
    }

    private Snapshot snapshot() {
        List<Site> sites = body.list("sites", DeclarationJson::site);
        Set<UUID> siteIds = new HashSet<>();
        sites.forEach(site -> siteIds.add(site.id()));
        if (siteIds.size() != sites.size() || sites.stream().filter(Site::main).count() != 1) {
            throw body.refuse("sites");
        }
        Map<UUID, Pupil> pupils = new HashMap<>();
        List<Placement> placements = new ArrayList<>();
        body.list("pupils", (node, place) -> pupil(node, place, siteIds, pupils, placements));
        List<Household> households =
                body.list(
                        "households",
                        (node, place) -> HouseholdJson.read(node, place, pupils.keySet()));
        List<Participation> participations = new ArrayList<>();
        body.list("participations", (n, place) -> rows(n, place, pupils.keySet(), participations));
        return new Snapshot(
                school(),
                year,
                sites,
                List.copyOf(pupils.values()),
                placements,
                households,
                participations,
                moves(pupils.keySet()),
                KeptJson.read(body, ids(siteIds, pupils.keySet(), households)),
                AttendanceJson.read(body, year, pupils.keySet(), siteIds),
                NeedsJson.read(body, year, siteIds, pupils.keySet()));
    }

    private static Set<UUID> ids(Set<UUID> sites, Set<UUID> pupils, List<Household> households) {
        Set<UUID> ids = new HashSet<>(sites);
        ids.addAll(pupils);
        households.forEach(home -> ids.add(home.id()));
        return ids;
    }

    /** None when no pupil came or went: files of schools without moves are as they always were. */
    private List<Move> moves(Set<UUID> pupils) {
        if (body.node(MoveJson.MEMBER) == null) {
            return List.of();
        }
        Set<UUID> ids = new HashSet<>();
        List<Move> moves =
                body.list(
                        MoveJson.MEMBER,
                        (node, place) -> MoveJson.read(node, place, year, pupils, ids));
        if (moves.isEmpty()) {
            throw body.refuse(MoveJson.MEMBER);
        }
        return moves;
    }

    private School school() {
        Members school =
                body.object(
                        "school",
                        "gresa",
                        "name",
                        "area",
                        "commune",
                        "academy",
                        "directorate",
                        "head");
        return new School(
                gresa(school),
                school.text("name"),
                school.coded("area", true, Area::ofCode),
                school.textOrNull("commune"),
                school.textOrNull("academy"),
                school.textOrNull("directorate"),
                school.textOrNull("head"));
    }

    private static Site site(JsonNode node, String place) {
        Members site = Members.of(node, place, BundleCode.P01, "id", "name", "main", "area");
        return new Site(
                site.uuid("id"),
                site.text("name"),
                site.flag("main"),
                site.coded("area", true, Area::ofCode));
    }

    private Pupil pupil(
            JsonNode node,
            String place,
            Set<UUID> sites,
            Map<UUID, Pupil> known,
            List<Placement> placements) {
        Members row =
                Members.of(node, place, BundleCode.P01, PUPIL, List.of(WHOLE, ARRIVAL_UNKNOWN));
        boolean arrivalUnknown = row.node(ARRIVAL_UNKNOWN) != null;
        if (arrivalUnknown && !row.flag(ARRIVAL_UNKNOWN)) {
            throw row.refuse(ARRIVAL_UNKNOWN);
        }
        UUID id = row.uuid("id");
        UUID site = row.uuid("site");
        if (!sites.contains(site)) {
            throw row.refuse("site");
        }
        Pupil pupil =
                new Pupil(
                        id,
                        row.coded("massar", false, DeclarationJson::massar),
                        name(row),
                        row.coded("gender", true, Gender::ofCode),
                        row.dateOrNull("birthDate"),
                        row.textOrNull("birthPlace"));
        if (known.put(id, pupil) != null) {
            throw row.refuse("id");
        }
        placements.add(
                new Placement(
                        id,
                        year,
                        row.text("level"),
                        row.text("class"),
                        site,
                        null,
                        0,
                        row.coded("status", false, PlacementStatus::ofCode),
                        arrivalUnknown));
        return pupil;
    }

    static java.util.Optional<MassarCode> massar(String text) {
        return MassarCode.parse(text).filter(code -> code.value().equals(text));
    }

    /** A name is either split or in one piece; the whole of a split one is not repeated. */
    private static PersonName name(Members row) {
        String family = row.textOrNull("family");
        String first = row.textOrNull("first");
        String whole = row.node(WHOLE) == null ? null : row.textOrNull(WHOLE);
        boolean split = family != null && first != null;
        if (whole == null && !split) {
            throw row.refuse(WHOLE);
        }
        return whole == null ? PersonName.of(family, first) : new PersonName(family, first, whole);
    }

    private String rows(
            JsonNode node, String place, Set<UUID> pupils, List<Participation> participations) {
        Members group = Members.of(node, place, BundleCode.P01, GROUP, GROUP_OPTIONAL);
        String programme = group.matching("programme", CODE);
        ParticipationStatus status = group.coded("status", false, DeclarationJson::decision);
        String reason = group.textOrNull("reason");
        List<UUID> members = group.uuids("pupils");
        if (!pupils.containsAll(members)) {
            throw group.refuse("pupils");
        }
        Set<UUID> takers = Set.copyOf(members);
        Map<UUID, Map<String, String>> fields = FieldsJson.read(group, takers);
        Map<UUID, List<KeptOutSpell>> spells = SpellsJson.read(group, year, status, takers);
        members.forEach(
                pupil ->
                        participations.add(
                                new Participation(
                                        pupil,
                                        programme,
                                        year,
                                        status,
                                        reason,
                                        fields.getOrDefault(pupil, Map.of()),
                                        spells.getOrDefault(pupil, List.of()))));
        return programme;
    }

    private static java.util.Optional<ParticipationStatus> decision(String text) {
        return ParticipationStatus.ofCode(text).filter(ParticipationStatus::decided);
    }

    static void write(JsonGenerator out, DeclarationBody body) throws IOException {
        new DeclarationWriter(out).write(body);
    }
}
