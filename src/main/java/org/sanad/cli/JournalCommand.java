package org.sanad.cli;

import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.work.people.Journal;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad journal}: what was done at a school's desk, the newest first. */
@Command(name = "journal", description = "who did what kind of thing, the newest first")
final class JournalCommand extends SanadCommand {
    @Option(names = "--last", paramLabel = "N", defaultValue = "100")
    private int last;

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            Journal.Told told = desk.journal().newest(Math.max(1, last));
            Answer answer =
                    new Answer()
                            .put("whole", told.whole())
                            .put(
                                    "operations",
                                    told.entries().stream().map(JournalCommand::members).toList());
            told.entries()
                    .forEach(
                            one ->
                                    answer.line(
                                            one.number()
                                                    + " "
                                                    + one.when().withNano(0)
                                                    + " "
                                                    + one.kind()));
            return answer;
        }
    }

    private static Map<String, Object> members(Journal.Entry entry) {
        return Map.of(
                "number", entry.number(),
                "when", entry.when().withNano(0).toString(),
                "clockDoubtful", entry.clockDoubtful(),
                "who", who(entry),
                "kind", entry.kind(),
                "rows", entry.rows());
    }

    private static String who(Journal.Entry entry) {
        if (entry.who() != null) {
            return entry.who();
        }
        return entry.byFormerHead() ? "former-head" : "head";
    }
}
