package org.sanad.roster;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.sanad.model.UserProblem;

/**
 * Reads the visible worksheets of an Office Open XML workbook (ECMA-376 part 1, §18.2–18.4) out of
 * parts the gate has let through: values as cached, never a formula; merged ranges; the 1904 flag.
 */
final class OoxmlReader {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ZipParts parts;
    private final XMLInputFactory factory = XmlPart.factory();
    private final GridBuilder grid = new GridBuilder();
    private final List<String> strings = new ArrayList<>();
    private boolean date1904;

    private record SheetRef(String name, String part) {}

    private record Relation(String type, String target) {}

    private OoxmlReader(ZipParts parts) {
        this.parts = parts;
    }

    static List<Sheet> read(byte[] zip) throws IOException, XMLStreamException {
        return new OoxmlReader(ZipParts.open(zip)).sheets();
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        String workbook =
                relations("").values().stream()
                        .filter(relation -> relation.type().equals("officeDocument"))
                        .map(Relation::target)
                        .filter(parts::has)
                        .findFirst()
                        .orElseThrow(() -> UserProblem.of("roster.file.zip"));
        Map<String, Relation> relations = relations(workbook);
        List<SheetRef> visible = workbook(workbook, relations);
        for (Relation relation : relations.values()) {
            if (relation.type().equals("sharedStrings") && parts.has(relation.target())) {
                sharedStrings(relation.target());
            }
        }
        for (SheetRef sheet : visible) {
            worksheet(sheet);
        }
        return grid.sheets();
    }

    /** Relationships of a part by id; those that point outside the file are left out. */
    private Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (!parts.has(file)) {
            return relations;
        }
        try (XmlPart xml = new XmlPart(parts.stream(file), factory)) {
            for (var event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                if (event == XmlPart.Event.START
                        && xml.name().equals("Relationship")
                        && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = String.valueOf(xml.attribute("Type"));
                    relations.put(
                            xml.attribute("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(folder, String.valueOf(xml.attribute("Target")))));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private List<SheetRef> workbook(String part, Map<String, Relation> relations)
            throws IOException, XMLStreamException {
        List<SheetRef> visible = new ArrayList<>();
        try (XmlPart xml = new XmlPart(parts.stream(part), factory)) {
            for (var event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                if (event == XmlPart.Event.START && xml.name().equals("workbookPr")) {
                    date1904 = isTrue(xml.attribute("date1904"));
                } else if (event == XmlPart.Event.START && xml.name().equals("sheet")) {
                    String state = xml.attribute("state");
                    Relation relation = relations.get(String.valueOf(xml.attribute("id")));
                    boolean shown = state == null || state.equals("visible");
                    if (shown && relation != null && relation.type().equals("worksheet")) {
                        visible.add(new SheetRef(xml.attribute("name"), relation.target()));
                    }
                }
            }
        }
        return visible;
    }

    private static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void sharedStrings(String part) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean phonetic = false;
        try (XmlPart xml = new XmlPart(parts.stream(part), factory)) {
            for (var event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                switch (event) {
                    case START -> {
                        phonetic |= xml.name().equals("rPh");
                        inText = xml.name().equals("t") && !phonetic;
                    }
                    case TEXT -> {
                        if (inText) {
                            xml.appendText(text);
                        }
                    }
                    default -> {
                        inText = false;
                        phonetic &= !xml.name().equals("rPh");
                        if (xml.name().equals("si")) {
                            addString(text);
                        }
                    }
                }
            }
        }
    }

    private void addString(StringBuilder text) {
        if (strings.size() >= Limits.STRINGS) {
            throw UserProblem.of("roster.file.too-many-rows", Limits.ROWS);
        }
        strings.add(unescape(text.toString()));
        text.setLength(0);
    }

    /** Excel writes characters XML cannot hold as {@code _x000D_} (§22.9.2.19). */
    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private void worksheet(SheetRef sheet) throws IOException, XMLStreamException {
        if (!parts.has(sheet.part())) {
            throw UserProblem.of("roster.file.damaged");
        }
        grid.startSheet();
        int row = 0;
        int column = 0;
        try (XmlPart xml = new XmlPart(parts.stream(sheet.part()), factory)) {
            for (var event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                if (event != XmlPart.Event.START) {
                    continue;
                }
                switch (xml.name()) {
                    case "row" -> {
                        String number = xml.attribute("r");
                        row = number == null ? row + 1 : Integer.parseInt(number);
                        column = 0;
                    }
                    case "c" -> {
                        String at = xml.attribute("r");
                        column = at == null ? column : column(at);
                        cell(xml, row, column);
                        column++;
                    }
                    case "mergeCell" -> merge(xml.attribute("ref"));
                    default -> {
                        // formats, hidden columns and page set-up say nothing about pupils
                    }
                }
            }
        }
        grid.endSheet(sheet.name(), date1904);
    }

    /** Reads up to the end of the cell that has just begun. */
    private void cell(XmlPart xml, int row, int column) throws XMLStreamException {
        String type = xml.attribute("t");
        StringBuilder text = new StringBuilder();
        boolean inValue = false;
        boolean phonetic = false;
        for (var event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
            switch (event) {
                case START -> {
                    phonetic |= xml.name().equals("rPh");
                    inValue = (xml.name().equals("v") || xml.name().equals("t")) && !phonetic;
                }
                case TEXT -> {
                    if (inValue) {
                        xml.appendText(text);
                    }
                }
                default -> {
                    inValue = false;
                    phonetic &= !xml.name().equals("rPh");
                    if (xml.name().equals("c")) {
                        if (!text.isEmpty()) {
                            grid.cell(row, column, value(type, text.toString()));
                        }
                        return;
                    }
                }
            }
        }
    }

    private Cell value(String type, String text) {
        return switch (type == null ? "n" : type) {
            case "s" -> {
                int index = Integer.parseInt(text.strip());
                if (index < 0 || index >= strings.size()) {
                    throw UserProblem.of("roster.file.damaged");
                }
                yield Cell.text(strings.get(index));
            }
            case "n" -> Cell.number(Double.parseDouble(text.strip()));
            case "e" -> Cell.text("");
            default -> Cell.text(unescape(text));
        };
    }

    private void merge(String reference) {
        String[] ends = String.valueOf(reference).split(":", -1);
        if (ends.length == 2) {
            grid.merge(new Merge(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1])));
        }
    }

    /** 0-based column of {@code XFD12}; beyond three letters nothing is a column. */
    private static int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            column = column * 26 + (reference.charAt(letters) - 'A' + 1);
            letters++;
        }
        if (letters == 0 || letters > 3) {
            throw UserProblem.of("roster.file.damaged");
        }
        return column - 1;
    }

    private static int row(String reference) {
        return Integer.parseInt(reference.replaceFirst("^[A-Za-z]+", ""));
    }
}
