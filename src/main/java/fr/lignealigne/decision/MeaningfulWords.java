package fr.lignealigne.decision;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a French text that say something, without accents, capitals and plurals. */
final class MeaningfulWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;

    /** What any sentence is made of, and what any answer of an administration is. */
    private static final Set<String> EMPTY = Set.of(
            ("alors ainsi apres aucun aucune aussi autre avant avec avoir car ce cela celle celui ces cet cette ceux chaque"
                            + " chez comme comment contre dans de depuis des dont du elle elles en encore entre est et etait"
                            + " etaient ete etre eux fait faire faut il ils je jusqu la le les leur leurs lors lorsque lui"
                            + " mais meme memes mes moins mon ne ni non nos notre nous on ont ou oui par parce pas peut"
                            + " peuvent plus pour pourquoi puis que quel quelle quelles quels qui quoi sa sans se sera seront"
                            + " ses seulement si sinon soit son sont sous sur ta tous tout toute toutes tres trop un une vers"
                            + " vos votre vous remarque remarques reponse proposition propositions point observation demande"
                            + " etat gouvernement plan projet texte mesure mesures merci prise prend pris compte note notee"
                            + " retenu retenue sens")
                    .split(" "));

    private MeaningfulWords() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(fold(text))) {
            String single = singular(word);
            boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (isNumber || word.length() >= SHORTEST && !EMPTY.contains(word) && !EMPTY.contains(single)) {
                words.add(single);
            }
        }
        return words;
    }

    /** How many words there are, empty ones included. */
    static int count(String text) {
        String flat = flat(text);
        return flat.isEmpty() ? 0 : flat.split(" ").length;
    }

    /** The same for two texts that differ in capitals, accents or punctuation alone. */
    static String flat(String text) {
        return BETWEEN.matcher(fold(text)).replaceAll(" ").strip();
    }

    private static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("\u0153", "oe")
                .replace("\u0152", "oe")
                .toLowerCase(Locale.FRENCH);
    }

    private static String singular(String word) {
        if (word.length() > SHORTEST + 1 && word.endsWith("aux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        boolean isPlural = word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"));
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }
}
