package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.Breach;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.shared.ui.Pill;
import java.util.Set;
import java.util.stream.Collectors;

/** A meeting in few words. */
final class MeetingWords {

    private MeetingWords() {}

    /** With whom, seen from this organisation: the association, or for itself the officials it meets. */
    static String with(MeetingDetails meeting, OrganisationId reader) {
        return meeting.association().equals(reader)
                ? meeting.officials().stream().map(OfficialSummary::function).collect(Collectors.joining(", "))
                : meeting.associationName();
    }

    static String where(MeetingDetails meeting) {
        RoomSummary room = meeting.room();
        return room == null ? t("bilateral.video") : room.name();
    }

    static Pill state(MeetingDetails meeting) {
        return new Pill(
                t("bilateral.state", meeting.state()),
                switch (meeting.state()) {
                    case PROPOSED -> Pill.Tone.WARM;
                    case ACCEPTED -> Pill.Tone.ACCENT;
                    case CONFIRMED, HELD -> Pill.Tone.GOOD;
                    case NO_SHOW, CANCELLED -> Pill.Tone.BAD;
                });
    }

    /** The look of its mark, by class. */
    static String look(MeetingState state) {
        return switch (state) {
            case PROPOSED -> "wait";
            case ACCEPTED -> "taken";
            case CONFIRMED -> "ok";
            case HELD -> "held";
            case NO_SHOW, CANCELLED -> "gone";
        };
    }

    /** « À revoir : hors des heures », in a few words on the meeting itself. */
    static Span mark(Set<Breach> why) {
        Span mark = new Span(t("bilateral.broken.mark", why(why)));
        mark.addClassName("mark-broken");
        return mark;
    }

    /** The same as a notice beside the meeting; nothing when it breaks no rule. */
    static Div warning(Set<Breach> why) {
        Div notice = new Div();
        notice.addClassName("broken");
        notice.setClassName("quiet", why.isEmpty());
        if (!why.isEmpty()) {
            notice.setText(t("bilateral.broken.notice", why(why)));
        }
        return notice;
    }

    /** « hors des heures, journée trop chargée ». */
    static String why(Set<Breach> breaches) {
        return breaches.stream()
                .sorted()
                .map(breach -> t("bilateral.breach", breach))
                .collect(Collectors.joining(", "));
    }
}
