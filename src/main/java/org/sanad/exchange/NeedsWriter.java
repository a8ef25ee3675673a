package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.SchoolYear;
import org.sanad.model.need.CateringDays;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.ExpectedCorrection;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.PlacesOffered;
import org.sanad.model.need.StockCount;

/** Writes the numbers of needs: the same book always gives the same bytes. */
final class NeedsWriter {
    private final JsonGenerator out;

    private NeedsWriter(JsonGenerator out) {
        this.out = out;
    }

    static void write(JsonGenerator out, NeedsBook book) throws IOException {
        NeedsWriter writer = new NeedsWriter(out);
        out.writeStartObject();
        writer.array("counts", book.counts(), writer::count);
        writer.array("deliveries", book.deliveries(), writer::delivery);
        writer.array("handOuts", book.handOuts(), writer::handOut);
        writer.array("corrections", book.corrections(), writer::correction);
        writer.array("catering", book.catering(), writer::catering);
        writer.array("places", book.places(), writer::places);
        out.writeEndObject();
    }

    private interface Row<T> {
        void write(T row) throws IOException;
    }

    private <T> void array(String name, Iterable<T> rows, Row<T> writer) throws IOException {
        out.writeArrayFieldStart(name);
        for (T row : rows) {
            out.writeStartObject();
            writer.write(row);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void key(NeedKey key) throws IOException {
        place(key.programme(), key.year(), key.site(), key.level());
        gender(key.gender());
        out.writeStringField("article", key.article());
    }

    private void place(String programme, SchoolYear year, UUID site, String level)
            throws IOException {
        out.writeStringField("programme", programme);
        out.writeStringField("year", year.campaign());
        out.writeStringField("site", site.toString());
        out.writeStringField("level", level);
    }

    private void gender(Gender gender) throws IOException {
        out.writeStringField("gender", gender == null ? null : gender.code());
    }

    private void count(StockCount count) throws IOException {
        key(count.key());
        out.writeNumberField("recovered", count.recovered());
        out.writeNumberField("good", count.good());
        out.writeNumberField("damaged", count.damaged());
        out.writeNumberField("lost", count.lost());
    }

    private void delivery(Delivery delivery) throws IOException {
        out.writeStringField("id", delivery.id().toString());
        key(delivery.key());
        out.writeStringField("date", delivery.date().toString());
        out.writeStringField("supplier", TextRules.clean(delivery.supplier()));
        out.writeStringField("slip", TextRules.clean(delivery.slip()));
        out.writeNumberField("quantity", delivery.quantity());
        out.writeNumberField("damaged", delivery.damaged());
    }

    private void handOut(HandOut handOut) throws IOException {
        out.writeStringField("id", handOut.id().toString());
        key(handOut.key());
        out.writeStringField("date", handOut.date().toString());
        out.writeStringField("pupil", handOut.pupil() == null ? null : handOut.pupil().toString());
        out.writeNumberField("quantity", handOut.quantity());
    }

    private void correction(ExpectedCorrection one) throws IOException {
        place(one.programme(), one.year(), one.site(), one.level());
        gender(one.gender());
        out.writeStringField("basis", one.basis().code());
        out.writeNumberField("repeating", one.repeating());
        out.writeNumberField("joining", one.joining());
        out.writeNumberField("leaving", one.leaving());
    }

    private void catering(CateringDays one) throws IOException {
        out.writeStringField("programme", one.programme());
        out.writeStringField("site", one.site().toString());
        out.writeStringField("month", one.month().toString());
        out.writeNumberField("days", one.days());
    }

    private void places(PlacesOffered one) throws IOException {
        out.writeStringField("programme", one.programme());
        out.writeStringField("year", one.year().campaign());
        out.writeStringField("school", TextRules.clean(one.school()));
        gender(one.gender());
        out.writeNumberField("full", one.full());
        out.writeNumberField("half", one.half());
    }
}
