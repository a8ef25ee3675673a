package org.sanad.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The lent connection, seen through its repositories. Valid only inside the function it was lent
 * to.
 */
public final class Session {
    private final Rows rows;

    Session(Rows rows) {
        this.rows = rows;
    }

    public Settings settings() {
        return new Settings(rows);
    }

    public SchoolRepository school() {
        return new SchoolRepository(rows);
    }

    public SiteRepository sites() {
        return new SiteRepository(rows);
    }

    public PupilRepository pupils() {
        return new PupilRepository(rows);
    }

    public PlacementRepository placements() {
        return new PlacementRepository(rows);
    }

    public MoveRepository moves() {
        return new MoveRepository(rows);
    }

    public ColumnNameRepository columnNames() {
        return new ColumnNameRepository(rows);
    }

    public SavedViewRepository savedViews() {
        return new SavedViewRepository(rows);
    }

    public SecondEntryRepository secondEntries() {
        return new SecondEntryRepository(rows);
    }

    public DraftRepository drafts() {
        return new DraftRepository(rows);
    }

    /** What undo or redo may still bring back. */
    public Returning returning() {
        return new UndoLog(rows, null).returning();
    }

    /** Whether everything can be written, not only what everybody at the desk enters. */
    public boolean byHead() {
        return rows.secrets().isPresent();
    }

    public PupilNoteRepository pupilNotes() {
        return new PupilNoteRepository(rows);
    }

    public KeptViolationRepository keptViolations() {
        return new KeptViolationRepository(rows);
    }

    public AttendanceRepository attendance() {
        return new AttendanceRepository(rows);
    }

    public DismissalRepository dismissals() {
        return new DismissalRepository(rows);
    }

    public HouseholdRepository households() {
        return new HouseholdRepository(rows);
    }

    public ParticipationRepository participations() {
        return new ParticipationRepository(rows);
    }

    public NeedsRepository needs() {
        return new NeedsRepository(rows);
    }

    public KeyRepository keys() {
        return new KeyRepository(rows);
    }

    public OutboxRepository outbox() {
        return new OutboxRepository(rows);
    }

    public PackRepository packs() {
        return new PackRepository(rows);
    }

    public SchoolKeyRepository schoolKeys() {
        return new SchoolKeyRepository(rows);
    }

    public IntakeRepository intake() {
        return new IntakeRepository(rows);
    }

    public SnapshotRepository snapshots() {
        return new SnapshotRepository(rows);
    }

    public DecisionRepository decisions() {
        return new DecisionRepository(rows);
    }

    public DispatchRepository dispatches() {
        return new DispatchRepository(rows);
    }

    public ListedSchoolRepository listedSchools() {
        return new ListedSchoolRepository(rows);
    }

    public InboxRepository inbox() {
        return new InboxRepository(rows);
    }

    public RemarkRepository remarks() {
        return new RemarkRepository(rows);
    }

    /** Who enters data beside the head. */
    public ClerkRepository clerks() {
        return new ClerkRepository(rows);
    }

    /**
     * What was done last, the newest first.
     *
     * @param count the most that is wanted
     */
    public List<Operation> operations(int count) {
        return new OperationLog(rows).newest(count);
    }

    /** What a transaction did, by its number; empty for those of before the journal. */
    public Optional<Operation> operation(long number) {
        return new OperationLog(rows).find(number);
    }

    /**
     * Which transaction wrote a pupil's rows last, by name of their table; {@link #operation} tells
     * who that was.
     */
    public Map<String, Long> lastWritings(UUID pupil) {
        return new LastWritings(rows).of(pupil);
    }

    /** Whether the journal of operations is as it was written. */
    public boolean operationsWhole() {
        return new OperationLog(rows).whole();
    }

    /**
     * Number of the last transaction, in a session that only reads: what is read stays the same.
     */
    public long last() {
        return rows.version();
    }

    /** Number that the running transaction has in the journal of operations. */
    String number() {
        return Long.toString(rows.version());
    }

    /** The rows themselves, for this room's own checks. */
    Rows rows() {
        return rows;
    }
}
