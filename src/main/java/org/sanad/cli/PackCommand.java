package org.sanad.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sanad.i18n.Messages;
import org.sanad.model.LocalizedText;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.work.packs.PackComparison;
import org.sanad.work.packs.PackFile;
import org.sanad.work.packs.Packs;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad pack}: the programmes, their rules and amounts. */
@Command(
        name = "pack",
        description = "the programme pack: programmes, their rules and amounts",
        subcommands = {PackCommand.Show.class, PackCommand.Import.class, PackCommand.Sign.class})
final class PackCommand extends CommandGroup {
    private static final String OTHER_DESK = "work.desk.other";

    /** {@code sanad pack show [FILE]}: the pack in force, or a signed file. */
    @Command(name = "show", description = "the pack in force, or that of a signed file")
    static final class Show extends SanadCommand {
        @Parameters(paramLabel = "FILE", arity = "0..1")
        private Path file;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            PackFile shown =
                    atDesk(options, packs -> file == null ? packs.inForce() : packs.look(file));
            Answer answer = describe(shown);
            if (file == null) {
                answer.line(messages.get("cli.pack.in-force", shown.pack().version()));
            } else {
                answer.line(messages.get("cli.pack.shown", shown.pack().version(), shown.issuer()))
                        .line(
                                messages.get(
                                        shown.trusted()
                                                ? "cli.pack.trusted"
                                                : "cli.pack.not-trusted"));
            }
            PackText text = new PackText(messages);
            shown.pack().programmes().forEach(one -> text.lines(one).forEach(answer::line));
            return answer;
        }
    }

    /** {@code sanad pack import FILE}: puts a newer signed pack in force. */
    @Command(name = "import", description = "put a newer pack of the directorate in force")
    static final class Import extends SanadCommand {
        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            PackComparison offered =
                    atDesk(
                            options,
                            packs -> {
                                PackComparison compared = packs.compare(file);
                                packs.take(file);
                                return compared;
                            });
            Answer answer =
                    describe(offered.file())
                            .line(messages.get("cli.pack.taken", offered.file().pack().version()));
            new PackText(messages).lines(offered).forEach(answer::line);
            return answer.put("inForce", true)
                    .put("added", codes(offered.added()))
                    .put("changed", codes(offered.changed()));
        }
    }

    /** {@code sanad pack sign FILE --out FILE}: at a directorate, for its schools. */
    @Command(name = "sign", description = "at a directorate: sign a pack for the schools")
    static final class Sign extends SanadCommand {
        @Parameters(paramLabel = "FILE")
        private Path file;

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                PackFile signed = desk.packSigning().sign(file, out);
                return describe(signed)
                        .put("file", String.valueOf(out.getFileName()))
                        .line(messages.get("cli.pack.signed", signed.pack().version()));
            }
        }
    }

    /** Packs are the same at both desks; which one the folder holds shows when it is unlocked. */
    private static <T> T atDesk(CommonOptions options, Function<Packs, T> use) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            return use.apply(desk.packs());
        } catch (UserProblem problem) {
            if (!problem.code().equals(OTHER_DESK)) {
                throw problem;
            }
        }
        try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
            return use.apply(desk.packs());
        }
    }

    private static List<String> codes(List<Programme> programmes) {
        return programmes.stream().map(Programme::code).toList();
    }

    private static Answer describe(PackFile file) {
        ProgrammePack pack = file.pack();
        return new Answer()
                .put("version", pack.version())
                .put("issuedOn", pack.issuedOn().toString())
                .put("sha256", pack.sha256())
                .put("signedBy", file.issuer())
                .put("trusted", file.trusted())
                .put("inForce", file.inForce())
                .put("programmes", pack.programmes().stream().map(PackCommand::describe).toList());
    }

    private static Map<String, Object> describe(Programme programme) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", programme.code());
        one.put("name", both(programme.name()));
        List<Map<String, Object>> versions =
                programme.versions().stream().map(PackCommand::describe).toList();
        one.put("versions", versions);
        one.put("lists", programme.lists().stream().map(list -> list.id()).toList());
        return one;
    }

    private static Map<String, Object> describe(ProgrammeVersion version) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", version.id());
        one.put("validFrom", version.validFrom().toString());
        one.put("validTo", version.validTo() == null ? null : version.validTo().toString());
        one.put("unit", version.unit().code());
        one.put("fields", version.fields().stream().map(field -> field.code()).toList());
        one.put("confidence", version.confidence().code());
        one.put("note", version.note() == null ? null : both(version.note()));
        return one;
    }

    private static Map<String, String> both(LocalizedText text) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("ar", text.ar());
        both.put("fr", text.fr());
        return both;
    }
}
