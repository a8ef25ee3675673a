package org.sanad.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.sanad.i18n.Isolate;
import org.sanad.model.Problem;

/**
 * A PDF being written: faces, pages already compressed, and an ending that is the same bytes for
 * the same content. Its metadata hold the title of the kind of list and a date, never a person.
 */
final class PaperFile implements AutoCloseable {
    /** Name of the crest among the file's resources. */
    static final String CREST = "Im0";

    /** So many characters without a picture are told by their code points. */
    private static final int TOLD = 12;

    /** Programs of pages shrink by a hundredth more at 6, which takes a third longer. */
    private static final int COMPRESSION = 5;

    private final PDDocument document = new PDDocument();
    private final Face regular;
    private final Face bold;
    private final LineShaper shaper;
    private final PDResources resources = new PDResources();
    private final PaperLanguage language;

    /** Null when the paper has no tags. */
    private final StructureTree tree;

    private final Deflater deflater = new Deflater(COMPRESSION);

    private PDPage drawn;
    private int pages;

    PaperFile(PaperLanguage language, PaperForm form) throws IOException {
        this.language = language;
        tree = form == PaperForm.ARCHIVED ? new StructureTree(language.main()) : null;
        regular = new Face(document, false, form);
        bold = new Face(document, true, form);
        shaper = new LineShaper(regular, bold);
        resources.put(COSName.getPDFName("F0"), regular.embedded());
        resources.put(COSName.getPDFName("F1"), bold.embedded());
    }

    /** Makes the crest known to the pages; nothing for null. */
    void crest(Crest crest) throws IOException {
        if (crest == null) {
            return;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
            deflating.write(crest.greys());
        }
        PDImageXObject image =
                new PDImageXObject(
                        document,
                        new ByteArrayInputStream(packed.toByteArray()),
                        COSName.FLATE_DECODE,
                        crest.width(),
                        crest.height(),
                        8,
                        PDDeviceGray.INSTANCE);
        resources.put(COSName.getPDFName(CREST), image);
    }

    LineShaper shaper() {
        return shaper;
    }

    /** A sheet to measure on, never added. */
    PageCanvas trial(boolean landscape) {
        PDRectangle size = size(landscape);
        return new PageCanvas(shaper, size.getWidth(), size.getHeight(), null);
    }

    /** The next sheet; it is drawn and added before another begins. */
    PageCanvas newPage(boolean landscape) {
        PDRectangle size = size(landscape);
        drawn = new PDPage(size);
        StructureTree.Sheet sheet = tree == null ? null : tree.sheet(drawn.getCOSObject());
        return new PageCanvas(shaper, size.getWidth(), size.getHeight(), sheet);
    }

    private static PDRectangle size(boolean landscape) {
        PDRectangle a4 = PDRectangle.A4;
        return landscape ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
    }

    /** Adds the drawn page behind the others; only its compressed form is kept. */
    void add(PageCanvas canvas) throws IOException {
        drawn.setResources(resources);
        PDStream content = new PDStream(document);
        try (OutputStream out = content.getCOSObject().createRawOutputStream()) {
            canvas.program().compress(deflater, out);
        }
        content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        drawn.setContents(content);
        document.addPage(drawn);
        pages++;
    }

    int pages() {
        return pages;
    }

    void finish(String title, LocalDate date, OutputStream out) throws IOException {
        regular.finish(document);
        bold.finish(document);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Sanad");
        about.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentInformation(about);
        document.setDocumentId(date.toEpochDay());
        document.setVersion(1.7f);
        String locale = language.main().code() + "-MA";
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(locale);
        PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        catalog.setViewerPreferences(view);
        if (tree != null) {
            PDMarkInfo marks = new PDMarkInfo();
            marks.setMarked(true);
            catalog.setMarkInfo(marks);
            catalog.setStructureTreeRoot(new PDStructureTreeRoot(tree.root()));
            PaperMetadata.write(document, locale, title, date);
        }
        document.save(out);
    }

    /** One warning that tells the characters which became boxes; none when there is none. */
    List<Problem> warnings() {
        if (shaper.missing().isEmpty()) {
            return List.of();
        }
        String points =
                shaper.missing().stream()
                        .limit(TOLD)
                        .map(point -> String.format(Locale.ROOT, "U+%04X", point))
                        .collect(Collectors.joining(", "));
        String more = shaper.missing().size() > TOLD ? ", \u2026" : "";
        return List.of(Problem.of("print.character.missing", Isolate.leftToRight(points + more)));
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        document.close();
    }
}
