package fr.lignealigne.decision.template;

import fr.lignealigne.account.Viewer;

/** Who keeps answer templates, and reads where they were taken up: it tells what is being prepared. */
public final class TemplateAccess {

    private TemplateAccess() {}

    public static boolean mayKeep(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }
}
