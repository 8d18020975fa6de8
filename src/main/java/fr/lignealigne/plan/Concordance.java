package fr.lignealigne.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cited passage, and where it is found in each later version. */
public record Concordance(VersionSummary version, Quotation cited, List<Entry> later) {

    public Concordance {
        later = List.copyOf(later);
    }

    /**
     * What became of it in one later version.
     *
     * @param place null when its words are gone there
     */
    public record Entry(
            VersionSummary version,
            CarriedPassage carried,
            @Nullable Quotation place) {}
}
