package org.sanad.work.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;

/**
 * Moving the school to its next year with the class lists of that year. What is written is what
 * importing these lists writes ({@link RosterImports}): placements of the new year, participations
 * to be confirmed; households and every earlier year stay as they are. This use case says what that
 * means for the school, and refuses a list that is not of a next year.
 */
public final class YearRollover {
    /** Kind of undoable change in the store. */
    static final String KIND = "year";

    private final Installation installation;
    private final RosterImports imports;

    public YearRollover(Installation installation) {
        this.installation = installation;
        this.imports = new RosterImports(installation);
    }

    /**
     * What moving to the year of these lists would do. Writes nothing.
     *
     * @throws UserProblem {@code work.year.nothing-before} when there is no year to move from,
     *     {@code work.year.same} when the lists are of the year worked on and say something new,
     *     {@code work.year.earlier} when they are older; or as {@link RosterImports#preview}
     */
    public Rollover preview(List<Path> files, Progress progress) {
        RosterReading reading = imports.read(files, progress);
        return installation.store().read(session -> plan(session, reading).rollover());
    }

    /**
     * Moves the school in one transaction. The lists of a move already made change nothing.
     *
     * @throws UserProblem as {@link #preview}
     */
    public Rollover apply(List<Path> files, Progress progress) {
        installation.require(Right.YEAR);
        RosterReading reading = imports.read(files, progress);
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            Plan plan = plan(session, reading);
                            if (plan.rollover().writes()) {
                                RosterImports.save(session, plan.list(), Arrivals.unknown());
                            }
                            return plan.rollover();
                        });
    }

    /** Whether these lists are of a year after the one worked on, so that they move the school. */
    public boolean moves(SchoolYear listed) {
        return installation
                .store()
                .read(
                        session ->
                                !session.placements().years().isEmpty()
                                        && listed.compareTo(installation.schoolYear(session)) > 0);
    }

    /**
     * Puts everything back as it was before the last move.
     *
     * @throws UserProblem when there is none, or when something it wrote was changed since
     */
    public void undoLast() {
        installation.require(Right.YEAR);
        installation.store().undoLast(KIND);
    }

    private record Plan(RosterPreview list, Rollover rollover) {}

    private Plan plan(Session session, RosterReading reading) {
        SchoolYear to = reading.year();
        SchoolYear working = installation.schoolYear(session);
        if (session.placements().years().isEmpty()) {
            throw UserProblem.of("work.year.nothing-before");
        }
        if (to.compareTo(working) < 0) {
            throw UserProblem.of("work.year.earlier", to.label(), working.label());
        }
        SchoolYear from =
                Reconfirmation.yearBefore(session, to)
                        .orElseThrow(() -> UserProblem.of("work.year.same", to.label()));
        RosterPreview list = imports.compare(session, reading);
        boolean writes = !to.equals(working);
        if (!writes && (list.changesSomething() || list.counts().absent() > 0)) {
            throw UserProblem.of("work.year.same", to.label());
        }
        List<Pupil> pupils = session.pupils().list();
        RolloverComparison comparison =
                new RolloverComparison(
                        installation.pack().levels(),
                        pupils,
                        session.placements().list(from),
                        list);
        return new Plan(list, comparison.rollover(from, list, questions(session, list), writes));
    }

    /** What waits already and what the lists add. */
    private static List<Participation> questions(Session session, RosterPreview list) {
        List<Participation> questions = new ArrayList<>();
        session.participations().list(list.year()).stream()
                .filter(taking -> taking.status() == ParticipationStatus.TO_CONFIRM)
                .forEach(questions::add);
        questions.addAll(Reconfirmation.of(session, list));
        return questions;
    }
}
