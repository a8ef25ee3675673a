package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sanad.seal.Base64Url;

/**
 * A JSON object read strictly: it has exactly the named members, each of the wanted kind. Whatever
 * does not fit is refused with one code and the JSON pointer (RFC 6901) of the place.
 */
final class Members {
    /** Longest text of any field, in UTF-16 units (code P09). */
    static final int MAX_TEXT = 200;

    private static final Pattern UUID_TEXT =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern DATE_TEXT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonNode node;
    private final String pointer;
    private final BundleCode fault;

    private Members(JsonNode node, String pointer, BundleCode fault) {
        this.node = node;
        this.pointer = pointer;
        this.fault = fault;
    }

    /** The same where some members may be left out: those of them that are there are allowed. */
    static Members of(
            JsonNode node,
            String pointer,
            BundleCode fault,
            List<String> names,
            List<String> optional) {
        List<String> present = new ArrayList<>(names);
        optional.stream().filter(node::has).forEach(present::add);
        return of(node, pointer, fault, present.toArray(String[]::new));
    }

    /** The object at a place, which must have exactly these members. */
    static Members of(JsonNode node, String pointer, BundleCode fault, String... names) {
        Members members = new Members(node, pointer, fault);
        if (!node.isObject()) {
            throw members.refuse();
        }
        for (String name : names) {
            if (!node.has(name)) {
                throw new Refusal(fault, pointer + "/" + name);
            }
        }
        Iterator<String> present = node.fieldNames();
        List<String> allowed = List.of(names);
        while (present.hasNext()) {
            String name = present.next();
            if (!allowed.contains(name)) {
                // the unknown name is the sender's text: only its place is told
                throw members.refuse();
            }
        }
        return members;
    }

    JsonNode node(String name) {
        return node.get(name);
    }

    String at(String name) {
        return pointer + "/" + name;
    }

    Members object(String name, String... names) {
        return of(node.get(name), at(name), fault, names);
    }

    /** The object there, or empty when it says null. */
    Optional<Members> objectOrNull(String name, String... names) {
        return node.get(name).isNull() ? Optional.empty() : Optional.of(object(name, names));
    }

    String text(String name) {
        JsonNode value = node.get(name);
        if (!value.isTextual()) {
            throw refuse(name);
        }
        return limited(value.textValue(), at(name));
    }

    /** Base64url of any length within the file's own limit, canonical. */
    String base64Url(String name) {
        JsonNode value = node.get(name);
        if (!value.isTextual() || Base64Url.decode(value.textValue()).isEmpty()) {
            throw refuse(name);
        }
        return value.textValue();
    }

    String textOrNull(String name) {
        return orNull(name, this::text);
    }

    String matching(String name, Pattern pattern) {
        String value = text(name);
        if (!pattern.matcher(value).matches()) {
            throw refuse(name);
        }
        return value;
    }

    String matchingOrNull(String name, Pattern pattern) {
        return orNull(name, n -> matching(n, pattern));
    }

    UUID uuid(String name) {
        return UUID.fromString(matching(name, UUID_TEXT));
    }

    LocalDate date(String name) {
        LocalDate date = dateOrNull(name);
        if (date == null) {
            throw refuse(name);
        }
        return date;
    }

    LocalDate dateOrNull(String name) {
        String value = matchingOrNull(name, DATE_TEXT);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw refuse(name);
        }
    }

    /** A value of a code list; null in the file gives null when {@code nullable}. */
    <T> T coded(String name, boolean nullable, Function<String, Optional<T>> ofCode) {
        String value = nullable ? textOrNull(name) : text(name);
        return value == null ? null : ofCode.apply(value).orElseThrow(() -> refuse(name));
    }

    int integer(String name, int least) {
        JsonNode value = node.get(name);
        if (!value.isInt() || value.intValue() < least) {
            throw refuse(name);
        }
        return value.intValue();
    }

    boolean flag(String name) {
        if (!node.get(name).isBoolean()) {
            throw refuse(name);
        }
        return node.get(name).booleanValue();
    }

    /** Reads each element with its own pointer. */
    <T> List<T> list(String name, BiFunction<JsonNode, String, T> reader) {
        JsonNode array = node.get(name);
        if (!array.isArray()) {
            throw refuse(name);
        }
        List<T> values = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            values.add(reader.apply(array.get(i), at(name) + "/" + i));
        }
        return values;
    }

    List<UUID> uuids(String name) {
        return list(
                name,
                (value, place) -> {
                    if (!value.isTextual() || !UUID_TEXT.matcher(value.textValue()).matches()) {
                        throw new Refusal(fault, place);
                    }
                    return UUID.fromString(value.textValue());
                });
    }

    Refusal refuse(String name) {
        return new Refusal(fault, at(name));
    }

    private Refusal refuse() {
        return new Refusal(fault, pointer.isEmpty() ? "/" : pointer);
    }

    private <T> T orNull(String name, Function<String, T> reader) {
        return node.get(name).isNull() ? null : reader.apply(name);
    }

    private String limited(String value, String place) {
        if (value.length() > MAX_TEXT) {
            throw new Refusal(fault == BundleCode.P01 ? BundleCode.P09 : fault, place);
        }
        return value;
    }
}
