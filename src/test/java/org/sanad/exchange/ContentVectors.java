package org.sanad.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Vectors of the chain (C) and of the content (P). */
final class ContentVectors {
    private final BundleVectors made;

    private ContentVectors(BundleVectors made) {
        this.made = made;
    }

    static void add(BundleVectors made) {
        ContentVectors vectors = new ContentVectors(made);
        vectors.headers();
        vectors.chain();
        vectors.history();
        vectors.schema();
        vectors.rows();
    }

    private void headers() {
        made.add("h01-extra", "H01", made.header(h -> h.put("more", 1)));
        made.add("h01-missing", "H01", made.header(h -> h.remove("chain")));
        made.add("h01-seq", "H01", made.header(h -> h.put("seq", "1")));
        made.add("h01-fraction", "H01", made.header(h -> h.put("epoch", 1.0)));
        made.add("h02-two", "H02", made.header(h -> h.put("v", 2)));
        made.add("h02-zero", "H02", made.header(h -> h.put("v", 0)));
        made.add("h02-long", "H02", made.header(h -> h.put("v", 1L << 40)));
        made.add("h03-enrolment", "H03", made.header(h -> h.put("type", "enrolment")));
        made.add("h03-restitution", "H03", made.header(h -> h.put("type", "restitution")));
        made.add("h03-answer", "H03", made.header(h -> h.put("type", "answer")));
        made.add("h04-aud", "H04", made.header(h -> h.put("aud", "directorate:05-OTHER")));
        made.add("h04-kid", "H04", made.header(h -> h.put("aud_kid", "A".repeat(43))));
        made.add("h04-no-kid", "H04", made.header(h -> h.putNull("aud_kid")));
        made.add("h05-malformed", "H05", made.header(h -> h.put("iss", "school:4123X")));
        made.add("h05-unknown", "H05", made.header(h -> h.put("iss", "school:99999Z")));
        made.add("h05-directorate", "H05", made.header(h -> h.put("iss", "directorate:04-TEST")));
        made.add("h06-seq", "H06", made.edit(n -> ((ObjectNode) n.get("label")).put("seq", 2)));
        made.add(
                "h06-school",
                "H06",
                made.edit(n -> ((ObjectNode) n.get("label")).put("school", "04124Y")));
        made.add(
                "h06-sender",
                "H06",
                made.edit(n -> ((ObjectNode) n.get("label")).put("sender", "00000-00000")));
        made.add(
                "h07-suspect",
                "H07",
                made.header(h -> ((ObjectNode) h.get("clock")).put("suspect", true)));
        made.add("h08-closed", "H08", "closed", BundleWorkshop.sound());
        made.add("h08-none", "H08", "closed", BundleWorkshop.sealed(BundleWorkshop.declare(4, 1)));
        made.add("h08-enrolment", "H08", "closed", BundleWorkshop.soundEnrolment());
    }

    private void chain() {
        byte[] sound = BundleWorkshop.sound();
        SignedBundle first = BundleWorkshop.declare(3, 1);
        made.add("c01-again", "C01", "first-received", sound);
        made.add(
                "c02-same-id",
                "C02",
                "first-received",
                made.header(h -> h.put("id", first.header().id().toString()).put("seq", 2)));
        made.add(
                "c02-same-id-same-seq",
                "C02",
                "first-received",
                made.header(h -> h.put("directory", 1)));
        made.add(
                "c02-same-id-next-epoch",
                "C02",
                "first-received",
                made.header(h -> h.put("epoch", 2)));
        made.add("c03-gap", "C03", "first-received", seq(4, null));
        made.add("c03-nothing-known", "C03", seq(3, null));
        made.add("c04-late", "C04", "third-received", seq(2, first.digest()));
        made.add("c05-fork", "C05", "first-received", made.header(h -> h.put("id", id(77))));
        made.add(
                "c05-clone",
                "C05",
                "first-received",
                made.header(
                        h ->
                                h.put("id", id(78))
                                        .put("seq", 2)
                                        .put("prev", first.digest())
                                        .put("epoch_id", "f".repeat(32))));
        made.add(
                "c05-fork-later",
                "C05",
                "third-received",
                made.header(h -> h.put("id", id(79)).put("seq", 3)));
    }

    private void history() {
        SignedBundle first = BundleWorkshop.declare(3, 1);
        made.add("c06-other-prev", "C06", "first-received", seq(2, "cd".repeat(32)));
        made.add("c06-no-prev", "C06", "first-received", seq(2, null));
        made.add("c06-first-with-past", "C06", made.header(h -> h.put("prev", "cd".repeat(32))));
        made.add("ok-follows", "OK", "first-received", seq(2, first.digest()));
        for (int seq = 1; seq <= 3; seq++) {
            int number = seq;
            made.add(
                    "c07-old-epoch-" + seq,
                    "C07",
                    "restored",
                    made.header(h -> h.put("id", id(80 + number)).put("seq", number)));
        }
        made.add(
                "c08-restored",
                "C08",
                "first-received",
                made.header(
                        h -> h.put("id", id(90)).put("epoch", 2).put("epoch_id", "e".repeat(32))));
        made.add(
                "c08-shrunk",
                "C08",
                "shrunk",
                made.header(
                        h -> h.put("id", id(91)).put("epoch", 2).put("epoch_id", "e".repeat(32))));
        for (int seq = 2; seq <= 3; seq++) {
            int number = seq;
            made.add(
                    "c08-shrunk-" + seq,
                    "C08",
                    "shrunk",
                    made.header(
                            h ->
                                    h.put("id", id(91 + number))
                                            .put("epoch", 2)
                                            .put("epoch_id", "e".repeat(32))
                                            .put("seq", number)));
        }
        made.add("c09-unknown", "C09", supersedes(1, id(1), "ab".repeat(32)));
        made.add(
                "c09-other-digest",
                "C09",
                "first-received",
                supersedes(2, first.header().id().toString(), "ab".repeat(32)));
        made.add("c09-other-id", "C09", "first-received", supersedes(2, id(1), first.digest()));
        made.add(
                "ok-supersedes",
                "OK",
                "first-received",
                supersedes(2, first.header().id().toString(), first.digest()));
        for (int seq = 1; seq <= 3; seq++) {
            int number = seq;
            made.add(
                    "c10-other-chain-" + seq,
                    "C10",
                    made.header(h -> h.put("chain", id(5_000)).put("seq", number)));
        }
    }

    private void schema() {
        made.add("p01-extra", "P01", made.body(b -> b.put("more", 1)));
        made.add("p01-purpose", "P01", made.body(b -> b.put("purpose", "OTHER")));
        made.add("p01-massar", "P01", made.body(b -> pupil(b, 1).put("massar", "130000000")));
        made.add("p01-gender", "P01", made.body(b -> pupil(b, 1).put("gender", "X")));
        made.add("p01-birth", "P01", made.body(b -> pupil(b, 1).put("birthDate", "2014-02-30")));
        made.add(
                "p01-id-twice",
                "P01",
                made.body(b -> pupil(b, 1).set("id", pupil(b, 0).get("id"))));
        made.add("p01-site", "P01", made.body(b -> pupil(b, 1).put("site", id(1))));
        made.add(
                "p01-body-array",
                "P01",
                BundleWorkshop.payloadEdited(3, 1, p -> p.putArray("body")));
        made.add("p01-year", "P01", made.body(b -> b.put("year", "2025-2026")));
        made.add("p02-pupils", "P02", counts("pupils", 4));
        made.add("p02-programme", "P02", counts("BAGS", 2));
        made.add(
                "p02-missing",
                "P02",
                made.header(h -> ((ObjectNode) h.get("counts")).remove("households")));
        made.add("p04-old", "P04", "old-pack", BundleWorkshop.sound());
        made.add("p04-unknown", "P04", "unknown-pack", BundleWorkshop.sound());
        made.add(
                "p04-second",
                "P04",
                "old-pack",
                BundleWorkshop.sealed(BundleWorkshop.declare(4, 1)));
        made.add("p07-claimed", "P07", "claimed", BundleWorkshop.sound());
        made.add(
                "p07-one-more",
                "P07",
                "claimed",
                BundleWorkshop.sealed(BundleWorkshop.declare(4, 1)));
        made.add("p07-five", "P07", "claimed", BundleWorkshop.sealed(BundleWorkshop.declare(5, 1)));
        made.add("p08-fewer", "P08", "many-before", BundleWorkshop.sound());
        made.add("p08-more", "P08", "few-before", BundleWorkshop.sound());
        made.add(
                "p09-birth-place",
                "P09",
                made.body(b -> pupil(b, 0).put("birthPlace", "a".repeat(201))));
        made.add(
                "p09-school",
                "P09",
                made.body(b -> ((ObjectNode) b.get("school")).put("name", "a".repeat(201))));
        made.add("p09-class", "P09", made.body(b -> pupil(b, 2).put("class", "a".repeat(5_000))));
    }

    private void rows() {
        made.add("p03-level", "P03", made.body(b -> pupil(b, 0).put("level", "9XYZ")));
        made.add("p03-programme", "P03", "no-bags", BundleWorkshop.sound());
        made.add("p05-override", "P05", made.body(b -> pupil(b, 0).put("family", "العلوي\u202e")));
        made.add("p05-cyrillic", "P05", made.body(b -> pupil(b, 0).put("first", "\u0410lami")));
        made.add("p05-control", "P05", made.body(b -> pupil(b, 0).put("birthPlace", "a\tb")));
        made.add(
                "p05-surrogate",
                "P05",
                made.body(b -> pupil(b, 0).put("birthPlace", "\uD83D\uDE00\uE000")));
        made.add(
                "p06-massar",
                "P06",
                made.body(b -> pupil(b, 1).set("massar", pupil(b, 0).get("massar"))));
        made.add(
                "p06-participation",
                "P06",
                BundleWorkshop.payloadEdited(3, 1, ContentVectors::twiceInProgramme));
    }

    private static void twiceInProgramme(ObjectNode payload) {
        ObjectNode body = (ObjectNode) payload.get("body");
        ObjectNode group = (ObjectNode) body.get("participations").get(0);
        BundleVectors.rows(group, "pupils").add(group.get("pupils").get(0));
        ((ObjectNode) payload.get("header").get("counts")).put("BAGS", 4);
    }

    private static ObjectNode pupil(ObjectNode body, int index) {
        return (ObjectNode) body.get("pupils").get(index);
    }

    private byte[] counts(String name, int value) {
        return made.header(h -> ((ObjectNode) h.get("counts")).put(name, value));
    }

    private byte[] seq(int seq, String prev) {
        return made.header(h -> h.put("id", id(60 + seq)).put("seq", seq).put("prev", prev));
    }

    private byte[] supersedes(int seq, String id, String digest) {
        return made.header(
                h -> {
                    h.put("id", id(70 + seq)).put("seq", seq);
                    h.put("prev", seq == 1 ? null : BundleWorkshop.declare(3, 1).digest());
                    h.putObject("supersedes")
                            .put("id", id)
                            .put("digest", digest)
                            .put("reason", "TYPING");
                });
    }

    private static String id(long number) {
        return BundleWorkshop.id(number).toString();
    }
}
