package org.sanad.work.absences;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sanad.model.SchoolYear;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * The day of this computer. Old computers lose their clock: where a day is taken from it the day is
 * told, and a doubtful one is warned about. It decides nothing.
 *
 * @param doubtful whether it lies outside the school year worked on, or before a file that was
 *     packed already
 */
public record Today(LocalDate day, boolean doubtful) {
    static Today of(Installation installation, Session session) {
        LocalDate day = installation.today();
        SchoolYear year = installation.schoolYear(session);
        boolean outside = day.isBefore(year.firstDay()) || !day.isBefore(year.next().firstDay());
        boolean back =
                session.outbox()
                        .last()
                        .map(OutboxEntry::packedAt)
                        .map(packed -> packed.atZone(ZoneOffset.UTC).toLocalDate())
                        .filter(day::isBefore)
                        .isPresent();
        return new Today(day, outside || back);
    }
}
