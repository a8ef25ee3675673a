package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.model.need.PlaceRow;
import org.sanad.model.need.RationRow;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.Texts;

/**
 * Meals of a month with the days of catering, and places: programmes that give no counted thing. A
 * card stays while what it is of is shown; only its words and numbers follow what is read.
 */
final class NeedMealsView extends VBox {
    private final Texts texts;
    private final NeedsViewModel model;
    private final Map<Object, Node> cards = new HashMap<>();
    private final StringProperty month = new SimpleStringProperty("");
    private final StringProperty refusal = new SimpleStringProperty("");
    private final Button before;
    private final Button after;
    private final HBox months;
    private final Paragraph nothing;
    private final Paragraph refused = new Paragraph(refusal, "small", Meaning.REFUSED.styleClass());

    NeedMealsView(Texts texts, NeedsViewModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        before = turn("ui.needs.month-before", Icon.BACKWARD, -1);
        after = turn("ui.needs.month-after", Icon.ONWARD, 1);
        months = new HBox(8, before, after, new Paragraph(month, "strong"));
        months.setAlignment(Pos.CENTER_LEFT);
        nothing = new Paragraph(texts.text("ui.needs.nothing"), "quiet");
        KeptFields.beside(model.places().typingDays(), this);
        KeptFields.beside(model.places().typingOffers(), this);
        model.places().problem().addListener(o -> show());
    }

    private Button turn(String key, Icon icon, int by) {
        return Buttons.icon(
                texts, key, icon, () -> model.month().set(model.month().get().plusMonths(by)));
    }

    void show() {
        List<Node> shown = new ArrayList<>();
        Set<Object> kept = new HashSet<>();
        if (!model.meals().isEmpty()) {
            showMonth();
            shown.add(months);
            model.meals().forEach(row -> shown.add(meal(row, kept)));
        }
        if (model.statement().get() != null) {
            List<PlaceRow> places = model.statement().get().places();
            places.forEach(row -> shown.add(place(row, kept)));
            if (!places.isEmpty()) {
                shown.add(place(null, kept));
            }
        }
        if (shown.isEmpty()) {
            shown.add(nothing);
        }
        if (model.places().problem().get() != null) {
            refusal.set(NeedWords.refusal(texts, model, model.places().problem().get()));
            shown.add(refused);
        }
        cards.keySet().retainAll(kept);
        Renewal.of(getChildren(), shown);
    }

    /** The month before and after, within the school year. */
    private void showMonth() {
        int number = model.month().get().getMonthValue();
        before.setDisable(number == 9);
        after.setDisable(number == 8);
        month.set(texts.formats().month(number) + " " + model.month().get().getYear());
    }

    private record MealKey(NeedPlacesEntry.Days spot, String article) {}

    private Node meal(RationRow row, Set<Object> kept) {
        MealKey key = new MealKey(model.places().spot(row), row.article());
        NeedMealCard card =
                card(
                        NeedMealCard.class,
                        key,
                        kept,
                        () -> new NeedMealCard(texts, model.places(), key.spot()));
        card.show(
                model.site(row.site()),
                model.article(row.article()).in(texts.language().get().code()),
                row);
        return card;
    }

    private Node place(PlaceRow row, Set<Object> kept) {
        NeedPlacesEntry.School spot = model.places().spot(row);
        NeedPlaceCard card =
                card(
                        NeedPlaceCard.class,
                        spot,
                        kept,
                        () -> new NeedPlaceCard(texts, model.places(), spot));
        card.show(row);
        return card;
    }

    private <N extends Node> N card(
            Class<N> kind, Object key, Set<Object> kept, Supplier<N> making) {
        kept.add(key);
        return kind.cast(cards.computeIfAbsent(key, none -> making.get()));
    }
}
