package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import fr.lignealigne.attachment.cleaning.XmlRules.Attribute;
import fr.lignealigne.attachment.cleaning.XmlRules.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An ODT or ODS (OpenDocument 1.3) with its words, its looks and its pictures, and no other part: its properties,
 * settings, earlier versions, signatures and small picture go. What runs or fetches something is refused.
 */
final class Odf {

    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final Pattern KEPT =
            Pattern.compile("mimetype|META-INF/manifest\\.xml|(Object [^/]+/)?(content|styles)\\.xml"
                    + "|(Object [^/]+/)?(Pictures|media|Fonts)/[^/]+|ObjectReplacements/[^/]+");

    private static final Pattern MACROS = Pattern.compile("(?i)(Basic|Scripts|Dialogs)/.*");

    /** An embedded document of OpenDocument has a folder; one that is a single part is of another program. */
    private static final Pattern FOREIGN = Pattern.compile("Object [^/]+");

    private Odf() {}

    static byte[] cleaned(OfficePackage parts, FileKind kind) throws IOException {
        String type = new String(parts.part(OfficePackage.MIMETYPE), StandardCharsets.US_ASCII).strip();
        if (!type.equals(kind.mediaType())) {
            throw new RefusedFile(Reason.NOT_WHAT_IT_SAYS);
        }
        if (!parts.has(MANIFEST) || !parts.has("content.xml")) {
            throw new RefusedFile(Reason.DAMAGED);
        }
        for (String name : parts.names()) {
            if (MACROS.matcher(name).matches()) {
                throw new RefusedFile(Reason.MACROS);
            }
            if (FOREIGN.matcher(name).matches()) {
                throw new RefusedFile(Reason.FILES_INSIDE);
            }
            if (!KEPT.matcher(name).matches()) {
                parts.remove(name);
            }
        }
        parts.put(MANIFEST, manifest(parts));
        for (String name : parts.names()) {
            if (name.endsWith("content.xml") || name.endsWith("styles.xml") || name.endsWith(".svg")) {
                parts.put(name, XmlPart.copied(parts.part(name), new OdfPersons()));
            } else if (!name.equals(MANIFEST) && !name.equals(OfficePackage.MIMETYPE)) {
                parts.put(name, InnerPictures.cleaned(parts.part(name)));
            }
        }
        return parts.written();
    }

    private static byte[] manifest(OfficePackage parts) {
        return XmlPart.copied(parts.part(MANIFEST), new XmlRules() {
            @Override
            public boolean drops(Name element, List<Attribute> attributes) {
                if (element.local().equals("encryption-data") || element.local().equals("encrypted-key")) {
                    throw new RefusedFile(Reason.PROTECTED);
                }
                String path = Ooxml.attribute(attributes, "full-path");
                return element.local().equals("file-entry") && !path.endsWith("/") && !parts.has(path);
            }
        });
    }
}
