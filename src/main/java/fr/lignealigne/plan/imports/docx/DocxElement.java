package fr.lignealigne.plan.imports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part of a DOCX, under the prefix that ECMA-376 gives its namespace ("w:p"), whatever the file calls it.
 *
 * <p>Attributes are asked for by their local names; those of relationships alone keep their prefix ("r:id").
 */
final class DocxElement {

    private final String name;
    private final String[] attributes;
    private List<DocxElement> children = List.of();
    private String text = "";

    /** @param attributes names and values in turn */
    DocxElement(String name, String[] attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(DocxElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
    }

    void say(String words) {
        text = words;
    }

    String name() {
        return name;
    }

    List<DocxElement> children() {
        return children;
    }

    /** The letters directly inside, for the elements that hold any. */
    String text() {
        return text;
    }

    /** The attribute's value, empty when there is none. */
    String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return "";
    }

    /** The element that this way leads to, by the first child of each name. */
    @Nullable
    DocxElement at(String... way) {
        @Nullable DocxElement here = this;
        for (String step : way) {
            here = here == null ? null : here.child(step);
        }
        return here;
    }

    /** The {@code val} of the element that this way leads to, null where there is none. */
    @Nullable
    String value(String... way) {
        DocxElement found = at(way);
        return found == null ? null : found.attribute("val");
    }

    int number(int otherwise, String... way) {
        String value = value(way);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether a property is set; empty where the element does not say (ECMA-376, 17.17.4). */
    Optional<Boolean> property(String... way) {
        String value = value(way);
        return value == null
                ? Optional.empty()
                : Optional.of(!value.equals("0") && !value.equals("false") && !value.equals("off"));
    }

    boolean is(String... way) {
        return property(way).orElse(false);
    }

    /** All elements of that name inside, in the file's order, but none inside another of the name. */
    List<DocxElement> outermost(String wanted) {
        var found = new ArrayList<DocxElement>();
        for (DocxElement child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            } else {
                found.addAll(child.outermost(wanted));
            }
        }
        return found;
    }

    private @Nullable DocxElement child(String wanted) {
        for (DocxElement child : children) {
            if (Objects.equals(child.name, wanted)) {
                return child;
            }
        }
        return null;
    }
}
