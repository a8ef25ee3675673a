package org.sanad.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.sanad.model.Progress;

/**
 * Measures one cold reading of a list in a fresh JVM: {@code ours} (gate, read, validate) or {@code
 * library} (fastexcel-reader alone over every cell). Run each several times and compare medians:
 * {@code java -cp … org.sanad.roster.ColdReading ours FILE}.
 */
final class ColdReading {
    private ColdReading() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        var levels = TestLevels.all();
        long start = System.nanoTime();
        long seen =
                arguments[0].equals("ours")
                        ? new RosterReader(levels).read(file, Progress.none()).pupils().size()
                        : cells(file);
        System.out.println(arguments[0] + " " + seen + " " + (System.nanoTime() - start) / 1000);
    }

    private static long cells(Path file) throws IOException {
        long cells = 0;
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (var sheet : workbook.getSheets().toList()) {
                for (var row : sheet.read()) {
                    cells += row.stream().filter(cell -> cell != null).count();
                }
            }
        }
        return cells;
    }
}
