package org.sanad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Pupil;
import org.sanad.work.doubles.PossibleDouble;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;

/** {@code sanad pupils doubles}: records that may be one child. */
@Command(name = "doubles", description = "records that may be one child, and why")
final class DoublesCommand extends SanadCommand {
    @Override
    Answer answer(CommonOptions options, Messages messages) {
        try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
            Answer answer = new Answer();
            List<Object> pairs = new ArrayList<>();
            for (PossibleDouble pair : desk.doubles().pairs()) {
                pairs.add(describe(pair, messages));
                answer.line(
                        messages.get(
                                "cli.pupils.double",
                                pair.one().code(),
                                pair.other().code(),
                                pair.points()));
                pair.reasons()
                        .forEach(
                                reason ->
                                        answer.line(
                                                (reason.speaksFor() ? "  + " : "  - ")
                                                        + messages.get(
                                                                reason.messageKey(),
                                                                reason.arguments().toArray())));
            }
            return answer.put("doubles", pairs);
        }
    }

    private static Map<String, Object> describe(PossibleDouble pair, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("one", describe(pair.one()));
        one.put("other", describe(pair.other()));
        one.put("points", pair.points());
        one.put("certain", pair.certain());
        List<Object> reasons = new ArrayList<>();
        for (PossibleDouble.Reason reason : pair.reasons()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("code", reason.code());
            told.put("for", reason.speaksFor());
            told.put("arguments", reason.arguments());
            told.put("message", messages.plain(reason.messageKey(), reason.arguments().toArray()));
            reasons.add(told);
        }
        one.put("reasons", reasons);
        return one;
    }

    private static Map<String, Object> describe(Pupil pupil) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", pupil.code().value());
        one.put("name", pupil.name().whole());
        return one;
    }
}
