package fr.lignealigne.export.preparation;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestOrigin;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a meeting on one day, for one face: the content of a preparation file, kept as JSON. It names no person
 * of the association.
 *
 * @param asked the request that it answers; null when nobody asked
 * @param points of the agenda, as far as the reader of the face may know them
 * @param remarks of the association that stand before the State or were answered, the latest version first, by line
 * @param actions what is still to be done after earlier meetings; empty in files that are older than it
 */
public record Dossier(
        Meeting meeting, @Nullable Asked asked, List<Point> points, List<Own> remarks, List<Action> actions) {

    public Dossier {
        points = List.copyOf(points);
        remarks = List.copyOf(remarks);
        actions = List.copyOf(Objects.requireNonNullElse(actions, List.of()));
    }

    /** @param room null when it is held by video, of which the link is nobody else's to know */
    public record Meeting(
            String association,
            String subject,
            Instant startsAt,
            Instant endsAt,
            FrenchZone zone,
            @Nullable String room,
            List<Invited> officials,
            String arranger,
            MeetingState state) {}

    public record Invited(String function, String body) {}

    /** @param people how many come */
    public record Asked(
            String number,
            RequestOrigin origin,
            List<Theme> themes,
            String why,
            String words,
            int minutes,
            MeetingFormat format,
            int people) {}

    /** @param minutes 0 when it is dealt with in writing */
    public record Point(String title, @Nullable UUID remark, int minutes, boolean inWriting, String addedBy) {}

    /** What an organisation agreed to do after the meeting of a day. */
    public record Action(LocalDate agreedOn, String what, String owner, LocalDate due) {}

    /**
     * A remark of the association.
     *
     * @param measure the title of the measure it stands in; empty outside measures
     * @param place « l. 12-14 »
     * @param named whether the request or the agenda names it
     * @param signatories « Position commune de … »; empty when it is the association's alone
     * @param answer null as long as there is none that the reader of this face may know
     */
    public record Own(
            UUID id,
            String code,
            String version,
            String measure,
            String place,
            RemarkKind kind,
            boolean priority,
            boolean lever,
            boolean named,
            RemarkState state,
            String signatories,
            String quote,
            String body,
            String wording,
            @Nullable Answer answer,
            List<Advised> advice,
            List<Position> convergent) {

        Own with(List<Position> others) {
            return new Own(
                    id,
                    code,
                    version,
                    measure,
                    place,
                    kind,
                    priority,
                    lever,
                    named,
                    state,
                    signatories,
                    quote,
                    body,
                    wording,
                    answer,
                    advice,
                    others);
        }

        /** What the State committed itself to. */
        boolean isPromised() {
            return answer != null
                    && answer.releasedAt() != null
                    && (answer.outcome() == Outcome.ACCEPTED || answer.outcome() == Outcome.PARTLY_ACCEPTED);
        }
    }

    /** @param releasedAt null while it is prepared, which the State's face alone says */
    public record Answer(
            Outcome outcome, String reason, @Nullable Instant releasedAt) {}

    public record Advised(String adviser, Outcome outcome, String text) {}

    /** What others say on the same lines, in the same direction; a joint position is one with several speakers. */
    public record Position(
            UUID remark, String code, RemarkKind kind, String place, boolean joint, List<Speaker> speakers) {}

    public record Speaker(UUID organisation, String name) {}
}
