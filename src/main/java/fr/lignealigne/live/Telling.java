package fr.lignealigne.live;

import fr.lignealigne.account.Viewer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One round of telling the open pages: what several of them read alike is read once. It never outlives a right. */
public final class Telling {

    private final Map<Object, Object> read = new ConcurrentHashMap<>();

    Telling() {}

    private record Seat(Object organisation, boolean inTheCollective, Object roles, List<Object> of) {}

    /**
     * What holds for all viewers, whatever each of them may see of it.
     *
     * @param of what is read; equal things are read once
     */
    @SuppressWarnings("unchecked")
    public <T> T once(List<Object> of, Supplier<T> reading) {
        return (T) read.computeIfAbsent(of, asked -> reading.get());
    }

    /**
     * What all viewers of one organisation with the same roles see alike, read by the first who asks.
     *
     * @param of what is read; equal things are read once
     */
    @SuppressWarnings("unchecked")
    public <T> T seenBy(Viewer viewer, List<Object> of, Supplier<T> reading) {
        Seat seat = new Seat(viewer.organisation(), viewer.inTheCollective(), viewer.roles(), of);
        return (T) read.computeIfAbsent(seat, asked -> reading.get());
    }
}
