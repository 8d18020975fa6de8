package fr.lignealigne.demo;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.notice.NoticeChoices;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.NoticePace;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.notice.QuietHours;
import java.time.LocalTime;
import org.springframework.boot.test.context.TestComponent;

/** How two people of the demonstration hear of things: the rest came to all of them as it was done. */
@TestComponent
class DemoNotices {

    private final OwnNotices notices;
    private final NoticeChoices choices;

    DemoNotices(OwnNotices notices, NoticeChoices choices) {
        this.notices = notices;
        this.choices = choices;
    }

    /** A lead who wants her evenings, and a coordinator who reads what members say once a week. */
    void choose(Cast cast) {
        Viewer lead = cast.lead("CCEM");
        choices.keepQuiet(lead, new QuietHours(true, LocalTime.of(19, 0), LocalTime.of(9, 0)));
        choices.choose(lead, NoticeKind.DRAFT_COMMENTED, NoticePace.AT_ONCE);
        Viewer coordinator = cast.playing(Role.COLLECTIVE_COORDINATOR);
        choices.choose(coordinator, NoticeKind.POSTED, NoticePace.WEEKLY);
        notices.list(lead, 0, 50).stream().skip(5).forEach(notice -> notices.opened(lead, notice.place()));
    }
}
