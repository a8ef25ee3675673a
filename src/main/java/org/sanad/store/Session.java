package org.sanad.store;

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

    /** The rows themselves, for this room's own checks. */
    Rows rows() {
        return rows;
    }
}
