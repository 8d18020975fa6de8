package fr.lignealigne.privacy.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.privacy.PersonalDataKind;
import fr.lignealigne.shared.Words;
import java.util.Locale;

/** How the kinds are called. */
public final class PersonalDataWords {

    private PersonalDataWords() {}

    /** « Téléphone ». */
    public static String kind(PersonalDataKind kind) {
        return t("privacy.kind", kind);
    }

    /** « téléphone », to stand in brackets in a text: a word of the procedure, which is French. */
    public static String neutral(PersonalDataKind kind) {
        return Words.say(Locale.FRENCH, "privacy.neutral." + kind);
    }
}
