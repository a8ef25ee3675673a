package org.sanad.print;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What nobody may find on a sheet: a text over its edge, over another text or over an upright line.
 * Read from the page's program, so that every sheet of every paper can be judged.
 */
public final class LayoutFaults extends PDFGraphicsStreamEngine {
    /** Points by which letters may touch what is beside them. */
    private static final float TOUCH = 1.5f;

    private static final float EDGE = Look.MARGIN - 4;

    /** A text as it stands: from, to, its baseline, and the size of its type. */
    private record Laid(float from, float to, float base, float size, String text) {}

    private record Upright(float x, float from, float to) {}

    private final List<Laid> texts = new ArrayList<>();
    private final List<Upright> lines = new ArrayList<>();
    private final List<Upright> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float from;
    private float to;
    private float base;
    private float size;
    private Point2D.Float point = new Point2D.Float();

    private LayoutFaults(PDPage page) {
        super(page);
    }

    /** Faults of all sheets, each with its sheet and text; empty when there is none. */
    public static List<String> of(byte[] pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PDPage page = document.getPage(i);
                LayoutFaults seen = new LayoutFaults(page);
                seen.processPage(page);
                seen.judge("sheet " + (i + 1) + ": ", page, faults);
            }
        }
        return faults;
    }

    private void judge(String sheet, PDPage page, List<String> faults) {
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        for (int i = 0; i < texts.size(); i++) {
            Laid one = texts.get(i);
            boolean low = one.base() < EDGE - 12 || one.base() > height - EDGE + 12;
            if (one.from() < EDGE || one.to() > width - EDGE || low) {
                faults.add(sheet + "over the edge: " + said(one));
            }
            for (int k = i + 1; k < texts.size(); k++) {
                if (overlap(one, texts.get(k))) {
                    faults.add(sheet + said(one) + " over " + said(texts.get(k)));
                }
            }
            for (Upright line : lines) {
                float middle = one.base() + one.size() / 4;
                boolean beside = line.from() > middle || line.to() < middle;
                if (!beside && line.x() > one.from() + TOUCH && line.x() < one.to() - TOUCH) {
                    faults.add(sheet + "over a line: " + said(one));
                }
            }
        }
    }

    private static boolean overlap(Laid one, Laid other) {
        float near = Math.min(one.size(), other.size()) * 0.6f;
        return Math.abs(one.base() - other.base()) < near
                && Math.min(one.to(), other.to()) - Math.max(one.from(), other.from()) > TOUCH;
    }

    private static String said(Laid one) {
        return String.format(
                Locale.ROOT, "%s (%.0f-%.0f, %.0f)", one.text(), one.from(), one.to(), one.base());
    }

    @Override
    public void beginText() {
        text.setLength(0);
        from = Float.MAX_VALUE;
        to = -Float.MAX_VALUE;
    }

    @Override
    public void endText() {
        if (from < to) {
            texts.add(new Laid(from, to, base, size, text.toString()));
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
            throws IOException {
        String says = font.toUnicode(code);
        if (" ".equals(says)) {
            return;
        }
        float left = place.getTranslateX();
        from = Math.min(from, left);
        to = Math.max(to, left + displacement.getX() * place.getScalingFactorX());
        if (text.length() == 0) {
            base = place.getTranslateY();
            size = place.getScalingFactorY();
        }
        text.append(says == null ? "" : says);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        upright((float) p0.getX(), (float) p0.getY(), (float) p3.getY());
        upright((float) p1.getX(), (float) p1.getY(), (float) p2.getY());
    }

    private void upright(float x, float one, float other) {
        path.add(new Upright(x, Math.min(one, other), Math.max(one, other)));
    }

    @Override
    public void moveTo(float x, float y) {
        point = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (Math.abs(x - point.x) < 0.01f) {
            upright(x, point.y, y);
        }
        point = new Point2D.Float(x, y);
    }

    @Override
    public void strokePath() {
        lines.addAll(path);
        path.clear();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void fillPath(int rule) {
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public Point2D getCurrentPoint() {
        return point;
    }

    @Override
    public void drawImage(PDImage image) {
        // a crest has no text
    }

    @Override
    public void clip(int rule) {
        // nothing is clipped on our papers
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        point = new Point2D.Float(x3, y3);
    }

    @Override
    public void closePath() {
        // the sides are known
    }

    @Override
    public void shadingFill(COSName name) {
        // no shadings
    }
}
