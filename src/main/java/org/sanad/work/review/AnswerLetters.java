package org.sanad.work.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.SignedBundle;
import org.sanad.exchange.Snapshot;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.print.ListDocument;
import org.sanad.store.Decision;
import org.sanad.store.Dispatch;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.paper.OfficeHead;

/**
 * The letter that goes with an answer to a school: what was decided of each of its bundles, every
 * row to be corrected, and the check code of the answer's file. Who has the stamped letter knows
 * the file is the directorate's when the same code comes out of it.
 */
final class AnswerLetters {
    private final Installation installation;
    private final Function<Session, BundleVerifier> verifier;

    AnswerLetters(Installation installation, Function<Session, BundleVerifier> verifier) {
        this.installation = installation;
        this.verifier = verifier;
    }

    /** The newest answer of a school's stream; empty while none was made. */
    static Optional<Dispatch> newest(Session session, Gresa school) {
        return session.dispatches()
                .last(school.value())
                .filter(one -> BundleType.ANSWER.code().equals(one.type()));
    }

    /**
     * The letter of a school's newest answer.
     *
     * @param name of the school as the directorate has it, or null
     * @throws UserProblem {@code work.review.no-answer} when none was made for it
     */
    ListDocument letter(Gresa school, String name, OfficeHead head) {
        AnswerLetter letter = installation.store().read(session -> read(session, school, name));
        return letter.document(head);
    }

    private AnswerLetter read(Session session, Gresa school, String name) {
        Dispatch newest =
                newest(session, school)
                        .orElseThrow(() -> UserProblem.of("work.review.no-answer", school));
        List<Decision> decisions =
                session.decisions().ofSchool(school).stream()
                        .filter(one -> newest.digest().equals(one.told()))
                        .sorted(
                                Comparator.comparingLong(Decision::epoch)
                                        .thenComparingLong(Decision::seq))
                        .toList();
        Map<String, Map<UUID, AnswerLetter.Who>> declared = new HashMap<>();
        for (Decision one : decisions) {
            if (!one.rows().isEmpty()) {
                session.intake()
                        .file(one.digest())
                        .flatMap(file -> verifier.apply(session).reopen(file))
                        .map(VerifiedBundle::body)
                        .filter(DeclarationBody.class::isInstance)
                        .map(DeclarationBody.class::cast)
                        .ifPresent(body -> declared.put(one.digest(), pupils(body.snapshot())));
            }
        }
        SignedBundle answer = new Dispatching(installation, session).signed(newest);
        return new AnswerLetter(
                school,
                name,
                new AnswerLetter.Told(
                        answer.header().campaign(),
                        answer.header().seq(),
                        answer.fileName(),
                        answer.digest()),
                decisions,
                declared);
    }

    private static Map<UUID, AnswerLetter.Who> pupils(Snapshot snapshot) {
        Map<UUID, String> classes = new HashMap<>();
        snapshot.placements().forEach(one -> classes.put(one.pupil(), one.schoolClass()));
        Map<UUID, AnswerLetter.Who> pupils = new HashMap<>();
        for (Pupil one : snapshot.pupils()) {
            String name = one.name().whole();
            pupils.put(
                    one.id(),
                    new AnswerLetter.Who(one.code().value(), name, classes.get(one.id())));
        }
        return pupils;
    }
}
