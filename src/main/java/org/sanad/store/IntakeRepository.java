package org.sanad.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Gresa;

/** What the directorate received, every file exactly as it came, refused ones too. */
public final class IntakeRepository {
    private static final String IN_ORDER = "ORDER BY received";
    private static final String OF_SCHOOL = "WHERE gresa = ? ORDER BY received";
    private static final String LAST = "SELECT max(received) FROM intake";

    private final Rows rows;
    private final Contents contents;

    IntakeRepository(Rows rows) {
        this.rows = rows;
        this.contents = new Contents(rows, "intake");
    }

    /** The sealed form. */
    record Body(
            String id,
            String type,
            String campaign,
            String chain,
            long epoch,
            String epochId,
            long seq,
            String prev,
            String verdict,
            String code,
            String fileName,
            String receivedOn,
            String argument,
            String claims,
            String signer) {}

    /** The order number the next file gets. */
    public long nextReceived() {
        return rows.number(LAST) + 1;
    }

    /** Keeps a received file, or changes what was decided about it. */
    public void save(IntakeEntry entry, byte[] file) {
        save(entry);
        contents.save(entry.digest(), file);
    }

    /** Changes what was decided about a file that is kept already. */
    public void save(IntakeEntry entry) {
        rows.put(
                Table.INTAKE,
                rowId(entry.digest()),
                Arrays.asList(
                        entry.received(),
                        entry.gresa() == null ? null : entry.gresa().value(),
                        entry.digest()),
                new Body(
                        entry.id() == null ? null : entry.id().toString(),
                        entry.type(),
                        entry.campaign(),
                        entry.chain() == null ? null : entry.chain().toString(),
                        entry.epoch(),
                        entry.epochId(),
                        entry.seq(),
                        entry.prev(),
                        entry.verdict(),
                        entry.code(),
                        entry.arrival().fileName(),
                        entry.arrival().on() == null ? null : entry.arrival().on().toString(),
                        entry.arrival().argument(),
                        entry.arrival().claims(),
                        entry.arrival().signer()));
    }

    /** Keeps the bytes of a file whose entry is there. */
    public void keepFile(String digest, byte[] file) {
        contents.save(digest, file);
    }

    /** Takes an entry and its file out, because it lies under another name now. */
    public void remove(String digest) {
        rows.remove(Table.INTAKE, rowId(digest));
        contents.remove(digest);
    }

    public Optional<IntakeEntry> find(String digest) {
        return rows.find(Table.INTAKE, rowId(digest)).map(this::map);
    }

    /** Entries of the bundle of this id: more than one when two contents claim it. */
    public List<IntakeEntry> findById(UUID id) {
        return list().stream().filter(entry -> id.equals(entry.id())).toList();
    }

    /** What came from a school, in the order received. */
    public List<IntakeEntry> ofSchool(Gresa gresa) {
        return rows.list(Table.INTAKE, OF_SCHOOL, gresa.value()).stream().map(this::map).toList();
    }

    public List<IntakeEntry> list() {
        return rows.list(Table.INTAKE, IN_ORDER).stream().map(this::map).toList();
    }

    /** The file exactly as it came. */
    public Optional<byte[]> file(String digest) {
        return contents.find(digest);
    }

    private IntakeEntry map(Row row) {
        Body body = rows.body(row, Body.class);
        return new IntakeEntry(
                row.number(0),
                row.text(2),
                body.id() == null ? null : UUID.fromString(body.id()),
                row.text(1) == null ? null : new Gresa(row.text(1)),
                body.type(),
                body.campaign(),
                body.chain() == null ? null : UUID.fromString(body.chain()),
                body.epoch(),
                body.epochId(),
                body.seq(),
                body.prev(),
                body.verdict(),
                body.code(),
                new IntakeEntry.Arrival(
                        body.fileName(),
                        body.receivedOn() == null ? null : LocalDate.parse(body.receivedOn()),
                        body.argument(),
                        body.claims(),
                        body.signer()));
    }

    private UUID rowId(String digest) {
        return rows.index().id(Table.INTAKE.sqlName(), digest);
    }
}
