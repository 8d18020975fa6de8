package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A word in a rounded frame: a state, a kind, a theme. The tone never says what the word does not. */
public final class Pill extends Span {

    /** How the word sounds. */
    public enum Tone {
        ACCENT,
        GOOD,
        BAD,
        WARM,
        PLAIN
    }

    public Pill(String word, Tone tone) {
        super(word);
        addClassName("pill");
        if (tone != Tone.ACCENT) {
            addClassName(tone.name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
