package org.sanad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Messages;
import org.sanad.model.Gender;
import org.sanad.model.need.DeliveryDelay;
import org.sanad.model.need.KitCost;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedTotal;
import org.sanad.model.need.NeedWarning;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.need.PlaceRow;
import org.sanad.model.need.RationRow;

/**
 * Needs as the command line tells them.
 *
 * @param sites names by id
 */
record NeedsText(Messages messages, Map<UUID, String> sites) {
    Answer answer(NeedsStatement statement) {
        Map<String, NeedTotal> totals = statement.totals();
        Answer answer =
                places(statement)
                        .put("needs", statement.rows().stream().map(this::describe).toList())
                        .put(
                                "totals",
                                totals.entrySet().stream()
                                        .map(one -> total(one.getKey(), one.getValue()))
                                        .toList())
                        .put(
                                "deliveries",
                                statement.deliveries().stream().map(this::describe).toList())
                        .put("kits", statement.kits().stream().map(this::describe).toList());
        if (totals.isEmpty()) {
            answer.line(messages.get("cli.needs.nobody"));
        }
        totals.forEach(
                (article, total) ->
                        answer.line(
                                messages.get(
                                        "cli.needs.total",
                                        article,
                                        total.expected(),
                                        total.good(),
                                        total.needed(),
                                        total.received(),
                                        total.shortage(),
                                        total.surplus(),
                                        total.damaged())));
        statement.warnings().forEach(one -> answer.line(sentence(one)));
        return answer;
    }

    /** The head of every answer about a statement, with its places and warnings. */
    Answer places(NeedsStatement statement) {
        return new Answer()
                .put("programme", statement.programme())
                .put("schoolYear", statement.year().label())
                .put("basis", statement.basis().code())
                .put("places", statement.places().stream().map(NeedsText::describe).toList())
                .put("warnings", statement.warnings().stream().map(this::describe).toList());
    }

    private Map<String, Object> describe(NeedRow row) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("site", sites.get(row.site()));
        one.put("level", row.level());
        one.put("gender", code(row.gender()));
        one.put("article", row.article());
        numbers(one, NeedTotal.of(List.of(row)));
        one.put("cost", number(row.cost()));
        one.put("currency", row.currency().orElse(null));
        return one;
    }

    private static Map<String, Object> total(String article, NeedTotal total) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("article", article);
        numbers(one, total);
        one.put("cost", number(total.cost()));
        return one;
    }

    private static void numbers(Map<String, Object> one, NeedTotal total) {
        one.put("expected", total.expected());
        one.put("girls", total.girls());
        one.put("wanted", total.wanted());
        one.put("recovered", total.recovered());
        one.put("good", total.good());
        one.put("needed", total.needed());
        one.put("received", total.received());
        one.put("distributed", total.distributed());
        one.put("surplus", total.surplus());
        one.put("shortage", total.shortage());
        one.put("damaged", total.damaged());
    }

    private Map<String, Object> describe(DeliveryDelay delay) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", delay.delivery().id().toString());
        one.put("date", delay.delivery().date().toString());
        one.put("daysLate", delay.days().isPresent() ? delay.days().getAsInt() : null);
        one.put("site", sites.get(delay.delivery().key().site()));
        one.put("level", delay.delivery().key().level());
        one.put("gender", code(delay.delivery().key().gender()));
        one.put("article", delay.delivery().key().article());
        one.put("quantity", delay.delivery().quantity());
        one.put("damaged", delay.delivery().damaged());
        one.put("supplier", delay.delivery().supplier());
        one.put("slip", delay.delivery().slip());
        return one;
    }

    private Map<String, Object> describe(KitCost cost) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("site", sites.get(cost.site()));
        one.put("level", cost.level());
        one.put("expected", cost.pupils());
        one.put("unitCost", cost.unit().value());
        one.put("currency", cost.unit().currency());
        one.put("cost", cost.total());
        return one;
    }

    private static Map<String, Object> describe(PlaceRow row) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("school", row.school());
        one.put("gender", code(row.gender()));
        one.put("full", row.full());
        one.put("half", row.half());
        one.put("offeredFull", row.offeredFull());
        one.put("offeredHalf", row.offeredHalf());
        one.put("lackingFull", row.lackingFull());
        one.put("lackingHalf", row.lackingHalf());
        return one;
    }

    private Map<String, Object> describe(NeedWarning warning) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", warning.kind().code());
        one.put("site", sites.get(warning.site()));
        one.put("level", warning.level());
        one.put("article", warning.article());
        one.put("number", warning.number());
        one.put("message", sentence(warning));
        return one;
    }

    Map<String, Object> describe(RationRow row) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("site", sites.get(row.site()));
        one.put("article", row.article());
        one.put("pupils", row.pupils());
        one.put("days", row.days());
        one.put("closedDays", row.closed());
        one.put("rations", row.rations());
        one.put("cost", row.cost());
        one.put("perQuarter", row.perQuarter());
        one.put("currency", row.currency());
        return one;
    }

    String line(RationRow row) {
        return row.rations() == null
                ? messages.get("cli.needs.days-unknown", sites.get(row.site()), row.pupils())
                : messages.get(
                        row.closed() > 0 ? "cli.needs.rations-closed" : "cli.needs.rations",
                        sites.get(row.site()),
                        row.pupils(),
                        row.days(),
                        row.rations(),
                        row.closed());
    }

    private String sentence(NeedWarning warning) {
        return Isolate.strip(
                messages.plain(
                        warning.kind().messageKey(),
                        sites.get(warning.site()),
                        String.valueOf(warning.level()),
                        String.valueOf(warning.article()),
                        warning.number()));
    }

    private static String code(Gender gender) {
        return gender == null ? null : gender.code();
    }

    private static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
