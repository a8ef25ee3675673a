package org.sanad.exchange.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Academy;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.CheckDefinition;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.Directorate;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.MinistryHeader;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.seal.Sha256;

/**
 * Reads programme packs ({@code resources/schema/programme-pack.schema.json}): every member there,
 * none else, no member twice, whole numbers only, UTF-8, at most 1 MiB; codes known and named once,
 * periods in order and apart.
 */
public final class PackReader {
    private static final int LARGEST = 1 << 20;
    private static final String FORMAT = "sanad-pack/1";
    private static final String BUILT_IN = "/packs/programmes.json";

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            text ->
                                    text.setCoercion(
                                                    CoercionInputShape.Integer, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Float, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Boolean,
                                                    CoercionAction.Fail))
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(
                                            LocalDate.class,
                                            new Dated<>(LocalDate.class, PackReader::day))
                                    .addDeserializer(
                                            MonthDay.class,
                                            new Dated<>(
                                                    MonthDay.class,
                                                    text -> MonthDay.parse("--" + text)))
                                    .addDeserializer(Month.class, new Numbered()))
                    .build();

    private PackReader() {}

    /** The pack the program came with. */
    public static ProgrammePack builtIn() {
        try (InputStream in = PackReader.class.getResourceAsStream(BUILT_IN)) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a pack.
     *
     * @throws UserProblem {@code exchange.pack.too-large}, {@code exchange.pack.malformed} with the
     *     JSON pointer of the place, {@code exchange.pack.other-format}
     */
    public static ProgrammePack read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw UserProblem.of("exchange.pack.too-large");
        }
        try {
            String text = utf8(bytes);
            File file = JSON.readValue(text, File.class);
            PackSoundness.requireNoNull(JSON.readTree(text), "");
            if (!FORMAT.equals(file.format())) {
                throw UserProblem.of("exchange.pack.other-format");
            }
            ProgrammePack pack = file.pack(Sha256.hex(bytes));
            new PackSoundness(pack).check();
            return pack;
        } catch (JsonMappingException e) {
            throw new UserProblem(Problem.of("exchange.pack.malformed", pointer(e)), e);
        } catch (JsonProcessingException | CharacterCodingException e) {
            throw new UserProblem(Problem.of("exchange.pack.malformed", "/"), e);
        }
    }

    /** Bytes as text; Jackson alone would guess UTF-16 and UTF-32 too. */
    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Four digits of the year and no more: ISO dates may carry a sign and more digits. */
    private static LocalDate day(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new DateTimeException("not a day");
        }
        return LocalDate.parse(text);
    }

    /** The file as written. */
    private record File(
            String format,
            String version,
            LocalDate issuedOn,
            List<Level> levels,
            List<Academy> academies,
            List<Directorate> directorates,
            List<MinistryHeader> headers,
            List<CodeList> codeLists,
            List<Article> articles,
            List<Programme> programmes,
            List<CheckDefinition> checks) {
        ProgrammePack pack(String sha256) {
            return new ProgrammePack(
                    version,
                    issuedOn,
                    levels,
                    academies,
                    directorates,
                    headers,
                    codeLists,
                    articles,
                    programmes,
                    checks,
                    sha256);
        }
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? String.valueOf(step.getIndex())
                                    : PackSoundness.escaped(step.getFieldName()));
        }
        return pointer.isEmpty() ? "/" : pointer.toString();
    }

    /** A month by its number, 1 for January. */
    private static final class Numbered extends StdDeserializer<Month> {
        private static final long serialVersionUID = 1L;

        Numbered() {
            super(Month.class);
        }

        @Override
        public Month deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            boolean whole = parser.hasToken(JsonToken.VALUE_NUMBER_INT);
            int number = whole ? parser.getIntValue() : 0;
            if (number < 1 || number > Month.values().length) {
                throw new InvalidFormatException(
                        parser, "not a month", parser.getText(), Month.class);
            }
            return Month.of(number);
        }
    }

    /** A date of the ISO calendar as text. */
    private static final class Dated<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> parse;

        Dated(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw new InvalidFormatException(parser, "not a date", text, handledType());
            }
        }
    }
}
