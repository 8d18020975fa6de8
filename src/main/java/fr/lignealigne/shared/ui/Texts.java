package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.UI;
import fr.lignealigne.shared.Words;
import java.util.Locale;

/** The words of the screen, in the language of the person in front of it. */
public final class Texts {

    private Texts() {}

    /** The sentence of this key; imported statically as {@code t}. */
    public static String t(String key, Object... arguments) {
        return Words.say(language(), key, arguments);
    }

    /** The word for one value of an enumeration, under {@code prefix.VALUE}. */
    public static String t(String prefix, Enum<?> value) {
        return Words.say(language(), prefix + "." + value.name());
    }

    /** French unless the person asked for English. */
    public static Locale language() {
        UI ui = UI.getCurrent();
        return ui != null && "en".equals(ui.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
