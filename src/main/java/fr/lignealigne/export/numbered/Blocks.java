package fr.lignealigne.export.numbered;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Blocks of words of our own, wrapped where the page ends them. */
record Blocks(Press press, Tags tags, Inks inks, Wrapping wrapping) {

    /** A block of one look. */
    record Look(Inks.Weight weight, float size, float leading, float grey) {}

    /** Makes room for the next line. */
    interface Room {

        void make(float leading) throws IOException;
    }

    /** Prints a block as an element of this type; the page may turn within it. */
    void print(PDStructureNode parent, String type, String words, float x, float width, Look look) throws IOException {
        print(parent, type, words, x, width, look, press::need);
    }

    void print(PDStructureNode parent, String type, String words, float x, float width, Look look, Room room)
            throws IOException {
        PDStructureElement element = tags.in(parent, type);
        for (Wrapping.Piece piece : wrapping.of(words, look.weight(), width / look.size())) {
            room.make(look.leading());
            press.down(look.leading());
            String line = words.substring(piece.start(), piece.end());
            press.words(element, inks.of(line, look.weight()), x, look.size(), look.grey());
        }
    }
}
