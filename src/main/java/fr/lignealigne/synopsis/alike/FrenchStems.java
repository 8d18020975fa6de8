package fr.lignealigne.synopsis.alike;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The words of a French text by their stems: without elision, capitals, accents and endings (Savoy's light stemmer), and
 * without the words that any sentence or any letter of an association is made of.
 */
final class FrenchStems {

    /** Of the set phrases of letters, without accents. They would make everybody alike who is polite. */
    private static final List<String> OF_LETTERS = List.of(
            ("demande demandons demander association associations presente present terrain depuis constate constatons tient"
                            + " redire saluons intention mesure mesures passage plan texte remarque equipe equipes doit doivent"
                            + " devoir devra faut falloir prevoir prevu prevue cela etre avoir fait faire tres trop plus moins"
                            + " sans point ligne convient propose proposons souhaite souhaitons tout toute tous toutes chaque"
                            + " encore jamais toujours aussi egalement afin lorsque peut peuvent pouvoir sera seront soit"
                            + " est sont etait etaient ont existe existent aucun aucune rien quel quelle leur leurs celle celui ceux dont notre nos votre vos")
                    .split(" "));

    private static final CharArraySet EMPTY = empty();

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream stems = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
            stems = new ASCIIFoldingFilter(new LowerCaseFilter(stems));
            return new TokenStreamComponents(words, new FrenchLightStemFilter(new StopFilter(stems, EMPTY)));
        }
    };

    private FrenchStems() {}

    private static CharArraySet empty() {
        CharArraySet empty = new CharArraySet(OF_LETTERS, true);
        for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
            empty.add(Normalizer.normalize(new String((char[]) word), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", ""));
        }
        return CharArraySet.unmodifiableSet(empty);
    }

    /**
     * Each stem of the text, in the order of the text.
     *
     * @param words what is done with a stem and the word as it stands in the text
     */
    static void of(String text, Heard words) {
        // The filter for elision knows the apostrophe of a typewriter alone.
        String plain = text.replace('’', '\'');
        try (TokenStream stream = ANALYZER.tokenStream("", plain)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = text.substring(place.startOffset(), place.endOffset());
                words.heard(stem.toString(), word.substring(word.lastIndexOf(plainApostrophe(word)) + 1));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char plainApostrophe(String word) {
        return word.indexOf('’') < 0 ? '\'' : '’';
    }

    /** Hears of the words of a text. */
    interface Heard {
        void heard(String stem, String word);
    }

    /** How often each stem stands in the text, and the first word it stands for. */
    static Map<String, Stem> count(String text) {
        Map<String, Stem> stems = new LinkedHashMap<>();
        of(text, (stem, word) -> stems.merge(stem, new Stem(word, 1), (before, now) -> before.again()));
        return stems;
    }

    /**
     * A stem in one text.
     *
     * @param word as it stands there first
     */
    record Stem(String word, int times) {

        private Stem again() {
            return new Stem(word, times + 1);
        }
    }
}
