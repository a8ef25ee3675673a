package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sanad.seal.Base64Url;

/**
 * Every member of every level taken away, renamed, given each other kind, doubled, and given a
 * neighbour nobody knows: each gives exactly the code of its level.
 */
final class StructureMutantsTest {
    private static final int PUPILS = 24;

    private final BundleVerifier verifier = new BundleVerifier(new KnownWorld());
    private final Map<String, String> wrong = new ConcurrentSkipListMap<>();
    private final AtomicInteger tried = new AtomicInteger();

    /** One mutated document of a level, named by what was done to which member. */
    private record Mutation(String deed, String pointer, String json) {}

    private static List<Mutation> mutations(ObjectNode root) {
        List<Mutation> mutations = new ArrayList<>();
        collect(root, root, "", mutations);
        return mutations;
    }

    private static void collect(
            ObjectNode root, JsonNode at, String pointer, List<Mutation> mutations) {
        if (at.isArray()) {
            for (int i = 0; i < at.size(); i++) {
                collect(root, at.get(i), pointer + "/" + i, mutations);
            }
            return;
        }
        if (!at.isObject()) {
            return;
        }
        List<String> names = new ArrayList<>();
        at.fieldNames().forEachRemaining(names::add);
        mutations.add(new Mutation("extra", pointer, edited(root, pointer, n -> n.put("zz", 1))));
        for (String name : names) {
            String member = pointer + "/" + name;
            mutations.add(new Mutation("gone", member, edited(root, pointer, n -> n.remove(name))));
            mutations.add(
                    new Mutation(
                            "renamed",
                            member,
                            edited(root, pointer, n -> n.set(name + "_", n.remove(name)))));
            for (JsonNode other : otherKinds(at.get(name))) {
                mutations.add(
                        new Mutation(
                                "kind", member, edited(root, pointer, n -> n.set(name, other))));
            }
            mutations.add(new Mutation("twice", member, doubled(root, pointer, name)));
            collect(root, at.get(name), member, mutations);
        }
    }

    /** One of each kind the member is not; where it may be null, a text might be right. */
    private static List<JsonNode> otherKinds(JsonNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        List<JsonNode> others =
                new ArrayList<>(
                        List.of(
                                nodes.booleanNode(true),
                                nodes.numberNode(1.5),
                                nodes.arrayNode().add(1),
                                nodes.objectNode()));
        if (!node.isNull()) {
            others.add(nodes.textNode("zz"));
        }
        others.removeIf(other -> other.getNodeType() == node.getNodeType() && !node.isNumber());
        return others;
    }

    private static String edited(ObjectNode root, String pointer, Consumer<ObjectNode> edit) {
        ObjectNode copy = root.deepCopy();
        edit.accept((ObjectNode) (pointer.isEmpty() ? copy : copy.at(pointer)));
        return copy.toString();
    }

    private static String doubled(ObjectNode root, String pointer, String name) {
        ObjectNode copy = root.deepCopy();
        ObjectNode parent = (ObjectNode) (pointer.isEmpty() ? copy : copy.at(pointer));
        parent.set("\u0001twice", parent.get(name));
        return copy.toString().replace("\\u0001twice", name);
    }

    private void expect(Mutation mutation, byte[] file, String expected) {
        tried.incrementAndGet();
        Verdict verdict = verifier.verify(file);
        String code = verdict.code().map(BundleCode::code).orElse("OK");
        if (!expected.equals(code)) {
            wrong.put(mutation.deed() + " " + mutation.pointer(), code + " not " + expected);
        }
    }

    private void done(int atLeast) {
        assertEquals(Map.of(), wrong);
        assertTrue(tried.get() >= atLeast, "tried " + tried);
    }

    @Test
    void membersOfTheFile() {
        for (byte[] good : List.of(BundleWorkshop.sound(), BundleWorkshop.soundEnrolment())) {
            for (Mutation mutation : mutations(BundleWorkshop.tree(good))) {
                boolean format = mutation.pointer().equals("/format");
                boolean label = mutation.pointer().startsWith("/label/");
                String expected =
                        switch (mutation.deed()) {
                            case "twice" -> "J02";
                            case "kind" -> label ? "E03" : "J05";
                            case "gone", "renamed" -> format ? "E01" : "E03";
                            default -> "E03";
                        };
                expect(mutation, BundleWorkshop.ascii(mutation.json()), expected);
            }
        }
        done(180);
    }

    @Test
    void membersOfTheSealedHeader() {
        byte[] good = BundleWorkshop.sound();
        ObjectNode header = tree64(BundleWorkshop.tree(good).get("protected").textValue());
        for (Mutation mutation : mutations(header)) {
            expect(
                    mutation,
                    BundleWorkshop.wrapper(good, n -> n.put("protected", encoded(mutation))),
                    ofSealedHeader(mutation));
        }
        done(60);
    }

    private static String ofSealedHeader(Mutation mutation) {
        boolean inKey = mutation.pointer().startsWith("/epk/");
        return switch (mutation.deed()) {
            case "twice" -> "J02";
            case "kind" -> inKey ? "E05" : "J05";
            default -> "E05";
        };
    }

    @Test
    void membersOfTheSignedPart() {
        SignedBundle bundle = BundleWorkshop.declare(1, 1);
        ObjectNode label =
                BundleWorkshop.label(BundleWorkshop.payload(bundle), BundleWorkshop.SIGNER);
        ObjectNode jws = BundleWorkshop.tree(BundleWorkshop.ascii(bundle.jwsJson()));
        for (Mutation mutation : mutations(jws)) {
            String expected = mutation.deed().equals("twice") ? "J02" : "S01";
            expect(
                    mutation,
                    BundleWorkshop.sealedLevel2(BundleWorkshop.ascii(mutation.json()), label),
                    mutation.deed().equals("kind") ? "J05" : expected);
        }
        for (Mutation mutation : mutations(tree64(jws.get("protected").textValue()))) {
            ObjectNode changed = jws.deepCopy().put("protected", encoded(mutation));
            boolean algorithm = mutation.pointer().equals("/alg");
            expect(
                    mutation,
                    BundleWorkshop.sealedLevel2(BundleWorkshop.bytes(changed), label),
                    mutation.deed().equals("twice") ? "J02" : algorithm ? "S02" : "S03");
        }
        done(40);
    }

    /** Signed anew each time: what is refused is the form, not the signature. */
    @Test
    void membersOfThePayload() {
        ObjectNode payload = BundleWorkshop.payload(BundleWorkshop.declare(PUPILS, 1));
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        mutations(payload).parallelStream()
                .forEach(
                        mutation ->
                                expect(
                                        mutation,
                                        BundleWorkshop.signedBytes(
                                                BundleWorkshop.ascii(mutation.json()),
                                                payload,
                                                BundleWorkshop.SIGNER,
                                                header),
                                        ofPayload(mutation)));
        done(2_800);
    }

    private static String ofPayload(Mutation mutation) {
        if (mutation.deed().equals("twice")) {
            return "J02";
        }
        boolean gone = mutation.deed().equals("gone");
        if (mutation.pointer().startsWith("/header/counts/")) {
            // a programme of another name is a count of something else
            boolean programme = mutation.pointer().matches(".*/[A-Z]+");
            boolean other = mutation.deed().equals("renamed") && programme;
            return gone || other ? "P02" : "H01";
        }
        if (gone && mutation.pointer().matches("/body/households/[0-9]+/file")) {
            return "OK";
        }
        boolean named = gone || mutation.deed().equals("renamed");
        boolean body =
                mutation.pointer().startsWith("/body/")
                        || (mutation.pointer().equals("/body") && !named);
        return body ? "P01" : "H01";
    }

    private static ObjectNode tree64(String text) {
        return BundleWorkshop.tree(Base64Url.decode(text).orElseThrow());
    }

    private static String encoded(Mutation mutation) {
        return Base64Url.encode(BundleWorkshop.ascii(mutation.json()));
    }
}
