package fr.lignealigne.synopsis;

/**
 * A saved view as lists show it.
 *
 * @param own whether the viewer saved it, who alone renames, shares and deletes it
 * @param savedBy the function of its author
 * @param revision what to hand back when changing it
 */
public record SavedViewSummary(
        SavedViewId id, String name, String filters, boolean shared, boolean own, String savedBy, long revision) {}
