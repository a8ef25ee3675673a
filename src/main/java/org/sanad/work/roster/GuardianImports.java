package org.sanad.work.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.roster.GuardianFile;
import org.sanad.roster.GuardianReader;
import org.sanad.roster.GuardianRow;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.households.HouseholdWriting;

/**
 * Importing a head's own list of guardians. Rows with the same CIN are one household (facts §1.5);
 * a row without CIN is a household of its own.
 */
public final class GuardianImports {
    /** Kind of undoable change in the store. */
    static final String KIND = "guardians";

    private final Installation installation;

    public GuardianImports(Installation installation) {
        this.installation = installation;
    }

    /** What importing the file would do. Writes nothing. */
    public GuardianPreview preview(Path file) {
        GuardianFile list = read(file);
        return installation.store().read(session -> compare(session, list));
    }

    private GuardianFile read(Path file) {
        return new GuardianReader(ColumnMemory.names(installation)).read(file);
    }

    /** Imports the file in one transaction. */
    public GuardianPreview apply(Path file) {
        GuardianFile list = read(file);
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            GuardianPreview preview = compare(session, list);
                            List<Household> changed = new ArrayList<>(preview.released());
                            changed.addAll(preview.written());
                            HouseholdWriting.save(session, changed);
                            return preview;
                        });
    }

    /** Puts everything back as it was before the last import of guardians. */
    public void undoLast() {
        installation.store().undoLast(KIND);
    }

    /** Rows the reader could not take at all. */
    private static int refusedRows(GuardianFile list) {
        Set<Integer> taken = new HashSet<>();
        list.rows().forEach(row -> taken.add(row.line()));
        return (int)
                list.problems().stream()
                        .map(Problem::row)
                        .filter(row -> row > 0 && !taken.contains(row))
                        .distinct()
                        .count();
    }

    private static GuardianPreview compare(Session session, GuardianFile list) {
        Map<MassarCode, Pupil> pupils = new LinkedHashMap<>();
        session.pupils().list().forEach(pupil -> pupils.put(pupil.code(), pupil));
        HouseholdMerge merge = new HouseholdMerge(session.households().list());
        List<Problem> problems = new ArrayList<>(list.problems());
        int refused = refusedRows(list);
        for (GuardianRow row : list.rows()) {
            Pupil pupil = pupils.get(row.code());
            if (pupil == null) {
                problems.add(
                        Problem.of("work.guardians.unknown-code", row.code())
                                .inFile(list.fileName())
                                .at(null, row.line(), "code"));
                refused++;
                continue;
            }
            Guardian guardian = new Guardian(row.guardianName(), row.cin(), row.phone());
            Optional<String> finding = merge.add(pupil.id(), guardian, row.douar());
            if (finding.isPresent()) {
                problems.add(
                        Problem.of(finding.get(), row.code())
                                .inFile(list.fileName())
                                .at(null, row.line(), "guardianName"));
                refused += HouseholdMerge.refuses(finding.get()) ? 1 : 0;
            }
        }
        return merge.preview(problems, refused);
    }

    /** Households as they stand, for answers: children by MASSAR code. */
    public Map<UUID, MassarCode> codes() {
        Map<UUID, MassarCode> codes = new LinkedHashMap<>();
        installation
                .store()
                .read(session -> session.pupils().list())
                .forEach(p -> codes.put(p.id(), p.code()));
        return codes;
    }
}
