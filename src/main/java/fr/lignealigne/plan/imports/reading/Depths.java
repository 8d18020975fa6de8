package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How deep each heading of a text stands.
 *
 * <p>The file's own levels come first; the words split a level on which a broader and a narrower section stand side by
 * side ("Titre" and "Chapitre" both at level 1), and place headings without a level. Levels nobody uses are closed up, so
 * that a plan without strands has its measures just below its axes whatever file it came from.
 */
final class Depths {

    private static final Pattern ROMAN = Pattern.compile("^[IVXLC]{1,6} ?[.)–—-].*");
    private static final Pattern DECIMAL = Pattern.compile("^\\d{1,2}((?:\\.\\d{1,2})*)\\.?[ )\u00a0].*");
    private static final Pattern LETTER = Pattern.compile("^[A-Z][.)] .*");

    /** Where a heading stands before the levels are closed up: the file's level, then the rank its words give it. */
    private record Place(int level, int rank) {}

    private final PlanWords words;
    private final boolean partsInTitles;
    private final Map<Place, Integer> depths = new HashMap<>();

    /** The broadest named section at each level of the file: a heading without such a word stands beside it. */
    private final Map<Integer, Integer> broadest = new HashMap<>();

    /** How deep the file itself has its axes, strands and measures. */
    private final Map<ItemKind, Integer> byKind = new EnumMap<>(ItemKind.class);

    /** The headings made by hand that are open at a point of the text: the rank of their words, and their depth. */
    private final Map<Integer, Integer> open = new HashMap<>();

    Depths(PlanWords words, List<ImportedItem> headings) {
        this.words = words;
        List<SectionWord> seen = new ArrayList<>();
        headings.forEach(heading -> SectionWord.of(heading.text()).ifPresent(seen::add));
        // Codes put titles inside parts, the standing orders of assemblies parts inside titles: the first seen is
        // broader.
        this.partsInTitles =
                seen.contains(SectionWord.TITRE) && seen.indexOf(SectionWord.TITRE) < seen.indexOf(SectionWord.PARTIE);
        for (ImportedItem heading : headings) {
            int rank = rank(heading.text(), false);
            if (rank > 0) {
                broadest.merge(heading.level(), rank, Math::min);
            }
        }
        var used = new TreeSet<>(Comparator.comparingInt(Place::level).thenComparingInt(Place::rank));
        headings.forEach(heading -> used.add(place(heading)));
        boolean mixed =
                used.first().level() == ImportedItem.UNPLACED && used.last().level() != ImportedItem.UNPLACED;
        int depth = 0;
        for (Place place : used) {
            if (!mixed || place.level() != ImportedItem.UNPLACED) {
                depths.put(place, Math.min(++depth, ImportedItem.DEEPEST));
            }
        }
        for (ImportedItem heading : headings) {
            Integer known = depths.get(place(heading));
            if (known != null) {
                byKind.putIfAbsent(words.kindOf(heading.text()), known);
            }
        }
        if (mixed) {
            placeKindsMadeByHand(headings);
        }
    }

    /** Measures made by hand stand below the strands or axes of the file, and all of them as deep as the first. */
    private void placeKindsMadeByHand(List<ImportedItem> headings) {
        var seen = headings.stream()
                .map(heading -> words.kindOf(heading.text()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemKind.class)));
        int above = 0;
        for (ItemKind kind : List.of(ItemKind.AXIS, ItemKind.STRAND, ItemKind.MEASURE)) {
            if (above > 0 && seen.contains(kind)) {
                byKind.putIfAbsent(kind, Math.min(above + 1, ImportedItem.DEEPEST));
            }
            above = byKind.getOrDefault(kind, above);
        }
    }

    /** The depth of a heading that follows another of the given depth (0 for none); to be asked in order. */
    int of(ImportedItem heading, int above) {
        Place place = place(heading);
        Integer known = depths.get(place);
        int depth = known != null ? known : byHand(heading, place.rank(), above);
        open.values().removeIf(other -> other > depth || known != null && other == depth);
        if (known == null) {
            open.put(place.rank(), depth);
        }
        return depth;
    }

    /** Made by hand among real ones: as deep as those of its kind or rank, else inside the one above it. */
    private int byHand(ImportedItem heading, int rank, int above) {
        ItemKind kind = words.kindOf(heading.text());
        Integer ofKind = kind == ItemKind.HEADING ? null : byKind.get(kind);
        Integer ofRank = ofKind == null ? open.get(rank) : ofKind;
        return ofRank != null ? ofRank : Math.min(above + 1, ImportedItem.DEEPEST);
    }

    private Place place(ImportedItem heading) {
        boolean unplaced = heading.level() == ImportedItem.UNPLACED;
        int rank = rank(heading.text(), unplaced);
        return new Place(heading.level(), rank > 0 ? rank : broadest.getOrDefault(heading.level(), 0));
    }

    private int rank(String text, boolean byShape) {
        int byWord = switch (words.kindOf(text)) {
            case AXIS -> 30;
            case STRAND -> 45;
            case MEASURE -> 60;
            default -> SectionWord.of(text).map(this::rank).orElse(0);
        };
        return byWord > 0 || !byShape ? byWord : rankOfShape(text);
    }

    private int rank(SectionWord word) {
        return switch (word) {
            case LIVRE -> 10;
            case PARTIE -> partsInTitles ? 25 : 15;
            case TITRE -> 20;
            case CHAPITRE -> 40;
            case SECTION -> 50;
            case ARTICLE -> 62;
            default -> 0;
        };
    }

    private static int rankOfShape(String text) {
        var decimal = DECIMAL.matcher(text);
        if (ROMAN.matcher(text).matches()) {
            return 33;
        }
        if (LETTER.matcher(text).matches()) {
            return 48;
        }
        if (decimal.matches()) {
            return 51 + (int) decimal.group(1).chars().filter(c -> c == '.').count();
        }
        return text.endsWith(":") ? 70 : text.equals(text.toUpperCase(Locale.FRENCH)) ? 12 : 65;
    }
}
