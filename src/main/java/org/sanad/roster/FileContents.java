package org.sanad.roster;

import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Progress;

/**
 * The visible sheets of a foreign file that has passed the gate.
 *
 * @param encoding of text files, e.g. {@code windows-1256}, else null
 * @param separator between fields of separated text, else null
 */
record FileContents(
        String fileName,
        Container container,
        String encoding,
        Character separator,
        List<Sheet> sheets) {
    /**
     * Reads a file.
     *
     * @throws org.sanad.model.UserProblem {@code roster.file.…} when it is refused
     */
    static FileContents read(Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Gate.admit(file);
        return Deadline.parse(Limits.PARSING_TIME, progress, () -> parse(name, bytes));
    }

    private static FileContents parse(String name, byte[] bytes) throws Exception {
        return switch (Gate.magic(bytes)) {
            case ZIP ->
                    new FileContents(name, Container.OOXML, null, null, OoxmlReader.read(bytes));
            case OLE2 ->
                    new FileContents(name, Container.BIFF8, null, null, BiffReader.read(bytes));
            case TEXT -> parseText(name, bytes);
        };
    }

    private static FileContents parseText(String name, byte[] bytes) {
        TextDecoder decoded = TextDecoder.decode(bytes);
        int dot = name.lastIndexOf('.');
        String sheetName = dot > 0 ? name.substring(0, dot) : name;
        if (HtmlReader.looksLikeHtml(decoded.text())) {
            Sheet sheet = HtmlReader.read(decoded.text(), sheetName);
            return new FileContents(name, Container.HTML, decoded.encoding(), null, List.of(sheet));
        }
        char separator = CsvText.separator(decoded.text());
        GridBuilder grid = new GridBuilder();
        grid.startSheet();
        for (CsvText.Line line : CsvText.read(decoded.text(), separator)) {
            for (int i = 0; i < line.fields().size(); i++) {
                grid.cell(line.line(), i, Cell.text(line.fields().get(i)));
            }
        }
        grid.endSheet(sheetName, false);
        return new FileContents(name, Container.CSV, decoded.encoding(), separator, grid.sheets());
    }
}
