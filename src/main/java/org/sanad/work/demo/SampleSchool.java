package org.sanad.work.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.Publishing;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/**
 * The invented school to try things on, with an invented directorate beside it. Its password is no
 * secret: nothing in it is about a real child.
 */
public final class SampleSchool {
    private static final String PASSWORD = "sanad-sample-school";
    private static final String ROOT_PASSPHRASE = "sanad-sample-root-key";
    private static final Gresa GRESA = new Gresa("07318L");
    private static final String NAME = "مجموعة مدارس أسيف أزكار";
    private static final String DIRECTORATE_CODE = "05.081";
    private static final String DIRECTORATE_NAME = "المديرية الإقليمية أزيلال (تجريبية)";
    private static final String SCHOOL = "school";
    private static final String DIRECTORATE = "directorate";

    /**
     * The class list and the guardians' list the sample comes with, as MASSAR and a head would
     * write them.
     */
    static final List<String> FILES =
            List.of("ListEleve_20260918.xlsx", "guardians_windows1256.csv");

    private SampleSchool() {}

    public static boolean exists(Path directory) {
        return SchoolDesk.exists(directory.resolve(SCHOOL));
    }

    /** Opens the sample made before. */
    public static SchoolDesk open(Path directory) {
        return SchoolDesk.open(directory.resolve(SCHOOL), PASSWORD.toCharArray());
    }

    /**
     * Makes the sample: both desks, the directorate's keys known to the school, the lists imported.
     */
    public static SchoolDesk create(Path directory) {
        try (DirectorateDesk directorate =
                DirectorateDesk.create(
                        directory.resolve(DIRECTORATE),
                        DIRECTORATE_CODE,
                        DIRECTORATE_NAME,
                        PASSWORD.toCharArray(),
                        ROOT_PASSPHRASE.toCharArray())) {
            Publishing.Published welcome =
                    directorate.publishing().publish(folder(directory.resolve("welcome")));
            SchoolDesk school =
                    SchoolDesk.create(
                            directory.resolve(SCHOOL),
                            new NewSchool(GRESA, NAME, Area.RURAL),
                            PASSWORD.toCharArray());
            school.sending().trustDirectorate(welcome.file(), welcome.verificationCode());
            Path lists = unpack(directory.resolve("lists"));
            school.rosters().apply(List.of(lists.resolve(FILES.get(0))), Progress.none());
            school.guardians().apply(lists.resolve(FILES.get(1)));
            return school;
        }
    }

    /** The directorate of the sample. */
    static DirectorateDesk directorate(Path directory) {
        return DirectorateDesk.open(directory.resolve(DIRECTORATE), PASSWORD.toCharArray());
    }

    /**
     * Throws the sample away.
     *
     * @throws UserProblem {@code work.sample.not-removed}
     */
    public static void remove(Path directory) {
        if (!exists(directory)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(directory)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.sample.not-removed"), e);
        }
    }

    /** Copies the sample's lists to a folder. */
    static Path unpack(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name : FILES) {
                try (InputStream in = SampleSchool.class.getResourceAsStream("/sample/" + name)) {
                    Files.write(folder.resolve(name), in.readAllBytes());
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
