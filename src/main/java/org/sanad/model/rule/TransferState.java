package org.sanad.model.rule;

import org.sanad.model.Coded;

/** Whether a month is paid. */
public enum TransferState implements Coded {
    PAID("PAID"),
    NOT_PAID("NOT_PAID"),
    /** Something that decides it is not known yet: never counted as paid. */
    NOT_YET_KNOWN("NOT_YET_KNOWN");

    private final String code;

    TransferState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
