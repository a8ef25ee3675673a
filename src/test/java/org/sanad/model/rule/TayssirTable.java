package org.sanad.model.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.Area;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.KeptOutSpell;
import org.sanad.model.MassarCode;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.Closure;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammePack;

/** The school of {@code tayssir_2018_2019.txt}, as data and as what is expected of it. */
final class TayssirTable {
    static final SchoolYear YEAR = new SchoolYear(2018);
    static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);
    static final Map<String, Area> SITES =
            Map.of(
                    "MAIN", Area.RURAL,
                    "SAT", Area.RURAL,
                    "RIM", Area.PERI_URBAN,
                    "TOWN", Area.URBAN);

    /** One line of the table about a pupil. */
    record Line(String name, UUID pupil, List<String> cells, long sum, String why) {}

    final ProgrammePack pack = pack(version -> {});
    final List<Line> lines = new ArrayList<>();
    final List<List<String>> totals = new ArrayList<>();
    final Map<String, UUID> sites = new LinkedHashMap<>();

    private final Map<String, List<String>> homes = new LinkedHashMap<>();
    private final Map<String, List<UUID>> children = new LinkedHashMap<>();
    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<Participation> taking = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<MonthlyAbsence> absences = new ArrayList<>();
    private final Set<List<Object>> notEntered = new LinkedHashSet<>();
    private final List<EnteredMonth> said = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();

    private TayssirTable() {
        SITES.keySet().stream().sorted().forEach(site -> sites.put(site, id(site)));
    }

    static TayssirTable read() {
        TayssirTable table = new TayssirTable();
        try (InputStream in = TayssirTable.class.getResourceAsStream("/tayssir_2018_2019.txt")) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    table.line(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The built-in pack with the commune a directorate would name, and one more change. */
    static ProgrammePack pack(Consumer<ObjectNode> change) {
        try (InputStream in = TayssirTable.class.getResourceAsStream("/packs/programmes.json")) {
            JsonNode pack = new ObjectMapper().readTree(in);
            for (JsonNode programme : pack.get("programmes")) {
                for (JsonNode version : programme.get("versions")) {
                    if (version.get("id").textValue().equals("TAYSSIR-2018-2022")) {
                        ((ArrayNode) version.get("meansTest").get("exemptCommunes")).add("تمزموط");
                        change.accept((ObjectNode) version);
                    }
                }
            }
            return PackReader.read(new ObjectMapper().writeValueAsBytes(pack));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Programme programme() {
        return pack.programme("TAYSSIR").orElseThrow();
    }

    TransferSheet sheet() {
        return sheet(pack, book());
    }

    /** The same school under another pack, with other absences. */
    TransferSheet sheet(ProgrammePack other, AttendanceBook book) {
        return sheet(other, book, AS_OF);
    }

    /** The same as of another day. */
    TransferSheet sheet(ProgrammePack other, AttendanceBook book, LocalDate asOf) {
        Programme tayssir = other.programme("TAYSSIR").orElseThrow();
        return Transfers.of(other, tayssir, data(), moves, book, asOf);
    }

    /** Of other data of the same school. */
    TransferSheet sheet(SchoolData other) {
        return Transfers.of(pack, programme(), other, moves, book(), AS_OF);
    }

    /** The school with other participations. */
    SchoolData with(List<Participation> participations) {
        SchoolData data = data();
        return new SchoolData(
                data.school(),
                data.sites(),
                data.year(),
                data.pupils(),
                data.placements(),
                data.households(),
                participations);
    }

    SchoolData data() {
        List<Site> rows =
                sites.entrySet().stream()
                        .map(
                                site ->
                                        new Site(
                                                site.getValue(),
                                                site.getKey(),
                                                site.getKey().equals("MAIN"),
                                                SITES.get(site.getKey())))
                        .toList();
        return new SchoolData(
                new School(new Gresa("02063S"), "م م", Area.RURAL, "ترميكت", null, null, null),
                rows,
                YEAR,
                pupils,
                placements,
                homes.keySet().stream().map(this::household).toList(),
                taking);
    }

    AttendanceBook book() {
        List<EnteredMonth> entered = new ArrayList<>();
        for (String name : placements.stream().map(Placement::schoolClass).distinct().toList()) {
            for (YearMonth month : programme().during(YEAR).orElseThrow().calendar().months(YEAR)) {
                if (!notEntered.contains(List.of(name, month))) {
                    entered.add(new EnteredMonth(name, month, AS_OF));
                }
            }
        }
        entered.addAll(said);
        return new AttendanceBook(absences, entered, closures, List.of());
    }

    private void line(List<String> cells) {
        switch (cells.get(0)) {
            case "home" -> homes.put(cells.get(1), cells);
            case "open" -> words(cells.get(2)).forEach(m -> notEntered.add(open(cells.get(1), m)));
            case "said" -> words(cells.get(2)).forEach(m -> said.add(said(cells, m)));
            case "closed" -> closures.add(closed(cells));
            case "total" -> totals.add(cells);
            case "pupil" -> pupil(cells);
            default -> throw new IllegalArgumentException(cells.get(0));
        }
    }

    private static List<Object> open(String schoolClass, String month) {
        return List.of(schoolClass, month(month));
    }

    private static EnteredMonth said(List<String> cells, String month) {
        Set<UUID> pupils = new LinkedHashSet<>();
        words(cells.get(4)).forEach(name -> pupils.add(id(name)));
        return new EnteredMonth(cells.get(1), month(month), LocalDate.parse(cells.get(3)))
                .of(pupils);
    }

    private static Closure closed(List<String> cells) {
        return new Closure(
                id("closed"),
                LocalDate.parse(cells.get(2)),
                LocalDate.parse(cells.get(3)),
                "WORKS",
                null,
                cells.get(1));
    }

    private void pupil(List<String> cells) {
        String name = cells.get(1);
        UUID id = id(name);
        String born = cells.get(4);
        String schoolClass = cells.get(2);
        pupils.add(
                new Pupil(
                        id,
                        new MassarCode("R%09d".formatted(pupils.size())),
                        PersonName.of(name, name),
                        Gender.FEMALE,
                        born.equals("-") ? null : LocalDate.parse(born),
                        null));
        PlacementStatus status = PlacementStatus.LISTED;
        ParticipationStatus said = ParticipationStatus.ENROLLED;
        Map<String, String> fields = Map.of();
        boolean unknown = false;
        List<KeptOutSpell> spells = List.of();
        for (String word : words(cells.get(7))) {
            String[] parts = word.split("[ =]");
            switch (parts[0]) {
                case "missing" -> status = PlacementStatus.MISSING;
                case "new" -> unknown = true;
                case "kept" -> {
                    spells = List.of(spell(parts[1]));
                    said = spells.get(0).open() ? ParticipationStatus.KEPT_OUT : said;
                }
                case "confirm" -> said = ParticipationStatus.TO_CONFIRM;
                case "in", "out" -> {
                    boolean in = parts[0].equals("in");
                    moves.add(move(id, in ? MoveKind.ARRIVAL : MoveKind.TRANSFER_OUT, parts[1]));
                    status = in ? PlacementStatus.LISTED : PlacementStatus.LEFT;
                }
                default -> fields = Map.of(parts[0], parts[1].replace('/', '|'));
            }
        }
        placements.add(
                new Placement(
                        id,
                        YEAR,
                        schoolClass.split("-")[0],
                        schoolClass,
                        sites.get(cells.get(3)),
                        null,
                        placements.size(),
                        status,
                        unknown));
        taking.add(new Participation(id, "TAYSSIR", YEAR, said, null, fields, spells));
        if (!cells.get(5).equals("-")) {
            children.computeIfAbsent(cells.get(5).substring(0, 1), h -> new ArrayList<>()).add(id);
        }
        absences(id, cells.get(6));
        lines.add(
                new Line(
                        name,
                        id,
                        List.of(cells.get(8).split(" ")),
                        Long.parseLong(cells.get(9)),
                        cells.get(10)));
    }

    private static KeptOutSpell spell(String days) {
        String[] parts = days.split("/");
        return new KeptOutSpell(
                LocalDate.parse(parts[0]), parts.length == 1 ? null : LocalDate.parse(parts[1]));
    }

    private void absences(UUID id, String cell) {
        for (String absence : cell.isEmpty() ? new String[0] : cell.split(" ")) {
            String[] parts = absence.split("[:+]");
            absences.add(
                    new MonthlyAbsence(
                            id,
                            month(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]),
                            null));
        }
    }

    private Household household(String name) {
        List<String> cells = homes.get(name);
        List<HouseholdDocument> papers =
                words(cells.get(4)).stream()
                        .map(paper -> paper.split(":"))
                        .map(
                                paper ->
                                        new HouseholdDocument(
                                                paper[0],
                                                null,
                                                null,
                                                paper.length == 1
                                                        ? null
                                                        : LocalDate.parse(paper[1])))
                        .toList();
        List<ChildElsewhere> elsewhere = words(cells.get(5)).stream().map(this::elsewhere).toList();
        String cin = cells.get(2).isEmpty() ? null : cells.get(2);
        String commune = cells.get(3).isEmpty() ? null : cells.get(3);
        return new Household(
                id("home " + name),
                new Guardian(name, cin, null),
                null,
                children.getOrDefault(name, List.of()),
                new HouseholdFile(List.of(), commune, elsewhere, papers, null));
    }

    /** A rank, or a rank and the name of one who is also told as a pupil here. */
    private ChildElsewhere elsewhere(String cell) {
        String[] parts = cell.split(":");
        int rank = Integer.parseInt(parts[0]);
        MassarCode code =
                parts.length == 1
                        ? new MassarCode("G%09d".formatted(rank))
                        : pupils.stream()
                                .filter(one -> one.id().equals(id(parts[1])))
                                .map(Pupil::code)
                                .findFirst()
                                .orElseThrow();
        return new ChildElsewhere(code, new Gresa("27783Y"), null, rank);
    }

    private static Move move(UUID pupil, MoveKind kind, String day) {
        return new Move(
                UUID.randomUUID(), pupil, kind, LocalDate.parse(day), null, null, null, null);
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    private static YearMonth month(String number) {
        return ProgrammeCalendar.inYear(Month.of(Integer.parseInt(number)), YEAR);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
