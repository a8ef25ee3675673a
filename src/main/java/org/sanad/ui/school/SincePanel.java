package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.send.SinceLastBundle;
import org.sanad.work.send.SinceLastBundle.Counts;

/** What changed since the last bundle, in a few lines. */
final class SincePanel extends VBox {
    /**
     * @param since null before the first bundle of the year
     */
    SincePanel(Texts texts, SinceLastBundle since) {
        super(4);
        setId("send-since");
        if (since == null) {
            getChildren().add(new Paragraph(texts.now("ui.send.since.first"), "quiet"));
            return;
        }
        if (since.pupils().none() && since.programmes().isEmpty()) {
            String key = since.unchanged() ? "ui.send.since.nothing" : "ui.send.since.other";
            getChildren().add(new Paragraph(texts.now(key, since.seq())));
            return;
        }
        getChildren().add(new Paragraph(texts.now("ui.send.since", since.seq()), "strong"));
        if (!since.pupils().none()) {
            line(texts, texts.now("ui.send.since.pupils"), since.pupils());
        }
        String language = texts.language().get().code();
        since.programmes().forEach(one -> line(texts, one.programme().in(language), one.counts()));
    }

    private void line(Texts texts, String of, Counts counts) {
        List<String> parts = new ArrayList<>();
        part(texts, "ui.send.since.came", counts.came(), parts);
        part(texts, "ui.send.since.gone", counts.gone(), parts);
        part(texts, "ui.send.since.changed", counts.changed(), parts);
        getChildren().add(new Paragraph(texts.now("ui.send.since.line", of, texts.listed(parts))));
    }

    private static void part(Texts texts, String key, int count, List<String> parts) {
        if (count > 0) {
            parts.add(texts.now(key, count));
        }
    }
}
