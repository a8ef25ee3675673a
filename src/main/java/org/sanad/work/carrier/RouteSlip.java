package org.sanad.work.carrier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.print.PdfWriter;

/**
 * The paper of a carrier's way: what is carried, school by school, to be signed by who hands it
 * over and who receives it. No person stands on it.
 */
public final class RouteSlip {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Route route;
    private final List<CarriedFile> files;
    private final LocalDate today;

    /**
     * @param files in the order of the way, as {@link Carrier#list} gives them
     */
    public RouteSlip(Route route, List<CarriedFile> files, LocalDate today) {
        this.route = route;
        this.files = List.copyOf(files);
        this.today = today;
    }

    /**
     * Writes the paper as PDF.
     *
     * @param language {@code ar}, {@code fr} or {@code ar+fr}
     * @return its sheets
     * @throws UserProblem {@code work.paper.unknown-language}, {@code work.paper.not-written},
     *     {@code work.carrier.nothing}
     */
    public int write(String language, Path out) {
        PaperLanguage paper =
                PaperLanguage.ofCode(language)
                        .orElseThrow(() -> UserProblem.of("work.paper.unknown-language", language));
        if (files.isEmpty()) {
            throw UserProblem.of("work.carrier.nothing");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int pages;
        try {
            pages = new PdfWriter().write(document(paper), pdf, Progress.none()).pages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.write(out, pdf.toByteArray());
        } catch (IOException e) {
            throw new UserProblem(
                    Problem.of("work.paper.not-written", String.valueOf(out.getFileName())), e);
        }
        return pages;
    }

    private ListDocument document(PaperLanguage language) {
        long schools =
                files.stream()
                        .map(CarriedFile::school)
                        .filter(code -> Gresa.parse(code).isPresent())
                        .distinct()
                        .count();
        return new ListDocument(
                language,
                true,
                new ListDocument.Letterhead(List.of(), null),
                new ListDocument.Heading(
                        words("work.carrier.slip.title"), words("work.carrier.slip.notice")),
                List.of(),
                columns(),
                List.of(new ListDocument.Group(null, rows(language), List.of())),
                List.of(
                        total("work.carrier.slip.schools", schools),
                        total("work.carrier.slip.files", files.size())),
                new ListDocument.Closing(
                        PaperText.same(""),
                        today,
                        List.of(
                                words("work.carrier.slip.hands-over"),
                                words("work.carrier.slip.carrier"),
                                words("work.carrier.slip.receives")),
                        "",
                        false),
                ListDocument.Parts.NONE);
    }

    private static Field total(String key, long number) {
        return new Field(words(key), PaperText.same(Long.toString(number)));
    }

    private static List<Column> columns() {
        return List.of(
                new Column(words("work.carrier.slip.rank"), Kind.NUMBER),
                new Column(words("work.carrier.slip.stop"), Kind.TEXT),
                new Column(words("work.carrier.slip.school"), Kind.TEXT),
                new Column(words("work.carrier.slip.gresa"), Kind.CODE),
                new Column(words("work.carrier.slip.type"), Kind.TEXT),
                new Column(words("work.carrier.slip.number"), Kind.CODE),
                new Column(words("work.carrier.slip.date"), Kind.CODE),
                new Column(words("work.carrier.slip.size"), Kind.NUMBER),
                new Column(words("work.carrier.slip.received"), Kind.TICK));
    }

    private List<List<String>> rows(PaperLanguage language) {
        List<List<String>> rows = new ArrayList<>();
        for (CarriedFile file : files) {
            Route.Stop stop = route.stop(file.school()).orElse(null);
            rows.add(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            stop == null ? "" : stop.stop(),
                            stop == null ? "" : stop.name(),
                            file.school(),
                            type(file.type()).in(language.main()),
                            number(file),
                            DAY.format(file.date()),
                            Long.toString((file.bytes() + 999) / 1000),
                            "0"));
        }
        return rows;
    }

    /** Campaign and number, e.g. {@code 2627-0007}, as on the school's own slip. */
    private static String number(CarriedFile file) {
        String campaign = file.campaign();
        String year =
                campaign == null || campaign.length() != 9
                        ? "0000"
                        : campaign.substring(2, 4) + campaign.substring(7);
        return String.format(Locale.ROOT, "%s-%04d", year, file.number());
    }

    /** A label may say anything: what is no type of ours is shown as other. */
    static PaperText type(String code) {
        boolean known =
                List.of("enrolment", "declaration", "answer", "update", "restitution")
                        .contains(code);
        return words("work.carrier.type-" + (known ? code : "other"));
    }

    private static PaperText words(String key) {
        return new PaperText(
                Messages.of(Language.ARABIC).plain(key), Messages.of(Language.FRENCH).plain(key));
    }
}
