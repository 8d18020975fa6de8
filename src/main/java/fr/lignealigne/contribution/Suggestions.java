package fr.lignealigne.contribution;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Piece;
import fr.lignealigne.remark.Anchor;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the paragraphs of a contribution may belong in a text: the measures they name, and the items whose words they
 * share, along a line map. Never more than a proposal to whoever places them.
 */
public final class Suggestions {

    private static final int MOST = 4;

    private static final Pattern NAMED =
            Pattern.compile("\\bmesures?\\s+(?:n\\s*[°º]\\s*)?(\\d{1,3})\\b", Pattern.CASE_INSENSITIVE);

    private final Map<Integer, Set<Anchor>> byParagraph = new HashMap<>();

    private Suggestions() {}

    public static Suggestions of(PlanText text, Contribution contribution) {
        var suggestions = new Suggestions();
        List<ContributionParagraph> paragraphs = contribution.passages().stream()
                .map(ContributionPassage::paragraph)
                .distinct()
                .toList();
        LineMap map = LineMap.between(
                paragraphs.stream().map(one -> Piece.of(one.words())).toList(),
                text.items().stream().map(item -> Piece.of(item.text())).toList());
        for (int piece = 0; piece < paragraphs.size(); piece++) {
            ContributionParagraph paragraph = paragraphs.get(piece);
            Set<Anchor> found = new LinkedHashSet<>();
            named(text, paragraph).forEach(found::add);
            Fate fate = map.fate(piece);
            Stream.concat(fate.places().stream(), fate.rivals().stream())
                    .map(text.items()::get)
                    .map(Item::id)
                    .forEach(item -> found.add(new Anchor.OnPassage(text.whole(item))));
            suggestions.byParagraph.put(paragraph.number(), found);
        }
        return suggestions;
    }

    private static Stream<Anchor> named(PlanText text, ContributionParagraph paragraph) {
        return NAMED.matcher(paragraph.words())
                .results()
                .map(found -> Pattern.compile(
                        "\\s*mesure\\s+" + found.group(1) + "\\b.*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL))
                .flatMap(title -> text.measures().stream()
                        .filter(measure -> title.matcher(measure.title()).matches()))
                .map(Measure::id)
                .map(Anchor.OnMeasure::new);
    }

    /** For words of the contribution, those of the first paragraph first. */
    public List<Anchor> of(Stretch stretch) {
        return IntStream.rangeClosed(stretch.fromParagraph(), stretch.toParagraph())
                .boxed()
                .flatMap(paragraph -> byParagraph.getOrDefault(paragraph, Set.of()).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
