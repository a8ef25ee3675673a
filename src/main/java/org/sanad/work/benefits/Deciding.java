package org.sanad.work.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Writes decisions about pupils in a programme, within one transaction. */
final class Deciding {
    private final Installation installation;
    private final Session session;
    private final Programme programme;
    private final SchoolYear year;

    Deciding(Installation installation, Session session, Programme programme) {
        this.installation = installation;
        this.session = session;
        this.programme = programme;
        this.year = installation.schoolYear(session);
    }

    /**
     * Decides about pupils.
     *
     * @param status null takes the decision back
     * @param reason why they are kept out, or null
     * @param from first day of the decision, where that counts; null for today
     * @throws UserProblem {@code work.benefits.day-other-year}
     */
    void mark(List<UUID> pupils, ParticipationStatus status, String reason, LocalDate from) {
        for (UUID pupil : pupils) {
            Optional<Participation> before =
                    session.participations().find(pupil, programme.code(), year);
            if (status == null) {
                takeBack(pupil, before);
            } else {
                Participation after =
                        decided(before.orElse(undecided(pupil, status)), status, from);
                session.participations().save(reason == null ? after : after.withReason(reason));
            }
        }
    }

    private void takeBack(UUID pupil, Optional<Participation> before) {
        before.flatMap(Participation::beforeSpell)
                .ifPresentOrElse(
                        session.participations()::save,
                        () -> session.participations().remove(pupil, programme.code(), year));
    }

    private Participation undecided(UUID pupil, ParticipationStatus status) {
        return new Participation(pupil, programme.code(), year, status, null, Map.of());
    }

    /**
     * The same participation decided anew on a day.
     *
     * @throws UserProblem {@code work.benefits.day-other-year} when the day counts and is not of
     *     the year: this computer's date may be wrong
     */
    Participation decided(Participation before, ParticipationStatus status, LocalDate from) {
        if (!before.dated(status)) {
            return before.decided(status, null);
        }
        LocalDate day = from == null ? installation.today() : from;
        if (!SchoolYear.of(day).equals(year)) {
            throw UserProblem.of("work.benefits.day-other-year", day, year.label());
        }
        return before.decided(status, day);
    }
}
