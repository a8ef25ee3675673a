package org.sanad.work.absences;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Placement;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.EnteredMonths;
import org.sanad.model.rule.Presence;

/**
 * Whether a class's month is all entered: when that was said of every pupil of the class who may
 * have been here when the month ended, whatever class he was in then.
 */
final class Completeness {
    private final TransferData read;
    private final YearMonth month;
    private final EnteredMonths entered;

    Completeness(TransferData read, YearMonth month) {
        this.read = read;
        this.month = month;
        this.entered = new EnteredMonths(read.book());
    }

    /** Whether all is entered, and was when the month was over. */
    boolean entered(String schoolClass) {
        List<Placement> pupils = pupils(schoolClass);
        return pupils.isEmpty()
                ? named(schoolClass).isPresent()
                : pupils.stream().allMatch(one -> entered.whole(one, month));
    }

    /** The day it was said while the month was not over; empty when it was not said so. */
    Optional<LocalDate> early(String schoolClass) {
        List<Placement> pupils = pupils(schoolClass);
        List<LocalDate> days = new ArrayList<>();
        for (Placement one : pupils) {
            entered.on(one, month).ifPresent(days::add);
        }
        boolean said = !pupils.isEmpty() && days.size() == pupils.size();
        return said && !entered(schoolClass)
                ? days.stream().min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Optional<EnteredMonth> named(String schoolClass) {
        return read.book().entered().stream()
                .filter(one -> one.month().equals(month) && one.schoolClass().equals(schoolClass))
                .findFirst();
    }

    private List<Placement> pupils(String schoolClass) {
        return read.data().placements().stream()
                .filter(one -> one.schoolClass().equals(schoolClass))
                .filter(one -> Presence.of(one, read.moves()).holdsPlace(month))
                .toList();
    }
}
