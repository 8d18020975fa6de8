package fr.lignealigne.plan;

import java.util.List;

/**
 * What the portal believes each item of a version became in the one being prepared, for whoever publishes to check.
 *
 * @param rows one an item of the earlier version, in its order
 */
public record Correspondence(VersionSummary before, VersionSummary after, PlanText later, List<Row> rows) {

    public Correspondence {
        rows = List.copyOf(rows);
    }

    /**
     * What one item became.
     *
     * @param places none when it is gone, several when it was split
     * @param rivals other items it might have become
     * @param corrected whether somebody said so
     */
    public record Row(
            Item item, List<Item> places, List<Item> rivals, boolean moved, boolean toConfirm, boolean corrected) {

        public Row {
            places = List.copyOf(places);
            rivals = List.copyOf(rivals);
        }

        public boolean isGone() {
            return places.isEmpty();
        }

        /** Whether a person should look at it. */
        public boolean isWorthALook() {
            return toConfirm || corrected || isGone();
        }
    }
}
