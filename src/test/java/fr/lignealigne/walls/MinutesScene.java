package fr.lignealigne.walls;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.bilateral.minutes.ActionDraft;
import fr.lignealigne.bilateral.minutes.AnsweringMinutes;
import fr.lignealigne.bilateral.minutes.FollowUps;
import fr.lignealigne.bilateral.minutes.HandingOverMinutes;
import fr.lignealigne.bilateral.minutes.Minutes;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.bilateral.minutes.PointOutcome;
import fr.lignealigne.bilateral.minutes.Presence;
import fr.lignealigne.bilateral.minutes.Side;
import fr.lignealigne.bilateral.minutes.WritingMinutes;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Agendas and minutes on a {@link Stage}: being written, put, observed, agreed to; a ministry present or excused. */
final class MinutesScene {

    private final Stage stage;
    private final Arranging arranging;
    private final BilateralMeetings meetings;
    private final WritingAgendas agendas;
    private final Minutes minutes;
    private final WritingMinutes writing;
    private final HandingOverMinutes handing;
    private final FollowUps followUps;
    private final Viewer cabinet;
    private final Viewer lead;
    private final OfficialId official;

    MinutesScene(ApplicationContext portal, Stage stage) {
        this.stage = stage;
        arranging = portal.getBean(Arranging.class);
        meetings = portal.getBean(BilateralMeetings.class);
        agendas = portal.getBean(WritingAgendas.class);
        minutes = portal.getBean(Minutes.class);
        writing = portal.getBean(WritingMinutes.class);
        handing = portal.getBean(HandingOverMinutes.class);
        followUps = portal.getBean(FollowUps.class);
        cabinet = stage.viewer("cabinet");
        lead = stage.viewer("lead");
        official = portal.getBean(Officials.class)
                .register(
                        cabinet,
                        new OfficialDraft(
                                "Sous-directeur", stage.viewer("ministry").organisation(), null, Set.of()));
        MeetingId toCome = meeting(10, LocalDate.of(2031, 12, 10));
        stage.things.keep(agendas.addPoint(lead, toCome, "Parler de zqpoint", 10));
        stage.things.keep(agendas.addPoint(cabinet, toCome, "Parler aussi de zqpoint", 10));
        MeetingId unreleased = meeting(14, LocalDate.of(2031, 12, 10));
        RemarkScenes scenes = portal.getBean(RemarkScenes.class);
        PlanVersionId version = scenes.openVersion();
        RemarkId promised = scenes.deposited(lead, version, "Un délai plus long.");
        portal.getBean(Decisions.class)
                .decide(cabinet, List.of(promised), new DecisionDraft(Outcome.TO_DISCUSS, "À voir ensemble."));
        stage.things.keep(agendas.addRemark(cabinet, unreleased, promised, 10));
        held(10, "zqredige");
        put(held(11, "zqsoumis"), Presence.EXCUSED);
        put(held(12, "zqpresent"), Presence.PRESENT);
        AnsweringMinutes answering = portal.getBean(AnsweringMinutes.class);
        MinutesDetails observed = put(held(14, "zqsoumis"), Presence.EXCUSED);
        answering.observe(
                lead, observed.id(), 1, Map.of(observed.points().getFirst().id(), "Nous avions dit zqobserve."));
        MinutesDetails agreed = put(held(15, "zqvalide"), Presence.EXCUSED);
        answering.agree(lead, agreed.id(), 1);
        MinutesDetails ofARemark =
                put(aboutARemark(scenes.deposited(lead, version, "Un autre délai.")), Presence.EXCUSED);
        answering.agree(lead, ofARemark.id(), 1);
        MinutesDetails again = put(held(16, "zqrepris"), Presence.EXCUSED);
        answering.observe(lead, again.id(), 1, Map.of(again.points().getFirst().id(), "Nous avions dit zqobserve."));
        handing.rewrite(cabinet, minutes.get(cabinet, again.id()).asRead());
    }

    private MeetingId meeting(int hour, LocalDate day) {
        return stage.things.keep(arranging.arrange(
                cabinet,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(official),
                        BilateralFixtures.byVideo(),
                        Slot.of(day, LocalTime.of(hour, 0), Duration.ofMinutes(30)),
                        "Une visioconférence")));
    }

    /** Agreed to like another, and read by whoever may read the remark alone: its place is the point's title. */
    private MinutesDetails aboutARemark(RemarkId remark) {
        MeetingId meeting = meeting(17, LocalDate.of(2021, 3, 10));
        agendas.addRemark(lead, meeting, remark, 10);
        return written(meeting, "zqsurremarque");
    }

    private MinutesDetails held(int hour, String word) {
        MeetingId meeting = meeting(hour, LocalDate.of(2021, 3, 10));
        agendas.addPoint(lead, meeting, "Nos moyens", 10);
        return written(meeting, word);
    }

    private MinutesDetails written(MeetingId meeting, String word) {
        meetings.markHeld(cabinet, unmoved(meeting));
        MinutesDetails begun = minutes.of(cabinet, meeting).getFirst();
        stage.things.keep(begun.id());
        MinutesPoint point = begun.points().getFirst();
        stage.things.keep(point.id());
        writing.say(cabinet, point.id(), Side.STATE, "", "L’État dit " + word);
        writing.giveOutcome(cabinet, point.id(), PointOutcome.TO_DOCUMENT);
        stage.things.keep(followUps.add(
                cabinet,
                point.id(),
                new ActionDraft(
                        "Envoyer " + word,
                        lead.organisation(),
                        "Une chargée de " + word,
                        LocalDate.now(Clocks.PARIS).plusDays(9))));
        return begun;
    }

    private MinutesDetails put(MinutesDetails begun, Presence ofTheMinistry) {
        begun.attendees().forEach(one -> {
            stage.things.keep(one.id());
            writing.markPresence(cabinet, begun.id(), one.id(), ofTheMinistry);
        });
        handing.put(
                cabinet,
                minutes.get(cabinet, begun.id()).asRead(),
                LocalDate.now(Clocks.PARIS).plusDays(15));
        return minutes.get(cabinet, begun.id());
    }
}
