package org.sanad.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes files made to hang, swell, read elsewhere or confuse (safety §4.2), each with the refusal
 * it must meet, or {@code read} when it is harmless.
 */
final class HostileFiles {
    private static final String[][] LIST = {
        {"الرمز", "النسب", "الإسم"}, {"R134249316", "أمزيان", "علي"}
    };
    private static final String SHEET = TestXlsx.xml(LIST);

    private final Path folder;
    private final Map<String, String> expected = new LinkedHashMap<>();

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** File name → expected refusal. */
    Map<String, String> write() throws IOException {
        zips();
        parts();
        sheets();
        markup();
        binaries();
        texts();
        pages();
        return expected;
    }

    private void add(String name, String refusal, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        expected.put(name, refusal);
    }

    private void add(String name, String refusal, String text) throws IOException {
        add(name, refusal, text.getBytes(StandardCharsets.UTF_8));
    }

    private void sheet(String name, String refusal, String xml) throws IOException {
        add(name, refusal, new TestXlsx().sheetXml("S", "visible", xml).bytes());
    }

    private static TestXlsx sound() {
        return new TestXlsx().sheet("S", LIST);
    }

    private void zips() throws IOException {
        byte[] sound = sound().bytes();
        add("sound.xlsx", "read", sound);
        add("truncated.xlsx", "roster.file.damaged", Arrays.copyOf(sound, sound.length / 2));
        add("tail-cut.xlsx", "roster.file.damaged", Arrays.copyOf(sound, sound.length - 5));
        byte[] flipped = sound.clone();
        flipped[120] ^= 0x55;
        add("bit-flipped.xlsx", "roster.file.damaged", flipped);
        add(
                "text-behind.xlsx",
                "roster.file.damaged",
                concat(sound, "<html>".getBytes(StandardCharsets.UTF_8)));
        add("only-magic.xlsx", "roster.file.damaged", new byte[] {'P', 'K', 3, 4});
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 60_000; i++) {
            many.put("p" + i, new byte[0]);
        }
        add("entries-60000.xlsx", "roster.file.too-many-parts", TestXlsx.zip(many));
        add("not-a-workbook.zip", "roster.file.zip", TestXlsx.zip(Map.of("a.txt", new byte[3])));
        add(
                "twice-sheet1.xlsx",
                "roster.file.unsafe",
                rename(
                        sound().part("xl/worksheets/sheet9.xml", SHEET).bytes(),
                        "sheet9",
                        "sheet1"));
        for (String bad : new String[] {"../x.xml", "/x.xml", "a\\x.xml", "C:x.xml", "a\0.xml"}) {
            add(
                    "name-%d.xlsx".formatted(expected.size()),
                    "roster.file.unsafe",
                    sound().part(bad, "x").bytes());
        }
        byte[] locked = sound.clone();
        int central = lastIndexOf(locked, new byte[] {'P', 'K', 1, 2});
        locked[central + 8] |= 1;
        add("encrypted-entry.xlsx", "roster.file.locked", locked);
        byte[] method = sound.clone();
        method[central + 10] = 12;
        add("bzip2-entry.xlsx", "roster.file.unsafe", method);
        byte[] lying = sound.clone();
        lying[central + 24]++;
        add("size-lies.xlsx", "roster.file.damaged", lying);
        byte[] overlap = sound.clone();
        System.arraycopy(new byte[4], 0, overlap, central + 42, 4);
        add("offset-lies.xlsx", "roster.file.unsafe", overlap);
    }

    private void parts() throws IOException {
        add(
                "bomb-1gib.xlsx",
                "roster.file.swells",
                sound().part("xl/media/a.bin", new byte[200 * 1024 * 1024]).bytes());
        TestXlsx wide = sound();
        byte[] noise = new byte[400_000];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < 10; i++) {
            byte[] part = new byte[8_000_000];
            System.arraycopy(noise, 0, part, 0, noise.length);
            wide.part("xl/media/m" + i, part);
        }
        add("bomb-in-parts.xlsx", "roster.file.swells", wide.bytes());
        for (String active :
                new String[] {
                    "xl/vbaProject.bin",
                    "xl/externalLinks/l1.xml",
                    "xl/embeddings/o.bin",
                    "xl/activeX/a.xml",
                    "xl/connections.xml"
                }) {
            add(
                    "active-%d.xlsx".formatted(expected.size()),
                    "roster.file.active",
                    sound().part(active, "x").bytes());
        }
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        add(
                "billion-laughs.xlsx",
                "roster.file.unsafe",
                sound().strings(laughs + "<sst><si><t>&b;</t></si></sst>").bytes());
        sheet(
                "xxe.xlsx",
                "roster.file.unsafe",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>");
        sheet("entity-unknown.xlsx", "roster.file.damaged", SHEET.replace("علي", "&b;"));
        sheet("utf16.xlsx", "roster.file.unsafe", "<\0w\0/\0>\0");
        add("laughs-unread.xlsx", "read", sound().part("docProps/core.xml", laughs).bytes());
        add(
                "many-strings.xlsx",
                "roster.file.too-many-rows",
                sound().strings("<sst>" + noisy("<si/>", 600_000) + "</sst>").bytes());
    }

    private void sheets() throws IOException {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int r = 1; r <= 400_000; r++) {
            rows.append("<row r='")
                    .append(r)
                    .append("'><c><v>")
                    .append(r * 7919L)
                    .append("</v></c></row>");
        }
        sheet("rows-400000.xlsx", "roster.file.too-many-rows", rows + "</sheetData></worksheet>");
        String lone =
                "<worksheet><sheetData><row r='%d'><c r='%s' t='%s'><v>%s</v></c></row>"
                        + "</sheetData></worksheet>";
        sheet(
                "cell-xfd1048576.xlsx",
                "roster.file.too-many-columns",
                lone.formatted(1048576, "XFD1048576", "n", "1"));
        sheet(
                "row-1048576.xlsx",
                "roster.file.too-many-rows",
                lone.formatted(1048576, "A1048576", "n", "1"));
        sheet("column-zzzz.xlsx", "roster.file.damaged", lone.formatted(1, "ZZZZ1", "n", "1"));
        sheet("row-word.xlsx", "roster.file.damaged", lone.formatted(1, "A1", "n", "x"));
        sheet("row-negative.xlsx", "roster.file.too-many-rows", lone.formatted(-5, "A1", "n", "1"));
        sheet(
                "string-index-huge.xlsx",
                "roster.file.damaged",
                lone.formatted(1, "A1", "s", "2147483647"));
        sheet(
                "string-index-negative.xlsx",
                "roster.file.damaged",
                lone.formatted(1, "A1", "s", "-1"));
        sheet(
                "cell-2001.xlsx",
                "roster.file.cell-too-long",
                lone.formatted(1, "A1", "str", "x".repeat(2001)));
        sheet(
                "cell-50mb.xlsx",
                "roster.file.swells",
                lone.formatted(1, "A1", "str", "x".repeat(50_000_000)));
        sheet(
                "cell-900kb.xlsx",
                "roster.file.cell-too-long",
                lone.formatted(1, "A1", "str", "x".repeat(900_000)));
    }

    private void markup() throws IOException {
        sheet(
                "attribute-900kb.xlsx",
                "roster.file.unsafe",
                "<worksheet a='" + "y".repeat(900_000) + "'/>");
        sheet(
                "comment-900kb.xlsx",
                "roster.file.unsafe",
                "<worksheet><!--" + "> ".repeat(450_000) + "--></worksheet>");
        sheet("nested-80000.xlsx", "roster.file.unsafe", "<a>".repeat(80_000));
        sheet("nested-65.xlsx", "roster.file.unsafe", "<a>".repeat(65) + "</a>".repeat(65));
        sheet("not-xml.xlsx", "roster.file.damaged", "hello");
        sheet(
                "long-but-sound.xlsx",
                "read",
                SHEET.replace("<sheetData>", noisy("<col min='#'/>", 60_000) + "<sheetData>"));
        sheet("no-list.xlsx", "roster.file.no-list", "<worksheet/>");
        sheet(
                "merges-100000.xlsx",
                "roster.file.too-many-rows",
                SHEET.replace(
                        "<mergeCells>",
                        "<mergeCells>" + noisy("<mergeCell ref='A#:B#'/>", 100_000)));
        sheet(
                "merge-endless.xlsx",
                "read",
                TestXlsx.xml(
                        new String[][] {{"القسم", "1APG-1"}, LIST[0], LIST[1]}, "A1:A2147483647"));
        sheet(
                "formula-dde.xlsx",
                "read",
                SHEET.replace("<t>علي</t></is>", "<t>علي</t></is><f>cmd|' /C calc'!A0</f>"));
    }

    private void binaries() throws IOException {
        byte[] random = new byte[300_000];
        new Random(2).nextBytes(random);
        add("random.xls", "roster.file.unknown-kind", random);
        byte[] paper = "%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII);
        add("paper.xlsx", "roster.file.pdf", concat(paper, random));
        add("drawn.xlsx", "roster.file.picture", concat(new byte[] {-119, 'P', 'N', 'G'}, random));
        add("photo.xls", "roster.file.picture", concat(new byte[] {-1, -40, -1}, random));
        add("empty.xls", "roster.file.empty", new byte[0]);
        add("eleven-mb.xls", "roster.file.too-big", new byte[11 * 1024 * 1024]);
        add("zeros.xls", "roster.file.unknown-kind", new byte[1000]);
        byte[] ole = Files.readAllBytes(TestLevels.MASSAR.resolve("ListEleve_20231007.xls"));
        add("truncated.xls", "roster.file.damaged", Arrays.copyOf(ole, 5000));
        add("only-magic.xls", "roster.file.damaged", Arrays.copyOf(ole, 8));
        byte[] noisy = ole.clone();
        System.arraycopy(random, 0, noisy, 1024, 20_000);
        add("noisy.xls", "roster.file.damaged", noisy);
        Files.createDirectory(folder.resolve("folder.xlsx"));
        expected.put("folder.xlsx", "roster.file.folder");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(random), "EncryptedPackage");
            files.writeFilesystem(out);
        }
        add("encrypted-package.xlsx", "roster.file.locked", out.toByteArray());
        out.reset();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("الرمز");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        add("encrypted.xls", "roster.file.locked", out.toByteArray());
        out.reset();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("S");
            for (int r = 0; r < 20_000; r++) {
                sheet.createRow(r).createCell(0).setCellValue(r);
            }
            workbook.write(out);
        }
        add("rows-20000.xls", "roster.file.too-many-rows", out.toByteArray());
    }

    private void texts() throws IOException {
        add("line-9mb.csv", "roster.file.cell-too-long", "x".repeat(9_000_000));
        add("semicolons-9mb.csv", "roster.file.too-many-columns", ";".repeat(9_000_000));
        add("quote-open.csv", "roster.file.cell-too-long", "\"" + "a\n".repeat(900_000));
        add("lines-100000.csv", "roster.file.too-many-rows", "a;b\n".repeat(100_000));
        add("blank-lines.csv", "roster.file.no-list", "\n".repeat(9_000_000));
        add("nuls.csv", "roster.file.unknown-kind", "الرمز;النسب\0;الإسم\0\0\n");
        add("bell.csv", "roster.file.unknown-kind", "الرمز;النسب;الإسم\u0007\n");
        add("half-utf16.csv", "roster.file.unknown-kind", new byte[] {-1, -2, 0x27});
        add("words.txt", "roster.file.no-list", "قائمة المشتريات: خبز، شاي");
        add("headers.csv", "roster.file.no-pupils", "الرمز;النسب;الإسم\n".repeat(4000));
        add("formulas.csv", "read", "الرمز;النسب;الإسم\nR134249316;=cmd|' /C calc'!A0;علي\n");
        add(
                "labels.csv",
                "roster.file.no-pupils",
                ("المؤسسة;المستوى;".repeat(45) + "\n").repeat(4900) + "الرمز;النسب;الإسم\n");
    }

    private void pages() throws IOException {
        add("nested-200000.xls", "roster.file.unsafe", "<html>" + "<b>".repeat(200_000));
        add("tables-nested.xls", "roster.file.unsafe", "<table><tr><td>".repeat(50_000));
        add("tags-600000.xls", "roster.file.unsafe", "<html>" + "<br>".repeat(600_000));
        add("tag-open.xls", "roster.file.unsafe", "<html><td " + "a".repeat(5_000_000));
        add(
                "cells-wide.xls",
                "roster.file.too-many-columns",
                "<table><tr>" + "<td>1</td>".repeat(5000) + "</tr></table>");
        add(
                "rows-50000.xls",
                "roster.file.too-many-rows",
                "<table>" + "<tr><td>1</td></tr>".repeat(50_000) + "</table>");
        add(
                "spans.xls",
                "roster.file.no-list",
                "<table>"
                        + "<tr><td colspan=999999999 rowspan=999>1</td></tr>".repeat(40)
                        + "</table>");
        add(
                "cell-long.xls",
                "roster.file.cell-too-long",
                "<table><tr><td>" + "x".repeat(100_000) + "</td></tr></table>");
        add(
                "script.xls",
                "read",
                "<html><script>while(true){}</script><iframe src='file:///etc/'>"
                        + "</iframe><table><tr><td>الرمز<td>النسب<td>الإسم<tr><td>R134249316<td>أ<td>ب"
                        + "</table>");
        add("xml-2003.xls", "roster.file.no-list", "<?xml version='1.0'?><Workbook/>");
    }

    /** Repeats with a running number for {@code #}, so that it does not pack a hundred to one. */
    private static String noisy(String text, int times) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= times; i++) {
            all.append(text.replace("#", Integer.toString(i)));
            if (i % 16 == 0) {
                all.append("<!--").append(i * 2654435761L).append("-->");
            }
        }
        return all.toString();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] rename(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int lastIndexOf(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .lastIndexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
