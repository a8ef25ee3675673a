package org.sanad.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.i18n.Messages;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.receive.ConfirmedKey;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.ReceivedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad directorate}: the receiver's side. */
@Command(
        name = "directorate",
        description = "the directorate's side",
        subcommands = {
            DirectorateCommand.Init.class,
            DirectorateCommand.Take.class,
            DirectorateCommand.Confirm.class,
            ReviewCommands.Welcome.class,
            ReviewCommands.Accept.class,
            ReviewCommands.Refuse.class,
            ReviewCommands.Answers.class,
            ReviewCommands.Board.class,
            OfficePaperCommands.CallList.class,
            OfficePaperCommands.WhatChanged.class,
            OfficePaperCommands.Print.class,
            PaperCommand.class,
            CrestCommands.OfDirectorate.class,
            KeyCommands.Keys.class,
            KeyCommands.End.class,
            KeyCommands.RefuseUnknown.class,
            KeyCommands.Restitute.class,
            KeyCommands.Sign.class,
            KeyCommands.Renew.class,
            KeyCommands.ChangeRoot.class,
            KeyCommands.ChangePassphrase.class
        })
final class DirectorateCommand extends CommandGroup {
    /** {@code sanad directorate init}. */
    @Command(name = "init", description = "create a directorate's data folder")
    static final class Init extends SanadCommand {
        @Option(
                names = "--code",
                required = true,
                description = "code of the province, e.g. 05.081")
        private String code;

        @Option(names = "--name", required = true)
        private String name;

        @Mixin private RootOptions root;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Optional<char[]> given = root.first();
            char[] passphrase = given.orElseGet(DirectorateDesk::proposeRootPassphrase);
            try (DirectorateDesk desk =
                    DirectorateDesk.create(
                            options.data(), code, name, options.password(), passphrase)) {
                String verification = desk.publicKeys().verificationCode();
                Answer answer =
                        new Answer()
                                .put("code", code)
                                .put("verificationCode", verification)
                                .line(messages.get("cli.directorate.created", code, verification));
                if (given.isEmpty()) {
                    String proposed = new String(passphrase);
                    answer.put("rootPassphrase", proposed)
                            .line(messages.get("cli.root.proposed", proposed));
                }
                return answer;
            }
        }
    }

    /** {@code sanad directorate intake PATH…}. */
    @Command(name = "intake", description = "files and folders, unattended, resumable")
    static final class Take extends SanadCommand {
        @Parameters(paramLabel = "PATH", arity = "1..*")
        private List<Path> paths;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                List<ReceivedFile> files = desk.intake().take(paths, Progress.none());
                Map<String, Integer> totals = new LinkedHashMap<>();
                for (String verdict : List.of("accepted", "quarantined", "rejected", "already")) {
                    totals.put(
                            verdict,
                            (int)
                                    files.stream()
                                            .filter(file -> file.verdict().equals(verdict))
                                            .count());
                }
                Answer answer =
                        new Answer().put("files", describe(files, messages)).put("totals", totals);
                for (ReceivedFile file : files) {
                    answer.line(file.file() + "  " + BundleCommand.line(file, messages));
                    if (file.judgement() != null && !file.judgement().sameBaseline()) {
                        answer.line(messages.get("cli.bundle.baseline-missing", file.file()));
                    }
                }
                return answer;
            }
        }
    }

    /** {@code sanad directorate confirm}. */
    @Command(
            name = "confirm",
            description = "approve a school's key by the code of its stamped slip")
    static final class Confirm extends SanadCommand {
        @Option(names = "--gresa", required = true)
        private String gresa;

        @Option(names = "--code", required = true, paramLabel = "DIGITS")
        private String code;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Gresa school =
                    Gresa.parse(gresa)
                            .orElseThrow(() -> UserProblem.of("cli.school.gresa-malformed", gresa));
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                ConfirmedKey confirmed = desk.intake().confirm(school, code);
                boolean inUse = confirmed.status().equals("ACTIVE");
                Answer answer =
                        new Answer()
                                .put("school", school.value())
                                .put("status", confirmed.status())
                                .put("kid", confirmed.kid())
                                .put("files", describe(confirmed.judged(), messages))
                                .put(
                                        "earlier",
                                        confirmed.earlier().map(KeyCommands::earlier).orElse(null))
                                .line(
                                        messages.get(
                                                inUse
                                                        ? "cli.directorate.confirmed"
                                                        : "cli.directorate.confirmed-earlier",
                                                school));
                confirmed
                        .earlier()
                        .ifPresent(one -> answer.line(KeyCommands.sentence(one, school, messages)));
                return answer;
            }
        }
    }

    static List<Map<String, Object>> describe(List<ReceivedFile> files, Messages messages) {
        return files.stream().map(file -> BundleCommand.describe(file, messages)).toList();
    }
}
