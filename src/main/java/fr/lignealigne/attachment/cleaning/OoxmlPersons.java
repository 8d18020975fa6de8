package fr.lignealigne.attachment.cleaning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a DOCX or XLSX say of persons and machines: the authors of comments and tracked changes become one
 * word, as Word itself does when asked, their times and the marks of editing sessions go. A field that runs a program is
 * refused.
 */
final class OoxmlPersons implements XmlRules {

    /** Said in place of each name. */
    static final String SOMEBODY = "Auteur";

    private static final Set<String> DROPPED_ELEMENTS =
            Set.of("rsids", "attachedTemplate", "docVars", "absPath", "saveThroughXslt");
    private static final Set<String> DROPPED_ATTRIBUTES = Set.of("initials", "dateUtc", "dT", "userName");
    private static final Set<String> NAMES_OF_A_PERSON = Set.of("displayName", "userId");
    private static final Set<String> FIELDS = Set.of("instrText", "delInstrText", "f");
    private static final Set<String> BEGINNINGS = Set.of("fldChar", "f");

    /** Of a picture drawn in XML. */
    private static final Set<String> DRAWN = Set.of("metadata", "script");

    private final StringBuilder field = new StringBuilder();

    @Override
    public boolean drops(Name element, List<Attribute> attributes) {
        if (element.local().equals("fldSimple")) {
            Formulas.requireHarmless(Ooxml.attribute(attributes, "instr"));
        }
        if (BEGINNINGS.contains(element.local())) {
            field.setLength(0);
        }
        return DROPPED_ELEMENTS.contains(element.local()) || isDrawn(element);
    }

    @Override
    public @Nullable String value(Name element, Attribute attribute) {
        String name = attribute.name().local();
        boolean isDateOfChange = name.equals("date") && isWord(attribute.name().namespace());
        if (name.startsWith("rsid") || isDateOfChange || DROPPED_ATTRIBUTES.contains(name)) {
            return null;
        }
        boolean isName = name.equals("author") || element.local().equals("person") && NAMES_OF_A_PERSON.contains(name);
        return isName ? SOMEBODY : attribute.value();
    }

    /** The lists of authors of an XLSX say their names as texts. */
    @Override
    public @Nullable String text(Name element) {
        return element.local().equals("author") ? SOMEBODY : null;
    }

    /** The words of a field may stand in several pieces. */
    @Override
    public void said(Name element, String text) {
        if (FIELDS.contains(element.local())) {
            field.append(text);
            Formulas.requireHarmless(field.toString());
        }
    }

    static boolean isDrawn(Name element) {
        return element.namespace().endsWith("/svg") && DRAWN.contains(element.local());
    }

    private static boolean isWord(String namespace) {
        return namespace.endsWith("/wordprocessingml/main") || namespace.endsWith("/2006/main");
    }
}
