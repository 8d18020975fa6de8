package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.attachment.RefusedFile.Reason;
import java.util.regex.Pattern;

/** Fields of texts and formulas of sheets that run a program (DDE) or call another machine. */
final class Formulas {

    private static final Pattern RUNS =
            Pattern.compile("(?i)\\bDDE(AUTO)?\\b|\\w\\|'|\\b(WEBSERVICE|RTD|CALL|REGISTER)\\s*\\(");

    private Formulas() {}

    static void requireHarmless(String formula) {
        if (RUNS.matcher(formula).find()) {
            throw new RefusedFile(Reason.ACTIVE);
        }
    }
}
