package org.sanad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;

/**
 * What a command answers: one document for machines and a few lines for people, made from the same
 * data.
 *
 * <p>Members keep the order they are put in.
 */
final class Answer {
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int exit = ExitCode.DONE;

    Answer put(String member, Object value) {
        document.put(member, value);
        return this;
    }

    /**
     * Rows and values that were not taken, or are doubtful: a member for machines, a sentence each
     * for people.
     */
    Answer problems(List<Problem> problems, Messages messages) {
        problems.forEach(problem -> notes.add(Terminal.line(problem, messages)));
        return put("problems", Terminal.describe(problems, messages));
    }

    /** A line for people, already in their language. */
    Answer line(String line) {
        lines.add(line);
        return this;
    }

    /** As {@link #problems}, for an answer that is a refusal: the command ends with code 1. */
    Answer refusal(List<Problem> problems, Messages messages) {
        exit = ExitCode.REFUSED;
        return problems(problems, messages);
    }

    int exit() {
        return exit;
    }

    Map<String, Object> document() {
        return document;
    }

    List<String> notes() {
        return notes;
    }

    List<String> lines() {
        return lines;
    }
}
