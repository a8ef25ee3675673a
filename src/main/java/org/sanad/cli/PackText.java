package org.sanad.cli;

import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Messages;
import org.sanad.model.LocalizedText;
import org.sanad.model.pack.Confidence;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.work.packs.PackComparison;

/** A programme pack as lines for people. */
final class PackText {
    private final Messages messages;

    PackText(Messages messages) {
        this.messages = messages;
    }

    /** What a newer pack brings and changes; nothing when it is the one in force. */
    List<String> lines(PackComparison offered) {
        List<String> lines = new ArrayList<>();
        offered.added().forEach(one -> lines.add(messages.get("cli.pack.added", name(one))));
        offered.changed().forEach(one -> lines.add(messages.get("cli.pack.changed", name(one))));
        return lines;
    }

    /** A programme, then each of its versions with its days, how sure it is, and its note. */
    List<String> lines(Programme programme) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("cli.pack.programme", programme.code(), name(programme)));
        programme.versions().forEach(version -> lines.add(line(version)));
        return lines;
    }

    private String line(ProgrammeVersion version) {
        String days =
                version.validTo() == null
                        ? messages.get("cli.pack.since", version.validFrom())
                        : messages.get("cli.pack.days", version.validFrom(), version.validTo());
        List<String> told = new ArrayList<>();
        told.add(days);
        if (version.confidence() == Confidence.UNCERTAIN) {
            told.add(messages.get("cli.pack.uncertain"));
        }
        if (version.note() != null) {
            told.add(in(version.note()));
        }
        return "  " + version.id() + "  " + String.join("  ", told);
    }

    private String name(Programme programme) {
        return in(programme.name());
    }

    private String in(LocalizedText text) {
        return text.in(messages.language().code());
    }
}
