package org.sanad.work.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.exchange.MailDraft;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.roster.TableReader;
import org.sanad.store.ListedSchool;
import org.sanad.work.desk.Installation;

/**
 * The list of schools a directorate expects to hear of, from a file: code, name, commune, round,
 * address for messages; only the first two are needed. A first line without a code names the
 * columns.
 */
public final class SchoolLists {
    private static final int COMMUNE = 2;
    private static final int ROUTE = 3;
    private static final int MAIL = 4;

    private final Installation installation;

    public SchoolLists(Installation installation) {
        this.installation = installation;
    }

    /**
     * What a list would change; nothing is written yet.
     *
     * @param schools as many as the list would hold
     * @param fresh that are not on it now
     * @param changed with another name, commune or round
     * @param gone from it
     */
    public record Preview(
            List<WantedSchool> wanted,
            Map<String, String> mail,
            int schools,
            int fresh,
            int changed,
            int gone) {}

    /**
     * Reads a list.
     *
     * @throws UserProblem {@code roster.file.…}; {@code work.review.school-malformed}, {@code
     *     work.review.school-twice} or {@code exchange.mail.address} with its line
     */
    public static List<WantedSchool> read(Path file) {
        return wanted(TableReader.read(file));
    }

    private static List<WantedSchool> wanted(List<TableReader.Line> lines) {
        List<WantedSchool> schools = new ArrayList<>();
        for (TableReader.Line line : lines) {
            boolean heading =
                    line.number() == lines.get(0).number() && Gresa.parse(line.cell(0)).isEmpty();
            if (!heading) {
                schools.add(
                        new WantedSchool(
                                line.cell(0),
                                orNull(line.cell(1)),
                                orNull(line.cell(COMMUNE)),
                                orNull(line.cell(ROUTE)),
                                line.number()));
            }
        }
        return schools;
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** What a file would change, after every line was looked at. */
    public Preview preview(Path file) {
        List<TableReader.Line> lines = TableReader.read(file);
        List<WantedSchool> wanted = wanted(lines);
        if (wanted.isEmpty()) {
            throw UserProblem.of("work.review.no-schools");
        }
        Map<String, WantedSchool> byCode = new HashMap<>();
        for (WantedSchool one : wanted) {
            Gresa gresa = Gresa.parse(one.gresa()).orElseThrow(() -> malformed(one));
            if (one.name() == null) {
                throw malformed(one);
            }
            if (byCode.put(gresa.value(), one) != null) {
                throw UserProblem.of("work.review.school-twice", gresa, one.line());
            }
        }
        return preview(wanted, byCode, mail(lines));
    }

    private Preview preview(
            List<WantedSchool> wanted, Map<String, WantedSchool> byCode, Map<String, String> mail) {
        List<ListedSchool> listed =
                installation.store().read(session -> session.listedSchools().list());
        Set<String> known = new HashSet<>();
        int changed = 0;
        for (ListedSchool school : listed) {
            known.add(school.gresa().value());
            WantedSchool now = byCode.get(school.gresa().value());
            boolean same =
                    now != null
                            && school.equals(
                                    new ListedSchool(
                                            school.gresa(),
                                            now.name(),
                                            now.commune(),
                                            now.route()));
            changed += now != null && !same ? 1 : 0;
        }
        int gone = (int) known.stream().filter(code -> !byCode.containsKey(code)).count();
        int fresh = (int) byCode.keySet().stream().filter(code -> !known.contains(code)).count();
        return new Preview(wanted, mail, wanted.size(), fresh, changed, gone);
    }

    private static UserProblem malformed(WantedSchool school) {
        return new UserProblem(
                Problem.of("work.review.school-malformed", school.line())
                        .at(null, school.line(), "gresa"));
    }

    private static Map<String, String> mail(List<TableReader.Line> lines) {
        Map<String, String> mail = new HashMap<>();
        for (TableReader.Line line : lines) {
            String address = line.cell(MAIL);
            Gresa.parse(line.cell(0))
                    .filter(gresa -> !address.isEmpty())
                    .ifPresent(gresa -> mail.put(gresa.value(), MailDraft.address(address)));
        }
        return mail;
    }

    /**
     * Makes the list exactly this one. An address the list does not name stays as it was typed.
     *
     * @return how many schools it holds
     */
    public int apply(Preview preview) {
        AnswerMailing mailing = AnswerMailing.of(installation);
        int schools = new Publishing(installation, MediumWriter.real()).list(preview.wanted());
        preview.mail().forEach(mailing::keepAddress);
        return schools;
    }
}
