package org.sanad.ui.directorate;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.PaperNames;
import org.sanad.ui.kit.PaperPreview;
import org.sanad.work.Job;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.PrintableList;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.DeclarationRow;
import org.sanad.work.review.OfficeOrder;
import org.sanad.work.review.OfficePapers;

/** The directorate's papers as they will be printed: choose, say which letter, look, print. */
public final class OfficePrintViewModel {
    private record Read(
            List<PrintableList> papers,
            List<DeclarationRow> declarations,
            List<OfficePapers.Answered> answered) {}

    private final DirectorateDesk desk;
    private final JobRunner jobs;
    private final PaperPreview paper;
    private final ObservableList<PrintableList> catalogue = FXCollections.observableArrayList();
    private final ObservableList<DeclarationRow> declarations = FXCollections.observableArrayList();
    private final ObservableList<OfficePapers.Answered> answered =
            FXCollections.observableArrayList();
    private final ObjectProperty<PrintableList> list = new SimpleObjectProperty<>();
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("ar");
    private final ObjectProperty<DeclarationRow> declaration = new SimpleObjectProperty<>();
    private final ObjectProperty<OfficePapers.Answered> school = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ListAsk> lacking = new ReadOnlyObjectWrapper<>();
    private boolean filling;

    public OfficePrintViewModel(DirectorateDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.paper = new PaperPreview(jobs, notices);
        List.of(list, language, declaration, school)
                .forEach(option -> option.addListener(o -> draw()));
    }

    /** The paper as it will be printed. */
    public PaperPreview paper() {
        return paper;
    }

    /** Every paper there is. */
    public ObservableList<PrintableList> catalogue() {
        return catalogue;
    }

    /** The paper looked at. */
    public ObjectProperty<PrintableList> list() {
        return list;
    }

    /** Language of the paper; not that of the window. */
    public ObjectProperty<String> language() {
        return language;
    }

    /** Declarations a letter can be about, those that wait first. */
    public ObservableList<DeclarationRow> declarations() {
        return declarations;
    }

    /** The one a letter is about, or null. */
    public ObjectProperty<DeclarationRow> declaration() {
        return declaration;
    }

    /** Schools an answer was made for. */
    public ObservableList<OfficePapers.Answered> answered() {
        return answered;
    }

    /** The one a letter goes to, or null. */
    public ObjectProperty<OfficePapers.Answered> school() {
        return school;
    }

    /** What the paper chosen asks for and nobody said yet, or null. */
    public ReadOnlyObjectProperty<ListAsk> lacking() {
        return lacking.getReadOnlyProperty();
    }

    /** Whether the paper chosen asks for this. */
    public boolean asks(ListAsk ask) {
        return list.get() != null && list.get().asks().contains(ask);
    }

    /** Reads everything afresh and draws again; what was chosen and is gone is forgotten. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.print.reading",
                        progress ->
                                new Read(
                                        desk.papers().catalogue(),
                                        desk.changes().declarations(),
                                        desk.papers().answered())),
                found -> {
                    filling = true;
                    catalogue.setAll(found.papers());
                    declarations.setAll(found.declarations());
                    answered.setAll(found.answered());
                    declaration.set(kept(declaration.get(), declarations));
                    school.set(kept(school.get(), answered));
                    PrintableList chosen = kept(list.get(), catalogue);
                    list.set(chosen == null ? catalogue.get(0) : chosen);
                    filling = false;
                    draw();
                });
    }

    private static <T> T kept(T chosen, List<T> now) {
        return now.contains(chosen) ? chosen : null;
    }

    private void draw() {
        if (filling || list.get() == null) {
            return;
        }
        lacking.set(whatLacks());
        if (lacking.get() != null) {
            paper.showNothing();
            return;
        }
        OfficeOrder order = order();
        paper.show(progress -> desk.papers().preview(order, progress));
    }

    private ListAsk whatLacks() {
        if (asks(ListAsk.DECLARATION) && declaration.get() == null) {
            return ListAsk.DECLARATION;
        }
        boolean nobody = asks(ListAsk.ANSWERED_SCHOOL) && school.get() == null;
        return nobody ? ListAsk.ANSWERED_SCHOOL : null;
    }

    private OfficeOrder order() {
        if (asks(ListAsk.DECLARATION)) {
            DeclarationRow one = declaration.get();
            Gresa gresa = new Gresa(one.school());
            BundleNumber number = BundleNumber.of(one.epoch(), one.seq());
            return new OfficeOrder(list.get().id(), language.get(), gresa, number);
        }
        Gresa gresa = asks(ListAsk.ANSWERED_SCHOOL) ? new Gresa(school.get().school()) : null;
        return new OfficeOrder(list.get().id(), language.get(), gresa, null);
    }

    /** An ASCII name for the file, such as {@code lettre-reponse-07318l-ar.pdf}. */
    public String suggestedName() {
        OfficeOrder order = order();
        String about = order.school() == null ? "" : "-" + order.school();
        BundleNumber bundle = order.bundle();
        String epoch = bundle == null || bundle.epoch() == 1 ? "" : "-E" + bundle.epoch();
        String number = bundle == null ? "" : epoch + "-" + bundle.seq();
        return PaperNames.file(order.list(), about + number + "-" + order.language());
    }
}
