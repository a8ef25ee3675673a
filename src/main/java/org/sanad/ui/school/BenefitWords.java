package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.LocalizedText;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.Confidence;
import org.sanad.model.pack.Kit;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.rule.FieldFault;
import org.sanad.model.rule.Reason;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.work.benefits.BenefitRow;

/** What a programme of the pack gives and asks, in the language now shown. */
final class BenefitWords {
    private final Texts texts;
    private final UnaryOperator<String> articleName;

    /**
     * Words of the pack in force.
     *
     * @param articleName what a thing is called, by its code
     */
    BenefitWords(Texts texts, UnaryOperator<String> articleName) {
        this.texts = texts;
        this.articleName = articleName;
    }

    /** The programme's name, following the language. */
    ObservableValue<String> name(Programme programme) {
        return Bindings.createStringBinding(() -> in(programme.shortName()), texts.language());
    }

    /** Whether the pack itself says its rules are to be verified. */
    boolean doubtful(Programme programme) {
        ProgrammeVersion version = newest(programme);
        return version.note() != null || version.confidence() == Confidence.UNCERTAIN;
    }

    /** What the programme gives, by level, and what the pack remarks. */
    VBox details(Programme programme) {
        ProgrammeVersion version = newest(programme);
        VBox lines = new VBox(8);
        add(lines, in(programme.name()), "strong");
        version.amounts()
                .forEach(
                        amount ->
                                add(
                                        lines,
                                        texts.now(
                                                "ui.programmes.gives",
                                                amount(amount),
                                                levels(amount.levels()))));
        kits(version).forEach(line -> add(lines, line));
        if (version.age() != null) {
            add(lines, texts.now("ui.programmes.ages", version.age().min(), version.age().max()));
        }
        if (!version.requires().isEmpty()) {
            List<String> needed =
                    new TreeSet<>(version.requires())
                            .stream()
                                    .map(each -> words("ui.programmes.needs.", each.code()))
                                    .toList();
            add(lines, texts.now("ui.programmes.needs", join(needed)));
        }
        if (doubtful(programme)) {
            add(lines, texts.now("ui.programmes.doubt"), "strong");
        }
        if (version.note() != null) {
            add(lines, in(version.note()));
        }
        return lines;
    }

    /** All reasons in one text. */
    String reasons(List<Reason> reasons) {
        return String.join(" ", reasons.stream().map(this::reason).toList());
    }

    /** Why a cell is what it is, and what it gives, a sentence each. */
    List<String> explanation(
            ProgrammesViewModel.Cell cell,
            TickMark mark,
            boolean incomplete,
            BenefitRow benefit,
            String keptOutFor) {
        List<String> lines = why(cell, mark, incomplete, benefit, keptOutFor);
        if (benefit != null && benefit.amount() != null) {
            lines.add(
                    texts.now(
                            "ui.programmes.gets",
                            money(benefit.amount(), benefit.currency(), benefit.unit())));
        }
        if (benefit != null && !benefit.kit().isEmpty()) {
            lines.add(texts.now("ui.programmes.gets", items(benefit.kit())));
        }
        return lines;
    }

    /** Why a cell is what it is, a sentence each. */
    List<String> why(
            ProgrammesViewModel.Cell cell,
            TickMark mark,
            boolean incomplete,
            BenefitRow benefit,
            String keptOutFor) {
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.now(
                        "ui.kit.grid.cell",
                        cell.row().name(),
                        in(cell.programme().shortName()),
                        texts.now(mark.wordKey())));
        if (keptOutFor != null) {
            lines.add(texts.now("ui.programmes.kept-out-for", keptOutFor));
        }
        cell.reasons().forEach(reason -> lines.add(reason(reason)));
        if (benefit != null && mark == TickMark.LACKING) {
            lines.add(texts.now("ui.programmes.lacking", missing(cell.programme(), benefit)));
        }
        if (incomplete) {
            lines.add(texts.now("ui.programmes.incomplete"));
        }
        return lines;
    }

    /** Labels of the details that must be filled in and are not. */
    String missing(Programme programme, BenefitRow benefit) {
        ProgrammeVersion version = newest(programme);
        return join(
                benefit.faults().stream()
                        .filter(wrong -> wrong.fault() == FieldFault.MISSING)
                        .map(
                                wrong ->
                                        version.field(wrong.field())
                                                .map(field -> in(field.label()))
                                                .orElse(wrong.field()))
                        .toList());
    }

    private List<String> kits(ProgrammeVersion version) {
        // areas share most kits; a head reads a line for each set of things, not for each rule
        TreeMap<String, Set<String>> levels = new TreeMap<>();
        for (Kit kit : version.kits()) {
            levels.computeIfAbsent(items(kit.items()), items -> new TreeSet<>())
                    .addAll(kit.levels());
        }
        List<String> lines = new ArrayList<>();
        levels.forEach(
                (items, codes) ->
                        lines.add(texts.now("ui.programmes.gives", items, levels(codes))));
        return lines;
    }

    private String reason(Reason reason) {
        return texts.now(reason.messageKey(), reason.arguments().toArray());
    }

    private String amount(Amount amount) {
        return money(amount.value(), amount.currency(), amount.unit().code());
    }

    private String money(int value, String currency, String unit) {
        return texts.now(
                "ui.programmes.money",
                value,
                words("ui.programmes.currency.", currency),
                words("ui.programmes.unit.", unit));
    }

    private String items(List<String> codes) {
        return join(codes.stream().map(articleName).toList());
    }

    private static String levels(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }

    /** Words of a code of the pack; a pack newer than the program shows its code. */
    private String words(String prefix, String code) {
        String key = prefix + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.has(key) ? texts.now(key) : code;
    }

    private String join(List<String> words) {
        return texts.listed(words);
    }

    private String in(LocalizedText text) {
        return text.in(texts.language().get().code());
    }

    private static ProgrammeVersion newest(Programme programme) {
        return programme.versions().get(programme.versions().size() - 1);
    }

    private static void add(VBox lines, String sentence, String... styles) {
        Paragraph paragraph = new Paragraph(sentence, styles);
        paragraph.setPrefWidth(480);
        paragraph.setMinHeight(Region.USE_PREF_SIZE);
        lines.getChildren().add(paragraph);
    }
}
