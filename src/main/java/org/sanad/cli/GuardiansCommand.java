package org.sanad.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Messages;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.work.roster.GuardianImports;
import org.sanad.work.roster.GuardianPreview;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad guardians}: a head's own list of guardians. */
@Command(
        name = "guardians",
        description = "guardians and households",
        subcommands = {GuardiansCommand.Import.class})
final class GuardiansCommand extends CommandGroup {
    /** {@code sanad guardians import FILE}. */
    @Command(name = "import", description = "import a list of guardians (CSV)")
    static final class Import extends SanadCommand {
        @Parameters(paramLabel = "FILE", arity = "0..1")
        private Path file;

        @Option(names = "--dry-run", description = "only say what would change")
        private boolean dryRun;

        @Option(names = "--undo", description = "take the last import back")
        private boolean undo;

        @Override
        void checkUsage(Messages messages) {
            if (undo && (dryRun || file != null)) {
                throw wrongUsage(messages, "cli.undo.alone");
            }
            if (!undo && file == null) {
                throw wrongUsage(messages, "cli.guardians.no-file");
            }
        }

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                GuardianImports imports = desk.guardians();
                if (undo) {
                    imports.undoLast();
                    return new Answer()
                            .put("undone", true)
                            .line(messages.get("cli.guardians.undone"));
                }
                GuardianPreview result = dryRun ? imports.preview(file) : imports.apply(file);
                Map<UUID, MassarCode> codes = imports.codes();
                Map<String, Object> counts = RosterCommand.counts(result.counts());
                counts.put("households", result.standing().size());
                return new Answer()
                        .put("counts", counts)
                        .problems(result.problems(), messages)
                        .put(
                                "households",
                                result.standing().stream()
                                        .map(household -> describe(household, codes))
                                        .toList())
                        .put("dryRun", dryRun)
                        .line(
                                messages.get(
                                        dryRun ? "cli.guardians.would" : "cli.guardians.done",
                                        result.standing().size(),
                                        result.counts().refused()));
            }
        }

        private static Map<String, Object> describe(
                Household household, Map<UUID, MassarCode> codes) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("guardianName", household.guardian().name());
            one.put("cin", household.guardian().cin());
            one.put("phone", household.guardian().phone());
            one.put("douar", household.douar());
            one.put(
                    "children",
                    household.children().stream().map(id -> codes.get(id).value()).toList());
            return one;
        }
    }
}
