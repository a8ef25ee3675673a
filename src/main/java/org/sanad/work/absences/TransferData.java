package org.sanad.work.absences;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Move;
import org.sanad.model.Placement;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.EnteredMonths;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferRow;
import org.sanad.model.rule.TransferSheet;
import org.sanad.model.rule.Transfers;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * All that transfers of a year rest on, read in one go.
 *
 * @param asOf the day by which months that ask for no absences are over or not
 */
record TransferData(
        ProgrammePack pack,
        SchoolData data,
        List<Move> moves,
        AttendanceBook book,
        LocalDate asOf) {
    static TransferData read(
            Installation installation, Session session, SchoolYear year, LocalDate asOf) {
        return new TransferData(
                installation.pack(),
                installation.schoolData(session, year),
                session.moves().list(year),
                session.attendance().book(year),
                asOf);
    }

    TransferSheet sheet(Programme programme) {
        return Transfers.of(pack, programme, data, moves, book, asOf);
    }

    /** By pupil of a row, the months of which all absences are known. */
    Map<UUID, Set<YearMonth>> entered(TransferSheet sheet) {
        EnteredMonths told = new EnteredMonths(book);
        Map<UUID, Placement> places = data.placementsByPupil();
        Map<UUID, Set<YearMonth>> known = new HashMap<>();
        for (TransferRow row : sheet.rows()) {
            Set<YearMonth> months = new HashSet<>();
            for (TransferMonth month : row.months()) {
                if (told.whole(places.get(row.pupil()), month.month())) {
                    months.add(month.month());
                }
            }
            known.put(row.pupil(), months);
        }
        return known;
    }
}
