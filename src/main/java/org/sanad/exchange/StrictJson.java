package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strict reading of JSON (RFC 8259): size, encoding, depth, numbers of tokens, lengths, duplicates
 * and trailing data are all decided before anything is looked at. Jackson's own defaults accept 14
 * of the 188 files JSONTestSuite wants refused.
 */
final class StrictJson {
    static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final int MAX_DEPTH = 16;
    private static final int MAX_NUMBER = 20;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxTokenCount(2_000_000)
                                    .maxNameLength(64)
                                    .maxNumberLength(MAX_NUMBER)
                                    .maxStringLength(MAX_BYTES)
                                    .maxDocumentLength(MAX_BYTES)
                                    .build())
                    .build();

    private StrictJson() {}

    /** Reads a whole file: F02, F03, F04 and J01 to J04. */
    static JsonNode readFile(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MAX_BYTES) {
            throw new Refusal(BundleCode.F02);
        }
        if (!strictUtf8(bytes)) {
            throw new Refusal(BundleCode.F03);
        }
        return read(bytes, BundleCode.F04);
    }

    /** Reads what a file carried inside: J01 to J04. */
    static JsonNode readInner(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new Refusal(BundleCode.J03);
        }
        if (!strictUtf8(bytes)) {
            throw new Refusal(BundleCode.J01);
        }
        return read(bytes, BundleCode.J01);
    }

    /**
     * Reads the first member of an object of ours and nothing after it.
     *
     * @throws Refusal J01 when another member or none comes first
     */
    static JsonNode readFirst(byte[] bytes, String name) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            boolean there =
                    parser.nextToken() == JsonToken.START_OBJECT
                            && name.equals(parser.nextFieldName())
                            && parser.nextToken() != null;
            if (!there) {
                throw new Refusal(BundleCode.J01);
            }
            return value(parser);
        } catch (JsonParseException | StreamConstraintsException e) {
            throw new Refusal(BundleCode.J01);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean strictUtf8(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static JsonNode read(byte[] bytes, BundleCode truncated) {
        // a byte order mark is not JSON (RFC 8259 §8.1), though the parser would skip it
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb) {
            throw new Refusal(BundleCode.J01);
        }
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() == null) {
                throw new Refusal(BundleCode.J01);
            }
            JsonNode root = value(parser);
            refuseTrailing(parser);
            return root;
        } catch (JsonEOFException e) {
            throw new Refusal(truncated);
        } catch (StreamConstraintsException e) {
            throw new Refusal(BundleCode.J03);
        } catch (JsonParseException e) {
            throw new Refusal(BundleCode.J01);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseTrailing(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JsonParseException e) {
            throw new Refusal(BundleCode.J04);
        }
        throw new Refusal(BundleCode.J04);
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> {
                refuseLong(parser);
                yield nodes.numberNode(parser.getDecimalValue());
            }
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw new Refusal(BundleCode.J01);
        };
    }

    private static JsonNode integer(JsonParser parser) throws IOException {
        refuseLong(parser);
        return switch (parser.getNumberType()) {
            case INT -> JsonNodeFactory.instance.numberNode(parser.getIntValue());
            case LONG -> JsonNodeFactory.instance.numberNode(parser.getLongValue());
            default -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
        };
    }

    private static void refuseLong(JsonParser parser) throws IOException {
        if (parser.getTextLength() > MAX_NUMBER) {
            throw new Refusal(BundleCode.J03);
        }
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.has(name)) {
                throw new Refusal(BundleCode.J02);
            }
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
