package org.sanad.work.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.model.Gender;
import org.sanad.model.Household;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.MeansTest;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.rule.MeansPapers;
import org.sanad.model.rule.Reason;
import org.sanad.model.rule.ReasonCode;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.print.SchoolHead;
import org.sanad.store.Session;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.desk.Installation;

/** One printing of a paper of the school: its head and end, and the pupils it is about. */
final class PaperFrame {
    /** A pupil on the lists of the year, with what the class sheet knows of him. */
    record Listed(ClassSheet.Row row, Placement placement, Gender gender, Household household) {}

    private final Installation installation;
    private final ListOrder order;
    private final SchoolData data;
    private final PaperLanguage language;

    PaperFrame(
            Installation installation, ListOrder order, SchoolData data, PaperLanguage language) {
        this.installation = installation;
        this.order = order;
        this.data = data;
        this.language = language;
    }

    SchoolData data() {
        return data;
    }

    ListOrder order() {
        return order;
    }

    ProgrammePack pack() {
        return installation.pack();
    }

    /** Reads what the year's data do not hold. */
    <T> T read(Function<Session, T> work) {
        return installation.store().read(work);
    }

    PaperLanguage language() {
        return language;
    }

    SchoolYear year() {
        return data.year();
    }

    /** Programmes that are open in the year. */
    List<Programme> programmes() {
        return installation.pack().programmes().stream()
                .filter(one -> one.during(data.year()).isPresent())
                .toList();
    }

    String word(String key) {
        return PaperText.message(key).in(language.main());
    }

    /**
     * Papers one of which the family must still show for a programme, or bring anew; empty when
     * nothing is asked or it is there.
     */
    Optional<String> lackingMeans(ProgrammeVersion version, Listed pupil, BenefitRow cell) {
        return MeansPapers.lacking(
                        version.meansTest(),
                        pupil.household(),
                        data.school().commune(),
                        cell.fields(),
                        installation.today())
                .map(why -> meansWords(version.meansTest(), why));
    }

    private String meansWords(MeansTest test, Reason why) {
        String papers =
                installation.pack().codeList(CodeList.MEANS_DOCUMENT).stream()
                        .filter(choice -> test.documents().contains(choice.code()))
                        .map(choice -> Letterheads.paper(choice.label()).in(language.main()))
                        .collect(Collectors.joining(" / "));
        String named =
                papers.isEmpty() ? Letterheads.paper(test.label()).in(language.main()) : papers;
        if (why.reason() == ReasonCode.MEANS_PAPER_MISSING) {
            return named;
        }
        String last = new Formats(language.main()).date(LocalDate.parse(why.arguments().get(0)));
        return PaperText.message("work.paper.missing.expired", named, last).in(language.main());
    }

    /** A level as lists call it. */
    PaperText level(String code) {
        return installation
                .pack()
                .level(code)
                .map(one -> new PaperText(one.labelAr(), one.shortFr().split(" / ")[0]))
                .orElse(PaperText.same(code));
    }

    /** What a site is called, or null. */
    String siteName(UUID site) {
        return data.sites().stream()
                .filter(one -> one.id().equals(site))
                .findFirst()
                .map(Site::name)
                .orElse(null);
    }

    /** Whether papers of this site are asked for. */
    boolean siteAsked(UUID site) {
        return order.site() == null || order.site().equals(siteName(site));
    }

    /** An article as lists call it. */
    PaperText article(String code) {
        return pack().article(code)
                .map(Article::label)
                .map(Letterheads::paper)
                .orElse(PaperText.same(code));
    }

    String gender(Gender gender) {
        return word(gender == Gender.FEMALE ? "print.gender.female" : "print.gender.male");
    }

    /** What stands between the words of an enumeration. */
    String comma() {
        return language.main() == Language.ARABIC ? "، " : ", ";
    }

    /** The name of a month in both languages. */
    static PaperText monthName(YearMonth month) {
        return new PaperText(
                new Formats(Language.ARABIC).month(month.getMonthValue()),
                new Formats(Language.FRENCH).month(month.getMonthValue()));
    }

    /** A sentence about something that has a name in each language. */
    static PaperText about(String key, PaperText what) {
        return new PaperText(
                PaperText.message(key, what.arabic()).arabic(),
                PaperText.message(key, what.french()).french());
    }

    /** Pupils of the class and site asked for, in the order of the class sheet. */
    List<Listed> listed() {
        return everybody().stream().filter(this::asked).toList();
    }

    private boolean asked(Listed one) {
        boolean him = order.pupil() == null || order.pupil().equals(one.row().code().value());
        return him && Papers.asked(one.placement(), data, order);
    }

    /** Every pupil placed in the year, in the order of the class sheet. */
    List<Listed> everybody() {
        Map<UUID, Placement> placements = data.placementsByPupil();
        Map<UUID, Household> homes = data.householdsByChild();
        Map<UUID, Gender> genders = new HashMap<>();
        data.pupils().forEach(pupil -> genders.put(pupil.id(), pupil.gender()));
        List<Listed> listed = new ArrayList<>();
        for (ClassSheet.Row row : new Benefits(installation).sheet(data).rows()) {
            Placement placement = placements.get(row.pupil());
            if (placement != null) {
                Gender gender = genders.get(row.pupil());
                listed.add(new Listed(row, placement, gender, homes.get(row.pupil())));
            }
        }
        return listed;
    }

    static long girls(List<Listed> pupils) {
        return pupils.stream().filter(one -> one.gender() == Gender.FEMALE).count();
    }

    static boolean enrolled(Listed pupil, Programme programme) {
        BenefitRow cell = pupil.row().cells().get(programme.code());
        return cell != null && cell.status() == ParticipationStatus.ENROLLED;
    }

    /** Pupils, and how many of them are girls, as every official count is given (facts §7). */
    static List<Field> totals(List<Listed> pupils) {
        return List.of(
                new Field(
                        PaperText.message("print.total.all"),
                        PaperText.same(Integer.toString(pupils.size()))),
                new Field(
                        PaperText.message("print.total.girls"),
                        PaperText.same(Long.toString(girls(pupils)))));
    }

    /** A sheet of parts without a list, such as a card. */
    ListDocument sheet(PaperText title, List<PaperPart> parts, boolean personal) {
        return document(title, List.of(), List.of(), List.of(), false, personal)
                .with(parts, List.of());
    }

    /** The paper when there is nobody it is about. */
    ListDocument empty(PaperText title) {
        List<Column> columns = new ArrayList<>();
        for (ListColumn one : List.of(ListColumn.RANK, ListColumn.CODE, ListColumn.NAME)) {
            columns.add(new Column(one.column().title(), one.column().kind()));
        }
        List<Group> nobody = List.of(new Group(null, List.of(), List.of()));
        return document(title, columns, nobody, List.of(), false, false);
    }

    /** School, directorate and year: who issues a slip that has no letterhead. */
    List<PaperText> issuer() {
        SchoolHead head = head();
        String school = head.school() + " (" + Isolate.leftToRight(head.gresa()) + ")";
        return List.of(PaperText.same(school), head.directorate(), head.yearLine());
    }

    private SchoolHead head() {
        return new Letterheads(installation.pack())
                .of(data.school(), data.year(), installation.today(), order.site());
    }

    /**
     * The paper ready to be set.
     *
     * @param landscape lying on its side
     * @param personal whether it says that it contains personal data
     */
    ListDocument document(
            PaperText title,
            List<Column> columns,
            List<Group> groups,
            List<Field> totals,
            boolean landscape,
            boolean personal) {
        SchoolHead head = head();
        String commune = data.school().commune();
        return new ListDocument(
                language,
                landscape,
                head.letterhead(null),
                new ListDocument.Heading(title, head.yearLine()),
                head.info(),
                columns,
                groups,
                totals,
                new ListDocument.Closing(
                        PaperText.same(commune == null ? "" : commune),
                        installation.today(),
                        List.of(PaperText.message("print.sign.head")),
                        "",
                        personal),
                ListDocument.Parts.NONE);
    }
}
