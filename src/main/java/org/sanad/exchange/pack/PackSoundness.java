package org.sanad.exchange.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.CheckDefinition;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.DatedCost;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.MinistryHeader;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * What a pack must hold beyond the types of its members: everything the published schema asks, and
 * what a schema cannot say (codes named once and known, periods in order and apart).
 */
final class PackSoundness {
    /** As long as a name of the format may be; lengths are looked at before patterns. */
    private static final int LONGEST_ID = 80;

    /** Members that may be null; all others are known or the pack is refused. */
    private static final Set<String> NULLABLE =
            Set.of(
                    "nefstat",
                    "validTo",
                    "age",
                    "household",
                    "maxCountedChildren",
                    "meansTest",
                    "conditionality",
                    "calendar",
                    "when",
                    "decidedBy",
                    "placesBy",
                    "help",
                    "codeList",
                    "min",
                    "max",
                    "partOf",
                    "loan",
                    "messageKey",
                    "text",
                    "programme",
                    "note");

    /** A pack may name only sentences the program has. */
    private static final Messages SENTENCES = Messages.of(Language.FRENCH);

    private static final String CODE = "[A-Z][A-Z0-9_]*";

    private final ProgrammePack pack;
    private final Set<String> levels = new HashSet<>();
    private final Set<String> codeLists = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> lists = new HashSet<>();

    PackSoundness(ProgrammePack pack) {
        this.pack = pack;
    }

    /** Refuses the first null that stands where the schema has none. */
    static void requireNoNull(JsonNode node, String pointer) {
        if (node.isNull()) {
            throw refused(pointer.isEmpty() ? "/" : pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!(member.getValue().isNull() && NULLABLE.contains(member.getKey()))) {
                requireNoNull(member.getValue(), pointer + "/" + escaped(member.getKey()));
            }
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                requireNoNull(node.get(i), pointer + "/" + i);
            }
        }
    }

    /** A member's name as a step of a JSON pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The refusal of a pack that is wrong at a place. */
    static UserProblem refused(String pointer) {
        return UserProblem.of("exchange.pack.malformed", pointer);
    }

    /**
     * Checks a pack whose members all have their types.
     *
     * @throws UserProblem {@code exchange.pack.malformed} with the JSON pointer of the first fault
     */
    void check() {
        require(pack.version().matches("[0-9]{4}\\.[0-9]{2}(\\.[0-9]{1,6})?"), "/version");
        for (int i = 0; i < pack.levels().size(); i++) {
            String at = "/levels/" + i;
            Level level = pack.levels().get(i);
            require(!level.code().isEmpty(), at + "/code");
            require(levels.add(level.code()), at + "/code");
            require(level.grade() >= 1, at + "/grade");
        }
        periods(pack.headers(), MinistryHeader::validFrom, MinistryHeader::validTo, "/headers");
        for (int i = 0; i < pack.codeLists().size(); i++) {
            CodeList list = pack.codeLists().get(i);
            requireNew(list.code(), codeLists, "/codeLists/" + i + "/code");
            requireChoices(list.entries(), "/codeLists/" + i + "/entries");
        }
        checkArticles();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < pack.programmes().size(); i++) {
            requireNew(pack.programmes().get(i).code(), codes, "/programmes/" + i + "/code");
            checkProgramme(pack.programmes().get(i), "/programmes/" + i);
        }
        checkChecks(codes);
    }

    private void checkArticles() {
        for (int i = 0; i < pack.articles().size(); i++) {
            requireNew(pack.articles().get(i).code(), articles, "/articles/" + i + "/code");
        }
        for (int i = 0; i < pack.articles().size(); i++) {
            Article article = pack.articles().get(i);
            String at = "/articles/" + i;
            requireLevels(article.levels(), at + "/levels");
            String whole = article.partOf();
            boolean other = articles.contains(whole) && !article.code().equals(whole);
            require(whole == null || other, at + "/partOf");
            if (article.loan() != null) {
                int percent = article.loan().renewalPercent();
                require(article.loan().yearsOfUse() >= 1, at + "/loan/yearsOfUse");
                require(percent >= 0 && percent <= 100, at + "/loan/renewalPercent");
            }
            requireCosts(article.costs(), at + "/costs");
        }
    }

    /** Costs follow one another by first day. */
    static void requireCosts(List<DatedCost> costs, String at) {
        for (int i = 0; i < costs.size(); i++) {
            DatedCost cost = costs.get(i);
            requireMoney(cost.value(), cost.currency(), at + "/" + i);
            boolean later = i == 0 || costs.get(i - 1).validFrom().isBefore(cost.validFrom());
            require(later, at + "/" + i + "/validFrom");
        }
    }

    private void checkProgramme(Programme programme, String at) {
        List<ProgrammeVersion> versions = programme.versions();
        Set<String> ids = new HashSet<>();
        VersionSoundness each = new VersionSoundness(this, pack);
        for (int i = 0; i < versions.size(); i++) {
            require(ids.add(versions.get(i).id()), at + "/versions/" + i + "/id");
            each.check(versions.get(i), at + "/versions/" + i);
        }
        periods(versions, ProgrammeVersion::validFrom, ProgrammeVersion::validTo, at + "/versions");
        for (int i = 0; i < programme.lists().size(); i++) {
            String place = at + "/lists/" + i;
            require(lists.add(programme.lists().get(i).id()), place + "/id");
            each.checkList(programme, programme.lists().get(i), place);
        }
    }

    private void checkChecks(Set<String> programmes) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < pack.checks().size(); i++) {
            CheckDefinition check = pack.checks().get(i);
            String at = "/checks/" + i;
            require(
                    check.id().length() <= LONGEST_ID
                            && check.id().matches("[a-z0-9]+(-[a-z0-9]+)*")
                            && ids.add(check.id()),
                    at + "/id");
            require((check.messageKey() == null) != (check.text() == null), at + "/text");
            check.kind()
                    .unfit(check.parameters())
                    .ifPresent(name -> require(false, at + "/parameters/" + escaped(name)));
            boolean said = check.messageKey() == null || SENTENCES.has(check.messageKey());
            require(said, at + "/messageKey");
            boolean known = check.programme() == null || programmes.contains(check.programme());
            require(known, at + "/programme");
        }
    }

    void requireLevels(Collection<String> codes, String pointer) {
        require(levels.containsAll(codes), pointer);
    }

    void requireArticle(String code, String pointer) {
        require(articles.contains(code), pointer);
    }

    void requireCodeList(String code, String pointer) {
        require(codeLists.contains(code), pointer);
    }

    /** Each choice has a code of its own. */
    static void requireChoices(List<Choice> choices, String pointer) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            requireNew(choices.get(i).code(), codes, pointer + "/" + i + "/code");
        }
    }

    static void requireNew(String code, Set<String> known, String pointer) {
        require(code.matches(CODE) && known.add(code), pointer);
    }

    static void requireMoney(int value, String currency, String at) {
        require(value >= 0, at + "/value");
        require(currency.matches("[A-Z]{3}"), at + "/currency");
    }

    /** Each period ends no sooner than it begins, and before the next one begins. */
    private static <T> void periods(
            List<T> dated, Function<T, LocalDate> from, Function<T, LocalDate> to, String pointer) {
        for (int i = 0; i < dated.size(); i++) {
            LocalDate begin = from.apply(dated.get(i));
            LocalDate end = to.apply(dated.get(i));
            require(end == null || !end.isBefore(begin), pointer + "/" + i + "/validTo");
            if (i > 0) {
                LocalDate before = to.apply(dated.get(i - 1));
                require(before != null && before.isBefore(begin), pointer + "/" + i + "/validFrom");
            }
        }
    }

    static void require(boolean holds, String pointer) {
        if (!holds) {
            throw refused(pointer);
        }
    }
}
