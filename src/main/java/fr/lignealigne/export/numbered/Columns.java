package fr.lignealigne.export.numbered;

import fr.lignealigne.plan.Item;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How the columns of a table share the width of the page.
 *
 * @param lefts where each begins, and where the last ends
 * @param gutter how much of each holds the numbers of lines
 */
record Columns(float[] lefts, float gutter) {

    private static final float PAD = 3.5f;
    private static final float LONGEST_WORD = 90;
    private static final float WIDEST = 260;

    static Columns of(Collection<? extends Map<Integer, List<Item>>> rows, int count, Sheet sheet, Inks inks)
            throws IOException {
        float[] least = new float[count];
        float[] wished = new float[count];
        int last = 1;
        for (Map<Integer, List<Item>> row : rows) {
            for (Map.Entry<Integer, List<Item>> cell : row.entrySet()) {
                for (Item item : cell.getValue()) {
                    last = Math.max(last, item.lastLine());
                    int column = cell.getKey();
                    wished[column] = Math.max(wished[column], width(item.text(), sheet, inks, WIDEST));
                    for (String word : item.text().split("\\s+")) {
                        least[column] = Math.max(least[column], width(word, sheet, inks, LONGEST_WORD));
                    }
                }
            }
        }
        float gutter = inks.width(String.valueOf(last), Inks.Weight.REGULAR) * sheet.numberSize() + PAD;
        return new Columns(shared(least, wished, sheet, gutter + 2 * PAD), gutter);
    }

    private static float width(String words, Sheet sheet, Inks inks, float most) throws IOException {
        return Math.min(most, inks.width(words, Inks.Weight.SEMIBOLD) * sheet.smaller() + 1);
    }

    /** Each its longest word, and of what is left as much as it wishes more than that. */
    private static float[] shared(float[] least, float[] wished, Sheet sheet, float around) {
        float whole = sheet.end() - Sheet.LEFT;
        float leastOfAll = sum(least) + least.length * around;
        float wishes = sum(wished) - sum(least);
        float[] lefts = new float[least.length + 1];
        lefts[0] = Sheet.LEFT;
        for (int column = 0; column < least.length; column++) {
            float width = least[column] + around;
            if (leastOfAll > whole) {
                width *= whole / leastOfAll;
            } else {
                float part = wishes > 0 ? (wished[column] - least[column]) / wishes : 1f / least.length;
                width += (whole - leastOfAll) * part;
            }
            lefts[column + 1] = lefts[column] + width;
        }
        return lefts;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    int count() {
        return lefts.length - 1;
    }

    float left(int column) {
        return lefts[column];
    }

    /** How wide the words of a column may be. */
    float words(int column) {
        return Math.max(1, lefts[column + 1] - lefts[column] - gutter - 2 * PAD);
    }
}
