package org.sanad.work.send;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.Snapshot;
import org.sanad.model.LocalizedText;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.store.Session;
import org.sanad.work.desk.Declared;
import org.sanad.work.desk.LastDeclaration;

/**
 * What a bundle sealed now would say that the newest one made this year does not: the head looks at
 * it before sealing. Each bundle is whole all the same.
 *
 * @param seq number of that bundle
 * @param pupils on the lists
 * @param programmes where something changed, in the order of the pack
 * @param unchanged whether a bundle made now would say the same to the last byte
 */
public record SinceLastBundle(
        long seq, Counts pupils, List<Enrolments> programmes, boolean unchanged) {
    public SinceLastBundle {
        programmes = List.copyOf(programmes);
    }

    /**
     * How many differ.
     *
     * @param came there now and not then
     * @param gone there then and not now
     * @param changed there now and then, otherwise than then
     */
    public record Counts(int came, int gone, int changed) {
        /** Whether all are as they were. */
        public boolean none() {
            return came == 0 && gone == 0 && changed == 0;
        }

        private static <T> Counts of(Map<UUID, T> then, Map<UUID, T> now) {
            int came = 0;
            int changed = 0;
            for (Map.Entry<UUID, T> one : now.entrySet()) {
                T before = then.get(one.getKey());
                came += before == null ? 1 : 0;
                changed += before == null || before.equals(one.getValue()) ? 0 : 1;
            }
            return new Counts(came, then.size() - (now.size() - came), changed);
        }
    }

    /** Enrolments of a programme that differ. */
    public record Enrolments(LocalizedText programme, Counts counts) {}

    /**
     * Compares what the school holds with its newest bundle of the year; empty before the first.
     */
    static Optional<SinceLastBundle> of(Session session, ProgrammePack pack, SchoolData data) {
        return LastDeclaration.of(session, data)
                .map(
                        last -> {
                            DeclarationBody then = last.bundle().declared().orElseThrow();
                            Snapshot now = Declared.of(session, data, List.of());
                            return new SinceLastBundle(
                                    last.entry().seq(),
                                    Counts.of(listed(then.snapshot()), listed(now)),
                                    enrolments(pack, then.snapshot(), now),
                                    last.unchanged());
                        });
    }

    /** What a bundle says of a pupil on the lists; where he stands on a sheet does not travel. */
    private record Listed(Pupil pupil, String level, String schoolClass, UUID site) {}

    private static Map<UUID, Listed> listed(Snapshot of) {
        Map<UUID, Listed> listed = new HashMap<>();
        for (int i = 0; i < of.pupils().size(); i++) {
            Placement placement = of.placements().get(i);
            if (placement.status() == PlacementStatus.LISTED) {
                listed.put(
                        placement.pupil(),
                        new Listed(
                                of.pupils().get(i),
                                placement.level(),
                                placement.schoolClass(),
                                placement.site()));
            }
        }
        return listed;
    }

    private static List<Enrolments> enrolments(ProgrammePack pack, Snapshot then, Snapshot now) {
        Map<String, Map<UUID, Participation>> before = enrolled(then);
        Map<String, Map<UUID, Participation>> after = enrolled(now);
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        for (Programme one : pack.programmes()) {
            names.put(one.code(), one.shortName());
        }
        // another pack may have known a programme ours does not
        before.keySet().forEach(code -> names.putIfAbsent(code, new LocalizedText(code, code)));
        List<Enrolments> enrolments = new ArrayList<>();
        names.forEach(
                (code, name) -> {
                    Counts counts =
                            Counts.of(
                                    before.getOrDefault(code, Map.of()),
                                    after.getOrDefault(code, Map.of()));
                    if (!counts.none()) {
                        enrolments.add(new Enrolments(name, counts));
                    }
                });
        return enrolments;
    }

    /** Who takes part and is on the lists, by code of the programme. */
    private static Map<String, Map<UUID, Participation>> enrolled(Snapshot of) {
        Map<UUID, Listed> listed = listed(of);
        Map<String, Map<UUID, Participation>> enrolled = new TreeMap<>();
        for (Participation one : of.participations()) {
            if (one.status() == ParticipationStatus.ENROLLED && listed.containsKey(one.pupil())) {
                enrolled.computeIfAbsent(one.programme(), none -> new HashMap<>())
                        .put(one.pupil(), one);
            }
        }
        return enrolled;
    }
}
