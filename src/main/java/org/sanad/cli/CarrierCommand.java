package org.sanad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.work.carrier.CarriedCopy;
import org.sanad.work.carrier.CarriedFile;
import org.sanad.work.carrier.Carrier;
import org.sanad.work.carrier.Route;
import org.sanad.work.carrier.RouteSlip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad carrier}: bundles of many schools carried, by somebody who holds no key. */
@Command(
        name = "carrier",
        description = "carry bundles and answers of many schools; needs no key and no password",
        subcommands = {
            CarrierCommand.Collect.class,
            CarrierCommand.Deliver.class,
            CarrierCommand.Show.class,
            CarrierCommand.Slip.class
        })
final class CarrierCommand extends CommandGroup {
    /** {@code sanad carrier collect FROM… --out DIR}. */
    @Command(name = "collect", description = "copy every bundle found into a folder a school")
    static final class Collect extends SanadCommand {
        @Parameters(paramLabel = "FROM", arity = "1..*")
        private List<Path> from;

        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Option(
                names = "--route",
                paramLabel = "FILE.csv",
                description = "gresa;name;stop in the order of the way; kept in DIR")
        private Path route;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Carrier carrier = Carrier.real();
            Route way = route == null ? carrier.route(out) : carrier.keepRoute(out, route);
            return copied(carrier.copy(from, out, way, Set.of(), Progress.none()), messages);
        }
    }

    /** {@code sanad carrier deliver DIR --to …}. */
    @Command(name = "deliver", description = "copy what is carried to a stick or folder")
    static final class Deliver extends SanadCommand {
        @Parameters(paramLabel = "DIR")
        private Path folder;

        @Option(names = "--to", required = true, paramLabel = "DIR")
        private Path to;

        @Option(names = "--gresa", paramLabel = "G", description = "only what is of these schools")
        private List<String> schools = List.of();

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Carrier carrier = Carrier.real();
            return copied(
                    carrier.copy(
                            List.of(folder),
                            to,
                            carrier.route(folder),
                            new HashSet<>(schools),
                            Progress.none()),
                    messages);
        }
    }

    /** {@code sanad carrier list DIR}. */
    @Command(name = "list", description = "what is carried, none of it verified")
    static final class Show extends SanadCommand {
        @Parameters(paramLabel = "DIR")
        private Path folder;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            List<CarriedFile> files = Carrier.real().list(folder);
            Answer answer =
                    new Answer()
                            .put("verified", false)
                            .put("files", files.stream().map(CarrierCommand::describe).toList());
            files.forEach(file -> answer.line(line(file)));
            return answer.line(messages.get("cli.carrier.carried", files.size()));
        }
    }

    /** {@code sanad carrier slip DIR --out FILE.pdf}. */
    @Command(name = "slip", description = "the paper of the way, to be signed")
    static final class Slip extends SanadCommand {
        @Parameters(paramLabel = "DIR")
        private Path folder;

        @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Carrier carrier = Carrier.real();
            List<CarriedFile> files = carrier.list(folder);
            int pages =
                    new RouteSlip(
                                    carrier.route(folder),
                                    files,
                                    LocalDate.now(ZoneId.of("Africa/Casablanca")))
                            .write(options.languageAsTyped(), out);
            return new Answer()
                    .put("file", out.toString())
                    .put("pages", pages)
                    .put("rows", files.size())
                    .line(messages.get("cli.carrier.slip", out));
        }
    }

    private static Answer copied(List<CarriedCopy> copies, Messages messages) {
        Answer answer = new Answer();
        Map<String, Long> totals = new LinkedHashMap<>();
        for (CarriedCopy.Outcome outcome : CarriedCopy.Outcome.values()) {
            totals.put(
                    outcome.code(),
                    copies.stream().filter(copy -> copy.outcome() == outcome).count());
        }
        List<Map<String, Object>> files =
                copies.stream()
                        .filter(copy -> copy.file() != null)
                        .map(
                                copy -> {
                                    Map<String, Object> one = describe(copy.file());
                                    one.put("outcome", copy.outcome().code());
                                    return one;
                                })
                        .toList();
        answer.put("files", files).put("totals", totals);
        copies.stream()
                .filter(copy -> copy.file() != null)
                .forEach(copy -> answer.line(line(copy.file())));
        answer.line(
                messages.get(
                        "cli.carrier.copied",
                        totals.get("copied"),
                        totals.get("there"),
                        totals.get("left")));
        List<Problem> left =
                copies.stream()
                        .filter(copy -> copy.problem() != null)
                        .map(copy -> copy.problem().inFile(copy.name()))
                        .toList();
        return left.isEmpty() ? answer.problems(left, messages) : answer.refusal(left, messages);
    }

    private static String line(CarriedFile file) {
        return file.school() + "  " + file.type() + "  " + file.number() + "  " + file.name();
    }

    private static Map<String, Object> describe(CarriedFile file) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", file.file().toString());
        one.put("school", file.school());
        one.put("type", file.type());
        one.put("campaign", file.campaign());
        one.put("seq", file.number());
        one.put("date", file.date().toString());
        one.put("bytes", file.bytes());
        one.put("sha256", file.sha256());
        return one;
    }
}
