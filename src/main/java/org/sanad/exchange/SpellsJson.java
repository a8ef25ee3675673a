package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.KeptOutSpell;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.SchoolYear;

/**
 * Since when participants are kept out, within a group of participations. The member is left out
 * when nobody of the group took part before, so that files without are as they always were.
 */
final class SpellsJson {
    static final String MEMBER = "spells";

    private SpellsJson() {}

    static void write(JsonGenerator out, List<Participation> rows) throws IOException {
        if (rows.stream().allMatch(row -> row.spells().isEmpty())) {
            return;
        }
        out.writeArrayFieldStart(MEMBER);
        for (Participation row : rows) {
            for (KeptOutSpell spell : row.spells()) {
                out.writeStartObject();
                out.writeStringField("pupil", row.pupil().toString());
                out.writeStringField("from", spell.from().toString());
                out.writeStringField("to", spell.open() ? null : spell.to().toString());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    /**
     * Spells by pupil, each after the one before; one that lasts is the last, of a pupil who is
     * kept out.
     *
     * @param year in which they begin and end
     * @param takers the pupils of the group
     */
    static Map<UUID, List<KeptOutSpell>> read(
            Members group, SchoolYear year, ParticipationStatus status, Set<UUID> takers) {
        Map<UUID, List<KeptOutSpell>> spells = new HashMap<>();
        if (group.node(MEMBER) == null) {
            return spells;
        }
        group.list(
                MEMBER,
                (node, place) -> {
                    Members row = Members.of(node, place, BundleCode.P01, "pupil", "from", "to");
                    UUID pupil = row.uuid("pupil");
                    if (!takers.contains(pupil)) {
                        throw row.refuse("pupil");
                    }
                    List<KeptOutSpell> before =
                            spells.computeIfAbsent(pupil, id -> new ArrayList<>());
                    before.add(spell(row, year, before));
                    return pupil;
                });
        boolean agree =
                spells.values().stream()
                        .allMatch(
                                one ->
                                        one.get(one.size() - 1).open()
                                                == (status == ParticipationStatus.KEPT_OUT));
        if (spells.isEmpty() || !agree) {
            throw group.refuse(MEMBER);
        }
        return spells;
    }

    private static KeptOutSpell spell(Members row, SchoolYear year, List<KeptOutSpell> before) {
        LocalDate from = row.date("from");
        LocalDate to = row.dateOrNull("to");
        KeptOutSpell last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean after = last == null || (!last.open() && last.to().isBefore(from));
        if (!after || !SchoolYear.of(from).equals(year)) {
            throw row.refuse("from");
        }
        if (to != null && (to.isBefore(from) || !SchoolYear.of(to).equals(year))) {
            throw row.refuse("to");
        }
        return new KeptOutSpell(from, to);
    }
}
