package org.sanad.store;

import java.util.List;
import java.util.Optional;

/** What a school took from its directorate, every file exactly as it came. */
public final class InboxRepository {
    private static final String OF_TYPE = "WHERE type = ? ORDER BY epoch, seq";

    private final Rows rows;
    private final Contents contents;

    InboxRepository(Rows rows) {
        this.rows = rows;
        this.contents = new Contents(rows, "inbox");
    }

    /** The sealed form. */
    record Body(
            List<String> about,
            long upToEpoch,
            long upToSeq,
            int directory,
            String directoryDigest) {}

    /** Of one type, by number. */
    public List<InboxEntry> ofType(String type) {
        return rows.list(Table.INBOX, OF_TYPE, type).stream().map(this::map).toList();
    }

    /** The one of a type with the greatest number. */
    public Optional<InboxEntry> last(String type) {
        return ofType(type).stream().reduce((older, newer) -> newer);
    }

    public void save(InboxEntry entry, byte[] file) {
        rows.put(
                Table.INBOX,
                rows.index().id(Table.INBOX.sqlName(), entry.digest()),
                List.of(entry.type(), entry.epoch(), entry.seq(), entry.digest()),
                new Body(
                        entry.about(),
                        entry.upToEpoch(),
                        entry.upToSeq(),
                        entry.directory(),
                        entry.directoryDigest()));
        contents.save(entry.digest(), file);
    }

    /** The file exactly as it came. */
    public Optional<byte[]> file(String digest) {
        return contents.find(digest);
    }

    private InboxEntry map(Row row) {
        Body body = rows.body(row, Body.class);
        return new InboxEntry(
                row.text(0),
                row.number(1),
                row.number(2),
                row.text(3),
                body.about(),
                body.upToEpoch(),
                body.upToSeq(),
                body.directory(),
                body.directoryDigest());
    }
}
