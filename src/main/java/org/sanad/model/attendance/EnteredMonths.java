package org.sanad.model.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.model.Placement;

/**
 * Of which pupils' months the head said that all is entered, and whether the month was over by the
 * day he said it. That day is part of the data: no clock is looked at here.
 */
public final class EnteredMonths {
    private final Map<YearMonth, List<EnteredMonth>> byMonth = new HashMap<>();
    private final List<Closure> closures;

    public EnteredMonths(AttendanceBook book) {
        for (EnteredMonth one : book.entered()) {
            byMonth.computeIfAbsent(one.month(), month -> new ArrayList<>()).add(one);
        }
        closures = book.closures();
    }

    /** The latest day it was said of this pupil's month; empty while it was not. */
    public Optional<LocalDate> on(Placement placement, YearMonth month) {
        return byMonth.getOrDefault(month, List.of()).stream()
                .filter(one -> one.covers(placement))
                .map(EnteredMonth::on)
                .max(Comparator.naturalOrder());
    }

    /** Whether it was said of this pupil's month when its last school day had come. */
    public boolean whole(Placement placement, YearMonth month) {
        LocalDate last = lastSchoolDay(placement, month);
        return on(placement, month).filter(day -> !day.isBefore(last)).isPresent();
    }

    /**
     * The last day of a month on which the pupil may have been missed: no day of rest, and none on
     * which he found the school closed. The first of a month that was closed throughout.
     */
    public LocalDate lastSchoolDay(Placement placement, YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (day.getDayOfMonth() > 1 && !schoolDay(placement, day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean schoolDay(Placement placement, LocalDate day) {
        return SchoolDays.isOne(day)
                && closures.stream().noneMatch(one -> one.concerns(placement) && one.holds(day));
    }
}
