package org.sanad.work.carrier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.exchange.MediumFiles;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;

/** A carrier's round: from the schools' sticks into one folder, and on to the directorate. */
final class CarrierTest {
    private static final Path SOUND = Path.of("src/test/resources/bundles/ok-declaration.json");
    private static final String ROUTE =
            "\uFEFFالرمز;الاسم;المحطة\n04124Y;مدرسة الأطلس;السوق\n04123X;مدرسة الأمل;الجسر\n";

    @TempDir private Path folder;
    private final Carrier carrier = new Carrier(MediumFiles.real(), Duration.ZERO);
    private Path first;
    private Path second;
    private Path out;

    @BeforeEach
    void sticks() throws IOException {
        first = Files.createDirectories(folder.resolve("first"));
        second = Files.createDirectories(folder.resolve("second/below"));
        out = folder.resolve("out");
        String sound = Files.readString(SOUND, StandardCharsets.US_ASCII);
        Files.writeString(first.resolve("SANAD-D-04123X-2627-0001-11111.json"), sound);
        Files.writeString(
                second.resolve("SANAD-D-04124Y-2627-0001-22222.json"),
                sound.replaceFirst("\"school\":\"04123X\"", "\"school\":\"04124Y\""));
        Files.writeString(
                first.resolve("SANAD-D-04123X-2627-0002-11111.json"),
                sound.substring(0, sound.length() / 2));
        Files.writeString(first.resolve("SANAD-D-04123X-2627-0003-11111.json.part"), sound);
        Files.writeString(first.resolve("grades.json"), "{}");
        Files.writeString(folder.resolve("way.csv"), ROUTE);
    }

    private List<CarriedCopy> collect() {
        Route route = carrier.keepRoute(out, folder.resolve("way.csv"));
        return carrier.copy(
                List.of(first, folder.resolve("second")), out, route, Set.of(), Progress.none());
    }

    private static List<CarriedCopy.Outcome> outcomes(List<CarriedCopy> copies) {
        return copies.stream().map(CarriedCopy::outcome).toList();
    }

    private List<String> tree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void copiesWhatIsWholeIntoAFolderASchoolInTheOrderOfTheWay() throws IOException {
        List<CarriedCopy> copies = collect();
        assertEquals(
                List.of(
                        CarriedCopy.Outcome.COPIED,
                        CarriedCopy.Outcome.LEFT,
                        CarriedCopy.Outcome.COPIED),
                outcomes(copies));
        assertEquals("exchange.code.f04", copies.get(1).problem().code());
        assertEquals(
                List.of(
                        "001-04124Y/SANAD-D-04124Y-2627-0001-22222.json",
                        "002-04123X/SANAD-D-04123X-2627-0001-11111.json",
                        "route.csv"),
                tree(out));
        assertArrayEquals(
                Files.readAllBytes(SOUND), Files.readAllBytes(copies.get(0).file().file()));
        assertEquals(
                List.of("04124Y", "04123X"),
                carrier.list(out).stream().map(CarriedFile::school).toList());
    }

    @Test
    void theSameRoundAgainChangesNothingAndAnotherFileOfTheSameNameIsKeptBeside()
            throws IOException {
        collect();
        List<String> before = tree(out);
        assertEquals(CarriedCopy.Outcome.THERE, collect().get(0).outcome());
        assertEquals(before, tree(out));
        Path same = first.resolve("SANAD-D-04123X-2627-0001-11111.json");
        Files.writeString(same, Files.readString(same).replace("\n", " \n"));
        assertEquals(CarriedCopy.Outcome.COPIED, collect().get(0).outcome());
        assertTrue(tree(out).contains("002-04123X/SANAD-D-04123X-2627-0001-11111-2.json"));
    }

    /** What is not carried cannot be missed by anybody: it is carried, or it is told. */
    @Test
    void aNameAMailProgramChangedIsCarriedAndAnUnreadableOneIsTold() throws IOException {
        Path sound = first.resolve("SANAD-D-04123X-2627-0001-11111.json");
        Files.move(sound, first.resolve("SANAD-D-04123X-2627-0001-11111 (1).json"));
        Path other = folder.resolve("second/below/SANAD-D-04124Y-2627-0001-22222.json");
        Files.move(other, other.resolveSibling("envoi.JSON"));
        Files.writeString(first.resolve("sanad-d-04123x (2).Json"), "{");
        List<CarriedCopy> copies = collect();
        assertEquals(
                List.of("f04", "f04"),
                copies.stream()
                        .filter(one -> one.outcome() == CarriedCopy.Outcome.LEFT)
                        .map(one -> one.problem().code().replace("exchange.code.", ""))
                        .toList());
        assertEquals(
                List.of("04124Y", "04123X"),
                carrier.list(out).stream().map(CarriedFile::school).toList());
    }

    @Test
    void deliversAllOrOnlyOneSchools() throws IOException {
        collect();
        Path directorate = folder.resolve("directorate");
        carrier.copy(List.of(out), directorate, carrier.route(out), Set.of(), Progress.none());
        assertEquals(2, tree(directorate).size());
        Path school = folder.resolve("school");
        carrier.copy(List.of(out), school, Route.none(), Set.of("04124Y"), Progress.none());
        assertEquals(List.of("04124Y/SANAD-D-04124Y-2627-0001-22222.json"), tree(school));
    }

    @Test
    void aLabelNamesNoFolderOutsideTheCarriersOwn() throws IOException {
        String sound = Files.readString(SOUND, StandardCharsets.US_ASCII);
        Files.writeString(
                first.resolve("SANAD-D-04123X-2627-0001-11111.json"),
                sound.replaceFirst("\"school\":\"04123X\"", "\"school\":\"..\""));
        collect();
        assertTrue(tree(out).contains("ALL-SCHOOLS/SANAD-D-04123X-2627-0001-11111.json"));
        assertFalse(Files.exists(folder.resolve("SANAD-D-04123X-2627-0001-11111.json")));
    }

    @Test
    void refusesAWayItCannotRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), ROUTE + "\nabc;x;y\n");
        UserProblem problem = assertThrows(UserProblem.class, () -> Route.read(bad));
        assertEquals("work.carrier.route-row", problem.code());
        assertThrows(UserProblem.class, () -> Route.read(folder.resolve("none.csv")));
        assertEquals(2, Route.read(folder.resolve("way.csv")).stops().size());
    }

    /** A medium that keeps other bytes than it was given when asked once more. */
    @Test
    void saysNothingIsDoneWhenTheLastReadingDiffers() {
        int[] readings = {0};
        MediumFiles real = MediumFiles.real();
        MediumFiles lying =
                (MediumFiles)
                        java.lang.reflect.Proxy.newProxyInstance(
                                MediumFiles.class.getClassLoader(),
                                new Class<?>[] {MediumFiles.class},
                                (proxy, method, arguments) -> {
                                    if (method.getName().equals("read") && ++readings[0] == 5) {
                                        return new byte[3];
                                    }
                                    return method.invoke(real, arguments);
                                });
        Carrier unlucky = new Carrier(lying, Duration.ZERO);
        UserProblem problem =
                assertThrows(
                        UserProblem.class,
                        () ->
                                unlucky.copy(
                                        List.of(first, second),
                                        out,
                                        Route.none(),
                                        Set.of(),
                                        Progress.none()));
        assertEquals("exchange.medium.differs", problem.code());
    }

    @Test
    void slipListsWhatIsCarriedAndNothingElse() throws IOException {
        collect();
        for (String language : List.of("ar", "fr", "ar+fr")) {
            Path slip = folder.resolve("slip.pdf");
            int pages =
                    new RouteSlip(carrier.route(out), carrier.list(out), LocalDate.of(2026, 11, 24))
                            .write(language, slip);
            assertEquals(1, pages);
            try (PDDocument pdf = Loader.loadPDF(slip.toFile())) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("04124Y") && text.contains("2627-0001"), text);
                assertFalse(text.contains("R13"));
            }
        }
        RouteSlip empty = new RouteSlip(Route.none(), List.of(), LocalDate.of(2026, 11, 24));
        UserProblem nothing =
                assertThrows(
                        UserProblem.class, () -> empty.write("ar", folder.resolve("slip.pdf")));
        assertEquals("work.carrier.nothing", nothing.code());
    }

    /** A medium that is pulled out at one access and stays away. */
    private static MediumFiles pulledAt(int access) {
        int[] count = {0};
        return (MediumFiles)
                Proxy.newProxyInstance(
                        CarrierTest.class.getClassLoader(),
                        new Class<?>[] {MediumFiles.class},
                        (self, method, arguments) -> {
                            boolean mayFail =
                                    List.of(method.getExceptionTypes()).contains(IOException.class);
                            if (mayFail && ++count[0] >= access) {
                                throw new IOException("gone");
                            }
                            try {
                                return method.invoke(MediumFiles.real(), arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Test
    void pulledOutAtAnyAccessNothingIsHalfThereAndTheNextRunEndsIt() throws IOException {
        List<Path> from = List.of(first, folder.resolve("second"));
        int failed = 0;
        for (int access = 1; access <= 30; access++) {
            Path end = folder.resolve("end-" + access);
            Carrier pulled = new Carrier(pulledAt(access), Duration.ZERO);
            try {
                pulled.copy(from, end, Route.none(), Set.of(), Progress.none());
            } catch (UserProblem refusal) {
                failed++;
                assertTrue(
                        refusal.code().startsWith("exchange.medium.")
                                || refusal.code().startsWith("work.carrier."),
                        refusal.code());
            }
            for (String there : Files.isDirectory(end) ? tree(end) : List.<String>of()) {
                assertTrue(there.endsWith(".json") || there.endsWith(".part"), there);
                if (there.endsWith(".json")) {
                    String name = Path.of(there).getFileName().toString();
                    Path source = Files.exists(first.resolve(name)) ? first : second;
                    assertArrayEquals(
                            Files.readAllBytes(source.resolve(name)),
                            Files.readAllBytes(end.resolve(there)));
                }
            }
            for (String part : Files.isDirectory(end) ? tree(end) : List.<String>of()) {
                if (part.endsWith(".part")) {
                    Files.delete(end.resolve(part));
                }
            }
            carrier.copy(from, end, Route.none(), Set.of(), Progress.none());
            assertEquals(2, tree(end).size(), "pulled at " + access);
        }
        assertTrue(failed > 10, "pulled " + failed + " times");
    }
}
