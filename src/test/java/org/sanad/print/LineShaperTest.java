package org.sanad.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.i18n.Isolate;
import org.sanad.print.LineShaper.Base;

final class LineShaperTest {
    @TempDir private Path folder;

    private static List<Integer> glyphs(LineShaper shaper, String text, Base base) {
        List<Integer> glyphs = new ArrayList<>();
        for (int glyph : shaper.line(text, false, base).glyphs()) {
            glyphs.add(glyph);
        }
        return glyphs;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void drawsEveryNameOfTheFixturesAsHarfBuzzDoes(boolean bold) throws Exception {
        List<String> names = PaperSamples.names();
        List<String> expected = hbShape(names, bold ? Face.BOLD : Face.REGULAR);
        try (PaperFile file = new PaperFile(PaperLanguage.ARABIC, PaperForm.QUICK)) {
            for (int i = 0; i < names.size(); i++) {
                ShapedLine line = file.shaper().line(names.get(i), bold, Base.RIGHT_TO_LEFT);
                assertEquals(expected.get(i), written(line), names.get(i));
            }
        }
    }

    /**
     * 5,000 generated names in both weights against what hb-shape 6.0 said, kept as checksums so
     * that the test holds where hb-shape is not; where it is, the checksums themselves are held
     * against it. {@code -Dsanad.golden.renew=true} writes them anew.
     */
    @Test
    void drawsGeneratedNamesAsHarfBuzzDoes() throws Exception {
        List<String> names = NameGenerator.names(5000);
        Path pinned = Path.of("src/test/resources/print/hb-shape-5000.txt");
        boolean renew = Boolean.getBoolean("sanad.golden.renew");
        if (renew || onPath("hb-shape")) {
            List<String> regular = hbShape(names, Face.REGULAR);
            List<String> bold = hbShape(names, Face.BOLD);
            List<String> sums = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                sums.add(sum(regular.get(i)) + " " + sum(bold.get(i)));
            }
            if (renew) {
                Files.write(pinned, sums);
            }
            assertEquals(sums, Files.readAllLines(pinned));
        }
        List<String> kept = Files.readAllLines(pinned);
        assertEquals(names.size(), kept.size());
        try (PaperFile file = new PaperFile(PaperLanguage.ARABIC, PaperForm.QUICK)) {
            for (int i = 0; i < names.size(); i++) {
                String regular =
                        written(file.shaper().line(names.get(i), false, Base.RIGHT_TO_LEFT));
                String bold = written(file.shaper().line(names.get(i), true, Base.RIGHT_TO_LEFT));
                assertEquals(kept.get(i), sum(regular) + " " + sum(bold), names.get(i));
            }
        }
    }

    private static boolean onPath(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String sum(String positions) {
        CRC32 sum = new CRC32();
        sum.update(positions.getBytes(StandardCharsets.US_ASCII));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** Glyph ids and pen positions of hb-shape, each {@code id@x,y}. */
    private List<String> hbShape(List<String> lines, String font) throws Exception {
        Path text = folder.resolve("lines.txt");
        Files.write(text, lines);
        Path shaped = folder.resolve("shaped.txt");
        Path face = folder.resolve("face.ttf");
        Files.write(face, Face.bytes(font));
        List<String> command =
                List.of(
                        "hb-shape",
                        "--no-glyph-names",
                        "--no-clusters",
                        "--direction=rtl",
                        "--script=arab",
                        "--text-file=" + text,
                        "--output-file=" + shaped,
                        face.toString());
        Process process;
        try {
            process = new ProcessBuilder(command).start();
        } catch (IOException e) {
            assumeTrue(false, "hb-shape is not on the path");
            return List.of();
        }
        assertEquals(0, process.waitFor());
        List<String> result = new ArrayList<>();
        for (String line : Files.readAllLines(shaped)) {
            result.add(positions(line));
        }
        return result;
    }

    /** hb-shape writes {@code id@dx,dy+advance}; we compare where each glyph lands. */
    private static String positions(String hbLine) {
        StringBuilder positions = new StringBuilder();
        long pen = 0;
        for (String glyph : hbLine.substring(1, hbLine.length() - 1).split("\\|")) {
            String[] place = glyph.split("\\+");
            String[] id = place[0].split("@");
            String[] offset = id.length > 1 ? id[1].split(",") : new String[] {"0", "0"};
            long x = pen + Long.parseLong(offset[0]);
            positions.append(id[0]).append('@').append(x).append(',').append(offset[1]).append(' ');
            pen += Long.parseLong(place.length > 1 ? place[1] : "0");
        }
        return positions.toString();
    }

    private static String written(ShapedLine line) {
        StringBuilder positions = new StringBuilder();
        for (int i = 0; i < line.glyphs().length; i++) {
            positions.append(line.glyphs()[i]).append('@').append(Math.round(line.x()[i]));
            positions.append(',').append(Math.round(line.y()[i])).append(' ');
        }
        return positions.toString();
    }

    @Test
    void keepsTheOrderOfAnIsolatedDateInsideArabic() throws IOException {
        try (PaperFile file = new PaperFile(PaperLanguage.ARABIC, PaperForm.QUICK)) {
            LineShaper shaper = file.shaper();
            List<Integer> date = glyphs(shaper, "2010-05-17", Base.LEFT_TO_RIGHT);
            List<Integer> line =
                    glyphs(shaper, "ولد في \u20662010-05-17\u2069", Base.RIGHT_TO_LEFT);
            assertEquals(date, line.subList(0, date.size()));
        }
    }

    @Test
    void drawsNothingForIsolatesAndMarksOfDirection() throws IOException {
        try (PaperFile file = new PaperFile(PaperLanguage.ARABIC, PaperForm.QUICK)) {
            LineShaper shaper = file.shaper();
            List<Integer> bare = glyphs(shaper, "R134249316", Base.LEFT_TO_RIGHT);
            String dressed = "\u2066R134249316\u2069\u200E";
            assertEquals(bare, glyphs(shaper, dressed, Base.LEFT_TO_RIGHT));
            float width = shaper.line("R134249316", false, Base.LEFT_TO_RIGHT).width();
            assertEquals(width, shaper.line(dressed, false, Base.LEFT_TO_RIGHT).width());
            assertEquals(Set.of(), shaper.missing());
        }
    }

    @Test
    void holdsTheLettersAndMarksOfBothLanguages() throws IOException {
        try (PaperFile file = new PaperFile(PaperLanguage.ARABIC, PaperForm.QUICK)) {
            String latin = "ABCXYZ abcxyz àâäçéèêëîïôöùûüÿœæ ÀÂÇÉÈÊËÎÏÔÙÛÜŸŒÆ 0123456789";
            String marks = ".,:;/()-%«»°'\u2019\u2013\u00B7+=!?\"@#&*_ ،؛؟";
            String arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئ گڭپڤ ًٌٍَُِّْ";
            for (boolean bold : new boolean[] {false, true}) {
                file.shaper().line(latin + marks + arabic, bold, Base.NATURAL);
            }
            assertEquals(Set.of(), file.shaper().missing());
        }
    }

    @Test
    void setsAVisibleBoxForACharacterNoFaceHolds() throws IOException {
        try (PaperFile file = new PaperFile(PaperLanguage.ARABIC, PaperForm.QUICK)) {
            List<Integer> line = glyphs(file.shaper(), "A\uD83D\uDE00B", Base.LEFT_TO_RIGHT);
            assertEquals(3, line.size());
            assertEquals(0, line.get(1));
            assertEquals(Set.of(0x1F600), file.shaper().missing());
            String told = file.warnings().get(0).arguments().get(0).toString();
            assertEquals("U+1F600", Isolate.strip(told));
        }
    }

    @Test
    void theFacesAreTheOnesWeLookedAt() throws Exception {
        Map<String, String> pinned =
                Map.of(
                        Face.REGULAR,
                        "6f909d81f17de2919be4ce99fac51b07623794d9a46cfd1df53e2d6e669d9263",
                        Face.BOLD,
                        "a0e7946a97cd016e4322c3d3dc06bdc62776a5c933e9a3417ad74c91d822b9bd");
        for (Map.Entry<String, String> face : pinned.entrySet()) {
            byte[] digest =
                    java.security.MessageDigest.getInstance("SHA-256")
                            .digest(Face.bytes(face.getKey()));
            assertEquals(face.getValue(), HexFormat.of().formatHex(digest));
        }
        String licence = new String(Face.bytes("/fonts/amiri/OFL.txt"), StandardCharsets.UTF_8);
        assertTrue(licence.contains("SIL Open Font License"));
    }
}
