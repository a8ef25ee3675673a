package org.sanad.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the house: which room may see which, and which library belongs in which room. */
@AnalyzeClasses(packages = "org.sanad", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String HOUSE = "org.sanad.";

    private static final List<String> GROUND = List.of("model", "i18n");

    /** Room → rooms it may see, besides {@link #GROUND} and itself. */
    private static final Map<String, List<String>> DIRECTIONS =
            Map.ofEntries(
                    Map.entry("model", List.of()),
                    Map.entry("i18n", List.of()),
                    Map.entry("seal", List.of()),
                    Map.entry("store", List.of("seal")),
                    Map.entry("exchange", List.of("seal")),
                    Map.entry("roster", List.of()),
                    Map.entry("print", List.of()),
                    Map.entry("match", List.of()),
                    Map.entry(
                            "work",
                            List.of("store", "exchange", "seal", "roster", "print", "match")),
                    Map.entry("ui.kit", List.of("work")),
                    Map.entry("ui.school", List.of("ui.kit", "work")),
                    Map.entry("ui.directorate", List.of("ui.kit", "work")),
                    Map.entry("ui.carrier", List.of("ui.kit", "work")),
                    Map.entry("ui.settings", List.of("ui.kit", "work")),
                    Map.entry("cli", List.of("work")));

    private static final List<String> WINDOW =
            List.of("ui.kit", "ui.school", "ui.directorate", "ui.carrier", "ui.settings");

    /** Package prefix of a library → rooms it may be used in ({@code app} may use everything). */
    private static final Map<String, List<String>> LIBRARIES =
            Map.ofEntries(
                    Map.entry("javafx", WINDOW),
                    Map.entry("org.controlsfx", WINDOW),
                    Map.entry("atlantafx", List.of("ui.kit")),
                    Map.entry("org.kordamp", List.of("ui.kit")),
                    Map.entry("java.sql", List.of("store")),
                    Map.entry("org.sqlite", List.of("store")),
                    Map.entry("com.fasterxml.jackson", List.of("seal", "exchange", "cli", "store")),
                    Map.entry("org.bouncycastle", List.of("seal")),
                    Map.entry("javax.crypto", List.of("seal")),
                    Map.entry("org.apache.pdfbox", List.of("print")),
                    Map.entry("java.awt", List.of("print")),
                    Map.entry("javax.print", List.of("print")),
                    Map.entry("com.google.zxing", List.of("print")),
                    Map.entry("org.apache.poi", List.of("roster")),
                    Map.entry("org.jsoup", List.of("roster")),
                    Map.entry("picocli", List.of("cli")));

    @ArchTest
    static final ArchRule ROOMS_SEE_ONLY_WHAT_THE_PICTURE_ALLOWS =
            classes().that(resideInAPackage("org.sanad..")).should(followTheDirections());

    @ArchTest
    static final ArchRule LIBRARIES_STAY_IN_THEIR_ROOM =
            classes().that(resideInAPackage("org.sanad..")).should(keepLibrariesInTheirRoom());

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.sanad.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS =
            fields().that()
                    .areStatic()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .beFinal();

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.sanad.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule RUN_LATER_ONLY_IN_THE_KIT =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.sanad.ui.kit..", "org.sanad.app..")
                    .should()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "Platform.runLater is called",
                                    call ->
                                            call.getTargetOwner()
                                                            .getName()
                                                            .equals("javafx.application.Platform")
                                                    && call.getName().equals("runLater")));

    private ArchitectureTest() {}

    private static ArchCondition<JavaClass> followTheDirections() {
        return new ArchCondition<>("see only the rooms the picture allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Optional<String> room = roomOf(item);
                if (room.isEmpty() || room.get().equals("app")) {
                    return;
                }
                for (var dependency : item.getDirectDependenciesFromSelf()) {
                    roomOf(dependency.getTargetClass().getBaseComponentType())
                            .filter(target -> !mayRoomSee(room.get(), target))
                            .ifPresent(
                                    target ->
                                            events.add(
                                                    SimpleConditionEvent.violated(
                                                            dependency,
                                                            dependency.getDescription())));
                }
            }
        };
    }

    private static boolean mayRoomSee(String room, String target) {
        boolean ground = GROUND.contains(target) && !GROUND.contains(room);
        return room.equals(target) || ground || DIRECTIONS.get(room).contains(target);
    }

    private static ArchCondition<JavaClass> keepLibrariesInTheirRoom() {
        return new ArchCondition<>("keep each library in its room") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Optional<String> room = roomOf(item);
                if (room.isEmpty() || room.get().equals("app")) {
                    return;
                }
                for (var dependency : item.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    boolean misplaced =
                            LIBRARIES.entrySet().stream()
                                    .anyMatch(
                                            entry ->
                                                    isWithin(target, entry.getKey())
                                                            && !entry.getValue()
                                                                    .contains(room.get()));
                    if (misplaced) {
                        events.add(
                                SimpleConditionEvent.violated(
                                        dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isWithin(String packageName, String prefix) {
        return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
    }

    /**
     * The room of a class of ours: {@code ui.*} rooms have two parts, the others one. A class in no
     * known room fails.
     */
    private static Optional<String> roomOf(JavaClass item) {
        String name = item.getPackageName();
        if (!name.startsWith(HOUSE)) {
            return Optional.empty();
        }
        String[] parts = name.substring(HOUSE.length()).split("\\.");
        String room = parts[0].equals("ui") && parts.length > 1 ? "ui." + parts[1] : parts[0];
        if (!room.equals("app") && !DIRECTIONS.containsKey(room)) {
            throw new AssertionError("no such room in the picture: " + name);
        }
        return Optional.of(room);
    }
}
