package org.sanad.work.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.model.Progress;
import org.sanad.roster.ColumnNames;
import org.sanad.roster.HeadingReader;
import org.sanad.work.desk.Installation;

/** What the columns of this school's own lists hold: said once, remembered for every import. */
public final class ColumnMemory {
    /**
     * A heading of a list.
     *
     * @param text as it stands in the file
     * @param field what it is known to hold, or null
     * @param samples what stands beneath it, a few
     */
    public record Heading(String text, String field, List<String> samples) {
        public Heading {
            samples = List.copyOf(samples);
        }
    }

    private final Installation installation;

    public ColumnMemory(Installation installation) {
        this.installation = installation;
    }

    /** What was said until now. */
    static ColumnNames names(Installation installation) {
        return installation.store().read(session -> new ColumnNames(session.columnNames().find()));
    }

    /**
     * The headings of a list, with what is known of each; empty when it lists no pupils.
     *
     * @throws org.sanad.model.UserProblem {@code roster.file.…} when the file is refused
     */
    public List<Heading> headings(Path file, Progress progress) {
        return HeadingReader.read(file, names(installation), progress).stream()
                .map(one -> new Heading(one.text(), one.field(), one.samples()))
                .toList();
    }

    /** The fields a heading can stand for. */
    public List<String> fields() {
        return ColumnNames.known();
    }

    /**
     * Remembers what headings hold.
     *
     * @param said heading as it stands in the file → one of {@link #fields}
     */
    public void remember(Map<String, String> said) {
        installation
                .store()
                .write(
                        session -> {
                            ColumnNames before = new ColumnNames(session.columnNames().find());
                            Map<String, String> all = new TreeMap<>(before.with(said).fields());
                            session.columnNames().save(all);
                            return all;
                        });
    }
}
