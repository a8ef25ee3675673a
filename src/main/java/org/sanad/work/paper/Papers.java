package org.sanad.work.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Area;
import org.sanad.model.Household;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.ListDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.print.BeneficiaryList;
import org.sanad.print.Crest;
import org.sanad.print.ListDocument;
import org.sanad.print.NeedsList;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.desk.Installation;

/** The catalogue of lists, as the programme pack defines them, and printing them. */
public final class Papers {
    private final Installation installation;
    private final ProgrammePack pack;
    private final NeedsPapers needs;
    private final GoodsPapers goods;
    private final PaymentSlipPapers slips;
    private final SchoolPapers ofSchool;

    public Papers(Installation installation) {
        this.installation = installation;
        this.needs = new NeedsPapers(installation);
        this.goods = new GoodsPapers(installation);
        this.slips = new PaymentSlipPapers(installation);
        this.ofSchool = new SchoolPapers(installation);
        this.pack = installation.pack();
    }

    /** Every list that can be printed. */
    public List<PrintableList> catalogue() {
        List<PrintableList> lists = new ArrayList<>();
        for (Programme programme : pack.programmes()) {
            for (ListDefinition list : programme.lists()) {
                lists.add(
                        new PrintableList(
                                list.id(),
                                list.title().ar(),
                                list.title().fr(),
                                programme.code(),
                                ListAsk.of(list, programme)));
                if (PostedCopy.needed(list)) {
                    lists.add(PostedCopy.printable(list, programme));
                }
            }
            lists.addAll(slips.catalogue(programme));
            lists.addAll(needs.catalogue(programme));
            lists.addAll(goods.catalogue(programme));
        }
        lists.addAll(ofSchool.catalogue());
        return lists;
    }

    /** Classes of the year, in order. */
    public List<String> classes() {
        return data().placements().stream()
                .sorted(Benefits.SHEET_ORDER)
                .map(Placement::schoolClass)
                .distinct()
                .toList();
    }

    /**
     * Prints a list into a file.
     *
     * @throws UserProblem {@code work.paper.unknown-list}, {@code work.paper.unknown-language},
     *     {@code work.paper.not-written}
     */
    public PrintedList print(ListOrder order, Path out, Progress progress) {
        try (Preview preview = preview(order, progress)) {
            preview.save(out);
            return new PrintedList(preview.pages(), preview.rows());
        }
    }

    /** A list as it will be printed; the caller closes it. */
    public Preview preview(ListOrder order, Progress progress) {
        return Preview.of(build(order), progress);
    }

    private List<ListDocument> build(ListOrder order) {
        PaperLanguage language =
                PaperLanguage.ofCode(order.language())
                        .orElseThrow(
                                () ->
                                        UserProblem.of(
                                                "work.paper.unknown-language", order.language()));
        SchoolData data = data();
        Optional<NeedsList> statement = needs.find(order, data, language);
        List<ListDocument> papers =
                statement
                        .map(NeedsList::document)
                        .map(List::of)
                        .or(() -> goods.find(order, data, language))
                        .or(() -> slips.find(order, data, language))
                        .or(() -> ofSchool.find(order, data, language))
                        .orElseGet(() -> beneficiaries(order, data, language));
        BundleMark mark = installation.store().read(session -> BundleMark.of(session, data));
        String line = mark.line().in(language.main());
        Crest crest = installation.store().read(Crests::of);
        return papers.stream().map(paper -> paper.marked(line, mark.qr()).crested(crest)).toList();
    }

    private List<ListDocument> beneficiaries(
            ListOrder order, SchoolData data, PaperLanguage language) {
        for (Programme programme : pack.programmes()) {
            for (ListDefinition list : programme.lists()) {
                ListCells cells =
                        new ListCells(
                                pack, programme.during(data.year()).orElse(null), list, language);
                if (list.id().equals(order.list())) {
                    BeneficiaryList whole =
                            beneficiaries(order, data, language, programme, list, cells);
                    return Statements.is(list)
                            ? new Statements(pack, data).of(whole, cells.choices())
                            : List.of(whole.document());
                }
                if (PostedCopy.needed(list) && PostedCopy.id(list).equals(order.list())) {
                    return List.of(
                            PostedCopy.of(
                                            beneficiaries(
                                                    order, data, language, programme, list, cells))
                                    .document());
                }
            }
        }
        throw UserProblem.of("work.paper.unknown-list", order.list());
    }

    private BeneficiaryList beneficiaries(
            ListOrder order,
            SchoolData data,
            PaperLanguage language,
            Programme programme,
            ListDefinition list,
            ListCells cells) {
        return new BeneficiaryList(
                definition(list, cells, order.tranche()),
                new Letterheads(pack)
                        .of(data.school(), data.year(), installation.today(), order.site()),
                lines(data, programme, cells, order),
                edition(data, language));
    }

    private static BeneficiaryList.Definition definition(
            ListDefinition list, ListCells cells, Integer tranche) {
        PaperText title = Letterheads.paper(list.title());
        return new BeneficiaryList.Definition(
                list.id(),
                tranche == null ? title : TrancheCells.title(title, tranche),
                cells.columns(),
                list.signers().stream().map(Letterheads::paper).toList());
    }

    private BeneficiaryList.Edition edition(SchoolData data, PaperLanguage language) {
        String commune = data.school().commune();
        return new BeneficiaryList.Edition(
                language,
                installation.today(),
                null,
                PaperText.same(commune == null ? "" : commune),
                "",
                true);
    }

    /** A beneficiary with all a row tells of him. */
    private record Taker(
            Participation taking,
            Pupil pupil,
            Placement placement,
            Household household,
            Set<String> handed) {}

    private List<BeneficiaryList.Line> lines(
            SchoolData data, Programme programme, ListCells cells, ListOrder order) {
        Map<UUID, Pupil> pupils = data.pupilsById();
        Map<UUID, Placement> placements = data.placementsByPupil();
        Map<UUID, Household> homes = data.householdsByChild();
        Map<UUID, Set<String>> handed = needs.handed(programme, data.year());
        ProgrammeVersion version = programme.during(data.year()).orElse(null);
        TrancheCells sums = TrancheCells.of(installation, programme, order.tranche());
        return data.participations().stream()
                .filter(taking -> taking.programme().equals(programme.code()))
                .filter(taking -> onList(taking, sums))
                .filter(taking -> placements.containsKey(taking.pupil()))
                .map(
                        taking ->
                                new Taker(
                                        taking,
                                        pupils.get(taking.pupil()),
                                        placements.get(taking.pupil()),
                                        homes.get(taking.pupil()),
                                        handed.getOrDefault(taking.pupil(), Set.of())))
                .filter(taker -> asked(taker.placement(), data, order))
                .sorted(order(data))
                .map(
                        taker ->
                                line(
                                        version,
                                        data.areaOf(taker.placement()),
                                        cells,
                                        taker,
                                        sums,
                                        siteName(data, taker.placement())))
                .toList();
    }

    /** The main site before the others, and each as the class sheet. */
    private static Comparator<Taker> order(SchoolData data) {
        List<UUID> sites =
                data.sites().stream()
                        .sorted(
                                Comparator.comparing(Site::main)
                                        .reversed()
                                        .thenComparing(Site::name))
                        .map(Site::id)
                        .toList();
        return Comparator.comparingInt((Taker one) -> sites.indexOf(one.placement().site()))
                .thenComparing(Taker::placement, Benefits.SHEET_ORDER);
    }

    private static String siteName(SchoolData data, Placement placement) {
        return data.sites().stream()
                .filter(site -> site.id().equals(placement.site()))
                .findFirst()
                .map(Site::name)
                .orElse(null);
    }

    /** Who takes part, and on the list of a tranche who earned of it before he was kept out. */
    private static boolean onList(Participation taking, TrancheCells sums) {
        return taking.status() == ParticipationStatus.ENROLLED
                || (sums != null && sums.earned(taking.pupil()));
    }

    /**
     * Who is gone from the class list is put on no list that money or goods follow; checks say so.
     */
    static boolean asked(Placement placement, SchoolData data, ListOrder order) {
        boolean listed = placement.status() == PlacementStatus.LISTED;
        boolean inClass =
                order.schoolClass() == null || order.schoolClass().equals(placement.schoolClass());
        boolean onSite =
                order.site() == null
                        || data.sites().stream()
                                .filter(site -> site.id().equals(placement.site()))
                                .map(Site::name)
                                .anyMatch(order.site()::equals);
        return listed && inClass && onSite;
    }

    private BeneficiaryList.Line line(
            ProgrammeVersion version,
            Area area,
            ListCells cells,
            Taker taker,
            TrancheCells sums,
            String site) {
        Map<String, String> values = taker.taking().fields();
        String level = taker.placement().level();
        Optional<Amount> amount =
                version == null ? Optional.empty() : version.amount(level, area, values);
        List<String> kit = version == null ? List.of() : version.kit(level, area, values);
        Household home = taker.household();
        return new BeneficiaryList.Line(
                taker.pupil().code().value(),
                taker.pupil().name().whole(),
                taker.pupil().gender(),
                levelText(level),
                taker.placement().schoolClass(),
                taker.pupil().birthDate(),
                home == null ? null : home.guardian().name(),
                home == null ? null : home.guardian().cin(),
                sums == null ? null : sums.absences(taker.pupil().id()),
                sums == null
                        ? amount.map(Amount::value).map(Integer::longValue).orElse(null)
                        : sums.amount(taker.pupil().id()),
                cells.cells(values, kit, taker.handed()),
                site);
    }

    private PaperText levelText(String code) {
        return pack.level(code)
                .map(level -> new PaperText(level.labelAr(), shortFrench(level)))
                .orElse(PaperText.same(code));
    }

    private static String shortFrench(Level level) {
        return level.shortFr().split(" / ")[0];
    }

    private SchoolData data() {
        return installation
                .store()
                .read(
                        session ->
                                installation.schoolData(session, installation.schoolYear(session)));
    }
}
