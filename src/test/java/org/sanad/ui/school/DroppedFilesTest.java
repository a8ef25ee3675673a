package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is dropped goes somewhere, each file where it belongs. */
final class DroppedFilesTest {
    @TempDir private Path folder;

    private final List<String> went = new ArrayList<>();
    private final DroppedFiles dropped =
            new DroppedFiles(some -> went.add("lists " + names(some)), this::others);

    private void others(List<Path> some) {
        went.add("others " + names(some));
    }

    private static List<String> names(List<Path> some) {
        return some.stream().map(path -> path.getFileName().toString()).toList();
    }

    @Test
    void listsGoToTheImportAndTheRestToWhatIsReceived() throws IOException {
        Path list = Path.of("ListEleve.XLSX");
        Path table = Path.of("أولياء.csv");
        Path answer = Path.of("SANAD-07.sanad");
        dropped.take(List.of(list, answer, table));
        assertEquals(
                List.of("others [SANAD-07.sanad]", "lists [ListEleve.XLSX, أولياء.csv]"), went);
        went.clear();
        Path stick = Files.createDirectory(folder.resolve("clé.csv"));
        dropped.take(List.of(stick, Path.of("noend")));
        assertEquals(List.of("others [clé.csv, noend]"), went);
    }
}
