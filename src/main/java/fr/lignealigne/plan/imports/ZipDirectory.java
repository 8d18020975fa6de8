package fr.lignealigne.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The entries of a zip file, found as office programs find them: by the directory at its end (PKWARE APPNOTE 6.3).
 *
 * <p>A reader that goes through the entries as they come cannot tell where one ends that is stored as it is and says its
 * size only behind its bytes.
 */
final class ZipDirectory {

    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long ELSEWHERE = 0xffff_ffffL;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;

    ZipDirectory(byte[] content) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * @param packed its length in the file, in bytes
     * @param size its length once unpacked, as the directory says
     */
    record Entry(String name, boolean isLocked, int method, long crc, long packed, long size, long offset) {}

    /** The entries, at most one more than so many. */
    List<Entry> entries(int most) throws ZipException {
        try {
            var entries = new ArrayList<Entry>();
            long at = unsigned(end() + 16);
            while (entries.size() <= most && at + 46 <= bytes.limit() && bytes.getInt((int) at) == ENTRY) {
                int name = length((int) at + 28);
                int extra = length((int) at + 30);
                entries.add(entry((int) at, name, extra));
                at += 46L + name + extra + length((int) at + 32);
            }
            return entries;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    InputStream open(Entry entry) throws ZipException {
        try {
            int at = Math.toIntExact(entry.offset());
            if (bytes.getInt(at) != LOCAL) {
                throw new ZipException("no entry where the directory says");
            }
            int start = at + 30 + length(at + 26) + length(at + 28);
            if (entry.packed() > bytes.limit() - start) {
                throw new ZipException("an entry past the end");
            }
            var packed = new ByteArrayInputStream(bytes.array(), start, (int) entry.packed());
            return switch (entry.method()) {
                case STORED -> packed;
                case DEFLATED -> new InflaterInputStream(packed, new Inflater(true), 16_384);
                default -> throw new ZipException("packed in a way that office programs do not use");
            };
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw damaged(e);
        }
    }

    private Entry entry(int at, int nameLength, int extraLength) {
        String name = new String(bytes.array(), at + 46, nameLength, StandardCharsets.UTF_8);
        long packed = unsigned(at + 20);
        long size = unsigned(at + 24);
        long offset = unsigned(at + 42);
        int wide = wideSizes(at + 46 + nameLength, extraLength);
        if (wide > 0) {
            int next = wide;
            if (size == ELSEWHERE) {
                size = bytes.getLong(next);
                next += 8;
            }
            if (packed == ELSEWHERE) {
                packed = bytes.getLong(next);
                next += 8;
            }
            offset = offset == ELSEWHERE ? bytes.getLong(next) : offset;
        }
        if (packed < 0 || size < 0 || offset < 0) {
            throw new IllegalArgumentException("a size below nothing");
        }
        boolean locked = (length(at + 8) & 1) != 0;
        return new Entry(name, locked, length(at + 10), unsigned(at + 16), packed, size, offset);
    }

    /** Where the sizes of eight bytes stand that some writers give to every entry; 0 for nowhere. */
    private int wideSizes(int start, int length) {
        for (int at = start; at + 4 <= start + length; at += 4 + length(at + 2)) {
            if (length(at) == 1) {
                return at + 4;
            }
        }
        return 0;
    }

    private int end() throws ZipException {
        int first = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("cut short");
    }

    private int length(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long unsigned(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    private static ZipException damaged(Exception cause) {
        var damaged = new ZipException("damaged directory");
        damaged.initCause(cause);
        return damaged;
    }
}
