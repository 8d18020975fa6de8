package fr.lignealigne.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The portal's words, by key and language; the same files serve screens, mails and documents. */
public final class Words {

    /** Where the translations live; Vaadin reads the same bundle. */
    public static final String BUNDLE = "vaadin-i18n.translations";

    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The sentence of this key in that language, with its arguments put in. */
    public static String say(Locale language, String key, Object... arguments) {
        String pattern = find(language, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    /** What English does not say yet is said in French. */
    private static String find(Locale language, String key) {
        for (Locale tried : new Locale[] {language, Locale.FRENCH}) {
            try {
                return ResourceBundle.getBundle(BUNDLE, tried, FILES).getString(key);
            } catch (MissingResourceException e) {
                // The next language, then the key itself.
            }
        }
        return "!" + key + "!";
    }
}
