package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.shared.ui.Pill;
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
}
