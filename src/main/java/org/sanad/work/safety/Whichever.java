package org.sanad.work.safety;

import java.nio.file.Path;
import java.util.function.Function;
import org.sanad.model.School;
import org.sanad.model.UserProblem;
import org.sanad.store.DataFolder;
import org.sanad.store.Desk;
import org.sanad.work.desk.Installation;
import org.sanad.work.review.Identity;

/** Opens the desk a folder says it holds. */
final class Whichever {
    private Whichever() {}

    static <T> T desk(Path directory, char[] password, Function<Installation, T> use) {
        Desk desk =
                DataFolder.desk(directory).orElseThrow(() -> UserProblem.of("store.folder.empty"));
        try (Installation opened =
                Installation.open(directory, desk, password, Installation.moroccanClock())) {
            return use.apply(opened);
        }
    }

    /** Its code: GRESA or code of the directorate. */
    static String code(Installation opened) {
        return opened.store()
                .read(
                        session ->
                                session.school()
                                        .find()
                                        .map(school -> school.gresa().value())
                                        .orElseGet(() -> Identity.code(session)));
    }

    /** Its name as people say it. */
    static String name(Installation opened) {
        return opened.store()
                .read(
                        session ->
                                session.school()
                                        .find()
                                        .map(School::name)
                                        .orElseGet(() -> Identity.name(session)));
    }
}
