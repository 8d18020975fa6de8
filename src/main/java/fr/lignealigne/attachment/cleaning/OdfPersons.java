package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words and looks of an OpenDocument say of persons and machines: the authors of comments and tracked changes
 * become one word, their times LibreOffice's own time of nobody. Links that a person follows stay when they lead to the
 * web or a mailbox; what is run, or fetched from elsewhere, is refused.
 */
final class OdfPersons implements XmlRules {

    private static final String NO_TIME = "1970-01-01T12:00:00";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private static final Set<String> RUN = Set.of("script", "event-listener");
    private static final Set<String> FETCHED = Set.of("dde-source", "dde-connection-decl", "dde-links", "table-source");
    private static final Pattern INSIDE = Pattern.compile(
            "|#.*|(\\./)?((Object [^/]+/)?(Pictures|media|Fonts)|ObjectReplacements|Object [^/]+)(/[^/:]*)?/?");

    @Override
    public boolean drops(Name element, List<Attribute> attributes) {
        if (OoxmlPersons.isDrawn(element)) {
            return true;
        }
        if (RUN.contains(element.local())) {
            throw new RefusedFile(Reason.MACROS);
        }
        if (FETCHED.contains(element.local())) {
            throw new RefusedFile(Reason.FETCHES);
        }
        return false;
    }

    @Override
    public @Nullable String value(Name element, Attribute attribute) {
        String name = attribute.name().local();
        if (name.equals("rsid") || name.equals("paragraph-rsid")) {
            return null;
        }
        if (name.equals("formula") || name.equals("condition")) {
            Formulas.requireHarmless(attribute.value());
        }
        if (!name.equals("href") || INSIDE.matcher(attribute.value()).matches()) {
            return attribute.value();
        }
        String address = attribute.value().strip().toLowerCase(Locale.ROOT);
        if (address.startsWith("vnd.sun.star.script:") || address.startsWith("macro:")) {
            throw new RefusedFile(Reason.MACROS);
        }
        if (!element.local().equals("a")) {
            throw new RefusedFile(Reason.FETCHES);
        }
        return OoxmlLinks.isFollowed(address) ? attribute.value() : "about:blank";
    }

    @Override
    public @Nullable String text(Name element) {
        if (element.local().endsWith("creator-initials") || element.local().endsWith("sender-initials")) {
            return "";
        }
        if (!element.namespace().equals(DUBLIN_CORE)) {
            return null;
        }
        return switch (element.local()) {
            case "creator" -> OoxmlPersons.SOMEBODY;
            case "date" -> NO_TIME;
            default -> null;
        };
    }
}
