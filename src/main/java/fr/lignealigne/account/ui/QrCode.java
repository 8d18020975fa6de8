package fr.lignealigne.account.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text to be photographed (ISO/IEC 18004), drawn as lines: sharp at any size, and it asks nobody for a picture. */
class QrCode extends Image {

    private static final int QUIET = 4;

    QrCode(String text, String alternative) {
        super("data:image/svg+xml;base64," + base64(drawn(text)), alternative);
        addClassName("qr-code");
    }

    private static String base64(String svg) {
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Dark on white whatever the screen: cameras want it so. */
    static String drawn(String text) {
        ByteMatrix cells = cells(text);
        int side = cells.getWidth() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < cells.getHeight(); y++) {
            for (int x = 0; x < cells.getWidth(); x++) {
                if (cells.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>""".formatted(side, path);
    }

    private static ByteMatrix cells(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long to be drawn", e);
        }
    }
}
