package org.sanad.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small workbooks part by part, sound or not. */
final class TestXlsx {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private boolean date1904;
    private int count;

    TestXlsx() {
        part(
                "_rels/.rels",
                HEAD
                        + "<Relationships><Relationship Id='r' Type='"
                        + RELATION
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
    }

    TestXlsx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestXlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    TestXlsx date1904() {
        date1904 = true;
        return this;
    }

    TestXlsx strings(String xml) {
        relations.append(
                "<Relationship Id='s' Type='%ssharedStrings' Target='sharedStrings.xml'/>"
                        .formatted(RELATION));
        return part("xl/sharedStrings.xml", xml);
    }

    /** A sheet given as its XML. */
    TestXlsx sheetXml(String name, String state, String xml) {
        count++;
        sheets.append(
                "<sheet name='%s' sheetId='%d' state='%s' r:id='rId%d'/>"
                        .formatted(name, count, state, count));
        relations.append(
                "<Relationship Id='rId%d' Type='%sworksheet' Target='worksheets/sheet%d.xml'/>"
                        .formatted(count, RELATION, count));
        return part("xl/worksheets/sheet" + count + ".xml", xml);
    }

    /**
     * A visible sheet of rows; a cell {@code #42} is a number, an empty one is left out.
     *
     * @param merges ranges such as {@code A1:B2}
     */
    TestXlsx sheet(String name, String[][] rows, String... merges) {
        return sheetXml(name, "visible", xml(rows, merges));
    }

    static String xml(String[][] rows, String... merges) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet><sheetData>");
        for (int r = 0; r < rows.length; r++) {
            xml.append("<row r='").append(r + 1).append("'>");
            for (int c = 0; c < rows[r].length; c++) {
                String text = rows[r][c];
                String at = (char) ('A' + c) + "" + (r + 1);
                if (text.startsWith("#")) {
                    xml.append("<c r='%s'><v>%s</v></c>".formatted(at, text.substring(1)));
                } else if (!text.isEmpty()) {
                    xml.append(
                            "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(at, text));
                }
            }
            xml.append("</row>");
        }
        xml.append("</sheetData><mergeCells>");
        for (String merge : merges) {
            xml.append("<mergeCell ref='").append(merge).append("'/>");
        }
        return xml.append("</mergeCells></worksheet>").toString();
    }

    byte[] bytes() {
        part(
                "xl/workbook.xml",
                HEAD
                        + "<workbook xmlns:r='%s'><workbookPr date1904='%s'/><sheets>%s</sheets></workbook>"
                                .formatted(RELATION.replaceAll("/$", ""), date1904, sheets));
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
