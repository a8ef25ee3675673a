package org.sanad.work.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.Needs;
import org.sanad.model.pack.Programme;
import org.sanad.store.Session;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.desk.Installation;

/** سجل التسليم: who is to get which article of a programme this year, and who has it. */
public final class HandOutRegister {
    /**
     * A pupil of the register.
     *
     * @param articles codes of what the programme gives him, in the order of his kit
     * @param received by article; what was handed out twice stands with its last day
     */
    public record Row(
            UUID pupil,
            MassarCode code,
            PersonName name,
            String schoolClass,
            List<String> articles,
            Map<String, Received> received) {
        public Row {
            articles = List.copyOf(articles);
            received = Map.copyOf(received);
        }
    }

    /**
     * A piece a pupil got.
     *
     * @param handOut names it when it is corrected or removed
     */
    public record Received(UUID handOut, LocalDate date) {}

    private final Installation installation;

    public HandOutRegister(Installation installation) {
        this.installation = installation;
    }

    /**
     * The pupils a programme gives something, in the order of the class sheets.
     *
     * @throws UserProblem {@code work.programme.unknown}
     */
    public List<Row> rows(String programme) {
        Programme found = SchoolNeeds.programme(installation, programme);
        return installation.store().read(session -> rows(session, found));
    }

    private List<Row> rows(Session session, Programme programme) {
        SchoolYear year = installation.schoolYear(session);
        SchoolData data = installation.schoolData(session, year);
        Map<UUID, List<String>> takers = Needs.takers(installation.pack(), programme, data);
        Map<UUID, Map<String, Received>> received = new HashMap<>();
        for (HandOut one : session.needs().book(year).of(programme.code(), year).handOuts()) {
            if (one.pupil() != null) {
                received.computeIfAbsent(one.pupil(), none -> new HashMap<>())
                        .put(one.key().article(), new Received(one.id(), one.date()));
            }
        }
        Map<UUID, Pupil> pupils = data.pupilsById();
        List<Row> rows = new ArrayList<>();
        for (Placement place : data.placements().stream().sorted(Benefits.SHEET_ORDER).toList()) {
            List<String> articles = takers.get(place.pupil());
            if (articles != null) {
                Pupil pupil = pupils.get(place.pupil());
                rows.add(
                        new Row(
                                pupil.id(),
                                pupil.code(),
                                pupil.name(),
                                place.schoolClass(),
                                articles.stream().distinct().toList(),
                                received.getOrDefault(pupil.id(), Map.of())));
            }
        }
        return rows;
    }
}
