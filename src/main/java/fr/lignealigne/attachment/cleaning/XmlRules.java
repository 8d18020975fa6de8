package fr.lignealigne.attachment.cleaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is changed in an XML part while it is copied. By default nothing is. */
interface XmlRules {

    /** The name of an element or an attribute: the address of its vocabulary, and its own name. */
    record Name(String namespace, String local) {}

    /** One attribute as it is read. */
    record Attribute(Name name, String value) {}

    /** Whether an element goes, with all inside it. Refuses what the file must not hold. */
    default boolean drops(Name element, List<Attribute> attributes) {
        return false;
    }

    /** The value an attribute gets; null takes it away. */
    default @Nullable String value(Name element, Attribute attribute) {
        return attribute.value();
    }

    /** The text an element gets in place of its own; null leaves it. */
    default @Nullable String text(Name element) {
        return null;
    }

    /** Some text of an element, to be looked at. */
    default void said(Name element, String text) {}
}
