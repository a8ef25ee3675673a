package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jwe;
import org.sanad.seal.Jws;

/**
 * Level 0 of a file, of which nothing is proved yet.
 *
 * @param jwe what is sealed, or null
 * @param jws what is only signed, or null; exactly one of the two is there
 */
record Wrapper(BundleLabel label, Jwe jwe, Jws jws) {
    static final String FORMAT = "sanad/1";

    private static final Pattern VERSIONED = Pattern.compile("sanad/([1-9][0-9]{0,8})");
    private static final List<String> SEALED =
            List.of("format", "label", "protected", "encrypted_key", "iv", "ciphertext", "tag");
    private static final List<String> SIGNED =
            List.of("format", "label", "protected", "payload", "signature");

    /** Reads the bytes of a file: F02 to F04, J, E01 to E04. */
    static Wrapper read(byte[] file) {
        JsonNode node = StrictJson.readFile(file);
        if (!node.isObject()) {
            throw new Refusal(BundleCode.J05);
        }
        checkFormat(node.path("format"));
        boolean sealed = hasExactly(node, SEALED);
        if (!sealed && !hasExactly(node, SIGNED)) {
            throw new Refusal(BundleCode.E03);
        }
        for (String name : sealed ? SEALED : SIGNED) {
            JsonNode value = node.get(name);
            if (name.equals("label") ? !value.isObject() : !value.isTextual()) {
                throw new Refusal(BundleCode.J05, "/" + name);
            }
        }
        BundleLabel label = BundleLabel.read(node.get("label"));
        if (sealed) {
            return new Wrapper(
                    label,
                    new Jwe(
                            text(node, "protected"),
                            text(node, "encrypted_key"),
                            text(node, "iv"),
                            text(node, "ciphertext"),
                            text(node, "tag")),
                    null);
        }
        refuseOpenPupils(label, text(node, "protected"));
        return new Wrapper(
                label,
                null,
                new Jws(text(node, "protected"), text(node, "payload"), text(node, "signature")));
    }

    private static void checkFormat(JsonNode format) {
        if (format.isMissingNode()) {
            throw new Refusal(BundleCode.E01);
        }
        if (!format.isTextual()) {
            throw new Refusal(BundleCode.J05, "/format");
        }
        if (!format.textValue().equals(FORMAT)) {
            Matcher matcher = VERSIONED.matcher(format.textValue());
            throw new Refusal(matcher.matches() ? BundleCode.E02 : BundleCode.E01);
        }
    }

    /** Pupils' data travel sealed or not at all, whichever of label and header owns up to them. */
    private static void refuseOpenPupils(BundleLabel label, String header) {
        boolean labelled = BundleType.ofCode(label.type()).filter(BundleType::sealed).isPresent();
        boolean signed =
                Base64Url.decode(header)
                        .flatMap(Wrapper::mediaType)
                        .flatMap(BundleType::ofMediaType)
                        .filter(BundleType::sealed)
                        .isPresent();
        if (labelled || signed) {
            throw new Refusal(BundleCode.E04);
        }
    }

    private static Optional<String> mediaType(byte[] header) {
        try {
            return Optional.ofNullable(StrictJson.readInner(header).path("typ").textValue());
        } catch (Refusal e) {
            // the header is read again, and refused with its own code, at level 2
            return Optional.empty();
        }
    }

    private static boolean hasExactly(JsonNode node, List<String> names) {
        return node.size() == names.size() && names.stream().allMatch(node::has);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).textValue();
    }
}
