package org.sanad.ui.kit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a paper is proposed to be called as a file: French words in ASCII, as schools and offices
 * name theirs. Lists of the pack and the program's own carry ids in English; one that is not in
 * this table keeps its id.
 */
public final class PaperNames {
    /** Whole words of ids, between hyphens; longer ones before those they begin with. */
    private static final Map<String, String> FRENCH = new LinkedHashMap<>();

    static {
        FRENCH.put("needs-next", "besoins-annee-prochaine");
        FRENCH.put("needs", "besoins");
        FRENCH.put("tender-next", "lots-annee-prochaine");
        FRENCH.put("tender", "lots");
        FRENCH.put("beneficiaries", "beneficiaires");
        FRENCH.put("statement", "etat-depenses");
        FRENCH.put("applications", "demandes");
        FRENCH.put("slips", "recus");
        FRENCH.put("school-summary", "recapitulatif-ecole");
        FRENCH.put("summary", "recapitulatif");
        FRENCH.put("deliveries", "livraisons");
        FRENCH.put("class-sheet", "feuille-classe");
        FRENCH.put("capture-form", "fiche-saisie");
        FRENCH.put("eligible-not-enrolled", "eligibles-non-inscrits");
        FRENCH.put("missing-papers", "pieces-manquantes");
        FRENCH.put("absence-sheet", "feuille-absences");
        FRENCH.put("pupil-card", "fiche-eleve");
        FRENCH.put("household-card", "fiche-menage");
        FRENCH.put("hand-over-minutes", "pv-passation");
        FRENCH.put("privacy-notice", "avis-donnees");
        FRENCH.put("call-list", "ecoles-a-relancer");
        FRENCH.put("what-changed", "changements");
        FRENCH.put("answer-letter", "lettre-reponse");
        FRENCH.put("million-bags", "million-cartables");
        FRENCH.put("boarding", "internat");
        FRENCH.put("canteen", "cantine");
        FRENCH.put("uniform", "blouse");
        FRENCH.put("september-supplement", "supplement-septembre");
        FRENCH.put("posted", "affichage");
    }

    private PaperNames() {}

    /**
     * The name of a file, of ASCII letters, digits, hyphens and dots.
     *
     * @param list id of the list
     * @param about what the paper was narrowed to and its language, each after a hyphen; never a
     *     pupil or a guardian
     */
    public static String file(String list, String about) {
        String name = french(list.toLowerCase(Locale.ROOT)) + about;
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-") + ".pdf";
    }

    /** What kind of list, of which programme, and whether it is the copy for the wall. */
    private static String french(String list) {
        String named = "-" + list + "-";
        for (Map.Entry<String, String> one : FRENCH.entrySet()) {
            named = named.replace("-" + one.getKey() + "-", "-" + one.getValue() + "-");
        }
        return named.substring(1, named.length() - 1);
    }
}
