package fr.lignealigne.export.numbered;

import java.io.IOException;

/** The rule at the side of a remark, from its first line to its last, on each page it takes. */
final class SideRule {

    private static final float WIDTH = 1.2f;
    private static final float BELOW = 3;

    private final Press press;
    private final float x;
    private float from;

    SideRule(Press press, float x) {
        this.press = press;
        this.x = x;
        from = press.y();
    }

    /** Before each line: ends the rule where the page turns, and begins it anew on the next. */
    void before(float leading) throws IOException {
        if (!press.hasRoom(leading) && !press.isAtTop()) {
            end();
            press.need(leading);
            from = press.y();
        }
    }

    void end() throws IOException {
        if (press.y() < from) {
            press.rule(x, from - BELOW / 2, x, press.y() - BELOW, WIDTH);
        }
    }
}
