package fr.lignealigne.export;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document says of the version it shows.
 *
 * @param title « Plan national… · V1 »
 * @param about since when it may be read, and who took it out when
 */
public record PrintedVersion(String title, List<String> about) {

    public static PrintedVersion of(VersionSummary version, Viewer viewer, Instant now) {
        List<String> about = new ArrayList<>();
        boolean open = version.openAt(now);
        about.add(
                version.publishedAt() == null || version.state() == VersionState.PREPARATION
                        ? say("comparison.paper.draft", version.label())
                        : say(
                                "comparison.paper.published",
                                version.label(),
                                FrenchDates.fullMoment(version.publishedAt(), DocumentWords.FRENCH)));
        if (!open) {
            about.add(say("export.text.confidential"));
        }
        about.add(say(
                "export.text.taken",
                viewer.function(),
                viewer.organisationName(),
                FrenchDates.fullMoment(now, DocumentWords.FRENCH)));
        return new PrintedVersion(version.planTitle() + " · " + version.label(), about);
    }
}
