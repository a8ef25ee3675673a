package org.sanad.work.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.need.Needs;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.pack.Programme;
import org.sanad.store.Decision;
import org.sanad.store.Session;
import org.sanad.store.Snapshot;
import org.sanad.work.desk.Installation;

/**
 * What the schools of a directorate need of a programme, from the declarations taken, each computed
 * as at its school but without the rows refused.
 *
 * @param year the needs are of
 * @param declared the year the lists of pupils are of: the same, or the one before
 * @param schools by code
 * @param missing schools expected whose declaration is not taken
 */
record DeclaredNeeds(
        SchoolYear year, SchoolYear declared, List<OfSchool> schools, List<BoardRow> missing) {
    /**
     * The needs of one school.
     *
     * @param commune or null
     */
    record OfSchool(String gresa, String name, String commune, NeedsStatement statement) {}

    /** How many schools are counted or waited for. */
    int expected() {
        return schools.size() + missing.size();
    }

    /**
     * Reads the declarations one after the other, so that those of four hundred schools never stand
     * in memory together.
     *
     * @throws UserProblem {@code work.review.not-verified} when what was taken cannot be read again
     */
    static DeclaredNeeds read(
            Installation installation,
            Function<Session, BundleVerifier> verifier,
            Programme programme,
            boolean next,
            Progress progress) {
        Board.State board = new Board(installation).state();
        Map<String, BoardRow> rows = new HashMap<>();
        board.rows().forEach(row -> rows.put(row.school(), row));
        List<Snapshot> taken =
                installation.store().read(session -> session.snapshots().list(board.campaign()));
        SchoolYear declared = SchoolYear.parse(board.campaign()).orElseThrow();
        SchoolYear year = next ? declared.next() : declared;
        List<OfSchool> schools = new ArrayList<>();
        for (Snapshot one : taken) {
            progress.check();
            schools.add(
                    installation
                            .store()
                            .read(
                                    session ->
                                            school(
                                                    installation,
                                                    session,
                                                    verifier,
                                                    one,
                                                    programme,
                                                    year)));
            progress.report(schools.size(), taken.size());
        }
        Set<String> counted = schools.stream().map(OfSchool::gresa).collect(Collectors.toSet());
        List<OfSchool> named =
                schools.stream().map(one -> named(one, rows.get(one.gresa()))).toList();
        List<BoardRow> missing =
                board.rows().stream()
                        .filter(BoardRow::expected)
                        .filter(row -> !counted.contains(row.school()))
                        .toList();
        return new DeclaredNeeds(year, declared, named, missing);
    }

    /** The list of schools names them as the directorate does. */
    private static OfSchool named(OfSchool school, BoardRow row) {
        if (row == null) {
            return school;
        }
        String name = row.name() == null ? school.name() : row.name();
        String commune = row.commune() == null ? school.commune() : row.commune();
        return new OfSchool(school.gresa(), name, commune, school.statement());
    }

    private static OfSchool school(
            Installation installation,
            Session session,
            Function<Session, BundleVerifier> verifier,
            Snapshot taken,
            Programme programme,
            SchoolYear year) {
        Gresa gresa = taken.gresa();
        DeclarationBody body =
                session.snapshots()
                        .body(gresa, taken.campaign())
                        .flatMap(file -> verifier.apply(session).reopen(file))
                        .map(VerifiedBundle::body)
                        .filter(DeclarationBody.class::isInstance)
                        .map(DeclarationBody.class::cast)
                        .orElseThrow(() -> UserProblem.of("work.review.not-verified", taken.seq()));
        Decision decision = session.decisions().find(taken.digest()).orElseThrow();
        List<Pupil> pupils = Consolidation.taken(decision, body);
        Set<UUID> known = new HashSet<>();
        pupils.forEach(pupil -> known.add(pupil.id()));
        org.sanad.exchange.Snapshot sent = body.snapshot();
        SchoolData data =
                new SchoolData(
                        sent.school(),
                        sent.sites(),
                        sent.year(),
                        pupils,
                        sent.placements().stream()
                                .filter(one -> known.contains(one.pupil()))
                                .toList(),
                        sent.households(),
                        sent.participations().stream()
                                .filter(one -> known.contains(one.pupil()))
                                .toList());
        NeedsStatement statement =
                Needs.of(installation.pack(), programme, data, year, sent.needs());
        return new OfSchool(
                gresa.value(), sent.school().name(), sent.school().commune(), statement);
    }
}
