package fr.lignealigne.export;

import fr.lignealigne.export.TrackedParagraph.Mark;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Item;
import fr.lignealigne.shared.WordDiff.Change;
import fr.lignealigne.shared.WordDiff.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays two versions into one sequence of paragraphs: all changes accepted it is the later version, all rejected the
 * earlier one. What cannot be told in place, in the order of both, leaves at its old place and arrives at its new one.
 */
final class Tracking {

    private final TreeMap<Integer, Item> before = new TreeMap<>();
    private final TreeMap<Integer, Item> after = new TreeMap<>();
    private final Collection<TrackedBlock> blocks = new LinkedHashSet<>();
    private final Map<Item, Integer> moves = new HashMap<>();
    private final Map<Item, Item> counterparts = new HashMap<>();
    private final List<TrackedParagraph> paragraphs = new ArrayList<>();
    private int saidBefore;
    private int saidAfter;

    private Tracking(List<ComparedItem> rows) {
        Map<Item, TrackedBlock> byItem = new HashMap<>();
        for (ComparedItem row : rows) {
            row.before().forEach(item -> before.put(item.position(), item));
            Item later = row.after();
            if (later == null) {
                continue;
            }
            after.put(later.position(), later);
            if (!row.before().isEmpty()) {
                TrackedBlock block = row.before().stream()
                        .filter(byItem::containsKey)
                        .findFirst()
                        .map(byItem::get)
                        .orElseGet(TrackedBlock::new);
                block.add(row, later);
                row.before().forEach(item -> byItem.putIfAbsent(item, block));
                blocks.add(block);
            }
        }
    }

    static List<TrackedParagraph> of(List<ComparedItem> rows) {
        return new Tracking(rows).lay();
    }

    private List<TrackedParagraph> lay() {
        List<TrackedBlock> inPlace = inPlace();
        number(inPlace);
        for (TrackedBlock block : inPlace) {
            fill(block.firstBefore().position(), block.firstAfter().position());
            paragraphs.addAll(block.paragraphs());
            saidBefore = block.endBefore();
            saidAfter = block.endAfter();
        }
        fill(before.size(), after.size());
        return paragraphs;
    }

    /** The blocks that follow each other in both versions. */
    private List<TrackedBlock> inPlace() {
        List<TrackedBlock> chain = new ArrayList<>();
        int endBefore = 0;
        int endAfter = 0;
        for (TrackedBlock block : blocks) {
            if (block.isInPlace()
                    && block.firstBefore().position() >= endBefore
                    && block.firstAfter().position() >= endAfter) {
                chain.add(block);
                endBefore = block.endBefore();
                endAfter = block.endAfter();
            }
        }
        return chain;
    }

    /** Word ties both halves of a move together by name; a half without the other would be no move. */
    private void number(List<TrackedBlock> inPlace) {
        Set<Item> taken = new HashSet<>();
        inPlace.forEach(block -> taken.addAll(
                before.subMap(block.firstBefore().position(), block.endBefore()).values()));
        for (TrackedBlock block : blocks) {
            if (block.isMovedPair() && taken.add(block.firstBefore())) {
                int move = counterparts.size() / 2 + 1;
                moves.put(block.firstBefore(), move);
                moves.put(block.firstAfter(), move);
                counterparts.put(block.firstBefore(), block.firstAfter());
                counterparts.put(block.firstAfter(), block.firstBefore());
            }
        }
    }

    private void fill(int toBefore, int toAfter) {
        before.subMap(saidBefore, toBefore)
                .values()
                .forEach(item -> paragraphs.add(alone(item, counterparts.get(item), true)));
        after.subMap(saidAfter, toAfter)
                .values()
                .forEach(item -> paragraphs.add(alone(item, counterparts.get(item), false)));
    }

    /** A whole paragraph that leaves or arrives; of one that moved, the words that changed on the way are told too. */
    private TrackedParagraph alone(Item item, @Nullable Item counterpart, boolean leaves) {
        Change own = leaves ? Change.REMOVED : Change.ADDED;
        String text = TrackedBlock.marker(item) + item.text();
        if (counterpart == null) {
            return new TrackedParagraph(
                    leaves ? Mark.DELETED : Mark.INSERTED, item, null, JoinedWords.of(own, text), 0);
        }
        String other = TrackedBlock.marker(counterpart) + counterpart.text();
        List<Segment> words = (leaves ? JoinedWords.changed(text, other) : JoinedWords.changed(other, text))
                .stream()
                        .filter(segment -> segment.change() == own || segment.change() == Change.KEPT)
                        .toList();
        return new TrackedParagraph(
                leaves ? Mark.MOVED_FROM : Mark.MOVED_TO, item, null, words, moves.getOrDefault(item, 0));
    }
}
