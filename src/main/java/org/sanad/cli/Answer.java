package org.sanad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command answers: one document for machines and a few lines for people, made from the same
 * data.
 *
 * <p>Members keep the order they are put in.
 */
final class Answer {
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    Answer put(String member, Object value) {
        document.put(member, value);
        return this;
    }

    /** A line for people, already in their language. */
    Answer line(String line) {
        lines.add(line);
        return this;
    }

    Map<String, Object> document() {
        return document;
    }

    List<String> lines() {
        return lines;
    }
}
