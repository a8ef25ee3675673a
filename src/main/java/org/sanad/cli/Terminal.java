package org.sanad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;

/**
 * Writes answers and problems: documents to standard output, sentences for people to standard
 * error.
 */
final class Terminal {
    private static final String BUNDLE_CODE = "exchange.code.";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void answer(Answer answer, boolean json) {
        answer.notes().forEach(err::println);
        if (json) {
            document(answer.document());
            return;
        }
        answer.lines().forEach(line -> out.println(Isolate.strip(line)));
    }

    /** One refusal: a sentence, and with {@code json} also the document of cli.md. */
    void refuse(List<Problem> problems, Messages messages, boolean json) {
        for (Problem problem : problems) {
            err.println(line(problem, messages));
        }
        if (json) {
            document(Map.of("problems", describe(problems, messages)));
        }
    }

    void say(String line) {
        err.println(Isolate.strip(line));
    }

    private void document(Map<String, Object> document) {
        try {
            out.println(JSON.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Problems as cli.md gives them. */
    static List<Map<String, Object>> describe(List<Problem> problems, Messages messages) {
        List<Map<String, Object>> described = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", code(problem));
            one.put("message", sentence(problem, messages));
            one.put("file", problem.file());
            one.put("sheet", problem.sheet());
            one.put("row", problem.row() == 0 ? null : problem.row());
            one.put("field", problem.field());
            described.add(one);
        }
        return described;
    }

    /** A verdict on a bundle goes by its code of the exchange format, e.g. {@code K08}. */
    private static String code(Problem problem) {
        return problem.code().startsWith(BUNDLE_CODE)
                ? problem.code().substring(BUNDLE_CODE.length()).toUpperCase(Locale.ROOT)
                : problem.code();
    }

    /** The sentence with the row of the file it is about, unless it names it itself. */
    static String line(Problem problem, Messages messages) {
        String sentence = sentence(problem, messages);
        boolean named = problem.arguments().contains(Integer.toString(problem.row()));
        if (problem.row() == 0 || named) {
            return sentence;
        }
        String place =
                problem.file() == null
                        ? messages.plain("cli.problem.row", problem.row())
                        : messages.plain("cli.problem.row-of", problem.file(), problem.row());
        return Isolate.strip(messages.plain("cli.problem.at", place, sentence));
    }

    static String sentence(Problem problem, Messages messages) {
        Object[] arguments = problem.arguments().toArray();
        return Isolate.strip(messages.plain(problem.code(), arguments));
    }
}
