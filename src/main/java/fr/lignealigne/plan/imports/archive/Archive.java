package fr.lignealigne.plan.imports.archive;

import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a zipped document, unpacked in memory under limits and checked by {@link XmlGuard}.
 *
 * <p>Pictures, macros and embedded files are counted against the limits and dropped; nothing is written to disk and no
 * link is followed.
 */
public final class Archive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L << 20;

    /** Office XML packs about 10 to 40 times; a part past this ratio and size is made of nothing but repetition. */
    private static final int MOST_RATIO = 150;

    private static final long RATIO_COUNTS_FROM = 4L << 20;
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

    private static final Set<Integer> PACKED_AS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private static final Set<String> TEXTS = Set.of("html", "htm", "xhtml", "txt");
    private static final int LARGEST_TEXT = 1 << 20;

    private final Map<String, byte[]> parts = new HashMap<>();

    private Archive() {}

    /** Finds the entries as office programs do, by the directory at the end of the file. */
    public static Archive open(byte[] content) {
        var archive = new Archive();
        try (ZipFile zip = ZipFile.builder()
                .setByteArray(content)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new UnreadableFile(Reason.BOMB, "more than " + MOST_ENTRIES + " entries");
            }
            long unpacked = 0;
            for (ZipArchiveEntry entry : entries) {
                requireInside(entry.getName());
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new UnreadableFile(Reason.ENCRYPTED, "zip");
                }
                unpacked += archive.unpack(zip, entry, MOST_BYTES - unpacked, content.length);
            }
        } catch (UnreadableFile refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(Reason.CORRUPT, "zip", e);
        }
        return archive;
    }

    public Format format() {
        byte[] type = raw("mimetype");
        if (new String(type, StandardCharsets.US_ASCII).startsWith(ODT_TYPE)) {
            return Format.ODT;
        }
        if (has("[Content_Types].xml") && parts.keySet().stream().anyMatch(name -> name.startsWith("word/"))) {
            return Format.DOCX;
        }
        throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a zip, but neither DOCX nor ODT");
    }

    /** Whether it says of itself that it is a spreadsheet of OpenDocument. */
    public boolean isOds() {
        return new String(raw("mimetype"), StandardCharsets.US_ASCII)
                .startsWith("application/vnd.oasis.opendocument.spreadsheet");
    }

    public boolean isXlsx() {
        return has("[Content_Types].xml") && has("xl/workbook.xml");
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The names of all parts, in order. */
    public List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    /** A part's bytes as they are; empty when there is none. */
    public byte[] raw(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** A part's bytes, checked as XML that is safe to parse. */
    public byte[] xml(String name) {
        byte @Nullable [] part = parts.get(name);
        if (part == null) {
            throw new UnreadableFile(Reason.CORRUPT, "no " + name);
        }
        XmlGuard.check(part);
        return part;
    }

    /** Whole texts may be set into a document beside its own parts. */
    private static boolean isKept(ZipArchiveEntry entry) {
        String name = entry.getName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.equals("mimetype")
                || ending.equals("xml")
                || ending.equals("rels")
                || entry.getSize() <= LARGEST_TEXT && TEXTS.contains(ending);
    }

    private static void requireInside(String name) {
        boolean climbs = Arrays.asList(name.split("[/\\\\]")).contains("..");
        if (climbs || name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0) {
            throw new UnreadableFile(Reason.CORRUPT, "an entry outside its archive");
        }
    }

    /** Keeps a part, or only counts it; the directory's word for its size is believed within the limits, and no further. */
    private long unpack(ZipFile zip, ZipArchiveEntry entry, long room, long packedFile) throws IOException {
        long limit = Math.min(room, Math.max(RATIO_COUNTS_FROM, MOST_RATIO * packedFile));
        if (!PACKED_AS.contains(entry.getMethod())) {
            throw new UnreadableFile(Reason.CORRUPT, "packed in a way that office programs do not use");
        }
        if (entry.getSize() > limit) {
            throw new UnreadableFile(Reason.BOMB, "unpacks to more than " + limit + " bytes");
        }
        byte[] part = isKept(entry) ? new byte[(int) entry.getSize()] : new byte[0];
        byte[] buffer = new byte[16_384];
        var sum = new CRC32();
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                TimeLimit.check();
                sum.update(buffer, 0, read);
                if (size + read > entry.getSize()) {
                    throw new UnreadableFile(Reason.BOMB, "unpacks to more than it says");
                }
                if (part.length > 0) {
                    System.arraycopy(buffer, 0, part, (int) size, read);
                }
                size += read;
            }
        }
        if (size != entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw new UnreadableFile(Reason.CORRUPT, "an entry is not what the directory says");
        }
        if (isKept(entry) && parts.put(entry.getName(), part) != null) {
            throw new UnreadableFile(Reason.CORRUPT, "two parts of the same name");
        }
        return size;
    }
}
