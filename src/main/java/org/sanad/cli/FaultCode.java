package org.sanad.cli;

import java.util.Locale;

/**
 * A short stable code of an unexpected fault: the same fault at the same place in the program gives
 * the same code, and the code says nothing about the data.
 */
final class FaultCode {
    private FaultCode() {}

    static String of(Throwable fault) {
        int hash = fault.getClass().getName().hashCode();
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.sanad")) {
                hash = 31 * hash + (frame.getClassName() + frame.getMethodName()).hashCode();
            }
        }
        return String.format(Locale.ROOT, "X-%06X", hash & 0xFFFFFF);
    }
}
