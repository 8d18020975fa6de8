package fr.lignealigne.plan.linemap;

/**
 * Some characters of one piece, from the first to before the last.
 *
 * @param piece index of the piece in its version
 */
public record Stretch(int piece, int from, int to) {

    public Stretch {
        if (piece < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException("No stretch: piece " + piece + ", " + from + " to " + to);
        }
    }
}
