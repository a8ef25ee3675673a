package org.sanad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.i18n.Messages;
import org.sanad.model.Gresa;
import org.sanad.model.UserProblem;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.EndedKey;
import org.sanad.work.receive.KeyEnd;
import org.sanad.work.receive.SchoolKeyRow;
import org.sanad.work.review.Restitutions.WrittenRestitution;
import org.sanad.work.review.RootCeremonies.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a directorate does with the keys of its schools and its own. */
final class KeyCommands {
    private KeyCommands() {}

    static Gresa school(String typed) {
        return Gresa.parse(typed)
                .orElseThrow(() -> UserProblem.of("cli.school.gresa-malformed", typed));
    }

    /** {@code sanad directorate keys}. */
    @Command(name = "keys", description = "the keys of the schools and where each stands")
    static final class Keys extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                List<Map<String, Object>> keys = new ArrayList<>();
                Answer answer = new Answer();
                for (SchoolKeyRow row : desk.schoolKeys().list()) {
                    Map<String, Object> key = new LinkedHashMap<>();
                    key.put("school", row.school());
                    key.put("kid", row.kid());
                    key.put("status", row.status());
                    key.put("cutOffEpoch", row.cutOffEpoch());
                    key.put("cutOffSeq", row.cutOffSeq());
                    key.put("twoComputers", row.twoComputers());
                    key.put("strangeAnswer", row.strangeAnswer());
                    key.put("waiting", row.waiting());
                    key.put("earlier", row.earlier() == null ? null : earlier(row.earlier()));
                    key.put("followed", row.followed());
                    keys.add(key);
                    answer.line(row.school() + "  " + row.status() + "  " + row.kid());
                    if (row.earlier() != null) {
                        answer.line(sentence(row.earlier(), school(row.school()), messages));
                    }
                }
                return answer.put("keys", keys).put("root", root(desk.root().standing()));
            }
        }
    }

    /** A key never confirmed that another follows. */
    static Map<String, Object> earlier(SchoolKeyRow.Earlier one) {
        Map<String, Object> earlier = new LinkedHashMap<>();
        earlier.put("kid", one.kid());
        earlier.put("arrived", one.arrived());
        earlier.put("waiting", one.waiting());
        earlier.put("numbers", one.numbers());
        return earlier;
    }

    /** What waits under such a key, and what to do. */
    static String sentence(SchoolKeyRow.Earlier one, Gresa school, Messages messages) {
        return messages.get(
                one.arrived() ? "cli.keys.earlier" : "cli.keys.earlier-missing",
                school,
                one.waiting(),
                one.kid());
    }

    /** {@code sanad directorate end-key}. */
    @Command(
            name = "end-key",
            description = "a school's key is retired, lost or revoked, with the last number read")
    static final class End extends SanadCommand {
        private static final Pattern PLACE = Pattern.compile("([0-9]{1,6}):([0-9]{1,6})");

        @Option(names = "--gresa", required = true)
        private String gresa;

        @Option(names = "--as", required = true, paramLabel = "lost|retired|revoked")
        private String as;

        @Option(names = "--kid", description = "thumbprint (default: the key in use)")
        private String kid;

        @Option(
                names = "--until",
                defaultValue = "last",
                paramLabel = "last|none|EPOCH:SEQ",
                description = "last bundle that is still read (default: the last that arrived)")
        private String until;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Gresa school = school(gresa);
            KeyEnd how = new KeyEnd(how(), until());
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                EndedKey ended =
                        kid == null
                                ? desk.keyEndings().end(school, how)
                                : desk.keyEndings().end(kid, how);
                return new Answer()
                        .put("school", ended.school())
                        .put("kid", ended.kid())
                        .put("status", ended.status())
                        .put("cutOffEpoch", ended.epoch())
                        .put("cutOffSeq", ended.seq())
                        .put("beyond", ended.beyond())
                        .put("files", DirectorateCommand.describe(ended.judged(), messages))
                        .line(messages.get("cli.keys.ended", ended.school()));
            }
        }

        private KeyEnd.How how() {
            return switch (as) {
                case "retired" -> KeyEnd.How.RETIRED;
                case "lost" -> KeyEnd.How.LOST;
                case "revoked" -> KeyEnd.How.REVOKED;
                default -> throw UserProblem.of("cli.keys.as", as);
            };
        }

        private KeyEnd.Until until() {
            if (until.equals("last")) {
                return KeyEnd.Until.lastReceived();
            }
            if (until.equals("none")) {
                return KeyEnd.Until.nothing();
            }
            Matcher place = PLACE.matcher(until);
            if (!place.matches()) {
                throw UserProblem.of("cli.keys.until", until);
            }
            return KeyEnd.Until.place(
                    Long.parseLong(place.group(1)), Long.parseLong(place.group(2)));
        }
    }

    /** {@code sanad directorate refuse-unknown}. */
    @Command(
            name = "refuse-unknown",
            description = "refuse what waits under a key whose enrolment will never come")
    static final class RefuseUnknown extends SanadCommand {
        @Option(names = "--kid", required = true, description = "thumbprint of the key")
        private String kid;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                int refused = desk.intake().refuseUnder(kid);
                return new Answer()
                        .put("kid", kid)
                        .put("refused", refused)
                        .line(messages.get("cli.keys.refused-unknown", refused));
            }
        }
    }

    /** {@code sanad directorate restitute}. */
    @Command(
            name = "restitute",
            description = "give a school's new computer back all that was accepted of it")
    static final class Restitute extends SanadCommand {
        @Option(names = "--gresa", required = true)
        private String gresa;

        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Gresa school = school(gresa);
            Path folder = OutFolder.of(out);
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                List<Map<String, Object>> files = new ArrayList<>();
                Answer answer = new Answer();
                for (WrittenRestitution one : desk.restitutions().write(school, folder)) {
                    Map<String, Object> file = new LinkedHashMap<>();
                    file.put("file", one.file().toString());
                    file.put("campaign", one.campaign());
                    file.put("seq", one.seq());
                    file.put("pupils", one.pupils());
                    files.add(file);
                    answer.line(messages.get("cli.keys.restituted", one.campaign(), one.file()));
                }
                return answer.put("school", school.value()).put("files", files);
            }
        }
    }

    private static Map<String, Object> root(Standing standing) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("code", standing.rootCode());
        root.put("directory", standing.directory());
        root.put("pending", standing.pending());
        return root;
    }

    private static Answer told(Standing standing, Messages messages) {
        return new Answer()
                .put("root", root(standing))
                .put("directory", standing.directory())
                .line(messages.get("cli.root.signed", standing.directory()));
    }

    /** {@code sanad directorate sign-keys}. */
    @Command(name = "sign-keys", description = "the root key signs the directory of keys as it is")
    static final class Sign extends SanadCommand {
        @Mixin private RootOptions root;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                return told(desk.root().sign(root.required()), messages);
            }
        }
    }

    /** {@code sanad directorate renew-keys}. */
    @Command(name = "renew-keys", description = "new keys of the desk, told by the root key")
    static final class Renew extends SanadCommand {
        @Mixin private RootOptions root;

        @Option(
                names = "--in-wrong-hands",
                description = "nothing more signed with the old key is believed")
        private boolean inWrongHands;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                Standing standing = desk.root().renewKeys(root.required(), inWrongHands);
                String code = desk.publicKeys().verificationCode();
                return told(standing, messages).put("verificationCode", code);
            }
        }
    }

    /** {@code sanad directorate change-root}. */
    @Command(
            name = "change-root",
            description = "a new root key, signed by the one before; its passphrase is shown once")
    static final class ChangeRoot extends SanadCommand {
        @Mixin private RootOptions root;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                char[] next = root.next().orElseGet(DirectorateDesk::proposeRootPassphrase);
                Standing standing = desk.root().changeRoot(root.required(), next);
                Answer answer = told(standing, messages);
                if (root.next().isEmpty()) {
                    String proposed = new String(next);
                    answer.put("rootPassphrase", proposed)
                            .line(messages.get("cli.root.proposed", proposed));
                }
                return answer;
            }
        }
    }

    /** {@code sanad directorate change-root-passphrase}. */
    @Command(
            name = "change-root-passphrase",
            description = "the same root key under another passphrase")
    static final class ChangePassphrase extends SanadCommand {
        @Mixin private RootOptions root;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            char[] next = root.next().orElseThrow(() -> UserProblem.of("cli.root.next-missing"));
            try (DirectorateDesk desk = DirectorateDesk.open(options.data(), options.password())) {
                return told(desk.root().changePassphrase(root.required(), next), messages);
            }
        }
    }
}
