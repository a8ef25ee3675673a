package org.sanad.work.needs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.Placement;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.Needs;
import org.sanad.model.pack.Programme;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Turns lists of pupils who got a piece into hand-outs; what does not fit is told by its row. */
final class HandingOut {
    private final NeedsEntering entering;
    private final Programme programme;
    private final SchoolYear year;
    private final Map<MassarCode, Pupil> byCode = new HashMap<>();
    private final Map<UUID, List<String>> takers;
    private final Map<UUID, Placement> placements;

    /** Who has an article already, by its code. */
    private final Map<String, Set<UUID>> have = new HashMap<>();

    private HandingOut(
            NeedsEntering entering,
            Programme programme,
            SchoolData data,
            Map<UUID, List<String>> takers) {
        this.entering = entering;
        this.programme = programme;
        this.year = entering.year();
        this.takers = takers;
        this.placements = data.placementsByPupil();
        data.pupils().forEach(pupil -> byCode.put(pupil.code(), pupil));
    }

    /**
     * @param entering of the programme and the year worked on
     */
    static HandingOut of(
            Installation installation,
            Session session,
            Programme programme,
            NeedsEntering entering) {
        SchoolYear year = entering.year();
        SchoolData data = installation.schoolData(session, year);
        HandingOut handing =
                new HandingOut(
                        entering,
                        programme,
                        data,
                        Needs.takers(installation.pack(), programme, data));
        session.needs().book(year).of(programme.code(), year).handOuts().stream()
                .filter(one -> one.pupil() != null)
                .forEach(one -> handing.owners(one.key().article()).add(one.pupil()));
        return handing;
    }

    private Set<UUID> owners(String article) {
        return have.computeIfAbsent(article, none -> new HashSet<>());
    }

    /**
     * Hand-outs of all lists.
     *
     * @param problems gets what was refused
     * @throws UserProblem for a day that cannot be
     */
    List<HandOut> handed(List<HandOutList> lists, List<Problem> problems) {
        List<HandOut> taken = new ArrayList<>();
        lists.forEach(list -> handed(list, taken, problems));
        return taken;
    }

    private void handed(HandOutList list, List<HandOut> taken, List<Problem> problems) {
        entering.day(list.date(), 0);
        for (int i = 0; i < list.pupils().size(); i++) {
            MassarCode code = list.pupils().get(i);
            Pupil pupil = byCode.get(code);
            String refusal = refusal(pupil, list.article());
            if (refusal == null && !owners(list.article()).add(pupil.id()) && !list.again()) {
                refusal = "work.needs.handed-already";
            }
            if (refusal != null) {
                problems.add(Problem.of(refusal, code, list.article()).at(null, i + 1, "code"));
                continue;
            }
            Placement place = placements.get(pupil.id());
            NeedKey key =
                    new NeedKey(
                            programme.code(),
                            year,
                            place.site(),
                            place.level(),
                            pupil.gender(),
                            list.article());
            taken.add(new HandOut(UUID.randomUUID(), key, list.date(), pupil.id(), 1));
        }
    }

    private String refusal(Pupil pupil, String article) {
        if (pupil == null) {
            return "work.needs.unknown-code";
        }
        List<String> articles = takers.get(pupil.id());
        if (articles == null) {
            return "work.needs.pupil-not-expected";
        }
        return articles.contains(article) ? null : "work.needs.article-not-for-pupil";
    }
}
