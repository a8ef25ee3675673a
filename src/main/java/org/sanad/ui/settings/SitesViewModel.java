package org.sanad.ui.settings;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.i18n.Isolate;
import org.sanad.model.Area;
import org.sanad.model.Problem;
import org.sanad.model.Site;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.school.Sites;

/** The sites of a school: one is chosen to be changed, or a new one is written down. */
public final class SitesViewModel {
    private final SchoolDesk desk;
    private final Sites use;
    private final WayBack back;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObservableList<Site> sites = FXCollections.observableArrayList();
    private final ObjectProperty<Site> chosen = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Area> area = new SimpleObjectProperty<>(Area.RURAL);
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    public SitesViewModel(SchoolDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.use = desk.sites();
        this.back = new WayBack(jobs, notices, desk, "ui.sites.back", this::refresh);
        this.jobs = jobs;
        this.notices = notices;
        name.addListener(o -> problem.set(null));
        chosen.addListener(
                (o, before, now) -> {
                    name.set(now == null ? "" : now.name());
                    area.set(now == null || now.area() == null ? Area.RURAL : now.area());
                });
    }

    /** Reads afresh; what is being typed stays. */
    public void refresh() {
        jobs.run(Job.of("ui.settings.reading", progress -> use.list()), sites::setAll);
    }

    /** Changes the chosen site, or founds a new one. */
    public void save() {
        Site of = chosen.get();
        String said = name.get();
        Area in = area.get();
        jobs.run(
                Job.of(
                        "ui.sites.saving",
                        progress -> of == null ? use.add(said, in) : use.change(of.id(), said, in)),
                saved -> {
                    forget();
                    notices.say(Meaning.DONE, "ui.sites.saved", Isolate.natural(saved.name()));
                    refresh();
                },
                refusal -> problem.set(refusal.problem()));
    }

    /** Takes a satellite away; the notice brings it back, or says why it stays. */
    void remove(Site site) {
        UUID action = UUID.randomUUID();
        jobs.run(
                Job.of(
                        "ui.sites.removing",
                        progress -> desk.within(action).sites().remove(site.id())),
                gone -> {
                    if (chosen.get() != null && chosen.get().id().equals(gone.id())) {
                        forget();
                    }
                    refresh();
                    back.offer(action, "ui.sites.removed", Isolate.natural(gone.name()));
                },
                notices::refuse);
    }

    /** Nothing is chosen any more, nothing typed. */
    public void forget() {
        chosen.set(null);
        name.set("");
        problem.set(null);
    }

    /** The main site first. */
    public ObservableList<Site> sites() {
        return sites;
    }

    /** The site to be changed; null while a new one is written down. */
    public ObjectProperty<Site> chosen() {
        return chosen;
    }

    public StringProperty name() {
        return name;
    }

    public ObjectProperty<Area> area() {
        return area;
    }

    /** Why nothing was saved, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether there is a name to save. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);
    }
}
