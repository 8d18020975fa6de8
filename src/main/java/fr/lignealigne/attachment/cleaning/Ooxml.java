package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import fr.lignealigne.attachment.cleaning.XmlRules.Attribute;
import fr.lignealigne.attachment.cleaning.XmlRules.Name;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A DOCX or XLSX (ISO/IEC 29500) without its properties, its private XML, the names of those who wrote and commented, the
 * paths and printers of their machines. What runs or fetches something is refused. What people wrote stays, comments and
 * tracked changes too.
 */
final class Ooxml {

    private static final String TYPES = "[Content_Types].xml";
    private static final String ROOT = "_rels/.rels";

    private static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.%s.main+xml";

    /** Parts that only tell about persons and machines. */
    private static final Pattern DROPPED =
            Pattern.compile("(?i)docProps/.*|customXml/.*|_xmlsignatures/.*|word/people\\.xml"
                    + "|word/printerSettings.*|xl/printerSettings/.*|xl/revisions/.*|docMetadata/.*");

    private static final Pattern MACROS = Pattern.compile(
            "(?i).*(vbaProject|vbaData|activeX|macrosheet|intlMacrosheet|dialogsheet|macroEnabled|customUI|userCustomization).*");

    private static final Pattern FETCHING =
            Pattern.compile("(?i)xl/(externalLinks|connections|queryTables|model)\\b.*|(word|xl)/webextensions/.*");

    /** Nested documents in nested documents in… */
    private static final int DEEPEST = 3;

    private final OfficePackage parts;
    private final int depth;
    private final Set<String> dropped = new HashSet<>();

    private Ooxml(OfficePackage parts, int depth) {
        this.parts = parts;
        this.depth = depth;
    }

    static byte[] cleaned(OfficePackage parts, FileKind kind) throws IOException {
        return cleaned(parts, kind, 1);
    }

    private static byte[] cleaned(OfficePackage parts, FileKind kind, int depth) throws IOException {
        var ooxml = new Ooxml(parts, depth);
        ooxml.requireMain(kind);
        ooxml.clean();
        return parts.written();
    }

    /** The type of the main part says what it is; a DOCX that holds macros says so there, too. */
    private void requireMain(FileKind kind) {
        if (!parts.has(TYPES) || !parts.has(ROOT)) {
            throw new RefusedFile(parts.has("META-INF/manifest.xml") ? Reason.NOT_WHAT_IT_SAYS : Reason.DAMAGED);
        }
        String main = MAIN_TYPE.formatted(kind == FileKind.DOCX ? "wordprocessingml.document" : "spreadsheetml.sheet");
        boolean[] isMain = new boolean[1];
        XmlPart.copied(parts.part(TYPES), new XmlRules() {
            @Override
            public boolean drops(Name element, List<Attribute> attributes) {
                String type = attribute(attributes, "ContentType");
                if (MACROS.matcher(type).matches()) {
                    throw new RefusedFile(Reason.MACROS);
                }
                isMain[0] |= type.equals(main);
                return false;
            }
        });
        if (!isMain[0]) {
            throw new RefusedFile(Reason.NOT_WHAT_IT_SAYS);
        }
    }

    private void clean() throws IOException {
        for (String name : parts.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (MACROS.matcher(name).matches()) {
                throw new RefusedFile(Reason.MACROS);
            }
            if (FETCHING.matcher(name).matches()) {
                throw new RefusedFile(Reason.FETCHES);
            }
            if (DROPPED.matcher(name).matches()) {
                parts.remove(name);
                dropped.add("/" + lower);
            } else if (lower.contains("embeddings/") || isAFile(parts.part(name))) {
                parts.put(name, embedded(parts.part(name)));
            }
        }
        for (String name : parts.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".rels")) {
                parts.put(name, XmlPart.copied(parts.part(name), new OoxmlLinks(name, dropped)));
            } else if (!name.equals(TYPES) && isXml(lower, parts.part(name))) {
                parts.put(name, XmlPart.copied(parts.part(name), new OoxmlPersons()));
            } else if (!name.equals(TYPES)) {
                parts.put(name, InnerPictures.cleaned(parts.part(name)));
            }
        }
        parts.put(TYPES, XmlPart.copied(parts.part(TYPES), new XmlRules() {
            @Override
            public boolean drops(Name element, List<Attribute> attributes) {
                return dropped.contains(attribute(attributes, "PartName").toLowerCase(Locale.ROOT));
            }
        }));
    }

    /** Whatever it is called: a part's name says nothing of its content. Old drawings (VML) are often no sound XML. */
    private static boolean isXml(String name, byte[] part) {
        boolean looksSo = ContentKind.startsWith(part, "<") || ContentKind.startsWith(part, "\u00ef\u00bb\u00bf<");
        return name.endsWith(".xml") || looksSo && !name.endsWith(".vml");
    }

    /** A zip, a compound file or a program, wherever it stands. */
    private static boolean isAFile(byte[] part) {
        return ContentKind.startsWith(part, "PK\3\4")
                || ContentKind.startsWith(part, "\u00d0\u00cf\u0011\u00e0")
                || ContentKind.startsWith(part, "MZ");
    }

    /** A chart brings the sheet of its figures along; any other file is refused. */
    private byte[] embedded(byte[] content) throws IOException {
        if (depth >= DEEPEST || !ContentKind.startsWith(content, "PK\3\4")) {
            throw new RefusedFile(Reason.FILES_INSIDE);
        }
        try {
            return cleaned(OfficePackage.read(content), FileKind.XLSX, depth + 1);
        } catch (RefusedFile refused) {
            throw refused.reason() == Reason.NOT_WHAT_IT_SAYS ? new RefusedFile(Reason.FILES_INSIDE) : refused;
        }
    }

    static String attribute(List<Attribute> attributes, String local) {
        return attributes.stream()
                .filter(one -> one.name().local().equals(local))
                .map(Attribute::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
