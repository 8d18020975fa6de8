package fr.lignealigne.plan.linemap;

import fr.lignealigne.plan.linemap.Carried.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Carries characters from one version to the next, inside the pieces whose fates are known. */
final class Carrying {

    /** Less of the letters than this, and the passage is gone, whatever stands there now. */
    private static final double KEPT = 0.2;

    private final List<Piece> before;
    private final List<Piece> after;
    private final List<Fate> fates;
    private final List<List<Integer>> sources = new ArrayList<>();

    Carrying(List<Piece> before, List<Piece> after, List<Fate> fates) {
        this.before = before;
        this.after = after;
        this.fates = fates;
        after.forEach(piece -> sources.add(new ArrayList<>()));
        for (int i = 0; i < fates.size(); i++) {
            for (int place : fates.get(i).places()) {
                sources.get(place).add(i);
            }
        }
    }

    Fate fate(int piece) {
        return fates.get(piece);
    }

    /** The same two versions with other fates. */
    Carrying with(List<Fate> other) {
        return new Carrying(before, after, other);
    }

    /** Whether an old piece and a new one have the same words. */
    boolean isSame(int piece, int place) {
        return before.get(piece).text().equals(after.get(place).text());
    }

    /** How many pieces the later version has. */
    int size() {
        return after.size();
    }

    /** Carries on what an earlier step found; removed stays removed, altered is never exact again. */
    Carried carry(Carried carried) {
        List<Stretch> stretches = new ArrayList<>();
        Outcome outcome = carried.outcome();
        boolean isToConfirm = carried.toConfirm();
        boolean isAnyLeft = false;
        for (Stretch stretch : carried.stretches()) {
            Carried next = carry(stretch);
            isToConfirm |= next.toConfirm();
            isAnyLeft |= next.outcome() != Outcome.REMOVED;
            outcome = next.outcome() == Outcome.EXACT || outcome == Outcome.REMOVED ? outcome : Outcome.ALTERED;
            if (next.outcome() != Outcome.REMOVED || carried.stretches().size() == 1) {
                stretches.addAll(next.stretches());
            }
        }
        if (!isAnyLeft) {
            outcome = Outcome.REMOVED;
        }
        return new Carried(outcome, stretches, isToConfirm);
    }

    Carried carry(Stretch stretch) {
        Fate fate = fates.get(stretch.piece());
        String text = before.get(stretch.piece()).text();
        int from = Math.min(stretch.from(), text.length());
        int to = Math.min(stretch.to(), text.length());
        if (fate.isRemoved()) {
            List<Stretch> spot = fate.nearest() < 0 ? List.of() : List.of(new Stretch(fate.nearest(), 0, 0));
            return new Carried(Outcome.REMOVED, spot, fate.toConfirm());
        }
        if (fate.keepsWords()) {
            Stretch same = new Stretch(fate.places().getFirst(), from, to);
            return new Carried(Outcome.EXACT, List.of(same), fate.toConfirm());
        }
        Joined old = new Joined(before, sources.get(fate.places().getFirst()));
        Joined now = new Joined(after, fate.places());
        int shift = old.start(stretch.piece());
        return carried(old.text(), shift + from, shift + to, now, fate.toConfirm());
    }

    private static Carried carried(String text, int from, int to, Joined now, boolean isToConfirm) {
        int[] map = new Alignment(text, now.text()).map();
        int first = -1;
        int last = -1;
        int kept = 0;
        int letters = 0;
        for (int at = from; at < to; at++) {
            boolean isLetter = Character.isLetterOrDigit(text.charAt(at));
            letters += isLetter ? 1 : 0;
            if (map[at] >= 0) {
                kept += isLetter ? 1 : 0;
                first = first < 0 ? map[at] : first;
                last = map[at];
            }
        }
        boolean isWhole = from == 0 && to == text.length() && to > 0;
        if (isWhole && (first < 0 || kept < KEPT * letters)) {
            // The piece lives on, however much was rewritten: so does what was said of all of it.
            return new Carried(Outcome.ALTERED, now.stretches(0, now.text().length()), isToConfirm);
        }
        if (first < 0 || kept < KEPT * letters) {
            int spot = from == to && from < text.length() && map[from] >= 0 ? map[from] : end(map, from);
            Outcome outcome = from == to ? Outcome.EXACT : Outcome.REMOVED;
            return new Carried(outcome, now.stretches(spot, spot), isToConfirm);
        }
        if (now.text().startsWith(text.substring(from, to), first) && last - first == to - from - 1) {
            return new Carried(Outcome.EXACT, now.stretches(first, last + 1), isToConfirm);
        }
        // What replaced the first or the last words of the passage belongs to it, if it begins or ends with it.
        int start = map[from] < 0 && (from == 0 || map[from - 1] >= 0) ? end(map, from) : first;
        int next = to < map.length ? map[to] : now.text().length();
        int stop = map[to - 1] < 0 && next >= 0 ? next : last + 1;
        while (start < first && Character.isWhitespace(now.text().charAt(start))) {
            start++;
        }
        while (stop > last + 1 && Character.isWhitespace(now.text().charAt(stop - 1))) {
            stop--;
        }
        return new Carried(Outcome.ALTERED, now.stretches(start, stop), isToConfirm);
    }

    /** Just after the place of the last character before this one that has a place. */
    private static int end(int[] map, int at) {
        return Arrays.stream(map, 0, at).max().orElse(-1) + 1;
    }
}
