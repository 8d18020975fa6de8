package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.AllowedDays;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.CalendarFile;
import fr.lignealigne.bilateral.Gatherings;
import fr.lignealigne.bilateral.MeetingAct;
import fr.lignealigne.bilateral.MeetingAsRead;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingMovedMeanwhile;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.OtherDays;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.Taken;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.timeline.Gathering;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the pane beside the week: one meeting and its acts, or the form that places one. */
@SpringComponent
class PaneContents {

    private final BilateralMeetings meetings;
    private final Arranging arranging;
    private final Gatherings gatherings;
    private final Offers offers;
    private final TimeZones timeZones;
    private final Officials officials;
    private final Rooms rooms;
    private final OtherDays otherDays;
    private final RequestedMeeting requested;
    private final MeetingExchange exchanged;
    private final CurrentViewer viewer;
    private final Clock clock;

    PaneContents(
            BilateralMeetings meetings,
            Arranging arranging,
            Gatherings gatherings,
            Offers offers,
            TimeZones timeZones,
            Officials officials,
            Rooms rooms,
            OtherDays otherDays,
            RequestedMeeting requested,
            MeetingExchange exchanged,
            CurrentViewer viewer,
            Clock clock) {
        this.meetings = meetings;
        this.arranging = arranging;
        this.gatherings = gatherings;
        this.offers = offers;
        this.timeZones = timeZones;
        this.officials = officials;
        this.rooms = rooms;
        this.otherDays = otherDays;
        this.requested = requested;
        this.exchanged = exchanged;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The rooms and officials a viewer may look at alone; none for those who do not arrange. */
    List<WeekToolbar.Choice> filterChoices(Viewer someone) {
        if (!meetings.mayArrange(someone)) {
            return List.of();
        }
        return Stream.concat(
                        rooms.list(someone).stream()
                                .map(room -> new WeekToolbar.Choice(room.id().resource(), room.name())),
                        officials.list(someone).stream()
                                .map(official ->
                                        new WeekToolbar.Choice(official.id().resource(), official.function())))
                .toList();
    }

    String emptySentence(Viewer someone) {
        return t(meetings.mayArrange(someone) ? "bilateral.empty.arranger" : "bilateral.empty");
    }

    /** One meeting; or, for whoever may not know it, the sentence of a page that does not exist. */
    Component meeting(MeetingId id, Runnable changed) {
        try {
            return meeting(meetings.get(viewer.get(), id), changed);
        } catch (Refusal refusal) {
            return new EmptyState(t("bilateral.unknown"), t(refusal.key(), refusal.arguments()));
        }
    }

    /**
     * One meeting with the form that moves it open, where the viewer may; else the meeting.
     *
     * @param to where it was dragged to; none to begin where it stands
     * @param days on which it may be; none when nothing is said of them
     */
    Component toMove(MeetingId id, @Nullable Slot to, @Nullable AllowedDays days, Runnable changed) {
        try {
            MeetingDetails meeting = meetings.get(viewer.get(), id);
            Div place = meeting(meeting, changed);
            if (meeting.allows(MeetingAct.MOVE)) {
                List<Slot> free = days == null ? null : otherDays.free(viewer.get(), id, days);
                PlacingForm form = move(new PlacingStart.OfMeeting(meeting, free), place, changed);
                if (to != null) {
                    form.choose(to);
                }
            }
            return place;
        } catch (Refusal refusal) {
            return meeting(id, changed);
        }
    }

    private Div meeting(MeetingDetails meeting, Runnable changed) {
        Div place = new Div();
        MeetingPane pane = new MeetingPane(
                meeting,
                calendarFile(meeting.id()),
                act -> perform(act, meeting, place, changed),
                exchanged.otherTime(
                        meeting,
                        slot -> move(new PlacingStart.OfMeeting(meeting, null), place, changed)
                                .choose(slot)));
        exchanged.receipts(meeting).ifPresent(pane::append);
        pane.append(exchanged.ways(meeting));
        place.add(pane);
        pane.focus();
        return place;
    }

    private DownloadHandler calendarFile(MeetingId id) {
        return DownloadHandler.fromInputStream(request -> {
            try {
                CalendarFile file = meetings.calendarFile(viewer.get(), id);
                return new DownloadResponse(
                        new ByteArrayInputStream(file.content()),
                        file.name(),
                        file.contentType(),
                        file.content().length);
            } catch (Refusal refusal) {
                return DownloadResponse.error(404);
            }
        });
    }

    private void perform(MeetingAct act, MeetingDetails meeting, Div place, Runnable changed) {
        MeetingAsRead read = meeting.asRead();
        switch (act) {
            case ACCEPT -> done(() -> meetings.accept(viewer.get(), read), act, changed);
            case CONFIRM -> done(() -> meetings.confirm(viewer.get(), read), act, changed);
            case MARK_HELD ->
                confirm(meeting, act, () -> done(() -> meetings.markHeld(viewer.get(), read), act, changed));
            case MARK_NO_SHOW ->
                confirm(meeting, act, () -> done(() -> meetings.markNoShow(viewer.get(), read), act, changed));
            case DECLINE ->
                ReasonDialog.ask(
                        t("bilateral.decline.title"),
                        t("bilateral.act", act),
                        "meeting/" + read.id() + "/" + act,
                        reason -> done(() -> meetings.decline(viewer.get(), read, reason), act, changed));
            case CANCEL ->
                ReasonDialog.ask(
                        t("bilateral.cancel.title"),
                        t("bilateral.cancel.do"),
                        "meeting/" + read.id() + "/" + act,
                        reason -> done(() -> meetings.cancel(viewer.get(), read, reason), act, changed));
            case PROPOSE_OTHER -> exchanged.proposeOther(meeting, then(act, changed));
            case REPLACE_OFFICIALS -> exchanged.replaceOfficials(meeting, then(act, changed));
            case MOVE -> move(new PlacingStart.OfMeeting(meeting, null), place, changed);
        }
    }

    private PlacingForm move(PlacingStart.OfMeeting from, Div place, Runnable changed) {
        MeetingDetails meeting = from.meeting();
        PlacingForm form = form(
                from,
                meeting.slot().start().toLocalDate(),
                (draft, reason, despite) -> {
                    arranging.move(viewer.get(), meeting.asRead(), draft.slot(), draft.place(), reason, despite);
                    then(MeetingAct.MOVE, changed).run();
                },
                several -> {},
                changed);
        place.removeAll();
        place.add(form);
        form.focus();
        return form;
    }

    /** Neither can be taken back, and what was said of the delegation goes with the first. */
    private static void confirm(MeetingDetails meeting, MeetingAct act, Runnable then) {
        Confirm.ask(
                t("bilateral.confirm", act),
                t(
                        "bilateral.confirm.consequence." + act,
                        meeting.associationName(),
                        SlotWords.full(meeting.slot(), meeting.zone())),
                t("bilateral.act", act),
                then);
    }

    private static Runnable then(MeetingAct act, Runnable changed) {
        return () -> done(() -> {}, act, changed);
    }

    /** A meeting that was moved meanwhile is shown as it stands now. */
    private static void done(Runnable change, MeetingAct act, Runnable changed) {
        try {
            change.run();
        } catch (MeetingMovedMeanwhile moved) {
            changed.run();
            throw moved;
        }
        changed.run();
        Toasts.done(t("bilateral.done", act));
    }

    /** @param wanted the request that the meeting is made of, if any */
    Component newMeeting(LocalDate day, RequestedMeeting.Wanted wanted, Consumer<LocalDate> placed, Runnable cancel) {
        if (!meetings.mayArrange(viewer.get())) {
            return new EmptyState(t("bilateral.form.new"), t("refusal.notAllowed"));
        }
        RequestDetails request = requested.find(wanted).orElse(null);
        PlacingForm form = form(
                start(request, wanted),
                day,
                (draft, reason, despite) -> {
                    if (request == null) {
                        arranging.arrange(viewer.get(), draft, despite);
                    } else {
                        requested.place(request, draft, despite);
                    }
                    placed.accept(draft.slot().start().toLocalDate());
                    Toasts.done(t("bilateral.arranged"));
                },
                several -> {
                    if (request == null) {
                        offers.offer(viewer.get(), several);
                    } else {
                        requested.offer(request, several);
                    }
                    placed.accept(several.slots().getFirst().start().toLocalDate());
                    Toasts.done(t("bilateral.offered"));
                },
                cancel);
        form.focus();
        return request == null ? form : new Div(new RequestBrief(request), form);
    }

    private PlacingStart start(@Nullable RequestDetails request, RequestedMeeting.Wanted wanted) {
        return request == null
                ? new PlacingStart.OfNothing()
                : new PlacingStart.OfRequest(
                        request, requested.beginning(request, officials.list(viewer.get())), wanted.several());
    }

    private PlacingForm form(
            PlacingStart from, LocalDate day, PlacingForm.Saving save, Consumer<OfferDraft> offer, Runnable cancel) {
        Viewer arranger = viewer.get();
        MeetingDetails toMove = from.toMove();
        return new PlacingForm(
                new PlacingForm.Means(
                        arranging.associations(arranger),
                        timeZones.overseas(),
                        officials.list(arranger),
                        rooms.list(arranger),
                        gatherings.known(arranger)),
                from,
                day,
                new PlacingForm.Acts(
                        draft -> findings(draft, toMove == null ? null : toMove.id()), save, offer, cancel));
    }

    private Findings findings(MeetingDraft draft, @Nullable MeetingId except) {
        List<Taken> taken = arranging.clashes(viewer.get(), draft, except);
        List<String> away = arranging.away(viewer.get(), draft, except);
        List<Gathering> gathered = Gatherings.meanwhile(draft.slot(), gatherings.known(viewer.get()));
        boolean isClear = taken.isEmpty() && away.isEmpty() && gathered.isEmpty();
        return new Findings(
                taken,
                isClear ? List.of() : arranging.free(viewer.get(), draft, except),
                draft.slot().startsAt().isBefore(clock.instant()),
                away,
                gathered);
    }
}
