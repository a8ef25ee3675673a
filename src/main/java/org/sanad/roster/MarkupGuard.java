package org.sanad.roster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sanad.model.UserProblem;

/**
 * Watches the bytes of an XML part on their way to the parser, which would hold any tag, comment or
 * attribute whole in memory however long it is. Refuses document type declarations, bytes of
 * encodings other than ASCII's kin, and runs of markup or text longer than any cell.
 */
final class MarkupGuard extends FilterInputStream {
    private enum State {
        TEXT,
        OPENED,
        DECLARATION,
        TAG,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    private State state = State.TEXT;
    private int quote;
    private int run;
    private int last;
    private int beforeLast;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            watch(b);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            watch(Byte.toUnsignedInt(buffer[i]));
        }
        return n;
    }

    private void watch(int b) {
        run++;
        if (b == 0 || run > Limits.MARKUP_RUN_BYTES) {
            throw UserProblem.of("roster.file.unsafe");
        }
        switch (state) {
            case TEXT -> {
                if (b == '<') {
                    enter(State.OPENED);
                }
            }
            case OPENED -> {
                quote = 0;
                enter(b == '!' ? State.DECLARATION : b == '?' ? State.INSTRUCTION : State.TAG);
                if (b == '>') {
                    enter(State.TEXT);
                }
            }
            case DECLARATION -> {
                if (b != '-' && b != '[') {
                    throw UserProblem.of("roster.file.unsafe");
                }
                enter(b == '-' ? State.COMMENT : State.SECTION);
            }
            case TAG -> tag(b);
            case COMMENT -> leaveAfter(beforeLast == '-' && last == '-', b);
            case SECTION -> leaveAfter(beforeLast == ']' && last == ']', b);
            case INSTRUCTION -> leaveAfter(last == '?', b);
        }
        beforeLast = last;
        last = b;
    }

    private void tag(int b) {
        if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if (b == '"' || b == '\'') {
            quote = b;
        } else if (b == '>') {
            enter(State.TEXT);
        }
    }

    private void leaveAfter(boolean closing, int b) {
        if (closing && b == '>') {
            enter(State.TEXT);
        }
    }

    private void enter(State next) {
        state = next;
        run = 0;
    }
}
