package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a zipped document, unpacked in memory under limits and checked by {@link XmlGuard}.
 *
 * <p>Pictures, macros and embedded files are counted against the limits and dropped; nothing is written to disk and no
 * link is followed.
 */
final class Archive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L << 20;

    /** Office XML packs about 10 to 40 times; a part past this ratio and size is made of nothing but repetition. */
    private static final int MOST_RATIO = 150;

    private static final long RATIO_COUNTS_FROM = 4L << 20;
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

    private final Map<String, byte[]> parts = new HashMap<>();

    private Archive() {}

    static Archive open(byte[] content) {
        var archive = new Archive();
        requireDirectory(content);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            long unpacked = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableFile(Reason.BOMB, "more than " + MOST_ENTRIES + " entries");
                }
                requireInside(entry.getName());
                byte[] part = unpack(zip, MOST_BYTES - unpacked, content.length);
                unpacked += part.length;
                if (isKept(entry.getName()) && archive.parts.put(entry.getName(), part) != null) {
                    throw new UnreadableFile(Reason.CORRUPT, "two parts of the same name");
                }
            }
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableFile(locked ? Reason.ENCRYPTED : Reason.CORRUPT, "zip", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(Reason.CORRUPT, "zip", e);
        }
        return archive;
    }

    static Format formatOf(byte[] content) {
        Archive archive = open(content);
        byte[] type = archive.parts.get("mimetype");
        if (type != null && new String(type, StandardCharsets.US_ASCII).startsWith(ODT_TYPE)) {
            return Format.ODT;
        }
        if (archive.parts.containsKey("[Content_Types].xml")
                && archive.parts.keySet().stream().anyMatch(name -> name.startsWith("word/"))) {
            return Format.DOCX;
        }
        throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a zip, but neither DOCX nor ODT");
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part's bytes, checked as XML that is safe to parse. */
    byte[] xml(String name) {
        byte @Nullable [] part = parts.get(name);
        if (part == null) {
            throw new UnreadableFile(Reason.CORRUPT, "no " + name);
        }
        XmlGuard.check(part);
        return part;
    }

    private static boolean isKept(String name) {
        return name.equals("mimetype") || name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** A stream reader does not miss a directory cut off the end of the file; a document reader must. */
    private static void requireDirectory(byte[] content) {
        byte[] end = {'P', 'K', 5, 6};
        for (int i = content.length - 22; i >= 0 && i > content.length - 66_000; i--) {
            if (Arrays.equals(content, i, i + 4, end, 0, 4)) {
                return;
            }
        }
        throw new UnreadableFile(Reason.CORRUPT, "zip cut short");
    }

    private static void requireInside(String name) {
        boolean climbs = Arrays.asList(name.split("[/\\\\]")).contains("..");
        if (climbs || name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0) {
            throw new UnreadableFile(Reason.CORRUPT, "an entry outside its archive");
        }
    }

    private static byte[] unpack(ZipInputStream zip, long room, long packedFile) throws IOException {
        var part = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            part.write(buffer, 0, read);
            boolean inflated = part.size() > RATIO_COUNTS_FROM && part.size() > MOST_RATIO * packedFile;
            if (part.size() > room || inflated) {
                throw new UnreadableFile(Reason.BOMB, "unpacks to more than " + part.size() + " bytes");
            }
        }
        return part.toByteArray();
    }
}
