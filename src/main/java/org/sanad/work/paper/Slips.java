package org.sanad.work.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.SignedBundle;
import org.sanad.model.LocalizedText;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Programme;
import org.sanad.print.Crest;
import org.sanad.print.ListDocument;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperResult;
import org.sanad.print.PaperText;
import org.sanad.print.SlipWriter;
import org.sanad.print.TransmittalSlip;
import org.sanad.work.desk.Installation;

/** The transmittal slip of a bundle, written beside it: it holds counts and codes, no pupil. */
public final class Slips {
    /** Counts of the header that are no programme. */
    private static final Map<String, String> COUNT_KEYS =
            Map.of(
                    "pupils", "work.paper.count-pupils",
                    "households", "work.paper.count-households");

    private final Installation installation;

    public Slips(Installation installation) {
        this.installation = installation;
    }

    /**
     * The slip of a bundle as PDF; it stands beside the file under the same name. That of an
     * enrolment is the paper with the code of the school's key.
     */
    public MediumFile of(SignedBundle bundle) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(bundle, pdf);
        return MediumFile.paper(
                bundle.fileName().replaceAll("\\.json$", ".pdf"), pdf.toByteArray());
    }

    /** The same slip, to be looked at and printed; the caller closes it. */
    public Preview preview(SignedBundle bundle) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaperResult result = write(bundle, pdf);
        return Preview.of(pdf.toByteArray(), result);
    }

    private PaperResult write(SignedBundle bundle, ByteArrayOutputStream pdf) {
        try {
            Crest crest = installation.store().read(Crests::of);
            return new SlipWriter().write(slip(bundle, bundle.fileName()), crest, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TransmittalSlip slip(SignedBundle bundle, String fileName) {
        BundleHeader header = bundle.header();
        boolean enrolment = header.type() == BundleType.ENROLMENT;
        return installation
                .store()
                .read(
                        session -> {
                            School school = session.school().find().orElseThrow();
                            SchoolYear year =
                                    SchoolYear.parse(header.campaign())
                                            .orElseGet(() -> installation.schoolYear(session));
                            return new TransmittalSlip(
                                    PaperLanguage.BILINGUAL,
                                    new Letterheads(installation.pack())
                                            .of(school, year, installation.today(), null),
                                    BundleMark.number(header),
                                    message(
                                            enrolment
                                                    ? "work.paper.enrolment"
                                                    : "work.paper.declaration"),
                                    fields(header.counts()),
                                    installation.today(),
                                    PaperText.same(
                                            school.commune() == null ? "" : school.commune()),
                                    fileName,
                                    bundle.checkCode().text(),
                                    bundle.signer().text(),
                                    bundle.digest());
                        });
    }

    private List<ListDocument.Field> fields(Map<String, Integer> counts) {
        List<ListDocument.Field> fields = new ArrayList<>();
        counts.forEach(
                (code, count) ->
                        fields.add(
                                new ListDocument.Field(
                                        title(code), PaperText.same(Integer.toString(count)))));
        return fields;
    }

    private PaperText title(String code) {
        return installation
                .pack()
                .programme(code)
                .map(Programme::shortName)
                .map(Letterheads::paper)
                .orElseGet(() -> counted(code));
    }

    /** A bundle of another pack may count a programme ours does not name: its code is its name. */
    private static PaperText counted(String code) {
        String key = COUNT_KEYS.get(code);
        return key == null ? PaperText.same(code) : message(key);
    }

    private static PaperText message(String key) {
        LocalizedText text = PaperWords.of(key);
        return Letterheads.paper(text);
    }
}
