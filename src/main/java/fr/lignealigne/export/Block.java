package fr.lignealigne.export;

import java.util.List;

/** A piece of a document, whatever its format. */
public sealed interface Block {

    /** @param level 2 for a section, 3 for a measure, 4 for a remark */
    record Heading(int level, String words) implements Block {}

    record Facts(List<Fact> facts) implements Block {}

    record Fact(String label, String value) {}

    /** Words under a label; the label is empty where the words say themselves what they are. */
    record Said(String label, String words) implements Block {}

    /** Words of somebody, under the heading before them. */
    record Body(String words) implements Block {}

    /** What is told about what stands around it. */
    record Quiet(String words) implements Block {}

    /** What the reader has to mind: for whom the document is. */
    record Notice(String words) implements Block {}

    record Bullet(String words) implements Block {}
}
