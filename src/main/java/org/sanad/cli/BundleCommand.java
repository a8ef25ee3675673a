package org.sanad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.ReceivedFile;
import org.sanad.work.review.Judgement;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.OutboxRow;
import org.sanad.work.send.Outside;
import org.sanad.work.send.PackedBundle;
import org.sanad.work.send.Sending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad bundle}: packing, looking at, verifying and re-creating bundles. */
@Command(
        name = "bundle",
        description = "signed, sealed bundles",
        subcommands = {
            BundleCommand.Pack.class,
            BundleCommand.Inspect.class,
            BundleCommand.Verify.class,
            BundleCommand.Recreate.class,
            MailCommand.class,
            MediaCommands.Sticks.class,
            MediaCommands.Unfinished.class
        })
final class BundleCommand extends CommandGroup {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@code sanad bundle pack}. */
    @Command(name = "pack", description = "check, pack, sign, seal, write, read back")
    static final class Pack extends SanadCommand {
        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Option(
                names = "--despite-errors",
                description = "pack although the checks find what must be mended")
        private boolean despiteErrors;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                Sending sending = desk.sending();
                Path folder = OutFolder.of(out);
                PackedBundle packed =
                        despiteErrors
                                ? sending.packDespiteErrors(folder, Progress.none())
                                : sending.pack(folder, Progress.none());
                Answer answer = new Answer();
                describe(packed).forEach(answer::put);
                return answer.line(
                        messages.get("cli.bundle.packed", packed.file(), packed.checkCode()));
            }
        }
    }

    /** {@code sanad bundle inspect FILE}. */
    @Command(
            name = "inspect",
            description = "label and outer header of a file, nothing of it verified")
    static final class Inspect extends SanadCommand {
        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Outside outside = Outside.of(file);
            return new Answer()
                    .put("verified", false)
                    .put("sealed", outside.sealed())
                    .put("label", outside.label())
                    .put("protected", parse(outside.protectedHeader()))
                    .line(messages.get("cli.bundle.unverified"))
                    .line(outside.label().toString());
        }

        private static JsonNode parse(String json) {
            try {
                return JSON.readTree(json);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * {@code sanad bundle verify FILE}: as the receiver, storing nothing. Done is only what a
     * receiver would take: a quarantined file is not vouched for and waits for something its user
     * can act on, as the code of an unknown key, so a script must not go on with it (cli.md, exit
     * code 1).
     */
    @Command(name = "verify", description = "full verification as the receiver; stores nothing")
    static final class Verify extends SanadCommand {
        private static final Set<String> TAKEN = Set.of("accepted", "already");

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                ReceivedFile verified = desk.intake().verify(file);
                Answer answer = new Answer();
                describe(verified, messages).forEach(answer::put);
                return TAKEN.contains(verified.verdict())
                        ? answer.line(line(verified, messages))
                        : answer.refusal(List.of(problem(verified)), messages);
            }
        }
    }

    /** {@code sanad bundle recreate --seq N}. */
    @Command(name = "recreate", description = "write a lost file again: same content, same digest")
    static final class Recreate extends SanadCommand {
        @Mixin private NumberOptions bundle;

        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                Path folder = OutFolder.of(out);
                PackedBundle written =
                        desk.sending().recreate(bundle.number(), folder, Progress.none());
                OutboxRow row =
                        desk.sending().outbox().stream()
                                .filter(one -> bundle.number().means(one.epoch(), one.seq()))
                                .findFirst()
                                .orElseThrow();
                return new Answer()
                        .put("file", written.file().toString())
                        .put("enrolment", enrolment(written))
                        .put("digest", row.digest())
                        .put("checkCode", row.checkCode())
                        .put("epoch", row.epoch())
                        .put("seq", row.seq())
                        .line(messages.get("cli.bundle.packed", written.file(), row.checkCode()));
            }
        }
    }

    private static String enrolment(PackedBundle packed) {
        return packed.enrolment() == null ? null : packed.enrolment().toString();
    }

    static Map<String, Object> describe(PackedBundle packed) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", packed.file().toString());
        one.put("enrolment", enrolment(packed));
        one.put("slip", packed.slip().toString());
        one.put("digest", packed.digest());
        one.put("checkCode", packed.checkCode());
        one.put("seq", packed.seq());
        one.put("counts", packed.counts());
        return one;
    }

    static Map<String, Object> describe(ReceivedFile file, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", file.file());
        one.put("verdict", file.verdict());
        one.put("code", file.code());
        one.put("message", file.code() == null ? null : line(file, messages));
        one.put("school", file.school());
        one.put("seq", file.seq());
        one.put("header", file.header());
        one.put("counts", file.counts());
        Judgement judgement = file.judgement();
        one.put("samePack", judgement == null ? null : judgement.samePack());
        one.put("sameBaseline", judgement == null ? null : judgement.sameBaseline());
        one.put(
                "violations",
                judgement == null ? List.of() : ViolationText.open(judgement.findings(), messages));
        one.put(
                "kept",
                judgement == null ? List.of() : ViolationText.kept(judgement.findings(), messages));
        return one;
    }

    static String line(ReceivedFile file, Messages messages) {
        if (file.messageKey() == null) {
            return messages.plain("cli.bundle.accepted", file.file());
        }
        return Terminal.sentence(problem(file), messages);
    }

    private static Problem problem(ReceivedFile file) {
        return new Problem(file.messageKey(), List.of(file.argument()), file.file(), null, 0, null);
    }
}
