package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CopiedText;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.packs.PackFile;
import org.sanad.work.safety.SafeCopy;

/** The program, what it stands on, and a button that copies it for whoever helps. */
final class AboutView extends VBox {
    private static final char NO_BREAK = '\u00A0';

    private final UiContext ui;
    private final Texts texts;
    private final AboutViewModel model;

    /**
     * @param folderKey what lies in the data folder, and what guards it
     */
    AboutView(UiContext ui, AboutViewModel model, String folderKey) {
        super(16);
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        setId("about");
        setMaxWidth(480);
        Label title = new Label();
        title.textProperty().bind(texts.text("ui.settings.about"));
        title.getStyleClass().add("section-title");
        Form form = new Form(new FormField(texts, "ui.settings.about.program", program()));
        if (model.hasPack()) {
            form.getChildren()
                    .add(new FormField(texts, "ui.settings.pack", fact(about -> pack(about))));
        }
        form.getChildren()
                .add(
                        new FormField(
                                        texts,
                                        "ui.settings.folder",
                                        new VBox(place(model.folder()), fact(this::size)))
                                .help(folderKey));
        if (model.hasCopies()) {
            form.getChildren()
                    .add(new FormField(texts, "ui.settings.about.copies", fact(this::copies)));
        }
        form.getChildren()
                .add(new FormField(texts, "ui.settings.about.computer", new Paragraph(computer())));
        getChildren().addAll(title, form, buttons());
    }

    private Node program() {
        return new VBox(
                new Paragraph(texts.text("ui.settings.version", model.version())),
                new Paragraph(
                        texts.text("ui.settings.about.licence", whole("Apache 2.0")), "quiet"));
    }

    /** Left to right, and on one line. */
    private static String whole(String words) {
        return Isolate.leftToRight(words.replace(' ', NO_BREAK));
    }

    private static String computer() {
        return AboutViewModel.computer().stream()
                .map(AboutView::whole)
                .collect(Collectors.joining(" · "));
    }

    private FlowPane buttons() {
        Button copy =
                Buttons.plain(
                        texts,
                        "ui.settings.about.copy",
                        Icon.COPY,
                        () -> {
                            CopiedText.put(written());
                            ui.notices().say(Meaning.DONE, "ui.settings.about.copied");
                        });
        copy.setId("about-copy");
        copy.disableProperty().bind(model.about().isNull());
        Button parts =
                Buttons.quiet(texts, "ui.settings.about.parts", Icon.INFORMATION, this::showParts);
        parts.setId("about-parts");
        return new FlowPane(8, 8, copy, parts);
    }

    private static Paragraph place(Path place) {
        return new Paragraph(whole(place.toString()));
    }

    private Paragraph fact(Function<AboutViewModel.About, String> words) {
        return new Paragraph(
                Bindings.createStringBinding(
                        () -> model.about().get() == null ? "" : words.apply(model.about().get()),
                        model.about(),
                        texts.language()));
    }

    private String pack(AboutViewModel.About about) {
        PackFile file = about.pack().orElseThrow();
        return texts.now(
                "ui.settings.about.pack",
                PackWords.version(texts, file),
                file.pack().programmes().size(),
                PackWords.source(texts, file));
    }

    private String size(AboutViewModel.About about) {
        return texts.now(
                "ui.settings.about.size",
                Isolate.leftToRight(texts.formats().megabytes(about.bytes())));
    }

    private String copies(AboutViewModel.About about) {
        List<SafeCopy> copies = about.copies().orElseThrow();
        if (copies.isEmpty()) {
            return texts.now("ui.settings.about.no-copy");
        }
        SafeCopy newest = copies.get(0);
        return texts.now(
                "ui.settings.about.copies-in",
                copies.size(),
                newest.made().toLocalDate(),
                CopyText.time(newest.made()),
                whole(folderOf(newest)));
    }

    private String folderOf(SafeCopy copy) {
        Path place = copy.file().toAbsolutePath().getParent();
        Path data = model.folder().toAbsolutePath();
        return String.valueOf(place.startsWith(data) ? data.relativize(place) : place);
    }

    /** As lines of plain text, in the language of the window. */
    private String written() {
        AboutViewModel.About about = model.about().get();
        List<String> lines = new ArrayList<>();
        lines.add(texts.now("ui.settings.version", model.version()));
        about.pack()
                .ifPresent(
                        file -> {
                            lines.add(line("ui.settings.pack", pack(about)));
                            lines.add(line("ui.settings.pack.hash", PackWords.digest(file)));
                        });
        lines.add(line("ui.settings.folder", AboutViewModel.withoutAccount(model.folder())));
        lines.add(size(about));
        about.copies().ifPresent(all -> lines.add(line("ui.settings.about.copies", copies(about))));
        lines.add(line("ui.settings.about.computer", computer()));
        String plain = Isolate.strip(String.join(System.lineSeparator(), lines));
        return plain.replace(NO_BREAK, ' ');
    }

    private String line(String labelKey, String value) {
        return texts.now("ui.settings.about.line", texts.now(labelKey), value);
    }

    private void showParts() {
        Map<String, List<String>> byLicence = new LinkedHashMap<>();
        for (Licences.Part part : Licences.parts()) {
            byLicence
                    .computeIfAbsent(part.licence(), one -> new ArrayList<>())
                    .add(whole(part.name()));
        }
        VBox content = new VBox(12, new Paragraph(texts.now("ui.settings.about.parts-where")));
        byLicence.forEach(
                (licence, names) ->
                        content.getChildren()
                                .add(
                                        new VBox(
                                                new Paragraph(whole(licence), "strong"),
                                                new Paragraph(texts.listed(names)))));
        ui.dialogs().inform("ui.settings.about.parts", content);
    }
}
