package org.sanad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A MASSAR list of 200 pupils: the published sample and, at the end of its first class, made-up
 * pupils whose codes come before all others.
 */
final class RosterOf {
    static final int PUPILS = 200;

    private static final int SAMPLE = 186;
    private static final String FIRST_CLASS = "xl/worksheets/sheet1.xml";
    private static final int FIRST_FREE_ROW = 42;
    private static final String FOOT = "<row r=\"43\"";

    /** A pupil as its row of the list has it. */
    record Added(String code, String family, String first, String birthDate, String place) {
        Added named(String other) {
            return new Added(code, other, first, birthDate, place);
        }

        Added bornOn(String other) {
            return new Added(code, family, first, other, place);
        }

        Added bornIn(String other) {
            return new Added(code, family, first, birthDate, other);
        }
    }

    private RosterOf() {}

    /** The pupils that are not in the sample, by code. */
    static List<Added> added() {
        String[] families = {"بنعلي", "العلوي", "المنصوري", "أوحدو"};
        String[] firsts = {"فدوى", "يوسف", "سلمى", "آدم"};
        List<Added> pupils = new ArrayList<>();
        for (int i = 0; i < PUPILS - SAMPLE; i++) {
            pupils.add(
                    new Added(
                            String.format(Locale.ROOT, "A%09d", 1_000 + 137 * i),
                            families[i % 4],
                            firsts[i / 4],
                            String.format(Locale.ROOT, "2020-%02d-%02d", 1 + i % 9, 2 + i),
                            "دوار تيغرمت"));
        }
        return pupils;
    }

    /** The list with these pupils at the end of its first class. */
    static Path write(Path file, List<Added> pupils) throws IOException {
        try (ZipInputStream in =
                        new ZipInputStream(
                                Files.newInputStream(
                                        Shell.MASSAR.resolve("ListEleve_20260918.xlsx")));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(FIRST_CLASS) ? with(bytes, pupils) : bytes);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    private static byte[] with(byte[] sheet, List<Added> pupils) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        StringBuilder rows = new StringBuilder();
        int row = FIRST_FREE_ROW;
        for (Added pupil : pupils) {
            rows.append("<row r=\"").append(row).append("\">");
            rows.append("<c r=\"A%d\"><v>%d</v></c>".formatted(row, row - 10));
            String[] cells = {
                pupil.code(),
                pupil.family(),
                pupil.first(),
                "أنثى",
                pupil.birthDate(),
                pupil.place()
            };
            for (int c = 0; c < cells.length; c++) {
                rows.append(
                        "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                .formatted('B' + c, row, cells[c]));
            }
            rows.append("</row>");
            row++;
        }
        int foot = xml.indexOf(FOOT);
        String rest = xml.substring(foot).replace("\"43\"", "\"" + (row + 1) + "\"");
        return (xml.substring(0, foot) + rows + rest.replace("A43", "A" + (row + 1)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
