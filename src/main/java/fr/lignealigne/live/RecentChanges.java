package fr.lignealigne.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The changes of the last half minute, numbered as they came: longer than any page takes to open. */
final class RecentChanges {

    private static final long KEPT = TimeUnit.SECONDS.toNanos(30);

    private final Deque<Numbered> changes = new ArrayDeque<>();
    private long last;

    private record Numbered(long number, long at, Change change) {}

    synchronized void add(Change change) {
        long now = System.nanoTime();
        changes.addLast(new Numbered(++last, now, change));
        while (now - changes.getFirst().at() > KEPT) {
            changes.removeFirst();
        }
    }

    /** The number of the latest; 0 before the first. */
    synchronized long last() {
        return last;
    }

    synchronized List<Change> since(long number) {
        return changes.stream()
                .filter(change -> change.number() > number)
                .map(Numbered::change)
                .toList();
    }
}
