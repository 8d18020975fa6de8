package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.List;

/**
 * What a working file says of itself: on its first sheet, and at the edge of each page.
 *
 * @param reader who takes it away: their function and organisation
 * @param body the organisation whose advice stands in columns of its own
 * @param filters those in force, in words; empty when everything is there
 * @param remarks how many there are in it
 */
record About(VersionSummary version, String reader, OrganisationId body, Instant at, String filters, int remarks) {

    String title() {
        return say("working.title", version.label(), version.planTitle());
    }

    /** « Exporté par Directrice, Cabinet le 27 novembre 2026 à 10 h 30 ». */
    String byWhom() {
        return say("working.byWhom", reader, FrenchDates.fullMoment(at, DocumentWords.FRENCH));
    }

    static String confidential() {
        return say("working.confidential");
    }

    String extent() {
        return filters.isEmpty() ? say("working.all", remarks) : say("working.filtered", remarks, filters);
    }

    /** All of it, a line each, the title apart. */
    List<String> lines() {
        return List.of(byWhom(), extent(), confidential());
    }
}
