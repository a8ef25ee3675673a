package org.sanad.ui.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sanad.i18n.Language;
import org.sanad.model.Coded;
import org.sanad.ui.kit.Theme;

/**
 * What the window has to know before the data are unlocked: language, look, whether the sample
 * school was open last. Nothing personal; losing it costs one click, so neither reading nor writing
 * it ever stops the program.
 */
public final class WindowSettings {
    private static final Logger LOG = Logger.getLogger("org.sanad");
    private static final String FILE = "window.properties";
    private static final String LANGUAGE = "language";
    private static final String TONE = "tone";
    private static final String TEXT_SIZE = "text-size";
    private static final String SAMPLE = "sample";
    private static final String CARRIER = "carrier";
    private static final String SOFTWARE = "software-rendering";
    private static final String HINT = "hint.";

    private final Path file;
    private final Properties values = new Properties();

    /**
     * @param folder the data folder, which exists
     */
    public WindowSettings(Path folder) {
        file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader in =
                    new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(Level.WARNING, "window-settings-unreadable");
            }
        }
    }

    /** The language chosen last, empty before the first choice. */
    public Optional<Language> language() {
        return Language.ofCode(values.getProperty(LANGUAGE, ""));
    }

    public void language(Language language) {
        put(LANGUAGE, language.code());
    }

    /** Light unless the dark ground was chosen. */
    public Theme.Tone tone() {
        return Coded.find(Theme.Tone.class, values.getProperty(TONE)).orElse(Theme.Tone.LIGHT);
    }

    public void tone(Theme.Tone tone) {
        put(TONE, tone.code());
    }

    /** The size of all text. */
    public Theme.TextSize textSize() {
        return Coded.find(Theme.TextSize.class, values.getProperty(TEXT_SIZE))
                .orElse(Theme.TextSize.NORMAL);
    }

    public void textSize(Theme.TextSize size) {
        put(TEXT_SIZE, size.code());
    }

    /** Whether the sample school was open when the program was closed. */
    public boolean sampleOpen() {
        return Boolean.parseBoolean(values.getProperty(SAMPLE));
    }

    public void sampleOpen(boolean open) {
        put(SAMPLE, Boolean.toString(open));
    }

    /** Whether the carrier's desk was open when the program was closed. */
    public boolean carrierOpen() {
        return Boolean.parseBoolean(values.getProperty(CARRIER));
    }

    public void carrierOpen(boolean open) {
        put(CARRIER, Boolean.toString(open));
    }

    /** Whether the page of this id was explained and understood. */
    public boolean hintUnderstood(String page) {
        return Boolean.parseBoolean(values.getProperty(HINT + page));
    }

    public void hintUnderstood(String page, boolean understood) {
        put(HINT + page, Boolean.toString(understood));
    }

    /** Whether the window draws with the processor, for a graphics driver that fails. */
    public boolean softwareRendering() {
        return Boolean.parseBoolean(values.getProperty(SOFTWARE));
    }

    public void softwareRendering(boolean on) {
        put(SOFTWARE, Boolean.toString(on));
    }

    private void put(String key, String value) {
        if (value.equals(values.setProperty(key, value))) {
            return;
        }
        Path part = file.resolveSibling(FILE + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notWritten) {
            LOG.log(Level.WARNING, "window-settings-not-written");
        }
    }
}
