package fr.lignealigne.synopsis;

import fr.lignealigne.plan.ItemId;
import java.util.List;
import java.util.Map;

/**
 * Who spoke of which measure, and where the blind spots are.
 *
 * @param axis of the columns: forms of exploitation, or organisations
 * @param cells by measure, then by the key of the column, which is empty for what names no form; none where nobody spoke
 * @param measures over all columns
 * @param contradictory wordings that are accepted and contradict each other, by their place in the text
 */
public record SpokenMap(
        Axis axis,
        Map<ItemId, Map<String, Cell>> cells,
        Map<ItemId, Cell> measures,
        List<PlacedWordings> contradictory) {

    /**
     * @param organisations who spoke
     * @param unanswered remarks that no decision answers yet
     */
    public record Cell(int organisations, int remarks, int unanswered) {

        static final Cell SILENT = new Cell(0, 0, 0);

        public boolean isSilent() {
            return organisations == 0;
        }
    }

    public SpokenMap {
        cells = Map.copyOf(cells);
        measures = Map.copyOf(measures);
        contradictory = List.copyOf(contradictory);
    }

    public Cell of(ItemId measure, String key) {
        return cells.getOrDefault(measure, Map.of()).getOrDefault(key, Cell.SILENT);
    }

    public Cell of(ItemId measure) {
        return measures.getOrDefault(measure, Cell.SILENT);
    }

    /** Whether wordings accepted for this measure contradict each other. */
    public boolean isContradictory(ItemId measure) {
        return contradictory.stream().anyMatch(one -> measure.equals(one.measure()));
    }
}
