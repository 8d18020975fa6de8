package fr.lignealigne.export;

import java.util.List;

/** One piece of minutes on paper, whatever the format. */
sealed interface MinutesBlock {

    /**
     * A heading.
     *
     * @param level 1 for the title
     */
    record Heading(int level, String words) implements MinutesBlock {}

    record Words(String words) implements MinutesBlock {}

    /** What is said about what follows, smaller. */
    record About(String words) implements MinutesBlock {}

    record Items(List<String> items, boolean numbered) implements MinutesBlock {}

    /** A table with a row of headings. */
    record Table(List<String> head, List<List<String>> rows) implements MinutesBlock {}
}
