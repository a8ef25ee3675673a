package org.sanad.work.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.exchange.UpdateBody.CampaignDates;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.store.Decision;
import org.sanad.store.Dispatch;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * When a campaign runs, by the calendars of its programmes. Shown to people: nothing refuses by it
 * (design, bundle.md: nothing is ever decided by a clock).
 */
final class CampaignCalendar {
    private CampaignCalendar() {}

    /**
     * The campaign people work on: the newest anything came for, else the school year of today, or
     * of the pack's own day where this computer's clock lags behind it.
     */
    static SchoolYear year(Session session, Installation installation) {
        SchoolYear today = SchoolYear.of(installation.today());
        SchoolYear pack = SchoolYear.of(installation.pack().issuedOn());
        SchoolYear least = today.compareTo(pack) < 0 ? pack : today;
        return session.decisions().list().stream()
                .map(Decision::campaign)
                .flatMap(campaign -> Optional.ofNullable(campaign).stream())
                .max(Comparator.naturalOrder())
                .flatMap(SchoolYear::parse)
                .orElse(least);
    }

    /** From the earliest first school day to the latest deadline of any programme open then. */
    static CampaignDates of(ProgrammePack pack, SchoolYear year) {
        List<ProgrammeCalendar> calendars =
                pack.programmes().stream()
                        .flatMap(programme -> programme.during(year).stream())
                        .map(ProgrammeVersion::calendar)
                        .flatMap(calendar -> Optional.ofNullable(calendar).stream())
                        .toList();
        return new CampaignDates(
                year.campaign(),
                calendars.stream()
                        .map(calendar -> calendar.firstSchoolDay(year))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                calendars.stream()
                        .flatMap(calendar -> calendar.deadlines().stream())
                        .map(deadline -> ProgrammeCalendar.inYear(deadline.on(), year))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The last day of a campaign as the schools were told, or will be; null when it has none. */
    static LocalDate closes(Session session, Installation installation, SchoolYear year) {
        Dispatching dispatching = new Dispatching(installation, session);
        return session.dispatches().last(Dispatch.EVERYBODY).stream()
                .map(last -> SchoolVerifier.reopen(dispatching.openFile(last).bytes()))
                .flatMap(update -> update.calendar().stream())
                .filter(dates -> dates.campaign().equals(year.campaign()))
                .findFirst()
                .orElseGet(() -> of(installation.pack(), year))
                .closes();
    }
}
