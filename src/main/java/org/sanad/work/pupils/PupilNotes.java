package org.sanad.work.pupils;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.exchange.TextRules;
import org.sanad.model.PupilNote;
import org.sanad.model.UserProblem;
import org.sanad.work.desk.Installation;

/**
 * The head's own notes on pupils: dated, in free words, sealed in this installation. Nothing else
 * reads them: no check, list, bundle or search.
 */
public final class PupilNotes {
    /** Zero width, but part of how words are written. */
    private static final Set<Integer> JOINERS = Set.of(0x200c, 0x200d);

    private final Installation installation;

    public PupilNotes(Installation installation) {
        this.installation = installation;
    }

    /** The notes on a pupil, the newest day first. */
    public List<PupilNote> list(UUID pupil) {
        return installation.store().read(session -> session.pupilNotes().list(pupil));
    }

    /** The day a new note is about unless the head writes another, by this machine's clock. */
    public LocalDate today() {
        return installation.today();
    }

    /**
     * Keeps a new note.
     *
     * @throws UserProblem {@code work.pupil.gone}, {@code work.note.empty}, {@code
     *     work.note.too-long}
     */
    public PupilNote add(UUID pupil, LocalDate day, String text) {
        PupilNote note = new PupilNote(UUID.randomUUID(), pupil, day, checked(text));
        return installation
                .store()
                .write(
                        session -> {
                            if (session.pupils().find(pupil).isEmpty()) {
                                throw UserProblem.of("work.pupil.gone");
                            }
                            session.pupilNotes().save(note);
                            return note;
                        });
    }

    /** Removes a note; it can be taken back as the last thing entered. */
    public void remove(PupilNote note) {
        installation
                .store()
                .write(
                        session -> {
                            session.pupilNotes().remove(note.id());
                            return note;
                        });
    }

    /** As typed, in the form texts are kept in; what would reorder or hide text is left out. */
    private static String checked(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT || JOINERS.contains(c))
                .forEach(plain::appendCodePoint);
        String kept = TextRules.clean(plain.toString()).strip();
        if (kept.isEmpty()) {
            throw UserProblem.of("work.note.empty");
        }
        if (kept.length() > PupilNote.LONGEST) {
            throw UserProblem.of("work.note.too-long", PupilNote.LONGEST);
        }
        return kept;
    }
}
