package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the directorate signed, by stream. A number is burnt with its bundle, which is written again
 * as often as wanted, always the same.
 */
public final class DispatchRepository {
    private static final String OF_STREAM = "WHERE stream = ? ORDER BY epoch, seq";

    private final Rows rows;
    private final Contents contents;

    DispatchRepository(Rows rows) {
        this.rows = rows;
        this.contents = new Contents(rows, "dispatch");
    }

    /** The sealed form. */
    record Body(
            String id, String type, String fileName, String recipientKid, boolean acknowledged) {}

    /** Of one stream, the oldest first. */
    public List<Dispatch> ofStream(String stream) {
        return rows.list(Table.DISPATCH, OF_STREAM, stream).stream().map(this::map).toList();
    }

    /** The newest of a stream. */
    public Optional<Dispatch> last(String stream) {
        return ofStream(stream).stream().reduce((older, newer) -> newer);
    }

    /**
     * Keeps a newly signed bundle.
     *
     * @throws IllegalStateException when its number is burnt already
     */
    public void add(Dispatch dispatch, byte[] jws) {
        if (rows.has(Table.DISPATCH, id(dispatch))) {
            throw new IllegalStateException("this number is burnt");
        }
        save(dispatch);
        contents.save(dispatch.digest(), jws);
    }

    public void save(Dispatch dispatch) {
        rows.put(
                Table.DISPATCH,
                id(dispatch),
                List.of(dispatch.stream(), dispatch.epoch(), dispatch.seq(), dispatch.digest()),
                new Body(
                        dispatch.id().toString(),
                        dispatch.type(),
                        dispatch.fileName(),
                        dispatch.recipientKid(),
                        dispatch.acknowledged()));
    }

    /** The signed part of a bundle, byte for byte. */
    public Optional<byte[]> jws(String digest) {
        return contents.find(digest);
    }

    private Dispatch map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Dispatch(
                row.text(0),
                row.number(1),
                row.number(2),
                UUID.fromString(body.id()),
                body.type(),
                row.text(3),
                body.fileName(),
                body.recipientKid(),
                body.acknowledged());
    }

    private UUID id(Dispatch dispatch) {
        String name = dispatch.stream() + "|" + dispatch.epoch() + "|" + dispatch.seq();
        return rows.index().id(Table.DISPATCH.sqlName(), name);
    }
}
