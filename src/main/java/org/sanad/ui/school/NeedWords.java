package org.sanad.ui.school;

import java.util.Set;
import org.sanad.model.LocalizedText;
import org.sanad.model.Problem;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Texts;

/** Why something of the needs was refused, with what things are called in place of their codes. */
final class NeedWords {
    /** Sentences that name an article or a programme. */
    private static final Set<String> NAMING =
            Set.of(
                    "work.needs.article-not-given",
                    "work.needs.handed-already",
                    "work.needs.article-not-for-pupil",
                    "work.needs.not-open");

    private NeedWords() {}

    /** The sentence in the language of the window. */
    static String refusal(Texts texts, NeedsViewModel model, Problem problem) {
        if (!NAMING.contains(problem.code())) {
            return texts.problem(problem);
        }
        String language = texts.language().get().code();
        return texts.problem(
                Problem.of(
                        problem.code(),
                        problem.arguments().stream()
                                .map(code -> called(model, code).in(language))
                                .toArray()));
    }

    private static LocalizedText called(NeedsViewModel model, String code) {
        return model.programmes().stream()
                .filter(one -> one.code().equals(code))
                .map(Programme::shortName)
                .findFirst()
                .orElseGet(() -> model.article(code));
    }
}
