package org.sanad.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a name as they are compared: a particle is written together with the word it belongs
 * to (بن عيسى, Ben Aissa, Aït Ali, عبد الله, نور الدين, M'hamed), a free-standing article is left
 * out (El Idrissi). Made of the {@link NameForm}; never shown.
 */
final class NameWords {
    /** Particles in their form → the one way they are written in front of the next word. */
    private static final Map<String, String> PARTICLES =
            Map.ofEntries(
                    Map.entry("بن", "بن"),
                    Map.entry("ابن", "بن"),
                    Map.entry("بنت", "بنت"),
                    Map.entry("ايت", "ايت"),
                    Map.entry("اد", "اد"),
                    Map.entry("ولد", "ولد"),
                    Map.entry("اولاد", "اولاد"),
                    Map.entry("بو", "بو"),
                    Map.entry("ابو", "بو"),
                    Map.entry("ام", "ام"),
                    Map.entry("عبد", "عبد"),
                    Map.entry("ben", "ben"),
                    Map.entry("bin", "ben"),
                    Map.entry("ibn", "ben"),
                    Map.entry("bent", "bent"),
                    Map.entry("bint", "bent"),
                    Map.entry("ait", "ait"),
                    Map.entry("aith", "ait"),
                    Map.entry("id", "id"),
                    Map.entry("ould", "ould"),
                    Map.entry("oulad", "oulad"),
                    Map.entry("bou", "bou"),
                    Map.entry("bu", "bou"),
                    Map.entry("abou", "bou"),
                    Map.entry("abu", "bou"),
                    Map.entry("oum", "oum"),
                    Map.entry("abd", "abd"),
                    Map.entry("abdel", "abdel"),
                    Map.entry("abdul", "abdel"),
                    Map.entry("abdoul", "abdel"),
                    Map.entry("abder", "abdel"),
                    Map.entry("abdes", "abdel"),
                    Map.entry("abden", "abdel"));

    /** The article written apart, before moon and sun letters. */
    private static final Set<String> ARTICLES =
            Set.of(
                    "ال", "el", "al", "er", "es", "ess", "et", "ett", "ez", "ezz", "en", "enn",
                    "ed", "edd", "ech", "ach", "as", "ar", "az", "an", "l");

    /** "Of the faith", the second half of many names, as it is written in Latin letters. */
    private static final Set<String> OF_THE_FAITH =
            Set.of("eddine", "edine", "ddine", "dine", "din", "eddin", "addine", "addin", "uddin");

    private NameWords() {}

    /** The words of a written name, in their order; empty when there is no letter in it. */
    static List<String> of(String written) {
        return join(List.of(NameForm.of(written).text().split(" ")));
    }

    private static List<String> join(List<String> parts) {
        List<String> words = new ArrayList<>();
        String before = "";
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if (part.isEmpty() || (ARTICLES.contains(part) && !last)) {
                before += before.equals("abd") ? "el" : "";
            } else if (!last && (PARTICLES.containsKey(part) || isElided(part))) {
                before += PARTICLES.getOrDefault(part, part);
            } else if (before.isEmpty() && isOfTheFaith(part) && !words.isEmpty()) {
                words.add(words.remove(words.size() - 1) + (isLatin(part) ? "eddine" : "دين"));
            } else {
                words.add(before.isEmpty() ? unglued(part) : before + afterParticle(before, part));
                before = "";
            }
        }
        return words;
    }

    /** M'hamed, L'Houssaine: one letter before an apostrophe. */
    private static boolean isElided(String part) {
        return part.length() == 1 && isLatin(part);
    }

    private static boolean isOfTheFaith(String part) {
        return part.equals("الدين") || OF_THE_FAITH.contains(part);
    }

    /** بن العربي is بن عربي; the article of عبد ال belongs to the name. */
    private static String afterParticle(String particle, String word) {
        return word.startsWith("ال") && word.length() >= 5 && !particle.endsWith("عبد")
                ? word.substring(2)
                : word;
    }

    /** بنالشيخ, written together, is بن الشيخ. */
    private static String unglued(String word) {
        return word.startsWith("بنال") && word.length() >= 7 ? "بن" + word.substring(4) : word;
    }

    /** The article in Latin letters, standing alone: el, er, ez … */
    static boolean isLatinArticle(String word) {
        return isLatin(word) && ARTICLES.contains(word);
    }

    /** Whether a word of a form is in Latin letters only. */
    static boolean isLatin(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
