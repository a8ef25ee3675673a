package org.sanad.roster;

import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Level;

/**
 * Reads class lists and marks exports of MASSAR, and plain tables of pupils, in every container
 * they come in (facts §5.5). Reading changes nothing and trusts nothing: a file that is no such
 * list, or that is made to harm, is refused in a sentence; a doubtful row is reported and the
 * others stay.
 */
public final class RosterReader {
    private final LevelNames levels;
    private final ColumnNames names;

    /**
     * @param levels of the programme pack: their labels tell which level a sheet is of
     */
    public RosterReader(List<Level> levels) {
        this(levels, ColumnNames.NONE);
    }

    /**
     * @param names what the school said its own headings mean
     */
    public RosterReader(List<Level> levels, ColumnNames names) {
        this.levels = new LevelNames(levels);
        this.names = names;
    }

    /**
     * Reads a list whole.
     *
     * <p>A row is accepted when its code and name are sound. An unreadable gender, birth date or
     * birth place is left null and reported; a malformed or repeated code and a name with forbidden
     * characters refuse the row.
     *
     * @throws UserProblem {@code roster.file.…} when the file is refused
     * @throws java.util.concurrent.CancellationException when the user gave it up
     */
    public RosterFile read(Path file, Progress progress) {
        FileContents contents = FileContents.read(file, progress);
        return Deadline.within(Limits.READING_TIME, progress, () -> recognise(contents, progress));
    }

    private RosterFile recognise(FileContents contents, Progress progress) {
        RosterCollector collector = new RosterCollector(contents, levels, names);
        int done = 0;
        for (Sheet sheet : contents.sheets()) {
            collector.add(sheet);
            done++;
            progress.report(done, contents.sheets().size());
        }
        return collector.finish();
    }
}
