package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.Raised;

/**
 * How letters look, as far as it changes what they say.
 *
 * @param strong set apart from running text: bold, underlined, coloured or larger
 * @param position above the line when positive, below when negative
 */
record OdtLook(boolean strong, boolean hidden, int position) {

    static final OdtLook PLAIN = new OdtLook(false, false, 0);

    /** The words as they read: a figure that is raised keeps its place. */
    String shown(String words) {
        return position > 0 ? Raised.above(words) : position < 0 ? Raised.below(words) : words;
    }
}
