package fr.lignealigne.bilateral.planner;

import java.time.Instant;

/**
 * Somewhere an exchange may be put as far as it alone is concerned: both sides are there, the room fits, nothing that stands is
 * in the way. Seconds since the epoch; the room is -1 by link. The costs are soft points.
 */
public final class Place {

    final long start;
    final long end;
    final long day;
    final long half;
    final Team team;
    final int room;
    final Wish wish;
    final int lengthCost;
    int moveCost;

    Place(long start, long end, long day, long half, Team team, int room, Wish wish, int lengthCost) {
        this.start = start;
        this.end = end;
        this.day = day;
        this.half = half;
        this.team = team;
        this.room = room;
        this.wish = wish;
        this.lengthCost = lengthCost;
    }

    long minutes() {
        return (end - start) / 60;
    }

    boolean meets(Place other, long between) {
        return start < other.end + between && other.start < end + between;
    }

    /** What it costs wherever the others are. */
    int cost() {
        return wishCost() + lengthCost + moveCost + team.themeCost;
    }

    int wishCost() {
        return wish == Wish.YES ? 0 : Weight.IF_NEED_BE;
    }

    Instant startsAt() {
        return Instant.ofEpochSecond(start);
    }
}
