package fr.lignealigne.synopsis;

/** The sums under the consolidated table, over all its pages; an organisation counts once. */
public record SynopsisTotals(int passages, int organisations, int remarks, int decided) {

    public boolean isDecided() {
        return decided == remarks;
    }
}
