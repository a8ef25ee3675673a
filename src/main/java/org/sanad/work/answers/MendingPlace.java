package org.sanad.work.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.SchoolYear;
import org.sanad.store.Session;

/**
 * Where a refused row of a pupil is mended, in the words of the checks.
 *
 * @param about stable name of what is mended, as findings carry it
 * @param home the pupil's household, or null
 * @param programme code of the programme it is about, or null
 */
public record MendingPlace(String about, UUID home, String programme) {
    /** First field of the sheet, for a row of which everything is to be looked at. */
    private static final String SHEET = "family";

    /** Members of a pupil's row (design, bundle.md) that the checks call otherwise. */
    private static final Map<String, String> MEMBERS =
            Map.of(
                    "massar", "code",
                    "arrivalUnknown", "status",
                    "schoolName", "status",
                    "household", "guardian",
                    "programmes", "programme");

    /** Members that stand in a pupil's sheet or beside it, and are no field of a programme. */
    private static final Set<String> OF_PUPIL =
            Set.of(
                    "family",
                    "first",
                    "whole",
                    "gender",
                    "birthDate",
                    "birthPlace",
                    "level",
                    "class",
                    "site",
                    "status",
                    "cin",
                    "phone");

    static MendingPlace of(Session session, SchoolYear year, RefusedRow row) {
        UUID pupil = row.pupil();
        UUID home = session.households().findByChild(pupil).map(Household::id).orElse(null);
        String member = row.field();
        String about = member == null ? SHEET : MEMBERS.getOrDefault(member, member);
        if (OF_PUPIL.contains(about) || MEMBERS.containsKey(String.valueOf(member))) {
            boolean asked = about.equals("programme");
            return new MendingPlace(about, home, asked ? programme(session, year, pupil) : null);
        }
        return taking(session, year, pupil).stream()
                .filter(one -> one.fields().containsKey(about))
                .findFirst()
                .map(one -> new MendingPlace(about, home, one.programme()))
                .orElse(new MendingPlace(SHEET, home, null));
    }

    /** The only programme the pupil takes part in, or the first of them: the row names none. */
    private static String programme(Session session, SchoolYear year, UUID pupil) {
        return taking(session, year, pupil).stream()
                .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                .map(Participation::programme)
                .findFirst()
                .orElse(null);
    }

    private static List<Participation> taking(Session session, SchoolYear year, UUID pupil) {
        return session.participations().list(year).stream()
                .filter(one -> one.pupil().equals(pupil))
                .toList();
    }
}
