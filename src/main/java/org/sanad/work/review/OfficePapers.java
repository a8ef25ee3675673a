package org.sanad.work.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleVerifier;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.print.ListDocument;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.OfficeHead;
import org.sanad.work.paper.Preview;
import org.sanad.work.paper.PrintableList;

/**
 * The directorate's papers: whom to call, what a school's declaration changed, the letter with an
 * answer, and what to buy for all schools.
 */
public final class OfficePapers {
    private static final String CALL_LIST = "call-list";
    private static final String WHAT_CHANGED = "what-changed";
    private static final String ANSWER_LETTER = "answer-letter";
    private static final String TAKEN = AnswerVerdict.ACCEPTED.code();

    private final Installation installation;
    private final Function<Session, BundleVerifier> verifier;

    public OfficePapers(Installation installation, Function<Session, BundleVerifier> verifier) {
        this.installation = installation;
        this.verifier = verifier;
    }

    /** Every paper there is; those of programmes that give things are of this year or the next. */
    public List<PrintableList> catalogue() {
        List<PrintableList> papers = new ArrayList<>();
        papers.add(paper(CALL_LIST, Set.of()));
        papers.add(paper(WHAT_CHANGED, Set.of(ListAsk.DECLARATION)));
        papers.add(paper(ANSWER_LETTER, Set.of(ListAsk.ANSWERED_SCHOOL)));
        SchoolYear year = year();
        for (Programme programme : installation.pack().programmes()) {
            for (SchoolYear one : List.of(year, year.next())) {
                if (TenderSheets.gives(installation.pack(), programme, one)) {
                    PaperText title = TenderSheets.title(programme);
                    papers.add(
                            new PrintableList(
                                    tenderId(programme, one.equals(year)),
                                    title.arabic() + " " + one.label(),
                                    title.french() + " " + one.label(),
                                    programme.code()));
                }
            }
        }
        return papers;
    }

    private static PrintableList paper(String id, Set<ListAsk> needs) {
        PaperText title = PaperText.message("work.paper.title." + id);
        return new PrintableList(
                id, title.arabic(), title.french(), PrintableList.WHOLE_SCHOOL, needs, needs);
    }

    private static String tenderId(Programme programme, boolean now) {
        String name = programme.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return (now ? "tender-" : "tender-next-") + name;
    }

    /** The year of the campaign people work on. */
    private SchoolYear year() {
        return SchoolYear.parse(new Board(installation).state().campaign()).orElseThrow();
    }

    /**
     * A school an answer was made for.
     *
     * @param school GRESA code
     * @param name or null
     * @param seq number of its newest answer
     */
    public record Answered(String school, String name, long seq) {}

    /** Schools an answer was made for, by code. */
    public List<Answered> answered() {
        Map<String, String> names = names();
        return installation
                .store()
                .read(
                        session ->
                                session.schoolKeys().list().stream()
                                        .map(KnownSchoolKey::gresa)
                                        .map(Gresa::value)
                                        .distinct()
                                        .sorted()
                                        .flatMap(
                                                code ->
                                                        AnswerLetters.newest(
                                                                session, new Gresa(code))
                                                                .stream())
                                        .map(
                                                one ->
                                                        new Answered(
                                                                one.stream(),
                                                                names.get(one.stream()),
                                                                one.seq()))
                                        .toList());
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        new Board(installation).state().rows().forEach(row -> names.put(row.school(), row.name()));
        return names;
    }

    /**
     * A paper of the catalogue.
     *
     * @throws UserProblem {@code work.paper.unknown-office-list}, {@code work.paper.no-letter} when
     *     it is not said which letter, or as the paper says
     */
    public Preview preview(OfficeOrder order, Progress progress) {
        return switch (order.list()) {
            case CALL_LIST -> callList(order.language(), progress);
            case WHAT_CHANGED -> {
                if (order.school() == null || order.bundle() == null) {
                    throw UserProblem.of("work.paper.no-letter");
                }
                yield whatChanged(order.school(), order.bundle(), order.language(), progress);
            }
            case ANSWER_LETTER -> {
                if (order.school() == null) {
                    throw UserProblem.of("work.paper.no-letter");
                }
                String name = names().get(order.school().value());
                OfficeHead head = head(language(order.language()));
                yield Preview.of(
                        List.of(
                                new AnswerLetters(installation, verifier)
                                        .letter(order.school(), name, head)),
                        progress);
            }
            default -> tender(order, progress);
        };
    }

    private Preview tender(OfficeOrder order, Progress progress) {
        PaperLanguage paper = language(order.language());
        for (Programme programme : installation.pack().programmes()) {
            for (boolean next : new boolean[] {false, true}) {
                if (tenderId(programme, !next).equals(order.list())) {
                    DeclaredNeeds needs =
                            DeclaredNeeds.read(installation, verifier, programme, next, progress);
                    OfficeHead head = head(paper).of(needs.year());
                    return Preview.of(
                            new TenderSheets(installation.pack(), programme, head).papers(needs),
                            progress);
                }
            }
        }
        throw UserProblem.of("work.paper.unknown-office-list", order.list());
    }

    /**
     * Schools whose declaration is not taken yet, by commune, with room for the call's result.
     *
     * @param language {@code ar}, {@code fr} or {@code ar+fr}
     * @throws UserProblem {@code work.paper.unknown-language}, {@code work.paper.no-ministry}
     */
    public Preview callList(String language, Progress progress) {
        PaperLanguage paper = language(language);
        List<BoardRow> rows =
                new Board(installation)
                        .state().rows().stream()
                                .filter(row -> row.expected() && !TAKEN.equals(row.state()))
                                .toList();
        ListDocument list = CallList.document(head(paper), rows);
        return Preview.of(List.of(list), progress);
    }

    /** What a state of a school or a verdict is called on papers. */
    static PaperText state(String code) {
        String name = code.toLowerCase(Locale.ROOT).replace('_', '-');
        return PaperText.message("work.paper.state." + name);
    }

    /**
     * What a declaration changes against the last one taken, in figures and row by row; of the
     * numbers that came again after a restore the newest is meant.
     *
     * @throws UserProblem {@code work.review.no-such-bundle}, {@code work.review.not-verified},
     *     {@code work.paper.unknown-language}, {@code work.paper.no-ministry}
     */
    public Preview whatChanged(
            Gresa school, BundleNumber number, String language, Progress progress) {
        PaperLanguage paper = language(language);
        Changes changes = new Changes(installation, verifier);
        long seq = number.seq();
        DeclarationRow meant =
                changes.declarations().stream()
                        .filter(one -> one.school().equals(school.value()))
                        .filter(one -> number.means(one.epoch(), one.seq()))
                        .max(Comparator.comparingLong(DeclarationRow::epoch))
                        .orElseThrow(
                                () -> UserProblem.of("work.review.no-such-bundle", school, seq));
        BundleChange change = changes.of(meant);
        ListDocument list = ChangeLetter.document(change, installation.pack(), head(paper));
        return Preview.of(List.of(list), progress);
    }

    private OfficeHead head(PaperLanguage paper) {
        String code = installation.store().read(Identity::code);
        String name = installation.store().read(Identity::name);
        return new OfficeHead(installation, code, name, SchoolYear.of(installation.today()), paper);
    }

    private static PaperLanguage language(String code) {
        return PaperLanguage.ofCode(code)
                .orElseThrow(() -> UserProblem.of("work.paper.unknown-language", code));
    }
}
