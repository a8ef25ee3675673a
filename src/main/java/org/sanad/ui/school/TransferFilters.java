package org.sanad.ui.school;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.ReasonCode;
import org.sanad.ui.kit.Renewal;

/** What of the transfers is looked at: programme and year, then class, site and reason. */
final class TransferFilters {
    private final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    private final ObservableList<SchoolYear> years = FXCollections.observableArrayList();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObservableList<Site> sites = FXCollections.observableArrayList();
    private final ObservableList<ReasonCode> reasons = FXCollections.observableArrayList();
    private final ObjectProperty<Programme> programme = new SimpleObjectProperty<>();
    private final ObjectProperty<SchoolYear> year = new SimpleObjectProperty<>();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final ObjectProperty<Site> site = new SimpleObjectProperty<>();
    private final ObjectProperty<ReasonCode> reason = new SimpleObjectProperty<>();
    private boolean quiet;

    /**
     * @param onOther another programme or year is wanted
     * @param onFilter other rows of the same are wanted
     */
    TransferFilters(Runnable onOther, Runnable onFilter) {
        List.of(programme, year).forEach(one -> one.addListener(o -> unlessQuiet(onOther)));
        List.of(schoolClass, site, reason)
                .forEach(one -> one.addListener(o -> unlessQuiet(onFilter)));
    }

    private void unlessQuiet(Runnable action) {
        if (!quiet) {
            action.run();
        }
    }

    /** Offers what was read without asking for it again. */
    void offer(List<Programme> allProgrammes, List<SchoolYear> allYears, List<Site> allSites) {
        quiet = true;
        Renewal.of(programmes, allProgrammes);
        Renewal.of(years, allYears);
        Renewal.of(sites, allSites);
        quiet = false;
    }

    /** Says what is shown now, with the classes of its rows. */
    void show(Programme shown, SchoolYear shownYear, List<TransferRows.Row> rows) {
        quiet = true;
        programme.set(shown);
        year.set(shownYear);
        Renewal.of(
                classes,
                rows.stream()
                        .map(TransferRows.Row::schoolClass)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        if (!classes.contains(schoolClass.get())) {
            schoolClass.set(null);
        }
        if (!sites.contains(site.get())) {
            site.set(null);
        }
        quiet = false;
    }

    /** Offers the reasons that stand in the tranche shown. */
    void offerReasons(List<ReasonCode> found) {
        quiet = true;
        ReasonCode before = reason.get();
        Renewal.of(reasons, found);
        reason.set(reasons.contains(before) ? before : null);
        quiet = false;
    }

    /** Whether a row is of the class and site. */
    boolean inPlace(TransferRows.Row row) {
        boolean inClass = schoolClass.get() == null || schoolClass.get().equals(row.schoolClass());
        boolean onSite = site.get() == null || site.get().id().equals(row.site());
        return inClass && onSite;
    }

    /** Whether a row has the reason somewhere in a tranche. */
    boolean hasReason(TransferRows.Row row, int tranche) {
        return reason.get() == null || row.has(reason.get(), tranche);
    }

    /** Programmes that pay by the month. */
    ObservableList<Programme> programmes() {
        return programmes;
    }

    ObservableList<SchoolYear> years() {
        return years;
    }

    ObservableList<String> classes() {
        return classes;
    }

    ObservableList<Site> sites() {
        return sites;
    }

    /** Reasons that stand somewhere in the tranche. */
    ObservableList<ReasonCode> reasons() {
        return reasons;
    }

    ObjectProperty<Programme> programme() {
        return programme;
    }

    ObjectProperty<SchoolYear> year() {
        return year;
    }

    /** Only this class, or null. */
    ObjectProperty<String> schoolClass() {
        return schoolClass;
    }

    /** Only this site, or null. */
    ObjectProperty<Site> site() {
        return site;
    }

    /** Only those who lose or wait for a month for this reason, or null. */
    ObjectProperty<ReasonCode> reason() {
        return reason;
    }
}
