package fr.lignealigne.export.word;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.word.Annotation.Doubt;
import fr.lignealigne.export.word.Annotation.Sort;
import fr.lignealigne.plan.CarriedPassage;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PassageMap;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.shared.Invalid;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the version that a file was made of, by its marks, and carries what was written there to the one asked for. */
@Component
class Homes {

    private final Versions versions;
    private final Comparisons comparisons;

    Homes(Versions versions, Comparisons comparisons) {
        this.versions = versions;
        this.comparisons = comparisons;
    }

    /** A version with how much in the file speaks for it. */
    private record Home(VersionSummary version, long marks, long words) {}

    List<Annotation> place(Viewer viewer, PlanVersionId wanted, AnnotatedText file) {
        PlanVersionId home = home(viewer, wanted, file);
        List<Annotation> found = Placing.of(file, versions.text(viewer, home));
        PlanText text = versions.text(viewer, wanted);
        if (home.equals(wanted)) {
            return found.stream().map(one -> standing(one, text)).toList();
        }
        PassageMap map = comparisons.passages(viewer, home, wanted);
        PlanText earlier = versions.text(viewer, home);
        return found.stream()
                .map(one -> standing(carried(standing(one, earlier), map), text))
                .toList();
    }

    /** The one it bears the marks of, else the one whose words it has; of those that are alike, the one asked for. */
    private PlanVersionId home(Viewer viewer, PlanVersionId wanted, AnnotatedText file) {
        VersionSummary here = versions.get(viewer, wanted);
        return versions.list(viewer).stream()
                .filter(other -> other.plan().equals(here.plan()) && other.number() <= here.number())
                .map(other -> home(other, versions.text(viewer, other.id()), file))
                .max(Comparator.comparing(Home::marks)
                        .thenComparing(Home::words)
                        .thenComparing(home -> home.version().number()))
                .map(home -> home.version().id())
                .orElse(wanted);
    }

    private static Home home(VersionSummary version, PlanText text, AnnotatedText file) {
        return new Home(version, PlacedParagraphs.marks(file, text), PlacedParagraphs.same(file, text));
    }

    /** A place that the text does not have would let nobody open the file, or take the rest of it over. */
    private static Annotation standing(Annotation one, PlanText text) {
        try {
            if (one.passage() != null) {
                text.quote(one.passage());
            }
            return one;
        } catch (Invalid elsewhere) {
            return one.at(null, Doubt.NOWHERE);
        }
    }

    /** A wording was made for the words it was made for; a comment follows its passage wherever the map is sure of it. */
    private static Annotation carried(Annotation one, PassageMap map) {
        Passage passage = one.passage();
        if (passage == null) {
            return one;
        }
        CarriedPassage carried = map.carry(passage);
        if (carried.passage() == null) {
            return one.at(null, Doubt.GONE);
        }
        boolean same = carried.outcome() == Outcome.UNCHANGED || carried.outcome() == Outcome.MOVED;
        boolean doubtful = carried.toConfirm() || one.sort() != Sort.COMMENT && !same;
        return one.at(carried.passage(), one.doubt() == null && doubtful ? Doubt.OTHER_VERSION : one.doubt());
    }
}
