package org.sanad.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.i18n.Messages;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.roster.RosterPupil;
import org.sanad.work.roster.Arrivals;
import org.sanad.work.roster.ImportCounts;
import org.sanad.work.roster.PupilChange;
import org.sanad.work.roster.RosterImports;
import org.sanad.work.roster.RosterPreview;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad roster}: MASSAR class lists. */
@Command(
        name = "roster",
        description = "MASSAR class lists",
        subcommands = {RosterCommand.Import.class})
final class RosterCommand extends CommandGroup {
    /** {@code sanad roster import FILE…}. */
    @Command(name = "import", description = "import MASSAR lists in any supported container")
    static final class Import extends SanadCommand {
        private static final String START = "start";

        @Parameters(paramLabel = "FILE", arity = "0..*")
        private List<Path> files = new ArrayList<>();

        @Option(names = "--dry-run", description = "only say what would change")
        private boolean dryRun;

        @Option(names = "--undo", description = "take the last import back")
        private boolean undo;

        @Option(
                names = "--arrived",
                paramLabel = "DAY|start",
                description =
                        "since when pupils are here whom no earlier list of the year has: a day "
                                + "(YYYY-MM-DD), or 'start' when they were when the year began")
        private String arrived;

        @Override
        void checkUsage(Messages messages) {
            if (undo && (dryRun || arrived != null || !files.isEmpty())) {
                throw wrongUsage(messages, "cli.undo.alone");
            }
            if (arrived != null && arrivals().isEmpty()) {
                throw wrongUsage(messages, "cli.roster.arrived");
            }
            if (!undo && files.isEmpty()) {
                throw wrongUsage(messages, "cli.roster.no-file");
            }
        }

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                RosterImports imports = desk.rosters();
                if (undo) {
                    imports.undoLast();
                    return new Answer().put("undone", true).line(messages.get("cli.roster.undone"));
                }
                RosterPreview result =
                        dryRun
                                ? imports.preview(files, Progress.none())
                                : imports.apply(
                                        files,
                                        arrivals().orElse(Arrivals.unknown()),
                                        Progress.none());
                Answer answer = describe(result, messages);
                return options.json() ? answer.put("elapsedMs", elapsedMs()) : answer;
            }
        }

        private Optional<Arrivals> arrivals() {
            if (START.equals(arrived)) {
                return Optional.of(Arrivals.sinceTheYearBegan());
            }
            try {
                return Optional.ofNullable(arrived).map(LocalDate::parse).map(Arrivals::on);
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        /** The command line's own clock: milliseconds since this Java started. */
        private static long elapsedMs() {
            return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        }

        private Answer describe(RosterPreview result, Messages messages) {
            ImportCounts counts = result.counts();
            Map<String, Object> school = new LinkedHashMap<>();
            school.put("name", result.school().name());
            Gresa gresa = result.school().gresa();
            school.put("gresa", gresa == null ? null : gresa.value());
            school.put("commune", result.school().commune());
            school.put("academy", result.school().academy());
            school.put("directorate", result.school().directorate());
            return new Answer()
                    .put("imported", result.changes().stream().map(Import::pupil).toList())
                    .put("counts", counts(counts))
                    .put("arrivals", result.arrivals().size())
                    .problems(result.problems(), messages)
                    .put("school", school)
                    .put("schoolYear", result.year().label())
                    .put("dryRun", dryRun)
                    .line(
                            messages.get(
                                    dryRun ? "cli.roster.would" : "cli.roster.done",
                                    counts.added(),
                                    counts.changed(),
                                    counts.unchanged(),
                                    counts.absent(),
                                    counts.refused()));
        }

        private static Map<String, Object> pupil(PupilChange change) {
            RosterPupil row = change.row();
            Map<String, Object> one =
                    PupilMembers.of(
                            row.code(),
                            row.name(),
                            row.gender(),
                            row.birthDate(),
                            row.birthPlace());
            if (!row.name().split()) {
                one.keySet().removeAll(Set.of("familyName", "firstName"));
            }
            one.put("level", row.level());
            one.put("class", row.schoolClass());
            one.put("sheet", row.sheet());
            one.put("row", row.row());
            one.put("change", change.kind().name());
            return one;
        }
    }

    /** The five counts, always all of them. */
    static Map<String, Object> counts(ImportCounts counts) {
        Map<String, Object> five = new LinkedHashMap<>();
        five.put("new", counts.added());
        five.put("changed", counts.changed());
        five.put("unchanged", counts.unchanged());
        five.put("absent", counts.absent());
        five.put("refused", counts.refused());
        return five;
    }
}
