package org.sanad.ui.school;

import java.util.Set;
import java.util.stream.Stream;
import org.sanad.model.LocalizedText;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;

/** Why something of the needs was refused, with what things are called in place of their codes. */
final class NeedWords {
    private static final String ALREADY = "work.needs.handed-already";

    /** Sentences that name an article or a programme. */
    private static final Set<String> NAMING =
            Set.of(
                    "work.needs.article-not-given",
                    ALREADY,
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
                        sentence(problem),
                        called(model, problem).map(name -> name.in(language)).toArray()));
    }

    /** The same as a notice. */
    static void tell(Notices notices, NeedsViewModel model, UserProblem refusal) {
        Problem problem = refusal.problem();
        if (NAMING.contains(problem.code())) {
            notices.say(Meaning.REFUSED, sentence(problem), called(model, problem).toArray());
        } else {
            notices.refuse(refusal);
        }
    }

    /** The register has no word for handing out once more: that is entered with the numbers. */
    private static String sentence(Problem problem) {
        return problem.code().equals(ALREADY) ? "ui.needs.register.handed-already" : problem.code();
    }

    private static Stream<LocalizedText> called(NeedsViewModel model, Problem problem) {
        return problem.arguments().stream().map(code -> called(model, code));
    }

    private static LocalizedText called(NeedsViewModel model, String code) {
        return model.programmes().stream()
                .filter(one -> one.code().equals(code))
                .map(Programme::shortName)
                .findFirst()
                .orElseGet(() -> model.article(code));
    }
}
