package fr.lignealigne.walls;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.contribution.ContributionWords;
import fr.lignealigne.bilateral.contribution.Part;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import fr.lignealigne.export.preparation.Face;
import fr.lignealigne.export.preparation.PreparationFiles;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** What both sides of a meeting prepare, and what is written in place of two that were not held. */
final class PreparationScene {

    private final Stage stage;
    private final Arranging arranging;
    private final BilateralMeetings meetings;
    private final WrittenContributions contributions;

    PreparationScene(ApplicationContext portal, Stage stage) {
        this.stage = stage;
        arranging = portal.getBean(Arranging.class);
        meetings = portal.getBean(BilateralMeetings.class);
        contributions = portal.getBean(WrittenContributions.class);
        PreparationFiles files = portal.getBean(PreparationFiles.class);
        MeetingDetails meeting = meetings.get(
                stage.viewer("cabinet"), stage.things.of(MeetingId.class).getFirst());
        for (Face face : Face.values()) {
            stage.things.keep(files.make(stage.viewer("cabinet"), meeting.id(), face));
        }
        Viewer lead = stage.viewer("lead");
        WrittenContributionDetails begun = lost(meeting, 9);
        contributions.write(lead, begun.id(), begun.revision(), words("Nous dirions zqecritencours."));
        WrittenContributionDetails whole = lost(meeting, 15);
        contributions.deposit(lead, whole.id(), whole.revision(), words("Nous disons zqecritdepose."));
        stage.things.keep(begun.id());
        stage.things.keep(whole.id());
    }

    private static ContributionWords words(String said) {
        return new ContributionWords(Map.of(Part.GENERAL, said));
    }

    private WrittenContributionDetails lost(MeetingDetails like, int hour) {
        Viewer cabinet = stage.viewer("cabinet");
        MeetingId lost = stage.things.keep(arranging.arrange(
                cabinet,
                new MeetingDraft(
                        like.association(),
                        Set.of(like.officials().getFirst().id()),
                        BilateralFixtures.byVideo(),
                        BilateralFixtures.at(hour, 0),
                        "Un échange qui n’a pas lieu")));
        meetings.cancel(cabinet, BilateralFixtures.unmoved(lost), "Un empêchement.");
        return contributions.ofMeeting(stage.viewer("lead"), lost).orElseThrow();
    }
}
