package org.sanad.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;

/** Accepted snapshots: one for each school and campaign, with its body and its pupils' codes. */
public final class SnapshotRepository {
    private static final String BY_CAMPAIGN = "WHERE campaign = ? ORDER BY gresa";
    private static final String OF_SCHOOL = "WHERE gresa = ? ORDER BY campaign";

    private final Rows rows;
    private final Contents bodies;
    private final Contents codes;

    SnapshotRepository(Rows rows) {
        this.rows = rows;
        this.bodies = new Contents(rows, "snapshot");
        this.codes = new Contents(rows, "snapshot-codes");
    }

    /** The sealed form. */
    record Body(long epoch, long seq, String digest) {}

    public Optional<Snapshot> find(Gresa gresa, String campaign) {
        return rows.find(Table.SNAPSHOT, id(gresa, campaign)).map(this::map);
    }

    /** Every school's snapshot of a campaign, by school code. */
    public List<Snapshot> list(String campaign) {
        return rows.list(Table.SNAPSHOT, BY_CAMPAIGN, campaign).stream().map(this::map).toList();
    }

    /** A school's snapshots, by campaign. */
    public List<Snapshot> ofSchool(Gresa gresa) {
        return rows.list(Table.SNAPSHOT, OF_SCHOOL, gresa.value()).stream().map(this::map).toList();
    }

    /** The body exactly as it was accepted. */
    public Optional<byte[]> body(Gresa gresa, String campaign) {
        return bodies.find(name(gresa, campaign));
    }

    /** Takes the place of the school's snapshot of this campaign. */
    public void save(Snapshot snapshot, byte[] body, Collection<MassarCode> pupils) {
        String name = name(snapshot.gresa(), snapshot.campaign());
        rows.put(
                Table.SNAPSHOT,
                id(snapshot.gresa(), snapshot.campaign()),
                List.of(snapshot.gresa().value(), snapshot.campaign(), (long) snapshot.pupils()),
                new Body(snapshot.epoch(), snapshot.seq(), snapshot.digest()));
        bodies.save(name, body);
        List<String> lines = pupils.stream().map(MassarCode::value).sorted().toList();
        codes.save(name, String.join("\n", lines).getBytes(StandardCharsets.US_ASCII));
    }

    /** Forgets the school's snapshot of this campaign. */
    public void remove(Gresa gresa, String campaign) {
        rows.remove(Table.SNAPSHOT, id(gresa, campaign));
        bodies.remove(name(gresa, campaign));
        codes.remove(name(gresa, campaign));
    }

    /** Those of a school's pupils that snapshots of other schools hold too, with these schools. */
    public Map<MassarCode, List<Gresa>> claimedByOthers(
            Gresa gresa, String campaign, Collection<MassarCode> pupils) {
        Set<MassarCode> ours = new HashSet<>(pupils);
        Map<MassarCode, List<Gresa>> claims = new TreeMap<>();
        for (Snapshot other : list(campaign)) {
            if (other.gresa().equals(gresa)) {
                continue;
            }
            for (MassarCode code : codes(other)) {
                if (ours.contains(code)) {
                    claims.computeIfAbsent(code, c -> new ArrayList<>()).add(other.gresa());
                }
            }
        }
        return claims;
    }

    /**
     * Which school's accepted snapshot of a campaign holds each pupil; the first by school code.
     */
    public Map<MassarCode, Gresa> holders(String campaign) {
        Map<MassarCode, Gresa> holders = new TreeMap<>();
        for (Snapshot snapshot : list(campaign)) {
            codes(snapshot).forEach(code -> holders.putIfAbsent(code, snapshot.gresa()));
        }
        return holders;
    }

    private List<MassarCode> codes(Snapshot snapshot) {
        byte[] lines =
                codes.find(name(snapshot.gresa(), snapshot.campaign()))
                        .orElseThrow(() -> Problems.damaged(Table.SNAPSHOT.sqlName()));
        return new String(lines, StandardCharsets.US_ASCII).lines().map(MassarCode::new).toList();
    }

    private Snapshot map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Snapshot(
                new Gresa(row.text(0)),
                row.text(1),
                body.epoch(),
                body.seq(),
                body.digest(),
                Math.toIntExact(row.number(2)));
    }

    private UUID id(Gresa gresa, String campaign) {
        return rows.index().id(Table.SNAPSHOT.sqlName(), name(gresa, campaign));
    }

    private static String name(Gresa gresa, String campaign) {
        return gresa.value() + "|" + campaign;
    }
}
