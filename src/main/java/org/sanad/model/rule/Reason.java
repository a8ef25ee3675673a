package org.sanad.model.rule;

import java.util.Arrays;
import java.util.List;

/** A reason with the figures it rests on. */
public record Reason(ReasonCode reason, List<String> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(ReasonCode reason, Object... arguments) {
        return new Reason(reason, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Stable code, e.g. {@code AGE_ABOVE}. */
    public String code() {
        return reason.code();
    }

    public String messageKey() {
        return reason.messageKey();
    }
}
