package fr.lignealigne.keeping;

/**
 * What becomes of a column when a person leaves.
 *
 * @param column by which the person's rows are found; empty where there is none
 */
public record Erasure(Way way, String column) {

    /** How it goes, or that it stays. */
    public enum Way {
        STAYS,
        /** With the whole row. */
        GOES,
        /** With the account itself. */
        ACCOUNT,
        /** The sentence on whoever left stands in its place. */
        SENTENCE,
        /** Nothing stands in its place: in the person's rows, and wherever else it is their address. */
        EMPTIED,
        /** The same sentence, where it is the person's function and nobody else's; column: of which organisation. */
        COPY
    }

    static final Erasure STAYS = new Erasure(Way.STAYS, "");
    static final Erasure GOES = new Erasure(Way.GOES, "");
}
