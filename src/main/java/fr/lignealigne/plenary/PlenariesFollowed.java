package fr.lignealigne.plenary;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Words;
import fr.lignealigne.timeline.FollowedDate;
import fr.lignealigne.timeline.FollowedDates;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The plenaries in one's own calendar: when and where; neither the title, nor the agenda, nor the link of a video
 * meeting. What is not announced is tentative, and in the calendars of who arranges it alone.
 */
@Component
class PlenariesFollowed implements FollowedDates {

    private final Plenaries plenaries;

    PlenariesFollowed(Plenaries plenaries) {
        this.plenaries = plenaries;
    }

    @Override
    public boolean areFor(Viewer viewer) {
        return PlenaryAccess.mayOpen(viewer);
    }

    @Override
    public List<FollowedDate> of(Viewer viewer) {
        return plenaries.list(viewer).stream()
                .filter(plenary -> plenary.state() != PlenaryState.CANCELLED)
                .map(PlenariesFollowed::followed)
                .toList();
    }

    private static FollowedDate followed(PlenaryDetails plenary) {
        PlenaryDraft what = plenary.what();
        return new FollowedDate(
                plenary.id().toString(),
                plenary.sequence(),
                Words.say(Locale.FRENCH, "plenary.followed"),
                new FollowedDate.When.Hours(what.startsAt(), what.endsAt()),
                plenary.announcedAt() == null,
                what.place().isEmpty() ? Words.say(Locale.FRENCH, "bilateral.ics.byVideo") : what.place(),
                "pleniere/" + plenary.id());
    }
}
