package org.sanad.ui.school;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Site;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.Tranche;
import org.sanad.ui.kit.Renewal;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.ListOrder;
import org.sanad.work.paper.PrintableList;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** What can be said of a list before it is printed: language, class, site, and what it asks for. */
final class PrintOptions {
    /** What the options are made from. */
    record Read(
            List<PrintableList> lists,
            List<String> classes,
            List<String> sites,
            List<Programme> programmes,
            Map<String, List<Tranche>> tranches,
            List<YearMonth> months,
            List<PupilRow> pupils) {
        static final Read NOTHING =
                new Read(
                        List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());

        static Read of(SchoolDesk desk) {
            List<PrintableList> lists = desk.papers().catalogue();
            Map<String, List<Tranche>> tranches = new HashMap<>();
            lists.stream()
                    .filter(one -> one.asks().contains(ListAsk.TRANCHE))
                    .map(PrintableList::programme)
                    .distinct()
                    .forEach(code -> tranches.put(code, desk.slipCounter().tranches(code)));
            return new Read(
                    lists,
                    desk.papers().classes(),
                    desk.pupils().sites().stream().map(Site::name).toList(),
                    desk.benefits().programmes(),
                    tranches,
                    desk.absences().months(),
                    desk.pupils().rows());
        }

        /** The lists of a programme, or all when it is null. */
        List<PrintableList> of(String programme) {
            return lists.stream()
                    .filter(one -> programme == null || one.programme().equals(programme))
                    .toList();
        }
    }

    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObservableList<String> sites = FXCollections.observableArrayList();
    private final ObservableList<String> programmes = FXCollections.observableArrayList();
    private final ObservableList<Integer> tranches = FXCollections.observableArrayList();
    private final ObservableList<YearMonth> months = FXCollections.observableArrayList();
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("ar");
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final ObjectProperty<String> site = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> tranche = new SimpleObjectProperty<>();
    private final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
    private final ObjectProperty<String> programme = new SimpleObjectProperty<>();
    private final PupilChoice pupilChoice = new PupilChoice(false);
    private final ObjectProperty<PupilRow> pupil = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ListAsk> person = new ReadOnlyObjectWrapper<>();
    private Read read = Read.NOTHING;
    private boolean quiet;

    /**
     * @param onOption another paper is wanted
     * @param onProgramme other lists are to be named
     */
    PrintOptions(Runnable onOption, Runnable onProgramme) {
        List.of(language, schoolClass, site, tranche, month, pupil)
                .forEach(option -> option.addListener(o -> unlessQuiet(onOption)));
        programme.addListener(o -> unlessQuiet(onProgramme));
    }

    private void unlessQuiet(Runnable action) {
        if (!quiet) {
            action.run();
        }
    }

    /** Offers what was read; what was chosen and is gone is forgotten. */
    void offer(Read now) {
        quiet = true;
        read = now;
        Renewal.of(classes, now.classes());
        Renewal.of(sites, now.sites());
        Renewal.of(
                programmes, now.lists().stream().map(PrintableList::programme).distinct().toList());
        forget(schoolClass, classes);
        forget(site, sites);
        forget(programme, programmes);
        pupilChoice.among(now.pupils());
        pupil.set(
                now.pupils().stream()
                        .filter(one -> one.id().equals(id(pupil.get())))
                        .findFirst()
                        .orElse(null));
        quiet = false;
    }

    private static UUID id(PupilRow row) {
        return row == null ? null : row.id();
    }

    /** Offers what a list asks for; what it does not ask for is forgotten. */
    void offerFor(PrintableList list) {
        quiet = true;
        Renewal.of(
                tranches,
                asks(list, ListAsk.TRANCHE)
                        ? tranchesOf(list).stream().map(Tranche::number).toList()
                        : List.of());
        Renewal.of(months, asks(list, ListAsk.MONTH) ? read.months() : List.of());
        forget(tranche, tranches);
        forget(month, months);
        person.set(personOf(list));
        if (person.get() == null) {
            pupil.set(null);
        }
        pupilChoice.query().set("");
        quiet = false;
    }

    private static ListAsk personOf(PrintableList list) {
        if (asks(list, ListAsk.PUPIL)) {
            return ListAsk.PUPIL;
        }
        return asks(list, ListAsk.HOUSEHOLD) ? ListAsk.HOUSEHOLD : null;
    }

    private static boolean asks(PrintableList list, ListAsk ask) {
        return list != null && list.asks().contains(ask);
    }

    private static <T> void forget(ObjectProperty<T> chosen, List<T> known) {
        if (!known.contains(chosen.get())) {
            chosen.set(null);
        }
    }

    private List<Tranche> tranchesOf(PrintableList list) {
        return read.tranches().getOrDefault(list.programme(), List.of());
    }

    /** The months a tranche pays that a list is printed of. */
    List<Month> months(PrintableList list, int number) {
        return list == null
                ? List.of()
                : tranchesOf(list).stream()
                        .filter(one -> one.number() == number)
                        .flatMap(one -> one.months().stream())
                        .toList();
    }

    /** The lists of the programme wanted. */
    List<PrintableList> lists() {
        return read.of(programme.get());
    }

    /** The list a programme hands money out with; all lists are named again for it. */
    Optional<PrintableList> ofTranche(String code, int number) {
        quiet = true;
        Optional<PrintableList> found =
                read.of(code).stream()
                        .filter(one -> one.asks().contains(ListAsk.TRANCHE))
                        .findFirst();
        if (found.isPresent()) {
            programme.set(null);
            tranche.set(number);
        }
        quiet = false;
        return found;
    }

    /** What a list asks for and nobody said, or null. */
    ListAsk lacking(PrintableList list) {
        if (asks(list, ListAsk.TRANCHE) && tranche.get() == null) {
            return ListAsk.TRANCHE;
        }
        return asks(list, ListAsk.MONTH) && month.get() == null ? ListAsk.MONTH : null;
    }

    /** Whether there is no paper at all before something is said. */
    boolean impossible(PrintableList list) {
        ListAsk lacking = lacking(list);
        return lacking != null && list.needs().contains(lacking);
    }

    ListOrder order(PrintableList list) {
        return new ListOrder(
                list.id(),
                language.get(),
                schoolClass.get(),
                site.get(),
                tranche.get(),
                month.get(),
                pupil.get() == null ? null : pupil.get().code().value());
    }

    /** What tells papers of one list apart, for a file's name; never who is on it. */
    String tail() {
        String of =
                (tranche.get() == null ? "" : "-t" + tranche.get())
                        + (month.get() == null ? "" : "-" + month.get());
        String part = schoolClass.get() == null ? "" : "-" + schoolClass.get();
        return of + part + "-" + language.get().replace('+', '-');
    }

    /** A programme by its code; empty for the whole school. */
    Optional<Programme> programmeOf(String code) {
        return read.programmes().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Classes of the year. */
    ObservableList<String> classes() {
        return classes;
    }

    /** Names of the sites. */
    ObservableList<String> sites() {
        return sites;
    }

    /** Codes of the programmes that have lists; {@link PrintableList#WHOLE_SCHOOL} among them. */
    ObservableList<String> programmes() {
        return programmes;
    }

    /** Numbers of the tranches the list chosen asks for; empty when it asks for none. */
    ObservableList<Integer> tranches() {
        return tranches;
    }

    /** Language of the paper; not that of the window. */
    ObjectProperty<String> language() {
        return language;
    }

    /** Only this class, or null for all. */
    ObjectProperty<String> schoolClass() {
        return schoolClass;
    }

    /** Only this site, or null for all. */
    ObjectProperty<String> site() {
        return site;
    }

    /** The tranche, or null. */
    ObjectProperty<Integer> tranche() {
        return tranche;
    }

    /** Months the list chosen asks for; empty when it asks for none. */
    ObservableList<YearMonth> months() {
        return months;
    }

    /** The month, or null. */
    ObjectProperty<YearMonth> month() {
        return month;
    }

    /** The programme whose lists are named, or null for all. */
    ObjectProperty<String> programme() {
        return programme;
    }

    /** Whom the list chosen can be of: {@code PUPIL}, {@code HOUSEHOLD}, or null for everybody. */
    ReadOnlyObjectProperty<ListAsk> person() {
        return person.getReadOnlyProperty();
    }

    /** Finding the one pupil a paper is wanted of. */
    PupilChoice pupilChoice() {
        return pupilChoice;
    }

    /** The one pupil, or null for all. */
    ObjectProperty<PupilRow> pupil() {
        return pupil;
    }
}
