package org.sanad.work.absences;

import java.util.List;
import org.sanad.model.Move;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.rule.TransferSheet;
import org.sanad.model.rule.Transfers;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** All that transfers of a year rest on, read in one go. */
record TransferData(ProgrammePack pack, SchoolData data, List<Move> moves, AttendanceBook book) {
    static TransferData read(Installation installation, Session session, SchoolYear year) {
        return new TransferData(
                installation.pack(),
                installation.schoolData(session, year),
                session.moves().list(year),
                session.attendance().book(year));
    }

    TransferSheet sheet(Programme programme) {
        return Transfers.of(pack, programme, data, moves, book);
    }
}
