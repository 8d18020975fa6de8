package fr.lignealigne.decision.trace;

import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.ComparedItem.Change;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a version has that none before it had. */
record NewItems(PlanText text, List<ComparedItem> rows) {

    /** New paragraphs beside a passage, at most. */
    private static final int MOST_BESIDE = 5;

    boolean has(Item item) {
        return rows.stream().anyMatch(row -> row.change() == Change.ADDED && item.equals(row.after()));
    }

    /** Those right after a passage, or else right before it, in the same measure and the order of the text. */
    List<Item> beside(Quotation place) {
        List<Item> after = run(text.item(place.passage().to()).position(), 1, place);
        return after.isEmpty()
                ? run(text.item(place.passage().from()).position(), -1, place).reversed()
                : after;
    }

    private List<Item> run(int position, int step, Quotation place) {
        Optional<Measure> measure = text.measureAt(place.firstLine());
        List<Item> fresh = new ArrayList<>();
        for (int at = position + step; at >= 0 && at < text.items().size() && fresh.size() < MOST_BESIDE; at += step) {
            Item item = text.items().get(at);
            if (!has(item)
                    || item.kind().isHeading()
                    || !text.measureAt(item.firstLine()).equals(measure)) {
                break;
            }
            fresh.add(item);
        }
        return fresh;
    }
}
