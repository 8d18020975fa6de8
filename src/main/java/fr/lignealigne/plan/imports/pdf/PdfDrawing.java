package fr.lignealigne.plan.imports.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Follows what is drawn on a page beside its letters, and keeps the box around each painted piece. */
final class PdfDrawing {

    /** A page with more is a drawing. */
    private static final int MOST_PIECES = 20_000;

    private final List<double[]> path = new ArrayList<>();
    private final List<double[]> boxes = new ArrayList<>();

    /** Takes note of one operator; hidden pieces part nothing. */
    void follow(String operator, List<COSBase> operands, PDGraphicsState state, boolean hidden) {
        switch (operator) {
            case "re" -> rectangle(operands);
            case "m" -> {
                if (!path.isEmpty() && path.getLast().length == 2) {
                    path.add(new double[0]);
                }
                point(operands, 0);
            }
            case "l" -> point(operands, 0);
            case "c" -> point(operands, 4);
            case "v", "y" -> point(operands, 2);
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> paint(state, hidden);
            case "n" -> path.clear();
            default -> {}
        }
    }

    /** The boxes painted so far, on a page turned that way whose crop box begins there; then it begins anew. */
    List<PdfRule> rules(PdfFrame frame, double cropLeft, double cropBottom) {
        List<PdfRule> rules =
                boxes.stream().map(box -> frame.rule(box, cropLeft, cropBottom)).toList();
        boxes.clear();
        path.clear();
        return rules;
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() >= 4
                && operands.get(0) instanceof COSNumber x
                && operands.get(1) instanceof COSNumber y
                && operands.get(2) instanceof COSNumber width
                && operands.get(3) instanceof COSNumber height) {
            paintable(new double[] {
                x.floatValue(),
                y.floatValue(),
                x.floatValue() + width.floatValue(),
                y.floatValue() + height.floatValue()
            });
        }
    }

    private void point(List<COSBase> operands, int at) {
        if (operands.size() > at + 1
                && operands.get(at) instanceof COSNumber x
                && operands.get(at + 1) instanceof COSNumber y) {
            paintable(new double[] {x.floatValue(), y.floatValue()});
        }
    }

    private void paintable(double[] piece) {
        if (path.size() < MOST_PIECES) {
            path.add(piece);
        }
    }

    /** Each subpath is kept as the box around it. */
    private void paint(PDGraphicsState state, boolean hidden) {
        if (!hidden && boxes.size() < MOST_PIECES) {
            double[] around = new double[0];
            for (double[] piece : path) {
                if (piece.length == 2) {
                    around = around.length == 0
                            ? new double[] {piece[0], piece[1], piece[0], piece[1]}
                            : new double[] {
                                Math.min(around[0], piece[0]),
                                Math.min(around[1], piece[1]),
                                Math.max(around[2], piece[0]),
                                Math.max(around[3], piece[1])
                            };
                    continue;
                }
                add(around, state);
                add(piece, state);
                around = new double[0];
            }
            add(around, state);
        }
        path.clear();
    }

    private void add(double[] box, PDGraphicsState state) {
        if (box.length == 4) {
            var matrix = state.getCurrentTransformationMatrix();
            Point2D one = matrix.transformPoint((float) box[0], (float) box[1]);
            Point2D other = matrix.transformPoint((float) box[2], (float) box[3]);
            boxes.add(new double[] {one.getX(), one.getY(), other.getX(), other.getY()});
        }
    }
}
