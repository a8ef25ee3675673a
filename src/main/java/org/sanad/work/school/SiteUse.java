package org.sanad.work.school;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.Closure;
import org.sanad.model.need.CateringDays;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.ExpectedCorrection;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.PastEntry;
import org.sanad.model.need.StockCount;
import org.sanad.store.Session;

/**
 * What is about a site, in every year.
 *
 * @param pupils who is placed there in the year worked on and has not left
 * @param earlier who is not, and was: in a year before, or until he left
 * @param entries numbers of the needs, how they stood before a correction too, and closures
 */
record SiteUse(int pupils, int earlier, int entries) {
    static SiteUse of(Session session, UUID site, SchoolYear working) {
        Set<SchoolYear> years = new TreeSet<>(session.placements().years());
        years.add(working);
        // the needs of a year are written down in the year before
        Set.copyOf(years).forEach(year -> years.add(year.next()));
        Set<UUID> now = new HashSet<>();
        Set<UUID> earlier = new HashSet<>();
        int entries = 0;
        for (SchoolYear year : years) {
            for (Placement place : session.placements().list(year)) {
                boolean here = year.equals(working) && place.status() != PlacementStatus.LEFT;
                if (site.equals(place.site())) {
                    (here ? now : earlier).add(place.pupil());
                }
            }
            entries += entries(session, site, year);
        }
        earlier.removeAll(now);
        return new SiteUse(now.size(), earlier.size(), entries);
    }

    private static int entries(Session session, UUID site, SchoolYear year) {
        NeedsBook book = session.needs().book(year);
        Stream<UUID> all =
                Stream.of(
                                book.counts().stream().map(StockCount::key).map(k -> k.site()),
                                book.deliveries().stream().map(Delivery::key).map(k -> k.site()),
                                book.handOuts().stream().map(HandOut::key).map(k -> k.site()),
                                book.corrections().stream().map(ExpectedCorrection::site),
                                book.catering().stream().map(CateringDays::site),
                                session.needs().past(year).stream()
                                        .map(PastEntry::key)
                                        .map(k -> k.site()),
                                session.attendance().closures(year).stream().map(Closure::site))
                        .flatMap(sites -> sites);
        return (int) all.filter(site::equals).count();
    }
}
