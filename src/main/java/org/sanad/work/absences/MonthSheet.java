package org.sanad.work.absences;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.attendance.Closure;
import org.sanad.model.pack.AbsenceUnit;
import org.sanad.model.rule.TransferMonth;

/**
 * A month of the school, pupils in the order of the class lists.
 *
 * @param unit what absences are counted in
 * @param classes codes of the classes of the year, in order
 * @param entered classes of whose pupils the head said, once the month was over, that all is
 *     entered
 * @param early classes of which he said so before, and the day
 * @param closures that touch the month
 */
public record MonthSheet(
        YearMonth month,
        AbsenceUnit unit,
        List<String> classes,
        Set<String> entered,
        Map<String, LocalDate> early,
        List<Closure> closures,
        List<Row> rows) {
    public MonthSheet {
        classes = List.copyOf(classes);
        entered = Set.copyOf(entered);
        early = Map.copyOf(early);
        closures = List.copyOf(closures);
        rows = List.copyOf(rows);
    }

    /**
     * A pupil.
     *
     * @param listed whether he is on the class list now
     * @param reason code of the pack's list, or null
     * @param transfers the month by programme, of programmes he takes part in
     */
    public record Row(
            UUID pupil,
            MassarCode code,
            PersonName name,
            Gender gender,
            String schoolClass,
            boolean listed,
            int authorised,
            int unauthorised,
            String reason,
            Map<String, TransferMonth> transfers) {
        public Row {
            transfers = Map.copyOf(transfers);
        }

        /** Whether he missed something. */
        public boolean absent() {
            return authorised + unauthorised > 0;
        }
    }
}
