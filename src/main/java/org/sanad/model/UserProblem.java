package org.sanad.model;

import java.util.List;

/**
 * Something went wrong that the user can act on: a message key with arguments, never text, never
 * personal data.
 *
 * <p>It stands in {@code model} and not in {@code work}, so that every room can say its own
 * refusals in one way.
 */
public final class UserProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UserProblem(Problem problem) {
        this(problem, null);
    }

    public UserProblem(Problem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    /** A problem without a place in a file. */
    public static UserProblem of(String code, Object... arguments) {
        return new UserProblem(Problem.of(code, arguments));
    }

    public Problem problem() {
        return problem;
    }

    /** The message key, which is also the stable code shown to the user. */
    public String code() {
        return problem.code();
    }

    public List<String> arguments() {
        return problem.arguments();
    }
}
