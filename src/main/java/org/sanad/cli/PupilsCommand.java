package org.sanad.cli;

import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;

/** {@code sanad pupils}: what is stored. */
@Command(
        name = "pupils",
        description = "the pupils of the school",
        subcommands = {
            PupilsCommand.ListPupils.class,
            DoublesCommand.class,
            MoveCommands.Depart.class,
            MoveCommands.Arrive.class,
            MoveCommands.Undo.class,
            MoveCommands.History.class
        })
final class PupilsCommand extends CommandGroup {
    /** {@code sanad pupils list}. */
    @Command(name = "list", description = "what is stored")
    static final class ListPupils extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                List<PupilRow> rows = desk.pupils().rows();
                Answer answer =
                        new Answer()
                                .put("pupils", rows.stream().map(ListPupils::describe).toList())
                                .put("schoolYear", desk.schoolYear().label());
                for (PupilRow row : rows) {
                    answer.line(
                            String.join(
                                    "  ",
                                    row.code().value(),
                                    row.schoolClass(),
                                    row.name().whole()));
                }
                return answer;
            }
        }

        private static Map<String, Object> describe(PupilRow row) {
            Map<String, Object> one =
                    PupilMembers.of(
                            row.code(),
                            row.name(),
                            row.gender(),
                            row.birthDate(),
                            row.birthPlace());
            one.put("level", row.levelCode());
            one.put("class", row.schoolClass());
            one.put("site", row.site());
            one.put("status", row.status().code());
            one.put("guardianName", row.guardian());
            one.put("cin", row.guardianCin());
            one.put("phone", row.guardianPhone());
            return one;
        }
    }
}
