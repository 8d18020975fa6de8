package fr.lignealigne.attachment.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures keep what they show and lose what they tell. */
class PicturesTest {

    private static final byte[] SECRET = "48.8566 N prise par Mme K.".getBytes(StandardCharsets.UTF_8);

    @Test
    void aPhotographLosesItsPlaceItsTextsAndItsSmallCopy() throws IOException {
        byte[] plain = Made.jpeg();
        byte[] told = Made.withSegments(
                plain,
                Made.exif(1),
                Made.segment(
                        0xe1,
                        Made.joined("http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII), SECRET)),
                Made.segment(0xed, SECRET),
                Made.segment(0xe2, SECRET),
                Made.segment(0xfe, SECRET));
        byte[] cleaned = Cleaning.of(FileKind.JPEG, Made.joined(told, SECRET));
        assertThat(text(cleaned)).doesNotContain("48.8566").doesNotContain("Exif");
        assertSame(plain, cleaned);
    }

    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void aPhotographStandsAsItWasSeen(int orientation, String red) throws IOException {
        byte[] cleaned = Cleaning.of(FileKind.JPEG, Made.withSegments(Made.jpeg(), Made.exif(orientation)));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(cleaned));
        boolean isTurned = orientation >= 5;
        assertThat(seen.getWidth()).isEqualTo(isTurned ? 32 : 64);
        assertThat(seen.getHeight()).isEqualTo(isTurned ? 64 : 32);
        int x = red.equals("left") ? 4 : red.equals("right") ? seen.getWidth() - 5 : 16;
        int y = red.equals("top") ? 4 : red.equals("bottom") ? seen.getHeight() - 5 : 16;
        Color there = new Color(seen.getRGB(x, y));
        assertThat(there.getRed()).isGreaterThan(200);
        assertThat(there.getBlue()).isLessThan(60);
        assertThat(text(cleaned)).doesNotContain("Exif");
    }

    @Test
    void aDrawingLosesItsTexts() throws IOException {
        byte[] plain = Made.png();
        byte[] told = plain;
        for (String chunk : new String[] {"tEXt", "iTXt", "zTXt", "eXIf", "tIME", "iCCP", "prVt", "acTL"}) {
            told = Made.withChunk(told, chunk, SECRET);
        }
        byte[] cleaned = Cleaning.of(FileKind.PNG, told);
        assertThat(text(cleaned)).doesNotContain("48.8566");
        assertThat(Cleaning.of(FileKind.PNG, plain)).isEqualTo(cleaned);
        assertSame(plain, cleaned);
    }

    @Test
    void whatIsCleanStaysAsItIs() {
        byte[] once = Cleaning.of(FileKind.JPEG, Made.jpeg());
        assertThat(Cleaning.of(FileKind.JPEG, once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20, 200, 400})
    void aPictureThatWasCutIsDamaged(int left) {
        assertRefused(Reason.DAMAGED, FileKind.JPEG, Arrays.copyOf(Made.jpeg(), left + 4));
        assertRefused(Reason.DAMAGED, FileKind.PNG, Arrays.copyOf(Made.png(), left < 20 ? 30 : Made.png().length - 20));
    }

    @Test
    void aPngWhoseSumIsWrongIsDamaged() {
        byte[] png = Made.png();
        png[20] ^= 1;
        assertRefused(Reason.DAMAGED, FileKind.PNG, png);
    }

    @Test
    void aPngThatUnpacksToMoreThanItShowsIsABomb() throws IOException {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(10)
                .putInt(10)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[100 << 20]);
        }
        byte[] bomb = Made.joined(
                Arrays.copyOf(Made.png(), 8),
                chunk("IHDR", head),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
        assertRefused(Reason.BOMB, FileKind.PNG, bomb);
    }

    @Test
    void aPictureOfAMillionByAMillionIsTooLarge() {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(1_000_000)
                .putInt(1_000_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        assertRefused(
                Reason.TOO_MANY_PIXELS,
                FileKind.PNG,
                Made.joined(Arrays.copyOf(Made.png(), 8), chunk("IHDR", head), chunk("IEND", new byte[0])));
        byte[] frame =
                Made.segment(0xc0, new byte[] {8, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 1, 0, 0, 0});
        assertRefused(Reason.TOO_MANY_PIXELS, FileKind.JPEG, Made.withSegments(Made.jpeg(), frame));
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(chunk, 4, content.length + 4);
        ByteBuffer.wrap(chunk).putInt(content.length + 8, (int) sum.getValue());
        return chunk;
    }

    static void assertRefused(Reason reason, FileKind kind, byte[] content) {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> Cleaning.of(kind, content))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void assertSame(byte[] expected, byte[] actual) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(expected));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(actual));
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getRGB(0, 0, 64, 32, null, 0, 64)).isEqualTo(one.getRGB(0, 0, 64, 32, null, 0, 64));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
