package org.sanad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.work.answers.Restitution.Returned;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.KeyStanding;
import org.sanad.work.send.SchoolKey.Enrolled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a school does with its own key, and what it gets back after a loss. */
final class SchoolKeyCommands {
    private SchoolKeyCommands() {}

    /** {@code sanad school key}. */
    @Command(name = "key", description = "what the directorate says of this computer's key")
    static final class Key extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                KeyStanding standing = desk.key().standing();
                String state = standing.state().name();
                return new Answer()
                        .put("verificationCode", desk.sending().verificationCode())
                        .put("state", state)
                        .put("cutOffEpoch", standing.epoch())
                        .put("cutOffSeq", standing.seq())
                        .put("directory", standing.directory())
                        .line(messages.get(sentence(standing.state())));
            }
        }

        private static String sentence(KeyStanding.State state) {
            return switch (state) {
                case NOT_LISTED, PENDING -> "cli.key.not-listed";
                case OTHER_COMPUTER -> "cli.key.other-computer";
                case ACTIVE -> "cli.key.active";
                case RETIRED -> "cli.key.retired";
                case LOST -> "cli.key.lost";
                case REVOKED -> "cli.key.revoked";
            };
        }
    }

    /** {@code sanad school enrol}. */
    @Command(name = "enrol", description = "the enrolment alone, with the slip of the key's code")
    static final class Enrol extends SanadCommand {
        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return told(desk.key().enrol(OutFolder.of(out)), messages);
            }
        }
    }

    /** {@code sanad school renew-key}. */
    @Command(name = "renew-key", description = "new keys for this computer, told by the old one")
    static final class Renew extends SanadCommand {
        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return told(desk.key().renew(OutFolder.of(out)), messages);
            }
        }
    }

    private static Answer told(Enrolled made, Messages messages) {
        return new Answer()
                .put("file", made.file().toString())
                .put("slip", made.slip().toString())
                .put("seq", made.seq())
                .put("verificationCode", made.verificationCode())
                .put("vouched", made.vouched())
                .line(
                        messages.get(
                                made.vouched() ? "cli.key.renewed" : "cli.key.enrolled",
                                made.file()));
    }

    /** {@code sanad restitution}: what comes back after a loss. */
    @Command(
            name = "restitution",
            description = "what the directorate gives back after a loss",
            subcommands = {Import.class})
    static final class Group extends CommandGroup {}

    /** {@code sanad restitution import FILE…}. */
    @Command(name = "import", description = "take everything back, into an empty installation")
    static final class Import extends SanadCommand {
        @Parameters(paramLabel = "FILE", arity = "1..*")
        private List<Path> files;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                List<Returned> returned = desk.restitution().take(files);
                List<Map<String, Object>> campaigns = new ArrayList<>();
                Answer answer = new Answer();
                for (Returned one : returned) {
                    Map<String, Object> campaign = new LinkedHashMap<>();
                    campaign.put("campaign", one.campaign());
                    campaign.put("seq", one.seq());
                    campaign.put("pupils", one.pupils());
                    campaign.put("households", one.households());
                    campaign.put("beneficiaries", one.beneficiaries());
                    campaigns.add(campaign);
                    answer.line(messages.get("cli.restitution.done", one.campaign(), one.pupils()));
                }
                if (returned.isEmpty()) {
                    answer.line(messages.get("cli.restitution.already"));
                }
                return answer.put("state", returned.isEmpty() ? "already" : "accepted")
                        .put("campaigns", campaigns);
            }
        }
    }
}
