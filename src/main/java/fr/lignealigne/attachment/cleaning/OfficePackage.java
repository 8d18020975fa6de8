package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a zipped document, found by its directory as office programs do and unpacked under limits; written anew
 * without anything a zip may carry beside them: comments, times, extra fields, bytes before, between and behind.
 */
final class OfficePackage {

    static final String MIMETYPE = "mimetype";

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 100L << 20;

    /** Office XML packs about 10 to 40 times; a part past this ratio and size is made of nothing but repetition. */
    private static final int MOST_RATIO = 150;

    private static final long RATIO_COUNTS_FROM = 4L << 20;

    private static final Set<Integer> PACKED_AS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    /** The earliest time that a zip can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static OfficePackage read(byte[] content) throws IOException {
        requireEndsWithDirectory(content);
        var read = new OfficePackage();
        try (ZipFile zip = ZipFile.builder()
                .setByteArray(content)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new RefusedFile(Reason.BOMB);
            }
            long room = MOST_BYTES;
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : entries) {
                requireInside(entry.getName());
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new RefusedFile(Reason.PROTECTED);
                }
                // Names of parts are equal without regard to their case (ISO/IEC 29500-2, 6.3.5).
                require(names.add(entry.getName().toLowerCase(Locale.ROOT)) && PACKED_AS.contains(entry.getMethod()));
                if (!entry.isDirectory()) {
                    byte[] part = unpack(zip, entry, room, content.length);
                    room -= part.length;
                    read.parts.put(entry.getName(), part);
                }
            }
        }
        return read;
    }

    /**
     * Nothing follows the directory, and nothing stands before what it counts from, so that no other program reads another
     * file out of the same bytes (APPNOTE 4.3.16; 4.3.14 and 4.3.15 where a writer prepares for more than it needs).
     */
    private static void requireEndsWithDirectory(byte[] content) {
        int end = content.length - 22;
        if (end < 0 || !ContentKind.startsWith(content, end, "PK\5\6")) {
            throw new RefusedFile(Reason.TWO_AT_ONCE);
        }
        ByteBuffer record = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        boolean isLong = end >= 76 && ContentKind.startsWith(content, end - 20, "PK\6\7");
        long size = isLong ? record.getLong(end - 76 + 40) : record.getInt(end + 12);
        long start = isLong ? record.getLong(end - 76 + 48) : record.getInt(end + 16);
        if (start + size != (isLong ? end - 76 : end) || record.getShort(end + 20) != 0) {
            throw new RefusedFile(Reason.TWO_AT_ONCE);
        }
    }

    private static void requireInside(String name) {
        require(!Arrays.asList(name.split("[/\\\\]")).contains("..")
                && !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && name.indexOf('\0') < 0);
    }

    /** The directory's word for a size is believed within the limits, and no further. */
    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, long room, long packedFile) throws IOException {
        long limit = Math.min(room, Math.max(RATIO_COUNTS_FROM, MOST_RATIO * packedFile));
        if (entry.getSize() > limit) {
            throw new RefusedFile(Reason.BOMB);
        }
        require(entry.getSize() >= 0);
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] part = content.readNBytes((int) entry.getSize());
            if (content.read() >= 0) {
                throw new RefusedFile(Reason.BOMB);
            }
            var sum = new CRC32();
            sum.update(part);
            require(part.length == entry.getSize() && sum.getValue() == entry.getCrc());
            return part;
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }

    /** The names of all parts, in the order of the file; a copy, so that parts may be removed while one goes through. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part's bytes; empty when there is none. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    void put(String name, byte[] content) {
        parts.put(name, content);
    }

    void remove(String name) {
        parts.remove(name);
    }

    /** A zip with these parts and nothing else; a part that says the type comes first and plain (OpenDocument 1.3, 3.3). */
    byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (has(MIMETYPE)) {
                write(zip, MIMETYPE, ZipEntry.STORED);
            }
            for (String name : parts.keySet()) {
                if (!name.equals(MIMETYPE)) {
                    write(zip, name, ZipEntry.DEFLATED);
                }
            }
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip, String name, int method) throws IOException {
        byte[] part = part(name);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            var sum = new CRC32();
            sum.update(part);
            entry.setSize(part.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
