package fr.lignealigne.plan.imports.sheet;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.util.Set;
import java.util.stream.Collectors;

/** What all sheets of one file may take together, however little the file needs to say it, and whom it is kept for. */
final class Room {

    /** Twenty thousand rows of our own columns are two thirds of it. */
    private static final int MOST_CELLS = 1 << 20;

    private static final long MOST_LETTERS = 60L << 20;

    /** A cell that says more is no heading. */
    private static final int LONGEST_HEADING = 200;

    private final Set<String> headings;
    private long cells;
    private long letters;

    /** @param headings those of the columns that are kept; none for every column */
    Room(Set<String> headings) {
        this.headings = headings.stream().map(ImportedTable::plain).collect(Collectors.toSet());
    }

    boolean isForSome() {
        return !headings.isEmpty();
    }

    boolean isHeading(String words) {
        return words.length() <= LONGEST_HEADING && headings.contains(ImportedTable.plain(words));
    }

    /** Refuses once there are more than any table of remarks has; rows and places of formulas count as cells do. */
    void takeCells(int more) {
        cells += more;
        if (cells > MOST_CELLS) {
            throw new UnreadableFile(Reason.TOO_LONG, "cells without end");
        }
    }

    void takeLetters(int more) {
        letters += more;
        if (letters > MOST_LETTERS) {
            throw new UnreadableFile(Reason.TOO_LONG, "words without end");
        }
    }
}
