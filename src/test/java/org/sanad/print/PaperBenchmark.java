package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Progress;

/**
 * 1,500 rows of 10 columns by us, by OpenPDF and, where it is installed, by LibreOffice: {@code mvn
 * -B test -Dtest=PaperBenchmark -Dsanad.benchmark=true}. We and OpenPDF run in fresh processes of
 * the same heap, in turns, and then in smaller and smaller heaps; LibreOffice converts one file and
 * then five, so that its start can be told from its work. It prints and judges nothing but that
 * everybody wrote the list.
 */
@EnabledIfSystemProperty(named = "sanad.benchmark", matches = "true")
final class PaperBenchmark {
    private static final int ROWS = 1500;
    private static final int ROUNDS = 12;

    /** Rounds whose median is the warm figure. */
    private static final int WARM = 5;

    private static final int TURNS = 2;

    /** Copies LibreOffice converts to be warm. */
    private static final int COPIES = 5;

    /** Megabytes of heap tried, from the largest. */
    private static final int[] HEAPS = {48, 32, 24, 16};

    @TempDir private Path folder;

    /** What is measured in a process of its own; prints first and warm, and sheets and bytes. */
    public static void main(String[] arguments) throws IOException {
        ListDocument list =
                PaperSamples.list(
                        PaperSamples.tayssir(),
                        PaperLanguage.ARABIC,
                        PaperSamples.lines(ROWS),
                        true);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        List<Long> processor = new ArrayList<>();
        List<Long> clock = new ArrayList<>();
        byte[] pdf = {};
        for (int i = 0; i < rounds; i++) {
            long fromClock = System.nanoTime();
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            pdf = write(arguments[0], list);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
            processor.add(TimeUnit.NANOSECONDS.toMillis(took));
            clock.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - fromClock));
        }
        int sheets;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            sheets = document.getNumberOfPages();
        }
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%-18s first %5d ms of processor, warm %4d (%4d by the clock),"
                                + " %d sheets, %7d bytes",
                        arguments[0],
                        processor.get(0),
                        median(processor),
                        median(clock),
                        sheets,
                        pdf.length));
    }

    private static long median(List<Long> times) {
        List<Long> last = times.subList(Math.max(0, times.size() - WARM), times.size());
        return last.stream().sorted().toList().get(last.size() / 2);
    }

    private static byte[] write(String who, ListDocument list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (who) {
            case "quick" -> new PdfWriter(PaperForm.QUICK).write(list, out, Progress.none());
            case "archived" -> new PdfWriter(PaperForm.ARCHIVED).write(list, out, Progress.none());
            case "openpdf-bare" -> new OpenPdfList(list, false).write(out);
            case "openpdf-furnished" -> new OpenPdfList(list, true).write(out);
            default -> throw new IllegalArgumentException(who);
        }
        return out.toByteArray();
    }

    private static int run(String heap, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.add("-Djava.awt.headless=true");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(PaperBenchmark.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder.Redirect output =
                arguments.length > 1
                        ? ProcessBuilder.Redirect.DISCARD
                        : ProcessBuilder.Redirect.INHERIT;
        return new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void sideBySide() throws Exception {
        List<String> all = List.of("quick", "openpdf-bare", "openpdf-furnished", "archived");
        for (int turn = 0; turn < TURNS; turn++) {
            for (String who : all) {
                assertEquals(0, run("64m", who), who);
            }
        }
        for (String who : all) {
            int least = 0;
            for (int heap : HEAPS) {
                if (run(heap + "m", who, "2") != 0) {
                    break;
                }
                least = heap;
            }
            System.out.println(
                    String.format(Locale.ROOT, "%-18s smallest heap tried: %d MB", who, least));
        }
        libreOffice();
    }

    /** The same rows as an HTML table, converted by LibreOffice: a whole process each time. */
    private void libreOffice() throws Exception {
        StringBuilder html =
                new StringBuilder("<html dir=rtl><meta charset=utf-8><table border=1>");
        for (BeneficiaryList.Line line : PaperSamples.lines(ROWS)) {
            html.append("<tr><td>").append(line.code()).append("<td>").append(line.name());
            html.append("<td>").append(line.level().arabic()).append("<td>");
            html.append(line.classCode()).append("<td>").append(line.guardian()).append("<td>");
            html.append(line.cin()).append("<td>").append(line.birthDate()).append("<td>");
            html.append(line.amount()).append("<td>").append(line.absences()).append("<td>");
        }
        html.append("</table>");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            files.add(Files.writeString(folder.resolve("list" + i + ".html"), html));
        }
        try {
            convert(files.subList(0, 1)); // makes its profile
            Office one = convert(files.subList(0, 1));
            Office many = convert(files);
            System.out.println(
                    String.format(
                            Locale.ROOT,
                            "libreoffice        first %5d ms by the clock (whole process), warm"
                                    + " %4d, %d sheets, %7d bytes, %d MB resident",
                            one.millis(),
                            (many.millis() - one.millis()) / (COPIES - 1),
                            one.sheets(),
                            one.bytes(),
                            one.resident()));
        } catch (IOException e) {
            System.out.println("libreoffice        is not installed here: not compared");
        }
    }

    /** One run of LibreOffice: its time, its most memory in megabytes, and the file. */
    private record Office(long millis, long resident, long bytes, int sheets) {}

    private Office convert(List<Path> files) throws Exception {
        List<String> command = new ArrayList<>();
        command.add("soffice");
        command.add("-env:UserInstallation=file://" + folder.resolve("office"));
        command.addAll(List.of("--headless", "--convert-to", "pdf:writer_web_pdf_Export"));
        command.addAll(List.of("--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        long from = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        long resident = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            long now =
                    Stream.concat(Stream.of(process.toHandle()), process.descendants())
                            .mapToLong(one -> resident(one.pid()))
                            .max()
                            .orElse(0);
            resident = Math.max(resident, now);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
        assertEquals(0, process.exitValue());
        byte[] pdf = Files.readAllBytes(folder.resolve("list0.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Office(millis, resident, pdf.length, document.getNumberOfPages());
        }
    }

    /** Most memory a process had so far, in megabytes, where the system tells it; else 0. */
    private static long resident(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .map(line -> line.replaceAll("[^0-9]", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }
}
