package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Gresa;

/** The directorate's register of schools' keys. */
public final class SchoolKeyRepository {
    private static final String IN_ORDER = "ORDER BY gresa, rowid";
    private static final String OF_SCHOOL = "WHERE gresa = ? ORDER BY rowid";

    private final Rows rows;

    SchoolKeyRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(
            String schoolName,
            byte[] signingKey,
            byte[] sealingKey,
            String chain,
            Long cutOffEpoch,
            Long cutOffSeq) {}

    public List<KnownSchoolKey> list() {
        return rows.list(Table.SCHOOL_KEY, IN_ORDER).stream().map(this::map).toList();
    }

    /** The keys of one school, the oldest first. */
    public List<KnownSchoolKey> ofSchool(Gresa gresa) {
        return rows.list(Table.SCHOOL_KEY, OF_SCHOOL, gresa.value()).stream()
                .map(this::map)
                .toList();
    }

    public Optional<KnownSchoolKey> findByKid(String kid) {
        return rows.find(Table.SCHOOL_KEY, id(kid)).map(this::map);
    }

    public void save(KnownSchoolKey key) {
        rows.put(
                Table.SCHOOL_KEY,
                id(key.kid()),
                List.of(key.gresa().value(), key.kid(), key.status().code()),
                new Body(
                        key.schoolName(),
                        key.signingKey(),
                        key.sealingKey(),
                        key.chain().toString(),
                        key.cutOffEpoch(),
                        key.cutOffSeq()));
    }

    private KnownSchoolKey map(Row row) {
        Body body = rows.body(row, Body.class);
        return new KnownSchoolKey(
                new Gresa(row.text(0)),
                body.schoolName(),
                row.text(1),
                body.signingKey(),
                body.sealingKey(),
                UUID.fromString(body.chain()),
                SchoolKeyStatus.ofCode(row.text(2))
                        .orElseThrow(() -> Problems.damaged(Table.SCHOOL_KEY.sqlName())),
                body.cutOffEpoch(),
                body.cutOffSeq());
    }

    private UUID id(String kid) {
        return rows.index().id(Table.SCHOOL_KEY.sqlName(), kid);
    }
}
