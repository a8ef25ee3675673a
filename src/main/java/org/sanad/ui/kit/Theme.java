package org.sanad.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.sanad.model.Coded;

/**
 * The one look: AtlantaFX Primer with our tokens, as <em>user-agent</em> style sheet, so that
 * tooltips, context menus, alerts and notifications get the font too (on a pane it would not reach
 * them, and a second font in a right-to-left line breaks its order).
 */
public final class Theme {
    private static final List<String> FONTS =
            List.of("Vazirmatn-Regular.ttf", "Vazirmatn-Medium.ttf", "Vazirmatn-Bold.ttf");

    /** Light or dark ground, or black on white with every edge drawn. */
    public enum Tone implements Coded {
        LIGHT("light"),
        DARK("dark"),
        CONTRAST("contrast");

        private final String code;

        Tone(String code) {
            this.code = code;
        }

        /** Stable code for settings and file names. */
        @Override
        public String code() {
            return code;
        }
    }

    /** Size of all text; every other size hangs on it. */
    public enum TextSize implements Coded {
        NORMAL("normal", 15),
        LARGE("large", 17.25),
        LARGEST("largest", 19.5);

        private final String code;
        private final double pixels;

        TextSize(String code, double pixels) {
            this.code = code;
            this.pixels = pixels;
        }

        /** Stable code for settings. */
        @Override
        public String code() {
            return code;
        }

        /** Base size in pixels. */
        public double pixels() {
            return pixels;
        }
    }

    private Theme() {}

    /** Gives the whole program, present and future windows, this look. FX thread. */
    public static void apply(Tone tone, TextSize size) {
        Faces.load();
        Application.setUserAgentStylesheet(sheet(tone, size));
    }

    /**
     * Gives a node its look at once, where the next frame would be too late. Nothing is done for
     * one whose window is gone: the colours stand at the root of the window, and none would be
     * found.
     */
    public static void dress(Node node) {
        Scene scene = node.getScene();
        if (scene != null && scene.getWindow() != null) {
            node.applyCss();
        }
    }

    private static String sheet(Tone tone, TextSize size) {
        String primer =
                tone == Tone.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        String css =
                "@import url('%s');\n@import url('/css/sanad-%s.css');\n@import url('/css/sanad.css');\n"
                                .formatted(primer, tone.code())
                        + ".root { -fx-font-size: %spx; }\n"
                                .formatted(String.format(Locale.ROOT, "%.2f", size.pixels()));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The faces of the program, all loaded together, before the first text and once: on Linux a
     * face that comes after a text was laid out is drawn with the letters of another font, and each
     * loading stays for good.
     */
    private static final class Faces {
        static {
            FONTS.forEach(Faces::load);
        }

        /** Loads them where they are not yet. */
        private static void load() {
            // what there is to do is done when the class is first used
        }

        private static void load(String font) {
            try (InputStream in = Theme.class.getResourceAsStream("/fonts/vazirmatn/" + font)) {
                if (in == null || Font.loadFont(in, 15) == null) {
                    throw new IllegalStateException("font missing: " + font);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
