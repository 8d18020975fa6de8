package fr.lignealigne.synopsis;

/** A passage on the way through the consolidated table. */
public record PassageStop(int firstLine, int lastLine, boolean decided) {

    public boolean isAt(int first, int last) {
        return firstLine == first && lastLine == last;
    }
}
