package org.sanad.exchange.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.AgeRange;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.EligibilityClause;
import org.sanad.model.pack.Kit;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.ListDefinition;
import org.sanad.model.pack.MinistryHeader;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * What a pack must hold beyond the types of its members: everything the published schema asks, and
 * what a schema cannot say (codes named once and known, periods in order and apart).
 */
final class PackSoundness {
    /** Members that may be null; all others are known or the pack is refused. */
    private static final Set<String> NULLABLE =
            Set.of("nefstat", "validTo", "age", "maxChildrenPerHousehold", "meansTest", "note");

    private final Set<String> levels = new HashSet<>();

    /** Refuses the first null that stands where the schema has none. */
    static void requireNoNull(JsonNode node, String pointer) {
        if (node.isNull()) {
            throw refused(pointer.isEmpty() ? "/" : pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!(member.getValue().isNull() && NULLABLE.contains(member.getKey()))) {
                requireNoNull(member.getValue(), pointer + "/" + escaped(member.getKey()));
            }
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                requireNoNull(node.get(i), pointer + "/" + i);
            }
        }
    }

    /** A member's name as a step of a JSON pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The refusal of a pack that is wrong at a place. */
    static UserProblem refused(String pointer) {
        return UserProblem.of("exchange.pack.malformed", pointer);
    }

    /**
     * Checks a pack whose members all have their types.
     *
     * @throws UserProblem {@code exchange.pack.malformed} with the JSON pointer of the first fault
     */
    void check(
            String version,
            List<Level> known,
            List<MinistryHeader> headers,
            List<Programme> programmes) {
        require(version.matches("[0-9]{4}\\.[0-9]{2}(\\.[0-9]+)?"), "/version");
        for (int i = 0; i < known.size(); i++) {
            String at = "/levels/" + i;
            require(!known.get(i).code().isEmpty(), at + "/code");
            require(levels.add(known.get(i).code()), at + "/code");
            require(known.get(i).grade() >= 1, at + "/grade");
        }
        periods(headers, MinistryHeader::validFrom, MinistryHeader::validTo, "/headers");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < programmes.size(); i++) {
            String at = "/programmes/" + i;
            String code = programmes.get(i).code();
            require(code.matches("[A-Z][A-Z0-9_]*") && codes.add(code), at + "/code");
            checkProgramme(programmes.get(i), at);
        }
    }

    private void checkProgramme(Programme programme, String at) {
        List<ProgrammeVersion> versions = programme.versions();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            require(ids.add(versions.get(i).id()), at + "/versions/" + i + "/id");
            checkVersion(versions.get(i), at + "/versions/" + i);
        }
        periods(versions, ProgrammeVersion::validFrom, ProgrammeVersion::validTo, at + "/versions");
        for (int i = 0; i < programme.lists().size(); i++) {
            ListDefinition list = programme.lists().get(i);
            String place = at + "/lists/" + i;
            require(list.id().matches("[a-z0-9-]+"), place + "/id");
            for (int c = 0; c < list.columns().size(); c++) {
                require(list.columns().get(c).matches("[A-Z_]+"), place + "/columns/" + c);
            }
        }
    }

    private void checkVersion(ProgrammeVersion version, String at) {
        AgeRange age = version.age();
        if (age != null) {
            require(age.min() >= 0, at + "/age/min");
            require(age.max() >= age.min(), at + "/age/max");
        }
        Integer cap = version.maxChildrenPerHousehold();
        require(cap == null || cap >= 1, at + "/maxChildrenPerHousehold");
        for (int i = 0; i < version.open().size(); i++) {
            EligibilityClause clause = version.open().get(i);
            requireKnown(clause.levels(), at + "/open/" + i + "/levels");
        }
        for (int i = 0; i < version.amounts().size(); i++) {
            Amount amount = version.amounts().get(i);
            String place = at + "/amounts/" + i;
            requireKnown(amount.levels(), place + "/levels");
            require(amount.value() >= 0, place + "/value");
            require(amount.currency().matches("[A-Z]{3}"), place + "/currency");
            require(amount.perYear() >= 1, place + "/perYear");
        }
        for (int i = 0; i < version.kits().size(); i++) {
            Kit kit = version.kits().get(i);
            requireKnown(kit.levels(), at + "/kits/" + i + "/levels");
        }
    }

    private void requireKnown(Collection<String> codes, String pointer) {
        require(levels.containsAll(codes), pointer);
    }

    /** Each period ends no sooner than it begins, and before the next one begins. */
    private static <T> void periods(
            List<T> dated, Function<T, LocalDate> from, Function<T, LocalDate> to, String pointer) {
        for (int i = 0; i < dated.size(); i++) {
            LocalDate begin = from.apply(dated.get(i));
            LocalDate end = to.apply(dated.get(i));
            require(end == null || !end.isBefore(begin), pointer + "/" + i + "/validTo");
            if (i > 0) {
                LocalDate before = to.apply(dated.get(i - 1));
                require(before != null && before.isBefore(begin), pointer + "/" + i + "/validFrom");
            }
        }
    }

    private static void require(boolean holds, String pointer) {
        if (!holds) {
            throw refused(pointer);
        }
    }
}
