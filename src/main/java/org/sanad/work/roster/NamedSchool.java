package org.sanad.work.roster;

import java.nio.file.Path;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.model.roster.RosterSchool;
import org.sanad.roster.RosterReader;

/** What a class list says of its school, before there is a school to import it into. */
public final class NamedSchool {
    private NamedSchool() {}

    /**
     * Reads the school a list names; what the list does not say is null.
     *
     * @throws UserProblem when the file is refused
     */
    public static RosterSchool of(Path list, Progress progress) {
        RosterReader reader = new RosterReader(PackReader.builtIn().levels());
        return RosterImports.read(reader, list, progress).school();
    }
}
