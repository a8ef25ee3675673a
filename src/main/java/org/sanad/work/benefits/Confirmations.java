package org.sanad.work.benefits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Eligibility;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Saying again that those who took part last year take part this year. Until then they wait: they
 * are on no list and in no bundle.
 */
public final class Confirmations {
    private final Installation installation;

    public Confirmations(Installation installation) {
        this.installation = installation;
    }

    /**
     * What confirming would do; writes nothing.
     *
     * @param codes who is confirmed, or null: every one waiting whom the rules do not exclude
     * @throws UserProblem {@code work.programme.unknown}
     */
    public Confirmation preview(String programme, List<MassarCode> codes) {
        Programme found = programme(programme);
        return installation.store().read(session -> judge(session, found, codes).result());
    }

    /**
     * Confirms in one transaction. With codes the head's word stands above the rules, and is
     * reported; without, those the rules exclude go on waiting.
     *
     * @throws UserProblem {@code work.programme.unknown}
     */
    public Confirmation confirm(String programme, List<MassarCode> codes) {
        Programme found = programme(programme);
        return installation
                .store()
                .writeUndoable(
                        "benefits." + found.code(),
                        session -> {
                            Judged judged = judge(session, found, codes);
                            judged.taken().stream()
                                    .map(one -> one.withStatus(ParticipationStatus.ENROLLED))
                                    .forEach(session.participations()::save);
                            return judged.result();
                        });
    }

    /** How many wait, by programme code. */
    public Map<String, Integer> waiting() {
        return installation
                .store()
                .read(
                        session -> {
                            Map<String, Integer> waiting = new LinkedHashMap<>();
                            session.participations().list(installation.schoolYear(session)).stream()
                                    .filter(Confirmations::waits)
                                    .forEach(
                                            one -> waiting.merge(one.programme(), 1, Integer::sum));
                            return waiting;
                        });
    }

    private record Judged(List<Participation> taken, Confirmation result) {}

    private Judged judge(Session session, Programme programme, List<MassarCode> codes) {
        SchoolData data = installation.schoolData(session, installation.schoolYear(session));
        Map<UUID, Pupil> pupils = data.pupilsById();
        Map<MassarCode, Participation> waiting = new LinkedHashMap<>();
        data.participations().stream()
                .filter(one -> waits(one) && one.programme().equals(programme.code()))
                .forEach(one -> waiting.put(pupils.get(one.pupil()).code(), one));
        List<Problem> problems = new ArrayList<>();
        List<MassarCode> confirmed = new ArrayList<>();
        for (MassarCode code : codes == null ? List.copyOf(waiting.keySet()) : codes) {
            Participation one = waiting.get(code);
            if (one == null) {
                problems.add(Problem.of("work.confirm.not-waiting", code));
                continue;
            }
            boolean excluded = excluded(programme, data, pupils.get(one.pupil()));
            if (excluded) {
                String said =
                        codes == null ? "work.confirm.waits" : "work.benefits.against-the-rules";
                problems.add(Problem.of(said, code));
            }
            if (codes != null || !excluded) {
                confirmed.add(code);
            }
        }
        List<Participation> taken = confirmed.stream().distinct().map(waiting::get).toList();
        List<MassarCode> left = new ArrayList<>(waiting.keySet());
        left.removeAll(confirmed);
        return new Judged(
                taken, new Confirmation(confirmed.stream().distinct().toList(), left, problems));
    }

    private boolean excluded(Programme programme, SchoolData data, Pupil pupil) {
        Placement placement = data.placementsByPupil().get(pupil.id());
        return placement == null
                || !Eligibility.judge(
                                installation.pack(),
                                programme,
                                pupil,
                                placement,
                                data.areaOf(placement),
                                data.school().commune())
                        .eligible();
    }

    private static boolean waits(Participation taking) {
        return taking.status() == ParticipationStatus.TO_CONFIRM;
    }

    private Programme programme(String code) {
        return installation
                .pack()
                .programme(code)
                .orElseThrow(() -> UserProblem.of("work.programme.unknown", code));
    }
}
