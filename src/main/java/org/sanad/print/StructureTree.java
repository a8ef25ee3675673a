package org.sanad.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;

/**
 * What the parts of a paper are and in which order they are read (ISO 32000-1, 14.7): built while
 * the sheets are drawn, written at the end. Tables of many sheets are one table.
 */
final class StructureTree {
    private static final COSName TABLE_ATTRIBUTES = COSName.getPDFName("Table");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");

    /** A part that more may be added to, and what has been written in it. */
    private static final class Part {
        private final Role role;
        private final COSDictionary element;
        private final StringBuilder said = new StringBuilder();

        Part(Role role, COSDictionary element) {
            this.role = role;
            this.element = element;
        }
    }

    private final Language main;
    private final COSDictionary root = new COSDictionary();
    private final COSArray parents = new COSArray();
    private final COSDictionary columnHead = tableAttributes();

    /** By number of columns: a paper may hold tables of several widths. */
    private final Map<Integer, COSDictionary> wholeRows = new HashMap<>();

    private final Map<Integer, COSDictionary> wholeRowHeads = new HashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private int sheets;

    StructureTree(Language main) {
        this.main = main;
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        columnHead.setItem(SCOPE, COSName.getPDFName("Column"));
        open(Role.DOCUMENT, main);
        root.setItem(COSName.K, open.element().element);
    }

    private static COSDictionary tableAttributes() {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, TABLE_ATTRIBUTES);
        return attributes;
    }

    /** Opens a part inside the one that is open. */
    void open(Role role, Language language) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(role.type()));
        Part above = open.peek();
        element.setItem(COSName.P, above == null ? root : above.element);
        if (language != main) {
            element.setString(COSName.LANG, language.code() + "-MA");
        }
        if (role == Role.TH) {
            element.setItem(COSName.A, columnHead);
        }
        if (above != null) {
            append(above.element, element);
        }
        open.push(new Part(role, element));
    }

    /** Makes the open cell as wide as the table. */
    void spanning(int columns) {
        Part cell = open.element();
        boolean head = cell.role == Role.TH;
        Map<Integer, COSDictionary> known = head ? wholeRowHeads : wholeRows;
        cell.element.setItem(
                COSName.A, known.computeIfAbsent(columns, width -> whole(width, head)));
    }

    private static COSDictionary whole(int columns, boolean head) {
        COSDictionary attributes = tableAttributes();
        attributes.setInt(COL_SPAN, columns);
        if (head) {
            attributes.setItem(SCOPE, COSName.getPDFName("Row"));
        }
        return attributes;
    }

    /** Makes the parts of the open one follow each other the other way round. */
    void turnRound() {
        COSDictionary element = open.element().element;
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            COSArray turned = new COSArray();
            for (int i = kids.size() - 1; i >= 0; i--) {
                turned.add(kids.getObject(i));
            }
            element.setItem(COSName.K, turned);
        }
    }

    /** Says in words what the open picture shows, and where it stands in points from below. */
    void picture(String words, float x, float y, float width, float height) {
        COSDictionary place = new COSDictionary();
        place.setItem(COSName.O, COSName.getPDFName("Layout"));
        place.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        place.setItem(COSName.BBOX, new PDRectangle(x, y, width, height).getCOSArray());
        COSDictionary element = open.element().element;
        element.setItem(COSName.A, place);
        element.setItem(COSName.ALT, new COSString(words));
    }

    /**
     * Closes the open part. Arabic is drawn from left to right, so its words are kept in the order
     * they are read in; not at the place they are drawn, for some readers turn them round there.
     */
    void close() {
        Part part = open.pop();
        String said = Isolate.strip(part.said.toString());
        if (part.role != Role.FIGURE && readsRightToLeft(said)) {
            part.element.setItem(COSName.ACTUAL_TEXT, new COSString(said));
        }
    }

    private static boolean readsRightToLeft(String text) {
        return text.chars()
                .map(unit -> Character.getDirectionality((char) unit))
                .anyMatch(
                        direction ->
                                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || direction
                                                == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** What is open. */
    Role role() {
        return open.element().role;
    }

    /** Remembers a line written in the open part. */
    void say(String line) {
        StringBuilder said = open.element().said;
        said.append(said.length() == 0 ? "" : " ").append(line);
    }

    /** The open part, to compare. */
    Object current() {
        return open.element().element;
    }

    private static void append(COSDictionary element, COSBase child) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids == null) {
            element.setItem(COSName.K, child);
        } else if (kids instanceof COSArray several) {
            several.add(child);
        } else {
            COSArray both = new COSArray();
            both.add(kids);
            both.add(child);
            element.setItem(COSName.K, both);
        }
    }

    /** A sheet whose marks this tree counts. */
    Sheet sheet(COSDictionary page) {
        page.setInt(COSName.STRUCT_PARENTS, sheets);
        page.setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSArray marks = new COSArray();
        parents.add(COSInteger.get(sheets));
        parents.add(marks);
        sheets++;
        return new Sheet(page, marks);
    }

    /** The marks of one sheet, numbered from 0. */
    final class Sheet {
        private final COSDictionary page;
        private final COSArray marks;

        private Sheet(COSDictionary page, COSArray marks) {
            this.page = page;
            this.marks = marks;
        }

        StructureTree tree() {
            return StructureTree.this;
        }

        /** Ties what is drawn next to the open part; returns the number of the mark. */
        int mark() {
            COSDictionary element = open.element().element;
            int number = marks.size();
            marks.add(element);
            COSDictionary known = element.getCOSDictionary(COSName.PG);
            if (known == null) {
                element.setItem(COSName.PG, page);
            }
            if (known == null || known == page) {
                append(element, COSInteger.get(number));
            } else {
                COSDictionary elsewhere = new COSDictionary();
                elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
                elsewhere.setItem(COSName.PG, page);
                elsewhere.setInt(COSName.MCID, number);
                append(element, elsewhere);
            }
            return number;
        }
    }

    /** The root of the finished tree. */
    COSDictionary root() {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, numbers);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, sheets);
        return root;
    }
}
