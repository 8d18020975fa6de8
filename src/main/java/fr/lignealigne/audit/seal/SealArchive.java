package fr.lignealigne.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * The file of a seal: a ZIP archive in one form only (docs/decisions/0071), so that one can tell by its bytes whether it
 * holds anything beside its parts. Parts are stored, not compressed: what a library for compression writes changes with
 * its version.
 *
 * @param number the SHA-256 of the manifest, in lower-case hexadecimal digits
 */
record SealArchive(byte[] file, String number) {

    static final String MANIFEST = "manifest.sha256";

    private static final short VERSION = 20;
    private static final short UTF_8_NAMES = 0x0800;
    /** The first day that a ZIP archive can say: 1 January 1980. */
    private static final short DAY = 0x21;

    /** Parts in the order of their names, and the manifest, which is what sha256sum writes of them. */
    static SealArchive of(SortedMap<String, byte[]> parts) {
        StringBuilder manifest = new StringBuilder();
        parts.forEach((name, part) ->
                manifest.append(sha256(part)).append("  ").append(name).append('\n'));
        byte[] told = manifest.toString().getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> entries = new LinkedHashMap<>(parts);
        entries.put(MANIFEST, told);
        return new SealArchive(zipped(entries), sha256(told));
    }

    static byte[] zipped(Map<String, byte[]> entries) {
        Zip zip = new Zip();
        entries.forEach(zip::add);
        return zip.closed();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
    private static final class Zip {

        private static final int LOCAL = 0x04034b50;
        private static final int CENTRAL = 0x02014b50;
        private static final int END = 0x06054b50;

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
        private short entries;

        void add(String name, byte[] part) {
            byte[] letters = name.getBytes(StandardCharsets.UTF_8);
            byte[] described = described(letters.length, part);
            directory.writeBytes(bytes(6).putInt(CENTRAL).putShort(VERSION).array());
            directory.writeBytes(described);
            directory.writeBytes(bytes(14).putInt(10, body.size()).array());
            directory.writeBytes(letters);
            body.writeBytes(bytes(4).putInt(LOCAL).array());
            body.writeBytes(described);
            body.writeBytes(letters);
            body.writeBytes(part);
            entries++;
        }

        private static byte[] described(int nameLength, byte[] part) {
            CRC32 crc = new CRC32();
            crc.update(part);
            return bytes(26)
                    .putShort(VERSION)
                    .putShort(UTF_8_NAMES)
                    .putShort(6, (short) 0)
                    .putShort(8, DAY)
                    .putInt(10, (int) crc.getValue())
                    .putInt(14, part.length)
                    .putInt(18, part.length)
                    .putShort(22, (short) nameLength)
                    .array();
        }

        byte[] closed() {
            byte[] end = bytes(22)
                    .putInt(END)
                    .putShort(8, entries)
                    .putShort(10, entries)
                    .putInt(12, directory.size())
                    .putInt(16, body.size())
                    .array();
            body.writeBytes(directory.toByteArray());
            body.writeBytes(end);
            return body.toByteArray();
        }

        private static ByteBuffer bytes(int size) {
            return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
