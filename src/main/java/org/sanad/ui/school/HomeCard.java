package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sanad.model.LocalizedText;
import org.sanad.model.Role;
import org.sanad.work.school.Overview;
import org.sanad.work.send.OutboxRow;

/**
 * One thing that remains to be done.
 *
 * @param subject the programme it is about, or null
 * @param count how many remain
 * @param bundle the bundle it is about, or null
 */
public record HomeCard(Kind kind, LocalizedText subject, int count, OutboxRow bundle) {
    HomeCard(Kind kind, LocalizedText subject, int count) {
        this(kind, subject, count, null);
    }

    /** Home never shows more: five things are what one can keep in mind (design: ui.md, Home). */
    public static final int MOST = 5;

    /** What remains, the most urgent first. */
    public enum Kind {
        /** No pupil is known yet. */
        IMPORT,
        /** The directorate's keys are missing: nothing can be sealed. */
        WELCOME,
        /** An empty school may be a new computer: the directorate may have data to give back. */
        TAKE_BACK,
        /** Rows the directorate refused. */
        CORRECT,
        /** Pupils who may take part in a programme and about whom nothing was decided. */
        DECIDE,
        /** Something that must be mended before sending. */
        MEND,
        /** Everything is there. */
        SEND,
        /** A bundle was made and nothing changed since: it only has to arrive. */
        SENT;

        /** Whether who only enters data does it. */
        boolean entering() {
            return switch (this) {
                case IMPORT, DECIDE, MEND -> true;
                case WELCOME, TAKE_BACK, CORRECT, SEND, SENT -> false;
            };
        }
    }

    /** Those of {@link #of} that are for a role. */
    static List<HomeCard> of(Overview overview, int toCorrect, Role role) {
        return of(overview, toCorrect).stream()
                .filter(card -> role == Role.HEAD || card.kind().entering())
                .toList();
    }

    /**
     * The cards of a school, the most urgent first, at most {@link #MOST}.
     *
     * @param toCorrect rows the directorate refused
     */
    public static List<HomeCard> of(Overview overview, int toCorrect) {
        List<HomeCard> cards = new ArrayList<>();
        if (overview.pupils() == 0) {
            cards.add(new HomeCard(Kind.IMPORT, null, 0));
        }
        if (!overview.directorateKnown()) {
            cards.add(new HomeCard(Kind.WELCOME, null, 0));
        }
        if (overview.pupils() == 0 && overview.directorateKnown()) {
            cards.add(new HomeCard(Kind.TAKE_BACK, null, 0));
        }
        if (toCorrect > 0) {
            cards.add(new HomeCard(Kind.CORRECT, null, toCorrect));
        }
        List<HomeCard> after = new ArrayList<>();
        if (overview.errors() > 0) {
            after.add(new HomeCard(Kind.MEND, null, overview.errors()));
        }
        if (overview.pupils() > 0 && overview.directorateKnown()) {
            after.add(
                    overview.sent() == null
                            ? new HomeCard(Kind.SEND, null, overview.pupils())
                            : new HomeCard(Kind.SENT, null, overview.pupils(), overview.sent()));
        }
        overview.programmes().stream()
                .filter(programme -> programme.undecided() > 0)
                .sorted(
                        Comparator.comparingInt(Overview.ProgrammeState::undecided)
                                .reversed()
                                .thenComparing(Overview.ProgrammeState::code))
                .limit(MOST - cards.size() - after.size())
                .map(
                        programme ->
                                new HomeCard(Kind.DECIDE, programme.name(), programme.undecided()))
                .forEach(cards::add);
        cards.addAll(after);
        return cards;
    }
}
