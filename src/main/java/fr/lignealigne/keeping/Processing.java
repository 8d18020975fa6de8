package fr.lignealigne.keeping;

import java.util.SortedSet;

/** One activity of the record of processing, put together from the tables that serve it. */
public record Processing(
        Activity activity,
        SortedSet<Concerned> whose,
        SortedSet<Nature> natures,
        SortedSet<Ground> grounds,
        SortedSet<Keep> keeps,
        SortedSet<Reader> readers,
        SortedSet<Erasure.Way> erasures,
        SortedSet<String> tables) {}
