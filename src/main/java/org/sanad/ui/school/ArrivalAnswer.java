package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.work.roster.Arrivals;

/**
 * The head's answer to "since when are they here?", asked of pupils whom no earlier list of the
 * year has. Nothing is chosen beforehand: a guess would pay months, or lose them.
 */
final class ArrivalAnswer {
    /** What can be answered. */
    enum Since {
        BEGINNING,
        DAY,
        UNKNOWN
    }

    private final ObjectProperty<Since> since = new SimpleObjectProperty<>();
    private final StringProperty day = new SimpleStringProperty("");

    /** Forgets what was answered for other files. */
    void clear() {
        since.set(null);
        day.set("");
    }

    /** Whether an answer is given; a day counts when it can be read. */
    BooleanBinding given() {
        return Bindings.createBooleanBinding(() -> arrivals().isPresent(), since, day);
    }

    /** The answer; empty while there is none. */
    Optional<Arrivals> arrivals() {
        if (since.get() == null) {
            return Optional.empty();
        }
        Optional<LocalDate> typed = DayText.read(day.get());
        return switch (since.get()) {
            case BEGINNING -> Optional.of(Arrivals.sinceTheYearBegan());
            case DAY -> typed.map(Arrivals::on);
            case UNKNOWN -> Optional.of(Arrivals.unknown());
        };
    }

    ObjectProperty<Since> since() {
        return since;
    }

    /** The day as typed. */
    StringProperty day() {
        return day;
    }
}
