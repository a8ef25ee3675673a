package org.sanad.work.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.ListOrder;
import org.sanad.work.paper.PrintableList;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.ReceivedFile;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/**
 * The whole journey on the sample, without a display: lists in, beneficiaries recorded, stock and
 * goods entered, papers printed, a sealed bundle out and judged by the receiver, who confirms the
 * school's key from the code a stamped slip would show.
 */
public final class Demo {
    private static final List<String> PAPER_LANGUAGES = List.of("ar", "fr", "ar+fr");

    private final Path out;

    public Demo(Path out) {
        this.out = out;
    }

    /**
     * What the demo did.
     *
     * @param files everything written, relative to the folder
     * @param beneficiaries by programme code
     * @param absences those of one month, or null when no programme asks for any
     * @param first what the receiver said before the school's key was confirmed
     * @param answer what it said of the declaration afterwards
     */
    public record Result(
            List<String> files,
            int pupils,
            int households,
            Map<String, Integer> beneficiaries,
            SampleAbsences.Entered absences,
            int checks,
            PackedBundle bundle,
            ReceivedFile first,
            ReceivedFile answer) {}

    /**
     * Runs it.
     *
     * @throws UserProblem {@code work.demo.folder-taken} when the folder already holds something
     */
    public Result run(Progress progress) {
        refuseTaken();
        Path data = out.resolve("data");
        try (SchoolDesk school = SampleSchool.create(data)) {
            progress.check();
            Map<String, Integer> beneficiaries = enrol(school.benefits());
            new DemoNeeds(school).enter();
            SampleAbsences.Entered absences = SampleAbsences.enter(school).orElse(null);
            print(school, progress);
            Path bundles = folder("bundles");
            PackedBundle bundle = school.sending().pack(bundles, progress);
            SampleSchool.write(
                    out.resolve("keys/school.jwk.json"), school.sending().publicKeys().json());
            int pupils = school.pupils().rows().size();
            int checks = school.checks().violations().size();
            return receive(
                    data,
                    school.sending().verificationCode(),
                    new Sent(
                            bundles,
                            bundle,
                            beneficiaries,
                            absences,
                            pupils,
                            checks,
                            households(school)));
        }
    }

    private static int households(SchoolDesk school) {
        return (int) school.pupils().rows().stream().filter(row -> row.guardian() != null).count();
    }

    private record Sent(
            Path bundles,
            PackedBundle bundle,
            Map<String, Integer> beneficiaries,
            SampleAbsences.Entered absences,
            int pupils,
            int checks,
            int households) {}

    private Result receive(Path data, String schoolCode, Sent sent) {
        try (DirectorateDesk directorate = SampleSchool.directorate(data)) {
            SampleSchool.write(
                    out.resolve("keys/directorate.jwk.json"), directorate.privateSealingKey());
            List<ReceivedFile> first =
                    directorate.intake().take(List.of(sent.bundles()), Progress.none());
            List<ReceivedFile> answers =
                    directorate
                            .intake()
                            .confirm(new org.sanad.model.Gresa(first.get(0).school()), schoolCode)
                            .judged();
            return new Result(
                    written(),
                    sent.pupils(),
                    sent.households(),
                    sent.beneficiaries(),
                    sent.absences(),
                    sent.checks(),
                    sent.bundle(),
                    declaration(first),
                    declaration(answers));
        }
    }

    private static ReceivedFile declaration(List<ReceivedFile> files) {
        return files.stream()
                .filter(file -> "declaration".equals(file.type()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> enrol(Benefits benefits) {
        Map<String, Integer> enrolled = new LinkedHashMap<>();
        for (Programme programme : benefits.programmes()) {
            List<BenefitRow> eligible = benefits.propose(programme.code()).eligible();
            benefits.set(programme.code(), eligible.stream().map(BenefitRow::code).toList());
            enrolled.put(programme.code(), benefits.list(programme.code()).size());
        }
        return enrolled;
    }

    private void print(SchoolDesk school, Progress progress) {
        Path lists = folder("lists");
        for (PrintableList list : school.papers().catalogue()) {
            Integer tranche =
                    list.needs().contains(ListAsk.TRANCHE)
                            ? school.slipCounter().tranches(list.programme()).get(0).number()
                            : null;
            for (String language : PAPER_LANGUAGES) {
                Path file = lists.resolve(list.id() + "-" + language.replace('+', '-') + ".pdf");
                school.papers()
                        .print(
                                new ListOrder(list.id(), language, null, null, tranche),
                                file,
                                progress);
            }
        }
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(out.resolve(name));
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.demo.folder-unwritable"), e);
        }
    }

    private void refuseTaken() {
        if (!Files.exists(out)) {
            return;
        }
        try (Stream<Path> inside = Files.list(out)) {
            if (inside.findAny().isPresent()) {
                throw UserProblem.of("work.demo.folder-taken");
            }
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.demo.folder-unwritable"), e);
        }
    }

    private List<String> written() {
        List<String> files = new ArrayList<>();
        try (Stream<Path> inside = Files.walk(out)) {
            inside.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(out.resolve("data")))
                    .sorted()
                    .forEach(file -> files.add(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
