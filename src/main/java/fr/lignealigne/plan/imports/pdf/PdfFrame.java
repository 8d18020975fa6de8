package fr.lignealigne.plan.imports.pdf;

import java.util.stream.DoubleStream;

/** A page turned so that text of one direction is upright: points of the page in points from its top left corner. */
final class PdfFrame {

    private final double cos;
    private final double sin;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /** For text turned by so many degrees, against the clock, on a page of this size. */
    PdfFrame(int degrees, double width, double height) {
        cos = Math.cos(Math.toRadians(degrees));
        sin = Math.sin(Math.toRadians(degrees));
        double[] xs = {0, width * cos, height * sin, width * cos + height * sin};
        double[] ys = {0, width * sin, -height * cos, width * sin - height * cos};
        left = DoubleStream.of(xs).min().orElse(0);
        right = DoubleStream.of(xs).max().orElse(0);
        top = DoubleStream.of(ys).min().orElse(0);
        bottom = DoubleStream.of(ys).max().orElse(0);
    }

    double x(double x, double y) {
        return x * cos + y * sin - left;
    }

    double y(double x, double y) {
        return x * sin - y * cos - top;
    }

    /** The length of a slanted word whose reach across the page is this. */
    double along(double across) {
        boolean slanted = Math.abs(cos) > 0.02 && Math.abs(sin) > 0.02;
        return slanted ? across / Math.abs(cos) : across;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean holds(PdfLetter letter) {
        return letter.right() > -1
                && letter.left() < width() + 1
                && letter.y() > -1
                && letter.y() - letter.size() < height() + 1;
    }

    /** A box of the page's own coordinates, whose crop box begins at these. */
    PdfRule rule(double[] box, double cropLeft, double cropBottom) {
        double x1 = x(box[0] - cropLeft, box[1] - cropBottom);
        double y1 = y(box[0] - cropLeft, box[1] - cropBottom);
        double x2 = x(box[2] - cropLeft, box[3] - cropBottom);
        double y2 = y(box[2] - cropLeft, box[3] - cropBottom);
        return new PdfRule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
}
