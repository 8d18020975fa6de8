package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG (ISO/IEC 15948) with the chunks that make its picture and no other: texts, EXIF, XMP, times, profiles and what
 * programs add of their own go. The picture stays as it is to the bit; it is unpacked once, keeping nothing, so that none
 * that says less than it holds comes through.
 */
final class Png {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private final Inflater inflater = new Inflater();
    private final byte[] unpacked = new byte[64 << 10];
    private long room = -1;

    private Png(byte[] content) {
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    static byte[] cleaned(byte[] content) {
        require(ContentKind.startsWith(content, SIGNATURE));
        var png = new Png(content);
        try {
            png.walk();
        } catch (DataFormatException e) {
            throw new RefusedFile(Reason.DAMAGED);
        } finally {
            png.inflater.end();
        }
        return png.out.toByteArray();
    }

    private void walk() throws DataFormatException {
        out.write(in.array(), 0, 8);
        in.position(8);
        String type = "";
        while (!type.equals("IEND")) {
            require(in.remaining() >= 12);
            int start = in.position();
            int length = in.getInt();
            require(length >= 0 && length <= in.remaining() - 8);
            type = new String(in.array(), start + 4, 4, StandardCharsets.ISO_8859_1);
            requireSum(start, length);
            boolean isFirst = room < 0;
            require(isFirst == type.equals("IHDR"));
            switch (type) {
                case "IHDR" -> header(length, start + 8);
                case "IDAT" -> unpack(start + 8, length);
                default -> {}
            }
            if (KEPT.contains(type)) {
                out.write(in.array(), start, length + 12);
            }
            in.position(start + length + 12);
        }
        require(inflater.finished());
    }

    private void requireSum(int start, int length) {
        var sum = new CRC32();
        sum.update(in.array(), start + 4, length + 4);
        require(in.getInt(start + 8 + length) == (int) sum.getValue());
    }

    /** The unpacked picture: rows of samples with a byte before each; interlaced ones have up to seven times the rows. */
    private void header(int length, int at) {
        require(length == 13);
        int width = in.getInt(at);
        int height = in.getInt(at + 4);
        Pixels.require(width, height);
        int channels = switch (in.get(at + 9)) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        long bits = (long) width * channels * in.get(at + 8);
        room = (bits / 8 + 2) * height + (in.get(at + 12) == 0 ? 0 : 2L * width + 2L * height + 64);
    }

    private void unpack(int from, int length) throws DataFormatException {
        inflater.setInput(in.array(), from, length);
        while (!inflater.finished()) {
            int size = inflater.inflate(unpacked);
            room -= size;
            if (room < 0) {
                throw new RefusedFile(Reason.BOMB);
            }
            if (size == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                break;
            }
        }
        require(inflater.getRemaining() == 0);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }
}
