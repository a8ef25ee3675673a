package org.sanad.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.sanad.i18n.Messages;
import org.sanad.model.Clerk;
import org.sanad.model.UserProblem;
import org.sanad.work.people.People;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad people}: who enters data beside the head, and the next head. */
@Command(
        name = "people",
        description = "who enters data beside the head, and the next head",
        subcommands = {
            PeopleCommand.Listed.class,
            PeopleCommand.Add.class,
            PeopleCommand.Password.class,
            PeopleCommand.Remove.class,
            PeopleCommand.HandOver.class
        })
final class PeopleCommand extends CommandGroup {
    private static Answer told(People people, Messages messages) {
        List<String> names = people.clerks().stream().map(Clerk::name).toList();
        Answer answer = new Answer().put("people", names);
        names.forEach(answer::line);
        return names.isEmpty() ? answer.line(messages.get("cli.people.none")) : answer;
    }

    private static Clerk named(People people, String name) {
        return people.clerks().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UserProblem.of("store.clerk.unknown"));
    }

    /** {@code sanad people list}. */
    @Command(name = "list", description = "who enters data beside the head")
    static final class Listed extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return told(desk.people(), messages);
            }
        }
    }

    /** Somebody's name and the password they will have; both passwords are wiped afterwards. */
    private abstract static class Entrusting extends SanadCommand {
        @Option(names = "--name", required = true, paramLabel = "NAME")
        private String name;

        @Option(names = "--new-password-file", required = true, paramLabel = "FILE")
        private Path next;

        /**
         * Does it at the opened desk; {@code own} opened it, {@code chosen} is what they will have.
         */
        abstract Answer entrust(
                SchoolDesk desk, String name, char[] own, char[] chosen, Messages messages);

        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            char[] own = options.password();
            char[] chosen = CommonOptions.secret(next);
            try (SchoolDesk desk = SchoolDesk.open(options.data(), own)) {
                return entrust(desk, name, own, chosen, messages);
            } finally {
                Arrays.fill(own, '\0');
                Arrays.fill(chosen, '\0');
            }
        }
    }

    /** {@code sanad people add --name NAME --new-password-file FILE}. */
    @Command(name = "add", description = "a name and a password to enter data with")
    static final class Add extends Entrusting {
        @Override
        Answer entrust(SchoolDesk desk, String name, char[] own, char[] chosen, Messages messages) {
            desk.people().add(name, chosen);
            return told(desk.people(), messages);
        }
    }

    /** {@code sanad people password --name NAME --new-password-file FILE}. */
    @Command(name = "password", description = "another password for who forgot it")
    static final class Password extends Entrusting {
        @Override
        Answer entrust(SchoolDesk desk, String name, char[] own, char[] chosen, Messages messages) {
            People people = desk.people();
            people.newPassword(named(people, name).id(), chosen);
            return new Answer().line(messages.get("cli.password.changed"));
        }
    }

    /** {@code sanad people remove --name NAME}. */
    @Command(name = "remove", description = "a password that opens nothing from now on")
    static final class Remove extends SanadCommand {
        @Option(names = "--name", required = true, paramLabel = "NAME")
        private String name;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                People people = desk.people();
                people.remove(named(people, name).id());
                return told(people, messages);
            }
        }
    }

    /** {@code sanad people hand-over --name NAME --new-password-file FILE --out FILE.pdf}. */
    @Command(name = "hand-over", description = "the next head: name, password, recovery sheet")
    static final class HandOver extends Entrusting {
        @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
        private Path out;

        @Override
        Answer entrust(SchoolDesk desk, String name, char[] own, char[] chosen, Messages messages) {
            List<String> groups = desk.handOver().to(own, name, chosen, out);
            return new Answer()
                    .put("file", String.valueOf(out.getFileName()))
                    .put("groups", groups)
                    .line(String.join(" ", groups))
                    .line(messages.get("cli.people.handed-over"));
        }
    }
}
