package fr.lignealigne.plan.imports.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips parts by hand, sound or not. */
public final class Zip {

    private Zip() {}

    public static byte[] of(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As some programs stream: entries stored as they are, their sizes told only behind them and in the directory. */
    static byte[] streamed(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        parts.forEach((name, content) -> {
            var sum = new CRC32();
            sum.update(content);
            byte[] sizes = ints((int) sum.getValue(), content.length, content.length);
            directory.writeBytes(ints(0x02014b50));
            directory.writeBytes(shorts(20, 20, 8, 0, 0, 0));
            directory.writeBytes(sizes);
            directory.writeBytes(shorts(name.length(), 0, 0, 0, 0, 0, 0));
            directory.writeBytes(ints(file.size()));
            directory.writeBytes(bytes(name));
            file.writeBytes(ints(0x04034b50));
            file.writeBytes(shorts(20, 8, 0, 0, 0));
            file.writeBytes(ints(0, 0, 0));
            file.writeBytes(shorts(name.length(), 0));
            file.writeBytes(bytes(name));
            file.writeBytes(content);
            file.writeBytes(ints(0x08074b50));
            file.writeBytes(sizes);
        });
        int start = file.size();
        file.writeBytes(directory.toByteArray());
        file.writeBytes(ints(0x06054b50));
        file.writeBytes(shorts(0, 0, parts.size(), parts.size()));
        file.writeBytes(ints(directory.size(), start));
        file.writeBytes(shorts(0));
        return file.toByteArray();
    }

    private static byte[] ints(int... values) {
        var bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    private static byte[] shorts(int... values) {
        var bytes = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }
}
