package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the pages of a PDF that ends whatever the file holds, and knows how many letters it could not tell.
 *
 * <p>Forms may draw forms. One that draws itself, however far round, is refused; so are more drawings and operators
 * than any document has.
 */
abstract class PdfWalk extends PDFTextStripper {

    private static final int DEEPEST = 30;
    private static final int MOST_FORMS = 100_000;
    private static final int MOST_OPERATORS = 30_000_000;
    private static final int MOST_LETTERS = 20_000_000;

    /** A sign of a symbol font here and there may have no name; a text has one for each letter. */
    private static final double MOST_UNKNOWN = 0.05;

    private static final int FEWEST_UNKNOWN = 10;

    /** A font may forget the space, or a bullet; a text has more letters than that. */
    private static final int FEWEST_CODES = 5;

    private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private int forms;
    private int operators;
    private int letters;
    private int unknown;
    private final Set<Integer> unknownCodes = new HashSet<>();

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        TimeLimit.check();
        COSBase itself = form.getCOSObject();
        if (++forms > MOST_FORMS || drawn.size() >= DEEPEST || !drawn.add(itself)) {
            throw new UnreadableFile(Reason.BOMB, "forms that draw each other");
        }
        try {
            super.showForm(form);
        } finally {
            drawn.remove(itself);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        TimeLimit.check();
        if (++operators > MOST_OPERATORS) {
            throw new UnreadableFile(Reason.BOMB, MOST_OPERATORS + " operators");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        TimeLimit.check();
        if (++letters > MOST_LETTERS) {
            throw new UnreadableFile(Reason.TOO_LONG, MOST_LETTERS + " letters");
        }
        if (isUnknown(font.toUnicode(code, PdfGlyphs.NAMES))) {
            unknown++;
            unknownCodes.add(code);
        }
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        TimeLimit.check();
        super.processTextPosition(letter);
    }

    /** Refuses a text of which so many letters are unknown that nobody could read it. */
    void checkLetters() {
        if (unknown > FEWEST_UNKNOWN && unknownCodes.size() >= FEWEST_CODES && unknown > MOST_UNKNOWN * letters) {
            throw new UnreadableFile(Reason.UNKNOWN_LETTERS, unknown + " of " + letters + " letters");
        }
    }

    private static boolean isUnknown(@Nullable String letter) {
        return letter == null || letter.codePoints().anyMatch(PdfWalk::isNoLetter);
    }

    /** Bullets of symbol fonts are in the private area; controls and signs that no version of Unicode has are noise. */
    private static boolean isNoLetter(int point) {
        return point == 0xfffd || !Character.isDefined(point) || point < ' ' && "\t\n\r".indexOf(point) < 0;
    }
}
