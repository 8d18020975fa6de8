package fr.lignealigne.plan.imports.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the letters of each page with where they stand, the lines drawn around them, and what is beside the text. */
final class PdfPages extends PdfWalk {

    /** Smaller pictures, in points, are bullets and lines. */
    private static final double SMALLEST_PICTURE = 12;

    private static final int MOST_PICTURES = 50;

    private final List<PdfSheet> pages = new ArrayList<>();
    private final PdfVisibility visibility;
    private final PdfPins pins;
    private final Set<TextPosition> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PdfFigures figures;

    /** A mark: whether it hides what it holds, and what it says that a picture shows. */
    private record Mark(boolean hides, String description) {}

    private final Deque<Mark> marks = new ArrayDeque<>();
    private final PdfDrawing drawing = new PdfDrawing();
    private int hiding;
    private final List<String> pictures = new ArrayList<>();

    private PdfPages(PDDocument document) {
        visibility = new PdfVisibility(document);
        pins = new PdfPins(document);
        figures = new PdfFigures(document);
    }

    static List<PdfSheet> of(PDDocument document) throws IOException {
        var walk = new PdfPages(document);
        walk.writeText(document, Writer.nullWriter());
        walk.checkLetters();
        return walk.pages;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        boolean hidden = visibility.hides(form.getOptionalContent());
        hiding += hidden ? 1 : 0;
        super.showForm(form);
        hiding -= hidden ? 1 : 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        drawing.follow(operator.getName(), operands, getGraphicsState(), hiding > 0);
        switch (operator.getName()) {
            case "BMC" -> mark(false, "");
            case "BDC" ->
                mark(
                        visibility.hides(operands, getResources()),
                        figures.described(operands, getResources(), getCurrentPage()));
            case "EMC" -> unmark();
            case "Do" -> draw(operands);
            case "BI" -> picture();
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    private void mark(boolean hidden, String description) {
        marks.push(new Mark(hidden, description));
        hiding += hidden ? 1 : 0;
        if (!description.isEmpty()
                && hiding == 0
                && pictures.size() < MOST_PICTURES
                && !pictures.contains(description)) {
            pictures.add(description);
        }
    }

    private void unmark() {
        hiding -= !marks.isEmpty() && marks.pop().hides() ? 1 : 0;
    }

    private void draw(List<COSBase> operands) {
        if (!operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name)) {
            picture();
        }
    }

    private void picture() {
        var place = getGraphicsState().getCurrentTransformationMatrix();
        if (place.getScalingFactorX() > SMALLEST_PICTURE
                && place.getScalingFactorY() > SMALLEST_PICTURE
                && marks.stream().allMatch(mark -> mark.description().isEmpty())
                && pictures.size() < MOST_PICTURES) {
            pictures.add("");
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (hiding > 0) {
            unseen.add(letter);
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void writePage() throws IOException {
        PDPage page = getCurrentPage();
        PDRectangle box = page.getCropBox();
        Map<Integer, List<TextPosition>> byAngle = new TreeMap<>();
        charactersByArticle.forEach(article -> article.forEach(letter ->
                byAngle.computeIfAbsent(angle(letter), _ -> new ArrayList<>()).add(letter)));
        int main = byAngle.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .map(Map.Entry::getKey)
                .orElse(Math.floorMod(page.getRotation(), 360));
        main = main % 90 == 0 ? main : 0;
        var frame = new PdfFrame(main, box.getWidth(), box.getHeight());
        var hidden = new ArrayList<PdfLetter>();
        var letters = new ArrayList<PdfLetter>();
        var slanted = new ArrayList<PdfLetter>();
        var turned = new ArrayList<List<PdfLetter>>();
        for (var entry : byAngle.entrySet()) {
            int angle = entry.getKey();
            var own = angle == main ? frame : new PdfFrame(angle, box.getWidth(), box.getHeight());
            var read = new ArrayList<PdfLetter>();
            for (TextPosition position : entry.getValue()) {
                PdfLetter letter = letter(position, own);
                boolean outside = !own.holds(letter);
                (unseen.contains(position) || outside ? hidden : read).add(letter);
            }
            if (angle == main) {
                letters.addAll(read);
            } else if (angle % 90 != 0) {
                slanted.addAll(read);
            } else if (!read.isEmpty()) {
                turned.add(read);
            }
        }
        letters.addAll(pins.values(page, frame));
        List<PdfRule> rules = drawing.rules(frame, box.getLowerLeftX(), box.getLowerLeftY());
        pages.add(new PdfSheet(new PdfPage(
                pages.size(),
                frame.width(),
                frame.height(),
                letters,
                turned,
                slanted,
                hidden,
                rules,
                List.copyOf(pictures),
                pins.comments(page))));
        unseen.clear();
        marks.clear();
        hiding = 0;
        pictures.clear();
    }

    /** In whole degrees; what is nearly upright is upright. */
    private static int angle(TextPosition letter) {
        var matrix = letter.getTextMatrix();
        int degrees = (int) Math.round(Math.toDegrees(Math.atan2(matrix.getValue(0, 1), matrix.getValue(0, 0))));
        int right = 90 * Math.round(degrees / 90f);
        return Math.floorMod(Math.abs(degrees - right) <= 3 ? right : degrees, 360);
    }

    private static PdfLetter letter(TextPosition position, PdfFrame frame) {
        var matrix = position.getTextMatrix();
        double x = frame.x(matrix.getTranslateX(), matrix.getTranslateY());
        double y = frame.y(matrix.getTranslateX(), matrix.getTranslateY());
        double size = matrix.getScalingFactorY();
        return new PdfLetter(
                x,
                x + frame.along(position.getWidthDirAdj()),
                y,
                size,
                isBold(position),
                0,
                plain(position.getUnicode()));
    }

    /** Letters set as one sign are letters all the same, so that they are found. */
    private static String plain(String text) {
        return text.chars().anyMatch(letter -> letter >= 0xfb00 && letter <= 0xfb06)
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text;
    }

    private static boolean isBold(TextPosition letter) {
        String font = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
        var descriptor = letter.getFont().getFontDescriptor();
        return font.contains("bold") || font.contains("black") || descriptor != null && descriptor.isForceBold();
    }
}
