package fr.lignealigne.export.numbered;

import fr.lignealigne.plan.ComparedTexts;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.imports.ImportedItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Texts on paper without a portal. */
final class Prints {

    static final PaperChoice ALONE = new PaperChoice(false, false);
    static final PaperChoice WITH_MARGIN = new PaperChoice(false, true);
    static final PaperChoice WITH_REMARKS = new PaperChoice(true, false);

    private static final Instant PUBLISHED = Instant.parse("2026-11-20T09:30:00Z");
    private static final Instant PRINTED = Instant.parse("2026-11-26T08:00:00Z");

    private Prints() {}

    static PlanText text(ImportedItem... items) {
        return ComparedTexts.text(List.of(items));
    }

    static byte[] of(PlanText text, PaperChoice choice) throws IOException {
        return of(text, choice, SaidRemarks.none(), false);
    }

    static byte[] of(PlanText text, PaperChoice choice, SaidRemarks said, boolean confidential) throws IOException {
        VersionSummary version = new VersionSummary(
                text.version(),
                new PlanId(UUID.randomUUID()),
                "Plan national & essai",
                2,
                "V2",
                "",
                confidential ? VersionState.PREPARATION : VersionState.PUBLISHED,
                confidential ? null : PUBLISHED,
                null,
                text.lines().size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NumberedPdf.write(
                new PrintedText(version, text, choice, said, "référente, Foyer d’essai", PRINTED, confidential), out);
        return out.toByteArray();
    }
}
