package fr.lignealigne.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Where a French line may end: as everywhere, but never after an apostrophe. */
public final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(DocumentWords.FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int end = breaks.next();
        while (end > 0 && end < text.length() && isApostrophe(text.charAt(end - 1))) {
            end = breaks.next();
        }
        return end;
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019';
    }
}
