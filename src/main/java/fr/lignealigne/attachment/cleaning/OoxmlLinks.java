package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The relationships of a part: those to dropped parts go, and the template of a machine; a link that a person follows
 * stays when it leads to the web or to a mailbox. Whatever a program would fetch by itself is refused.
 */
final class OoxmlLinks implements XmlRules {

    private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto");

    /** By the last word of the type: whatever the part is called that they lead to. */
    private static final Map<String, Reason> HARMFUL = Map.of(
            "aFChunk", Reason.FILES_INSIDE,
            "oleObject", Reason.FILES_INSIDE,
            "subDocument", Reason.FETCHES,
            "control", Reason.MACROS,
            "vbaProject", Reason.MACROS,
            "xlMacrosheet", Reason.MACROS);

    private final String folder;
    private final Set<String> dropped;

    /** @param dropped the names of parts with a slash before, in small letters */
    OoxmlLinks(String name, Set<String> dropped) {
        this.folder = name.substring(0, name.lastIndexOf("_rels/"));
        this.dropped = dropped;
    }

    @Override
    public boolean drops(Name element, List<Attribute> attributes) {
        if (!element.local().equals("Relationship")) {
            return false;
        }
        String type = Ooxml.attribute(attributes, "Type");
        String target = Ooxml.attribute(attributes, "Target");
        Reason harmful = HARMFUL.get(type.substring(type.lastIndexOf('/') + 1));
        if (harmful != null) {
            throw new RefusedFile(harmful);
        }
        if (!Ooxml.attribute(attributes, "TargetMode").equalsIgnoreCase("External")) {
            return dropped.contains(resolved(target));
        }
        if (type.endsWith("/attachedTemplate")) {
            return true;
        }
        if (!type.endsWith("/hyperlink")) {
            throw new RefusedFile(Reason.FETCHES);
        }
        return false;
    }

    @Override
    public @Nullable String value(Name element, Attribute attribute) {
        boolean isTarget = attribute.name().local().equals("Target");
        // What has a scheme leads out of the package; anything else is a part.
        return isTarget && leadsOut(attribute.value()) && !isFollowed(attribute.value())
                ? "about:blank"
                : attribute.value();
    }

    static boolean isFollowed(String target) {
        int colon = target.indexOf(':');
        return colon > 0 && FOLLOWED.contains(target.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean leadsOut(String target) {
        return target.contains(":") || target.startsWith("//") || target.contains("\\");
    }

    /** The part that a target names, from where the relationships stand. */
    private String resolved(String target) {
        try {
            return URI.create("/" + folder).resolve(target).getPath().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException odd) {
            return target.toLowerCase(Locale.ROOT);
        }
    }
}
