package org.sanad.work.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.i18n.Messages;
import org.sanad.model.MassarCode;
import org.sanad.model.Move;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.roster.RosterPupil;
import org.sanad.model.roster.RosterSchool;
import org.sanad.roster.Layout;
import org.sanad.roster.RefusedRows;
import org.sanad.roster.RosterFile;
import org.sanad.roster.RosterReader;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Importing MASSAR class lists: look first, apply, take back. */
public final class RosterImports {
    /** Kind of undoable change in the store. */
    static final String KIND = "roster";

    /** Fewer known pupils than one in so many, and a list with another name is another school's. */
    private static final int KNOWN_AT_LEAST_ONE_IN = 10;

    private final Installation installation;

    public RosterImports(Installation installation) {
        this.installation = installation;
    }

    /**
     * What importing these files would do. Writes nothing.
     *
     * @throws UserProblem when a file is refused, or the lists are of two years, or of another
     *     school
     */
    public RosterPreview preview(List<Path> files, Progress progress) {
        RosterReading reading = read(files, progress);
        return installation.store().read(session -> compare(session, reading));
    }

    /**
     * Imports the files in one transaction; what the preview said is computed again against the
     * store as it is now. Nothing is said of pupils who come with a list after the year's first.
     *
     * @throws UserProblem as {@link #preview}
     */
    public RosterPreview apply(List<Path> files, Progress progress) {
        return apply(files, Arrivals.unknown(), progress);
    }

    /**
     * The same, and says since when the pupils are here of whom has to be said ({@link
     * RosterPreview#arrivals}).
     *
     * @throws UserProblem {@code work.roster.arrival-other-year}, or as {@link #preview}
     */
    public RosterPreview apply(List<Path> files, Arrivals arrivals, Progress progress) {
        RosterReading reading = read(files, progress);
        arrivals.requireIn(reading.year());
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            RosterPreview preview = compare(session, reading);
                            save(session, preview, arrivals);
                            return arrivals.isUnknown() ? preview : preview.answered();
                        });
    }

    /**
     * Puts everything back as it was before the last import.
     *
     * @throws UserProblem when there is none, or when something it wrote was changed since
     */
    public void undoLast() {
        installation.store().undoLast(KIND);
    }

    /**
     * Writes the rows that were not taken as a file to be mended beside the list.
     *
     * @throws UserProblem {@code roster.refused.unwritten} when the place cannot be written
     */
    public void saveRefused(Path out, List<Problem> problems, Messages messages) {
        RefusedRows.write(out, problems, messages);
    }

    /** Reads the files as one list. */
    RosterReading read(List<Path> files, Progress progress) {
        List<RosterFile> lists = new ArrayList<>();
        RosterReader reader =
                new RosterReader(installation.pack().levels(), ColumnMemory.names(installation));
        for (Path file : files) {
            progress.check();
            lists.add(read(reader, file, progress));
            progress.report(lists.size(), files.size());
        }
        return RosterReading.of(lists, SchoolYear.of(installation.today()));
    }

    /** A refusal names the file it is about. */
    static RosterFile read(RosterReader reader, Path file, Progress progress) {
        try {
            return reader.read(file, progress);
        } catch (UserProblem e) {
            throw new UserProblem(e.problem().inFile(String.valueOf(file.getFileName())), e);
        }
    }

    private static UUID mainSite(Session session) {
        return session.sites().list().stream()
                .filter(Site::main)
                .findFirst()
                .orElseThrow(() -> UserProblem.of("work.school.missing"))
                .id();
    }

    /** What the lists would change of what is stored for their year. */
    RosterPreview compare(Session session, RosterReading reading) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        School school =
                session.school().find().orElseThrow(() -> UserProblem.of("work.school.missing"));
        List<Pupil> stored = session.pupils().list();
        for (RosterFile list : reading.lists()) {
            checkSchool(school, list, stored, problems);
        }
        SchoolYear working = installation.schoolYear(session);
        if (!stored.isEmpty() && !reading.year().equals(working)) {
            problems.add(
                    Problem.of("work.roster.other-year", reading.year().label(), working.label()));
        }
        List<Placement> placements = session.placements().list(reading.year());
        RosterComparison comparison =
                new RosterComparison(
                        reading.year(),
                        stored,
                        placements,
                        Reconfirmation.yearBefore(session, reading.year())
                                .map(session.placements()::list)
                                .orElse(List.of()),
                        mainSite(session),
                        reading.year().compareTo(working) < 0 && !stored.isEmpty());
        List<PupilChange> changes = new ArrayList<>();
        List<RosterReading.Row> taken = new ArrayList<>();
        for (RosterReading.Row row : reading.rows()) {
            Optional<PupilChange> change = comparison.compare(row.pupil(), row.ordered());
            if (change.isPresent()) {
                changes.add(change.get());
                taken.add(row);
            } else {
                problems.add(noClass(row));
            }
        }
        Set<UUID> arrivals = arrivals(session, reading.year(), placements, changes);
        if (!arrivals.isEmpty()) {
            problems.add(
                    Problem.of(
                            RosterPreview.ARRIVAL_UNKNOWN,
                            arrivals.size(),
                            reading.year().label()));
        }
        Set<MassarCode> listed = RosterComparison.codes(changes);
        listed.addAll(reading.refusedCodes());
        List<Pupil> absent = comparison.absent(listed, reading.partialClasses());
        List<Problem> lost = RosterReading.lost(problems, taken);
        problems.addAll(NewDoubles.of(changes, taken, stored, session.households().list()));
        return new RosterPreview(
                reading.school(),
                reading.year(),
                changes,
                absent,
                arrivals,
                reading.listedClasses(),
                problems,
                lost,
                count(changes, absent, RosterReading.rows(lost)));
    }

    /**
     * Of whom has to be said since when they are here. The first list of a year is of those who are
     * here since it began: a list taken late is no doubt about everybody. Pupils whose arrival was
     * recorded by hand before it make no list.
     */
    private static Set<UUID> arrivals(
            Session session,
            SchoolYear year,
            List<Placement> placements,
            List<PupilChange> changes) {
        Set<UUID> came = new HashSet<>();
        session.moves().list(year).stream()
                .filter(move -> move.kind().comes())
                .forEach(move -> came.add(move.pupil()));
        Map<UUID, Placement> placed = new HashMap<>();
        placements.forEach(one -> placed.put(one.pupil(), one));
        boolean first = came.containsAll(placed.keySet());
        Set<UUID> arrivals = new HashSet<>();
        for (PupilChange change : changes) {
            UUID pupil = change.pupil().id();
            boolean brought = !first && !placed.containsKey(pupil);
            if (brought || change.placement().arrivalUnknown()) {
                arrivals.add(pupil);
            }
        }
        return arrivals;
    }

    private static Problem noClass(RosterReading.Row row) {
        RosterPupil pupil = row.pupil();
        return Problem.of("work.roster.no-class", pupil.code())
                .inFile(row.file())
                .at(pupil.sheet(), pupil.row(), "class");
    }

    /**
     * A list of another school must not be mixed in: its code decides. Without code, another name
     * raises a doubt, and refuses the list when it also holds almost none of the school's pupils.
     */
    private static void checkSchool(
            School own, RosterFile list, List<Pupil> stored, List<Problem> problems) {
        RosterSchool listed = list.school();
        if (listed.gresa() != null && !listed.gresa().equals(own.gresa())) {
            throw UserProblem.of(
                    "work.roster.other-school", listed.gresa().value(), own.gresa().value());
        }
        if (listed.name() == null || sameName(listed.name(), own.name())) {
            return;
        }
        if (listed.gresa() == null && !stored.isEmpty() && almostNoneKnown(list, stored)) {
            throw UserProblem.of("work.roster.other-school-likely");
        }
        problems.add(Problem.of("work.roster.other-name"));
    }

    private static boolean almostNoneKnown(RosterFile list, List<Pupil> stored) {
        Set<MassarCode> codes = new HashSet<>();
        stored.forEach(pupil -> codes.add(pupil.code()));
        long known = list.pupils().stream().filter(row -> codes.contains(row.code())).count();
        return known * KNOWN_AT_LEAST_ONE_IN < list.pupils().size();
    }

    private static boolean sameName(String one, String other) {
        return org.sanad.match.NameForm.of(one).equals(org.sanad.match.NameForm.of(other));
    }

    private static ImportCounts count(List<PupilChange> changes, List<Pupil> absent, int refused) {
        int added = 0;
        int changed = 0;
        for (PupilChange change : changes) {
            added += change.kind() == PupilChange.Kind.NEW ? 1 : 0;
            changed += change.kind() == PupilChange.Kind.CHANGED ? 1 : 0;
        }
        return new ImportCounts(
                added, changed, changes.size() - added - changed, absent.size(), refused);
    }

    /**
     * Writes what a preview says; who is placed for the first time is asked again.
     *
     * @param arrivals what the head says of those of whom has to be said since when they are here
     */
    static void save(Session session, RosterPreview preview, Arrivals arrivals) {
        Reconfirmation.of(session, preview).forEach(session.participations()::save);
        Map<UUID, Placement> placed = new HashMap<>();
        session.placements()
                .list(preview.year())
                .forEach(placement -> placed.put(placement.pupil(), placement));
        for (PupilChange change : preview.changes()) {
            if (change.kind() != PupilChange.Kind.UNCHANGED) {
                session.pupils().save(change.pupil());
            }
            UUID id = change.pupil().id();
            boolean asked = preview.arrivals().contains(id);
            Placement place = change.placement().withArrivalUnknown(asked && arrivals.isUnknown());
            if (!place.equals(placed.get(id))) {
                session.placements().save(place);
            }
            if (asked) {
                arrivals.day().map(day -> Move.arrival(id, day)).ifPresent(session.moves()::save);
            }
        }
        for (Pupil pupil : preview.absent()) {
            markMissing(session, placed.get(pupil.id()), preview.listedClasses());
        }
        if (session.byHead()) {
            learnSchool(session, preview.school());
        }
    }

    /** A pupil missing from the new list of his own class is marked, never deleted. */
    private static void markMissing(Session session, Placement placement, Set<String> classes) {
        boolean missing =
                classes.contains(placement.schoolClass())
                        && placement.status() == PlacementStatus.LISTED;
        if (missing) {
            session.placements().save(placement.withStatus(PlacementStatus.MISSING));
        }
    }

    /** Lists teach commune, academy and directorate; what is known already is never overwritten. */
    private static void learnSchool(Session session, RosterSchool listed) {
        School own = session.school().find().orElseThrow();
        School learnt =
                new School(
                        own.gresa(),
                        own.name(),
                        own.area(),
                        own.commune() == null ? listed.commune() : own.commune(),
                        own.academy() == null ? listed.academy() : own.academy(),
                        own.directorate() == null ? listed.directorate() : own.directorate(),
                        own.headName());
        if (!learnt.equals(own)) {
            session.school().save(learnt);
        }
    }

    /** Whether this layout gives the order of a class and its whole membership. */
    static boolean isClassList(Layout layout) {
        return layout == Layout.LISTELEVE_A || layout == Layout.LISTELEVE_B;
    }
}
