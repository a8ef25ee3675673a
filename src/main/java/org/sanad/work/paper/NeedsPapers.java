package org.sanad.work.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.Needs;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.print.NeedsList;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.work.desk.Installation;

/**
 * Statements of needs in the catalogue: for each programme that gives counted things, one of the
 * year worked on, and one of the year after.
 */
final class NeedsPapers {
    private static final String NOW = "needs-";
    private static final String NEXT = "needs-next-";

    private final Installation installation;
    private final ProgrammePack pack;

    NeedsPapers(Installation installation) {
        this.installation = installation;
        this.pack = installation.pack();
    }

    /** A statement of the catalogue. */
    private record Asked(String id, Programme programme, SchoolYear year) {}

    List<PrintableList> catalogue(Programme programme) {
        return asked(programme).stream()
                .map(
                        one -> {
                            LocalizedText name = programme.name();
                            return new PrintableList(
                                    one.id(),
                                    title(Language.ARABIC, name.ar(), one.year()),
                                    title(Language.FRENCH, name.fr(), one.year()),
                                    programme.code());
                        })
                .toList();
    }

    private static String title(Language language, String programme, SchoolYear year) {
        return Messages.of(language).plain("work.paper.needs", programme, year.label());
    }

    private List<Asked> asked(Programme programme) {
        SchoolYear year = installation.store().read(installation::schoolYear);
        List<Asked> asked = new ArrayList<>();
        String name = programme.code().toLowerCase(Locale.ROOT).replace('_', '-');
        if (gives(programme, year)) {
            asked.add(new Asked(NOW + name, programme, year));
        }
        if (gives(programme, year.next())) {
            asked.add(new Asked(NEXT + name, programme, year.next()));
        }
        return asked;
    }

    private boolean gives(Programme programme, SchoolYear year) {
        return programme
                .during(year)
                .map(ProgrammeVersion::kits)
                .filter(
                        kits ->
                                kits.stream()
                                        .flatMap(kit -> kit.items().stream())
                                        .anyMatch(item -> Needs.counted(pack, item)))
                .isPresent();
    }

    /** What each pupil was handed already, by pupil. */
    Map<UUID, Set<String>> handed(Programme programme, SchoolYear year) {
        Map<UUID, Set<String>> handed = new HashMap<>();
        NeedsBook book = installation.store().read(session -> session.needs().book(year));
        book.of(programme.code(), year).handOuts().stream()
                .filter(one -> one.pupil() != null)
                .forEach(
                        one ->
                                handed.computeIfAbsent(one.pupil(), none -> new HashSet<>())
                                        .add(one.key().article()));
        return handed;
    }

    /** The statement of an order; empty when the catalogue has none of that name. */
    Optional<NeedsList> find(ListOrder order, SchoolData data, PaperLanguage language) {
        return pack.programmes().stream()
                .flatMap(programme -> asked(programme).stream())
                .filter(one -> one.id().equals(order.list()))
                .findFirst()
                .map(one -> build(one, order, data, language));
    }

    private NeedsList build(Asked asked, ListOrder order, SchoolData data, PaperLanguage language) {
        NeedsStatement whole =
                installation
                        .store()
                        .read(
                                session ->
                                        Needs.of(
                                                pack,
                                                asked.programme(),
                                                data,
                                                asked.year(),
                                                session.needs().book(asked.year())));
        Map<UUID, String> sites = new HashMap<>();
        for (Site site : data.sites()) {
            sites.put(site.id(), site.name());
        }
        Map<String, PaperText> levels = new HashMap<>();
        for (Level level : pack.levels()) {
            String french = level.shortFr().split(" / ")[0];
            levels.put(level.code(), new PaperText(level.labelAr(), french));
        }
        Map<String, PaperText> articles = new HashMap<>();
        for (Article article : pack.articles()) {
            articles.put(article.code(), Letterheads.paper(article.label()));
        }
        String commune = data.school().commune();
        return new NeedsList(
                Letterheads.paper(asked.programme().name()),
                new Letterheads(pack)
                        .of(data.school(), asked.year(), installation.today(), order.site()),
                narrowed(whole, order, data, sites),
                new NeedsList.Names(sites, levels, articles),
                language,
                PaperText.same(commune == null ? "" : commune),
                installation.today());
    }

    /** One site alone; a class asked for stands for its level, for needs are by level. */
    private static NeedsStatement narrowed(
            NeedsStatement whole, ListOrder order, SchoolData data, Map<UUID, String> sites) {
        Optional<String> level =
                data.placements().stream()
                        .filter(placed -> placed.schoolClass().equals(order.schoolClass()))
                        .map(placed -> placed.level())
                        .findFirst();
        return new NeedsStatement(
                whole.programme(),
                whole.year(),
                whole.basis(),
                whole.rows().stream().filter(row -> asked(row, order, level, sites)).toList(),
                whole.deliveries(),
                whole.kits().stream()
                        .filter(
                                kit ->
                                        order.site() == null
                                                || order.site().equals(sites.get(kit.site())))
                        .filter(
                                kit ->
                                        order.schoolClass() == null
                                                || level.filter(kit.level()::equals).isPresent())
                        .toList(),
                whole.places(),
                whole.warnings());
    }

    private static boolean asked(
            NeedRow row, ListOrder order, Optional<String> level, Map<UUID, String> sites) {
        boolean onSite = order.site() == null || order.site().equals(sites.get(row.site()));
        boolean ofLevel =
                order.schoolClass() == null || level.filter(row.level()::equals).isPresent();
        return onSite && ofLevel;
    }
}
