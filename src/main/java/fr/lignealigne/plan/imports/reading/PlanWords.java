package fr.lignealigne.plan.imports.reading;

import fr.lignealigne.plan.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which words name the axes, strands and measures of one given text.
 *
 * <p>"Axe", "volet" and "mesure" mean what they say. Others float: one plan calls its axes "priorités" and its measures
 * "actions", another has "objectifs" inside its axes and "actions" inside its measures. A floating word takes a place
 * only when that place is free, when another level is named too, and when it comes before the first measure. Parts,
 * titles and chapters divide any text, and remain headings.
 */
record PlanWords(
        @Nullable SectionWord axis,
        @Nullable SectionWord strand,
        @Nullable SectionWord measure) {

    private static final List<SectionWord> MEASURES = List.of(
            SectionWord.MESURE,
            SectionWord.ACTION,
            SectionWord.RECOMMANDATION,
            SectionWord.PROPOSITION,
            SectionWord.ENGAGEMENT);

    private static final List<SectionWord> AXES = List.of(
            SectionWord.AXE,
            SectionWord.PILIER,
            SectionWord.PRIORITE,
            SectionWord.ORIENTATION,
            SectionWord.CHANTIER,
            SectionWord.OBJECTIF);

    private static final List<SectionWord> STRANDS = List.of(
            SectionWord.VOLET,
            SectionWord.PRIORITE,
            SectionWord.ORIENTATION,
            SectionWord.CHANTIER,
            SectionWord.OBJECTIF);

    /** The words of a text, from its headings in order. */
    static PlanWords of(List<String> headings) {
        List<SectionWord> seen = new ArrayList<>();
        headings.forEach(heading -> SectionWord.of(heading).ifPresent(seen::add));
        boolean named = seen.contains(SectionWord.AXE)
                || seen.contains(SectionWord.MESURE)
                || seen.contains(SectionWord.ACTION);
        SectionWord measure = first(MEASURES, seen, named);
        int firstMeasure = measure == null ? seen.size() : seen.indexOf(measure);
        List<SectionWord> before = seen.subList(0, firstMeasure);
        SectionWord axis = seen.contains(SectionWord.AXE) ? SectionWord.AXE : first(AXES, before, named);
        SectionWord strand = seen.contains(SectionWord.VOLET)
                ? SectionWord.VOLET
                : first(STRANDS.stream().filter(word -> word != axis).toList(), before, named);
        return new PlanWords(axis, strand, measure);
    }

    ItemKind kindOf(String heading) {
        Optional<SectionWord> word = SectionWord.of(heading);
        if (word.isEmpty()) {
            return ItemKind.HEADING;
        }
        SectionWord found = word.get();
        return found == axis
                ? ItemKind.AXIS
                : found == strand ? ItemKind.STRAND : found == measure ? ItemKind.MEASURE : ItemKind.HEADING;
    }

    private static @Nullable SectionWord first(List<SectionWord> ladder, List<SectionWord> seen, boolean named) {
        return named ? ladder.stream().filter(seen::contains).findFirst().orElse(null) : null;
    }
}
