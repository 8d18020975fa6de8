package fr.lignealigne.export;

import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.RemarkDetails;
import java.util.List;

/** The numbered text as a file, without a portal, for those who write on it. */
public final class NumberedFile {

    private NumberedFile() {}

    public static byte[] of(PlanText text, RemarkDetails... remarks) {
        return new NumberedDocx()
                .of(
                        new PrintedVersion("Plan d’essai · V1", List.of("V1, en préparation")),
                        text,
                        List.of(remarks),
                        false);
    }
}
