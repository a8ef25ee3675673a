package org.sanad.cli;

import java.nio.file.Path;
import org.sanad.i18n.Messages;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.UserProblem;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.Sending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad school}: the data folder of a school. */
@Command(
        name = "school",
        description = "the data folder of a school",
        subcommands = {
            SchoolCommand.Init.class,
            SchoolCommand.Welcome.class,
            SchoolKeyCommands.Key.class,
            SchoolKeyCommands.Enrol.class,
            SchoolKeyCommands.Renew.class,
            CrestCommands.OfSchool.class
        })
final class SchoolCommand extends CommandGroup {
    /** {@code sanad school init}. */
    @Command(name = "init", description = "create a school's data folder")
    static final class Init extends SanadCommand {
        @Option(
                names = "--gresa",
                required = true,
                description = "school code, five digits and a letter")
        private String gresa;

        @Option(names = "--name", required = true, description = "name of the school")
        private String name;

        @Option(
                names = "--area",
                defaultValue = "RURAL",
                description = "RURAL, PERI_URBAN or URBAN")
        private Area area;

        @Option(names = "--welcome", description = "welcome file of the directorate")
        private Path welcome;

        @Option(
                names = "--code",
                description = "verification code of the directorate, from its stamped letter")
        private String code;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Gresa school =
                    Gresa.parse(gresa)
                            .orElseThrow(() -> UserProblem.of("cli.school.gresa-malformed", gresa));
            NewSchool plan = new NewSchool(school, name, area);
            if (welcome != null) {
                // a wrong code must not leave half a school behind
                Sending.examineWelcome(welcome, school, code);
            }
            try (SchoolDesk desk = SchoolDesk.create(options.data(), plan, options.password())) {
                if (welcome != null) {
                    desk.sending().trustDirectorate(welcome, code);
                }
                String verification = desk.sending().verificationCode();
                return new Answer()
                        .put("gresa", school.value())
                        .put("verificationCode", verification)
                        .line(messages.get("cli.school.created", school, verification));
            }
        }
    }

    /**
     * {@code sanad school welcome FILE}: the directorate's keys, when they come after the first
     * start.
     */
    @Command(name = "welcome", description = "take the directorate's welcome file")
    static final class Welcome extends SanadCommand {
        @picocli.CommandLine.Parameters(paramLabel = "FILE")
        private Path file;

        @Option(
                names = "--code",
                description = "verification code of the directorate, from its stamped letter")
        private String code;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                var directorate = desk.sending().trustDirectorate(file, code);
                return new Answer()
                        .put("directorate", directorate.code())
                        .put("name", directorate.name())
                        .put("confirmed", directorate.confirmed())
                        .line(messages.get("cli.school.welcomed", directorate.name()));
            }
        }
    }
}
