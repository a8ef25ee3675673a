package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Progress;

/**
 * 1,500 rows of 10 columns by us, by OpenPDF and, where it is installed, by LibreOffice, each in a
 * fresh process of the same heap: {@code mvn -B test -Dtest=PaperBenchmark -Dsanad.benchmark=true}.
 * It prints and judges nothing but that everybody wrote the list.
 */
@EnabledIfSystemProperty(named = "sanad.benchmark", matches = "true")
final class PaperBenchmark {
    private static final int ROWS = 1500;
    private static final int ROUNDS = 8;

    @TempDir private Path folder;

    /** What is measured in a process of its own. */
    public static void main(String[] arguments) throws IOException {
        ListDocument list =
                PaperSamples.list(
                        PaperSamples.tayssir(),
                        PaperLanguage.ARABIC,
                        PaperSamples.lines(ROWS),
                        true);
        List<Long> times = new ArrayList<>();
        byte[] pdf = {};
        for (int i = 0; i < ROUNDS; i++) {
            long from = processor();
            pdf = write(arguments[0], list);
            times.add((processor() - from) / 1_000_000);
        }
        long warm = times.subList(ROUNDS / 2, ROUNDS).stream().sorted().toList().get(1);
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%-10s first %5d ms, warm %5d ms of processor, %7d bytes",
                        arguments[0],
                        times.get(0),
                        warm,
                        pdf.length));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] write(String who, ListDocument list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (who) {
            case "quick" ->
                    new org.sanad.print.PdfWriter(PaperForm.QUICK)
                            .write(list, out, Progress.none());
            case "archived" ->
                    new org.sanad.print.PdfWriter(PaperForm.ARCHIVED)
                            .write(list, out, Progress.none());
            default -> openPdf(list, out);
        }
        return out.toByteArray();
    }

    private static void openPdf(ListDocument list, ByteArrayOutputStream out) throws IOException {
        try (Document document = new Document(PageSize.A4.rotate(), 30, 30, 30, 30)) {
            PdfWriter.getInstance(document, out);
            document.open();
            BaseFont face =
                    BaseFont.createFont(
                            "Amiri.ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            true,
                            Face.bytes(Face.REGULAR),
                            null);
            Font font = new Font(face, 10);
            PdfPTable table = new PdfPTable(list.columns().size());
            table.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
            table.setWidthPercentage(100);
            table.setHeaderRows(1);
            list.columns().forEach(column -> cell(table, column.title().arabic(), font));
            for (ListDocument.Group group : list.groups()) {
                for (List<String> row : group.rows()) {
                    row.forEach(text -> cell(table, text == null ? "" : text, font));
                }
            }
            document.add(table);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cell(PdfPTable table, String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
        table.addCell(cell);
    }

    @Test
    void sideBySide() throws Exception {
        for (String heap : List.of("64m", "256m")) {
            for (String who : List.of("quick", "archived", "openpdf")) {
                System.out.print("-Xmx" + heap + " ");
                int verdict =
                        new ProcessBuilder(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx" + heap,
                                        "-Djava.awt.headless=true",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        PaperBenchmark.class.getName(),
                                        who)
                                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor();
                assertEquals(0, verdict, who);
            }
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
        Path file = Files.writeString(folder.resolve("list.html"), html.append("</table>"));
        long from = System.nanoTime();
        try {
            int verdict =
                    new ProcessBuilder(
                                    "soffice",
                                    "-env:UserInstallation=file://" + folder.resolve("office"),
                                    "--headless",
                                    "--convert-to",
                                    "pdf:writer_web_pdf_Export",
                                    "--outdir",
                                    folder.toString(),
                                    file.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
            long bytes = Files.size(folder.resolve("list.pdf"));
            System.out.println(
                    String.format(
                            Locale.ROOT,
                            "LibreOffice whole process %d ms by the clock, %d bytes, verdict %d",
                            (System.nanoTime() - from) / 1_000_000,
                            bytes,
                            verdict));
        } catch (IOException e) {
            System.out.println("LibreOffice is not installed");
        }
    }
}
