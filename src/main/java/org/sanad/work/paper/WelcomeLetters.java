package org.sanad.work.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sanad.exchange.MediumFile;
import org.sanad.i18n.Isolate;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Directorate;
import org.sanad.model.pack.MinistryHeader;
import org.sanad.print.LetterWriter;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.print.WelcomeLetter;
import org.sanad.work.desk.Installation;

/** The letter that goes, stamped, with a directorate's welcome file. */
public final class WelcomeLetters {
    private final Installation installation;

    public WelcomeLetters(Installation installation) {
        this.installation = installation;
    }

    /**
     * What the letter is about.
     *
     * @param code of the directorate
     * @param fileName of the welcome
     */
    public record Subject(
            String code,
            String name,
            int schools,
            String fileName,
            String verificationCode,
            String digest) {}

    /**
     * The letter as PDF; it stands beside the file under the same name.
     *
     * @throws UserProblem {@code work.paper.no-ministry} when the pack has no name for the day
     */
    public MediumFile of(Subject subject) {
        MinistryHeader header =
                installation
                        .pack()
                        .ministryAt(installation.today())
                        .orElseThrow(() -> UserProblem.of("work.paper.no-ministry"));
        WelcomeLetter letter =
                new WelcomeLetter(
                        PaperLanguage.BILINGUAL,
                        List.of(
                                Letterheads.paper(header.kingdom()),
                                Letterheads.paper(header.ministry()),
                                name(subject)),
                        withCode(name(subject), subject.code()),
                        subject.schools(),
                        installation.today(),
                        subject.fileName(),
                        subject.verificationCode(),
                        subject.digest());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new LetterWriter().write(letter, installation.store().read(Crests::of), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MediumFile.paper(
                subject.fileName().replaceAll("\\.json$", ".pdf"), pdf.toByteArray());
    }

    private static PaperText withCode(PaperText name, String code) {
        String shown = " (" + Isolate.leftToRight(code) + ")";
        return new PaperText(name.arabic() + shown, name.french() + shown);
    }

    private PaperText name(Subject subject) {
        Optional<Directorate> known =
                installation.pack().directorates().stream()
                        .filter(one -> one.code().equals(subject.code()))
                        .findFirst();
        return known.map(one -> Letterheads.paper(one.fullName()))
                .orElse(PaperText.same(subject.name()));
    }
}
