package fr.lignealigne.export;

import java.io.IOException;

/** A document that is told block by block, whatever paper it is told to; nothing that was told is looked at again. */
public interface Story {

    /** @param level 2 below the title, 3 below that */
    void heading(int level, String words) throws IOException;

    /** What a reader looks for: who speaks, of which lines. */
    void strong(String words) throws IOException;

    /** A block of words; an empty one is left out. */
    void words(String words) throws IOException;

    /** What a block answers to, or is quoted from. */
    void quiet(String words) throws IOException;
}
