package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A JPEG (ITU-T T.81) without what cameras and programs write beside the picture: every application segment (EXIF with
 * its place and its small copy, XMP, IPTC, colour profiles) and comment goes, the picture stays as it is to the bit. What
 * follows its end goes, too.
 */
final class Jpeg {

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COM = 0xfe;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int orientation = 1;
    private final boolean isAlone;
    private boolean hasFrame;

    private Jpeg(byte[] content, boolean isAlone) {
        this.in = content;
        this.isAlone = isAlone;
        this.out = new ByteArrayOutputStream(content.length);
    }

    /** Cleaned; turned as its camera was held, which only a removed segment said. */
    static byte[] upright(byte[] content) throws IOException {
        Jpeg jpeg = new Jpeg(content, true);
        jpeg.walk();
        byte[] stripped = jpeg.out.toByteArray();
        return jpeg.orientation == 1 ? stripped : Orientation.turned(stripped, jpeg.orientation);
    }

    /**
     * Cleaned, as a picture inside a document, which is never turned by what it says itself; it may lack its last mark,
     * as some programs write it.
     */
    static byte[] stripped(byte[] content) {
        Jpeg jpeg = new Jpeg(content, false);
        jpeg.walk();
        return jpeg.out.toByteArray();
    }

    private void walk() {
        require(at(0) == 0xff && at(1) == SOI);
        out.write(in, 0, 2);
        int position = 2;
        while (true) {
            if (!isAlone && hasFrame && position >= in.length) {
                return;
            }
            require(at(position) == 0xff);
            while (at(position + 1) == 0xff) {
                position++;
            }
            int marker = at(position + 1);
            if (marker == EOI) {
                require(hasFrame);
                out.write(in, position, 2);
                return;
            }
            require(marker >= 0xc0 && marker != SOI && (marker & 0xf8) != 0xd0);
            int length = at(position + 2) << 8 | at(position + 3);
            int end = position + 2 + length;
            require(length >= 2 && end <= in.length);
            segment(marker, position, end);
            position = marker == SOS ? scan(end) : end;
        }
    }

    private void segment(int marker, int position, int end) {
        int size = end - position;
        if (marker == APP0 && size >= 18 && ContentKind.startsWith(in, position + 4, "JFIF\0")) {
            // Units and density, without the small copy that may follow.
            out.writeBytes(new byte[] {(byte) 0xff, (byte) APP0, 0, 16});
            out.write(in, position + 4, 12);
            out.write(0);
            out.write(0);
        } else if (marker == APP14 && size == 16 && ContentKind.startsWith(in, position + 4, "Adobe")) {
            // Says how the colours are written.
            out.write(in, position, size);
        } else if (marker >= APP0 && marker <= APP15 || marker == COM) {
            if (marker == APP1 && ContentKind.startsWith(in, position + 4, "Exif\0\0")) {
                orientation = Orientation.of(in, position + 10, end);
            }
        } else {
            if (marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                require(size >= 10);
                Pixels.require(at(position + 7) << 8 | at(position + 8), at(position + 5) << 8 | at(position + 6));
                hasFrame = true;
            }
            out.write(in, position, size);
        }
    }

    /** The picture's own bits run to the next marker that is neither a stuffed zero nor a restart. */
    private int scan(int from) {
        int position = from;
        while (isAlone || position < in.length - 1) {
            int marker = at(position) == 0xff ? at(position + 1) : 0;
            if (marker != 0 && marker != 0xff && (marker & 0xf8) != 0xd0) {
                break;
            }
            if (marker != 0 && (marker & 0xf8) == 0xd0) {
                position++;
            }
            position++;
        }
        if (position == in.length - 1) {
            position++;
        }
        out.write(in, from, position - from);
        return position;
    }

    private int at(int position) {
        require(position < in.length);
        return in[position] & 0xff;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }
}
