package org.sanad.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar at the foot of the window: what happened, what to do. Takes no room when silent. */
public final class NoticeBar extends HBox {
    private final Texts texts;
    private final Notices notices;

    public NoticeBar(Texts texts, Notices notices) {
        this.texts = texts;
        this.notices = notices;
        setAccessibleRole(AccessibleRole.TEXT);
        notices.current().addListener((o, before, now) -> show(now));
        show(notices.current().get());
    }

    private void show(Notices.Notice notice) {
        getChildren().clear();
        getStyleClass().setAll("notice-bar");
        setVisible(notice != null);
        setManaged(notice != null);
        if (notice == null) {
            return;
        }
        getStyleClass().add(notice.meaning().styleClass());
        Label word = StatusMark.of(notice.meaning(), texts.text(notice.meaning().wordKey()));
        word.getStyleClass().add("strong");
        word.setMinWidth(Region.USE_PREF_SIZE);
        Paragraph sentence = new Paragraph(notice.text());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        accessibleTextProperty().unbind();
        accessibleTextProperty().bind(notice.text());
        getChildren().addAll(word, sentence);
        if (notice.action() != null) {
            getChildren().add(Buttons.plain(texts, notice.actionKey(), null, () -> act(notice)));
        }
        getChildren().add(Buttons.icon(texts, "ui.kit.notice.dismiss", Icon.CLOSE, notices::clear));
    }

    private void act(Notices.Notice notice) {
        notices.clear();
        notice.action().run();
    }
}
