package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.Attachments;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** How a camera was held: the tag 274 of EXIF (CIPA DC-008, 4.6.5), and a picture turned by it. */
final class Orientation {

    private static final int TAG = 274;

    /** The second where the first makes a large photograph larger than any that is taken. */
    private static final float[] QUALITIES = {0.92f, 0.75f};

    private Orientation() {}

    /** What an EXIF segment says, from its TIFF header on; 1, upright, when it says nothing sound. */
    static int of(byte[] content, int from, int end) {
        if (end - from < 8) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(content, from, end - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries && directory + 14 + 12 * i <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** The picture as it was seen. */
    static byte[] turned(byte[] jpeg, int orientation) throws IOException {
        BufferedImage lying = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(jpeg)));
        int width = lying.getWidth();
        int height = lying.getHeight();
        boolean isSwapped = orientation >= 5;
        var upright = new BufferedImage(isSwapped ? height : width, isSwapped ? width : height, lying.getType());
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(lying, transform(orientation, width, height), null);
        graphics.dispose();
        byte[] written = written(upright, QUALITIES[0]);
        return written.length <= Attachments.LARGEST ? written : written(upright, QUALITIES[1]);
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
