package org.sanad.work.paper;

import java.nio.file.Path;
import java.util.Optional;
import org.sanad.model.UserProblem;
import org.sanad.print.Crest;
import org.sanad.print.PagePicture;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;

/** The picture in the head of a desk's papers; none until one is chosen. */
public final class Crests {
    private final Installation installation;

    public Crests(Installation installation) {
        this.installation = installation;
    }

    /** The picture of a desk, or null. */
    static Crest of(Session session) {
        return session.settings().find(Settings.CREST).flatMap(Crest::ofKept).orElse(null);
    }

    /** The picture as papers show it; empty when none is chosen. */
    public Optional<PageImage> picture() {
        return installation
                .store()
                .read(session -> Optional.ofNullable(of(session)))
                .map(Crests::image);
    }

    /**
     * Takes a picture file; papers printed from now on have it.
     *
     * @return the picture as papers show it
     * @throws UserProblem {@code print.crest.not-read} or {@code print.crest.too-large}
     */
    public PageImage choose(Path file) {
        installation.require(Right.SETTINGS);
        Crest crest = Crest.read(file);
        installation.store().write(session -> session.settings().put(Settings.CREST, crest.kept()));
        return image(crest);
    }

    private static PageImage image(Crest crest) {
        PagePicture picture = crest.picture();
        return new PageImage(picture.width(), picture.height(), picture.argb());
    }

    /** Papers have no picture again. */
    public void remove() {
        installation.require(Right.SETTINGS);
        installation
                .store()
                .write(
                        session -> {
                            session.settings().remove(Settings.CREST);
                            return session;
                        });
    }
}
