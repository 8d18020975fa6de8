package fr.lignealigne.plan;

import fr.lignealigne.plan.ComparedItem.Change;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.shared.WordDiff;
import fr.lignealigne.shared.WordDiff.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays two versions beside each other along their line map. */
final class Comparing {

    private final List<Item> before;
    private final List<Item> after;
    private final LineMap map;
    /** For each later item, the places of the earlier ones that became it. */
    private final Map<Integer, List<Integer>> origins = new HashMap<>();
    /** What is gone or moved away, by the later item it stood after; -1 at the very beginning. */
    private final Map<Integer, List<ComparedItem>> left = new HashMap<>();

    private Comparing(PlanText before, PlanText after, LineMap map) {
        this.before = before.items();
        this.after = after.items();
        this.map = map;
    }

    /** The rows in the order of the later version. */
    static List<ComparedItem> rows(PlanText before, PlanText after, LineMap map) {
        Comparing comparing = new Comparing(before, after, map);
        comparing.lookBack();
        return comparing.lay();
    }

    private void lookBack() {
        int standsAfter = -1;
        for (int place = 0; place < before.size(); place++) {
            Fate fate = map.fate(place);
            int origin = place;
            fate.places()
                    .forEach(later -> origins.computeIfAbsent(later, one -> new ArrayList<>())
                            .add(origin));
            if (fate.places().isEmpty() || fate.moved()) {
                left.computeIfAbsent(standsAfter, one -> new ArrayList<>()).add(leaves(before.get(place), fate));
            } else {
                standsAfter = fate.places().getLast();
            }
        }
    }

    private ComparedItem leaves(Item item, Fate fate) {
        boolean gone = fate.places().isEmpty();
        Segment words = new Segment(gone ? WordDiff.Change.REMOVED : WordDiff.Change.KEPT, item.text());
        return new ComparedItem(
                gone ? Change.REMOVED : Change.MOVED_AWAY,
                List.of(item),
                null,
                fate.places().stream().map(after::get).toList(),
                !gone,
                fate.toConfirm(),
                List.of(words));
    }

    private List<ComparedItem> lay() {
        List<ComparedItem> rows = new ArrayList<>(left.getOrDefault(-1, List.of()));
        for (int place = 0; place < after.size(); place++) {
            rows.add(stands(place));
            rows.addAll(left.getOrDefault(place, List.of()));
        }
        return rows;
    }

    private ComparedItem stands(int place) {
        Item item = after.get(place);
        List<Integer> from = origins.getOrDefault(place, List.of());
        if (from.isEmpty()) {
            Segment words = new Segment(WordDiff.Change.ADDED, item.text());
            return new ComparedItem(Change.ADDED, List.of(), item, List.of(), false, false, List.of(words));
        }
        List<Item> earlier = from.stream().map(before::get).toList();
        Fate fate = map.fate(from.getFirst());
        List<Segment> words = words(earlier, fate.places(), place);
        boolean same = words.stream().allMatch(segment -> segment.change() == WordDiff.Change.KEPT);
        return new ComparedItem(
                change(from.size(), fate.places().size(), same),
                earlier,
                item,
                List.of(),
                fate.moved(),
                from.stream().anyMatch(one -> map.fate(one).toConfirm()),
                words);
    }

    private static Change change(int earlier, int later, boolean same) {
        if (earlier > 1) {
            return Change.MERGED;
        }
        if (later > 1) {
            return Change.SPLIT;
        }
        return same ? Change.KEPT : Change.ALTERED;
    }

    /** The stretches of this part: of several that came from one item, each gets its own. */
    private List<Segment> words(List<Item> earlier, List<Integer> parts, int place) {
        String old = String.join(" ", earlier.stream().map(Item::text).toList());
        if (parts.size() < 2) {
            return WordDiff.between(old, after.get(place).text());
        }
        String all = String.join(
                " ", parts.stream().map(part -> after.get(part).text()).toList());
        int start = 0;
        for (int part : parts) {
            if (part == place) {
                break;
            }
            start += after.get(part).text().length() + 1;
        }
        return part(
                WordDiff.between(old, all),
                start,
                start + after.get(place).text().length());
    }

    /** The stretches that stand between two characters of the later wording. */
    private static List<Segment> part(List<Segment> words, int from, int to) {
        List<Segment> part = new ArrayList<>();
        int at = 0;
        for (Segment segment : words) {
            if (segment.change() == WordDiff.Change.REMOVED) {
                if (at >= from && at < to) {
                    part.add(segment);
                }
                continue;
            }
            int end = at + segment.text().length();
            if (end > from && at < to) {
                part.add(new Segment(
                        segment.change(), segment.text().substring(Math.max(from - at, 0), Math.min(to, end) - at)));
            }
            at = end;
        }
        return part;
    }
}
