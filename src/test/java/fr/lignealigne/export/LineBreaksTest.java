package fr.lignealigne.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void aLineEndsAfterASpaceAndNeverAfterAnApostrophe() {
        assertThat(pieces("Il s’exerce dans l'État.")).containsExactly("Il ", "s’exerce ", "dans ", "l'État.");
    }

    @Test
    void anApostropheAtTheEndEndsTheLine() {
        assertThat(pieces("l’")).containsExactly("l’");
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
