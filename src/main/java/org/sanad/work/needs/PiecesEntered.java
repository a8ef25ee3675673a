package org.sanad.work.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.PastEntry;
import org.sanad.store.NeedsRepository;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Deliveries and hand-outs already entered: listed, corrected and removed, however old. What was
 * there before stays in a history of the school; a correction or removal is undone as any other
 * entry of needs ({@link SchoolNeeds#undoLast}).
 */
public final class PiecesEntered {
    private final Installation installation;

    public PiecesEntered(Installation installation) {
        this.installation = installation;
    }

    /**
     * Deliveries, then hand-outs of a programme, newest first.
     *
     * @param year null for the year worked on
     * @throws UserProblem {@code work.programme.unknown}, {@code work.needs.other-year}
     */
    public List<EnteredPieces> list(String programme, SchoolYear year) {
        String code = SchoolNeeds.programme(installation, programme).code();
        return installation
                .store()
                .read(
                        session -> {
                            SchoolYear asked = SchoolNeeds.asked(installation, session, year);
                            NeedsBook book = session.needs().book(asked).of(code, asked);
                            Names names = Names.of(session);
                            return Stream.concat(
                                            book.deliveries().stream().map(names::row),
                                            book.handOuts().stream().map(names::row))
                                    .sorted(PiecesEntered::byKindThenNewest)
                                    .toList();
                        });
    }

    private static int byKindThenNewest(EnteredPieces one, EnteredPieces other) {
        int byKind = one.kind().compareTo(other.kind());
        return byKind != 0 ? byKind : other.date().compareTo(one.date());
    }

    /** How deliveries and hand-outs of a programme were before, last change first. */
    public List<PastPieces> history(String programme, SchoolYear year) {
        String code = SchoolNeeds.programme(installation, programme).code();
        return installation
                .store()
                .read(
                        session -> {
                            SchoolYear asked = SchoolNeeds.asked(installation, session, year);
                            Names names = Names.of(session);
                            List<PastPieces> past =
                                    session.needs().past(asked).stream()
                                            .filter(one -> one.key().programme().equals(code))
                                            .map(names::past)
                                            .collect(Collectors.toCollection(ArrayList::new));
                            Collections.reverse(past);
                            return List.copyOf(past);
                        });
    }

    /**
     * Takes a delivery or a hand-out away.
     *
     * @param reason the head's own words, or null or blank
     * @throws UserProblem {@code work.needs.entry-gone} when it is not there (any more), {@code
     *     work.needs.text-not-allowed}
     */
    public void remove(UUID id, String reason) {
        remove(List.of(id), reason);
    }

    /**
     * Takes deliveries and hand-outs away, all or none, as one change that is taken back as one.
     * What was typed to mend them waits as long as they can be put back.
     *
     * @throws UserProblem as {@link #remove(UUID, String)}
     */
    public void remove(List<UUID> ids, String reason) {
        write(
                session -> {
                    NeedsRepository needs = session.needs();
                    String why = text(reason);
                    for (UUID id : ids) {
                        needs.withdraw(past(needs, id, why, true));
                    }
                    return ids;
                });
    }

    /**
     * Mends a delivery or a hand-out; it keeps its id. What mends nothing is nothing that was done.
     *
     * @throws UserProblem {@code work.needs.entry-gone}, {@code work.needs.part-not-of-handout}
     *     when a hand-out is given what only a delivery has, {@code work.needs.spot-of-pupil} when
     *     what a pupil got is moved elsewhere, and those of a new entry
     */
    public void correct(UUID id, PiecesCorrection change) {
        write(session -> corrected(session, id, change));
    }

    private PastEntry corrected(Session session, UUID id, PiecesCorrection change) {
        NeedsRepository needs = session.needs();
        PastEntry past = past(needs, id, text(change.reason()), false);
        NeedsEntering entering =
                NeedsEntering.of(
                        installation,
                        session,
                        SchoolNeeds.programme(installation, past.key().programme()),
                        past.key().year());
        if (past.delivery() != null) {
            Delivery mended = entering.corrected(past.delivery(), change);
            if (!mended.equals(past.delivery())) {
                needs.save(mended);
                needs.remember(past);
            }
        } else {
            HandOut mended = entering.corrected(past.handOut(), change);
            if (!mended.equals(past.handOut())) {
                needs.save(mended);
                needs.remember(past);
            }
        }
        return past;
    }

    private void write(Function<Session, ?> change) {
        installation.store().writeUndoable(SchoolNeeds.KIND, change);
    }

    private PastEntry past(NeedsRepository needs, UUID id, String reason, boolean removed) {
        Optional<Delivery> delivery = needs.delivery(id);
        Optional<HandOut> handOut = needs.handOut(id);
        if (delivery.isEmpty() && handOut.isEmpty()) {
            throw UserProblem.of("work.needs.entry-gone");
        }
        LocalDate on = installation.today();
        return new PastEntry(id, delivery.orElse(null), handOut.orElse(null), on, reason, removed);
    }

    private static String text(String reason) {
        return NeedsEntering.text(reason, 0, "reason");
    }

    /** Names of sites and pupils, for rows. */
    private record Names(Map<UUID, String> sites, Map<UUID, Pupil> pupils) {
        static Names of(Session session) {
            Map<UUID, String> sites = new HashMap<>();
            for (Site site : session.sites().list()) {
                sites.put(site.id(), site.name());
            }
            Map<UUID, Pupil> pupils = new HashMap<>();
            session.pupils().list().forEach(pupil -> pupils.put(pupil.id(), pupil));
            return new Names(sites, pupils);
        }

        EnteredPieces row(Delivery one) {
            return EnteredPieces.of(one, sites.get(one.key().site()));
        }

        EnteredPieces row(HandOut one) {
            return EnteredPieces.of(one, sites.get(one.key().site()), pupils.get(one.pupil()));
        }

        PastPieces past(PastEntry one) {
            return new PastPieces(
                    one.delivery() == null ? row(one.handOut()) : row(one.delivery()),
                    one.on(),
                    one.reason(),
                    one.removed());
        }
    }
}
