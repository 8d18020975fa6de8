package fr.lignealigne.demo;

import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.bilateral.minutes.ActionDraft;
import fr.lignealigne.bilateral.minutes.AnsweringMinutes;
import fr.lignealigne.bilateral.minutes.FollowUps;
import fr.lignealigne.bilateral.minutes.HandingOverMinutes;
import fr.lignealigne.bilateral.minutes.Minutes;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.bilateral.minutes.PointOutcome;
import fr.lignealigne.bilateral.minutes.Side;
import fr.lignealigne.bilateral.minutes.WritingMinutes;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** The agendas and minutes of the demonstration: one validated, one before its association, one being written. */
@TestComponent
class DemoMinutes {

    private final WritingAgendas agendas;
    private final Minutes minutes;
    private final WritingMinutes writing;
    private final HandingOverMinutes handing;
    private final AnsweringMinutes answering;
    private final FollowUps followUps;
    private final OwnRemarks remarks;
    private final MovableClock clock;
    private final Map<String, List<Map<String, Object>>> content = DemoContent.map("minutes.yaml");

    DemoMinutes(
            WritingAgendas agendas,
            Minutes minutes,
            WritingMinutes writing,
            HandingOverMinutes handing,
            AnsweringMinutes answering,
            FollowUps followUps,
            OwnRemarks remarks,
            MovableClock clock) {
        this.agendas = agendas;
        this.minutes = minutes;
        this.writing = writing;
        this.handing = handing;
        this.answering = answering;
        this.followUps = followUps;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Before it is held; afterwards an agenda changes no more. */
    void agenda(MeetingId meeting, String association, boolean isHeld, Cast cast) {
        of(isHeld ? "meetings" : "toCome", association).ifPresent(found -> {
            Viewer lead = cast.lead(association);
            for (Map<String, Object> point : DemoLoader.maps(found.get("points"))) {
                Viewer by = text(point, "by").equals("LEAD") ? lead : cast.playing(Role.MIPROF);
                int length = (Integer) point.get("minutes");
                if (point.containsKey("title")) {
                    agendas.addPoint(by, meeting, text(point, "title"), length);
                } else {
                    agendas.addRemark(
                            by,
                            meeting,
                            remarks.ofOwn(lead)
                                    .get((Integer) point.get("remark"))
                                    .remark()
                                    .id(),
                            length);
                }
            }
        });
    }

    void write(MeetingId meeting, String association, Cast cast) {
        of("meetings", association).ifPresent(found -> write(meeting, found, cast));
    }

    private void write(MeetingId meeting, Map<String, Object> found, Cast cast) {
        String state = text(found, "state");
        if (state.equals("WRITING")) {
            return;
        }
        Viewer miprof = cast.playing(Role.MIPROF);
        MinutesDetails begun = minutes.of(miprof, meeting).getFirst();
        List<Map<String, Object>> said = DemoLoader.maps(found.get("points"));
        for (int at = 0; at < said.size(); at++) {
            write(miprof, begun.points().get(at), said.get(at), cast);
        }
        writing.markAllPresent(miprof, begun.id());
        clock.goBack(Duration.ofDays((Integer) found.get("putDaysAgo")));
        handing.put(miprof, minutes.get(miprof, begun.id()).asRead(), today().plusDays(HandingOverMinutes.USUAL_DAYS));
        if (state.equals("VALIDATED")) {
            clock.goBack(Duration.ofDays(2));
            answering.agree(cast.lead(text(found, "association")), begun.id(), 1);
        }
        clock.goBack(Duration.ZERO);
    }

    private void write(Viewer miprof, MinutesPoint point, Map<String, Object> said, Cast cast) {
        writing.say(miprof, point.id(), Side.ASSOCIATION, "", text(said, "association"));
        writing.say(miprof, point.id(), Side.STATE, "", text(said, "state"));
        writing.giveOutcome(miprof, point.id(), PointOutcome.valueOf(text(said, "outcome")));
        if (said.containsKey("action")) {
            followUps.add(
                    miprof,
                    point.id(),
                    new ActionDraft(
                            text(said, "action"),
                            cast.organisation(text(said, "owner")),
                            (String) said.getOrDefault("person", ""),
                            today().plusDays((Integer) said.get("dueInDays"))));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }

    private Optional<Map<String, Object>> of(String list, String association) {
        return content.getOrDefault(list, List.of()).stream()
                .filter(one -> text(one, "association").equals(association))
                .findFirst();
    }
}
