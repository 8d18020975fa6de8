package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.Breach;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.ui.FocusKeeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside the week: one meeting, the form for a new one, or what waits for the viewer. */
final class ExchangePane extends Composite<Aside> {

    private final BilateralMeetings meetings;
    private final PaneContents contents;
    private final OverviewParts parts;
    private final CurrentViewer currentViewer;
    private final Acts acts;
    private final Div isOld = new Div();
    private List<Object> overview = List.of();
    private Optional<MeetingDetails> read = Optional.empty();
    private @Nullable Dropped dropped;

    /** What the page does when something happens here. */
    interface Acts {
        void show(ExchangesState next);

        void refresh();
    }

    /**
     * What is asked for.
     *
     * @param day that a new meeting is proposed for
     * @param wanted what the address says of the request that a new meeting is made of
     * @param moving that the form which moves the open meeting is wanted; none when it is not
     */
    record Asked(
            ExchangesState state,
            LocalDate day,
            RequestedMeeting.Wanted wanted,
            @Nullable MoveWanted moving) {}

    /** A meeting that was dragged, and where to. */
    private record Dropped(MeetingId meeting, Slot to) {}

    ExchangePane(
            BilateralMeetings meetings,
            PaneContents contents,
            OverviewParts parts,
            CurrentViewer currentViewer,
            Acts acts) {
        this.meetings = meetings;
        this.contents = contents;
        this.parts = parts;
        this.currentViewer = currentViewer;
        this.acts = acts;
        getContent().addClassName("exchange-pane");
        getContent().getElement().setAttribute("aria-label", t("bilateral.pane"));
        FocusKeeper.on(getContent());
        isOld.addClassName("notice");
        isOld.getElement().setAttribute("role", "status");
        isOld.add(
                new Span(t("bilateral.heard.meeting")), new Button(t("bilateral.heard.read"), click -> acts.refresh()));
    }

    /** Escape closes it. */
    void onEscape(Runnable close) {
        Shortcuts.addShortcutListener(getContent(), close::run, Key.ESCAPE).listenOn(getContent());
    }

    /** Opens the form that moves it, filled with the time it was dragged to. */
    void drop(ExchangesState state, MeetingId meeting, Slot to) {
        dropped = new Dropped(meeting, to);
        if (meeting.equals(state.meeting())) {
            // The address stays: going there does nothing.
            acts.refresh();
        } else {
            acts.show(state.open(meeting));
        }
    }

    void show(Asked asked, List<CalendarEntry> entries, Map<MeetingId, Set<Breach>> broken) {
        Viewer viewer = currentViewer.get();
        ExchangesState state = asked.state();
        MeetingId opened = state.meeting();
        MoveWanted moving = asked.moving();
        Slot to = dropped != null && dropped.meeting().equals(opened) ? dropped.to() : null;
        dropped = null;
        overview = overview(viewer);
        read = opened == null ? Optional.empty() : meetings.find(viewer, opened);
        getContent().removeAll();
        getContent().setClassName("open", opened != null || state.arranging());
        if (opened != null) {
            isOld.setVisible(false);
            getContent()
                    .add(
                            close(state),
                            isOld,
                            MeetingWords.warning(broken.getOrDefault(opened, Set.of())),
                            moving != null || to != null
                                    ? contents.toMove(opened, to, moving == null ? null : moving.days(), acts::refresh)
                                    : contents.meeting(opened, acts::refresh));
        } else if (state.arranging()) {
            getContent()
                    .add(
                            close(state),
                            contents.newMeeting(
                                    asked.day(),
                                    asked.wanted(),
                                    placed ->
                                            acts.show(state.in(Week.of(placed)).close()),
                                    () -> acts.show(state.close())));
        } else {
            overview(viewer, state, entries);
        }
    }

    private Button close(ExchangesState state) {
        Button close = new Button(t("bilateral.pane.close"), click -> acts.show(state.close()));
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.addClassName("close-pane");
        return close;
    }

    private void overview(Viewer viewer, ExchangesState state, List<CalendarEntry> entries) {
        getContent().add(parts.offers(acts::refresh, meeting -> acts.show(state.open(meeting))));
        getContent()
                .add(new WeekOverview(
                        meetings.awaiting(viewer),
                        viewer.organisation(),
                        entries,
                        meeting -> acts.show(
                                state.in(Week.of(meeting.slot().start().toLocalDate()))
                                        .open(meeting.id()))));
        parts.zoneField(acts::refresh).ifPresent(getContent()::add);
    }

    /** What is shown while nothing is open. */
    private List<Object> overview(Viewer viewer) {
        return List.of(parts.openOffers(), meetings.awaiting(viewer));
    }

    /** Somebody changed the calendar: an open meeting, or a form, stays as it was read, with the news above it. */
    void heard(Asked asked, List<CalendarEntry> entries, Map<MeetingId, Set<Breach>> broken) {
        Viewer viewer = currentViewer.get();
        MeetingId opened = asked.state().meeting();
        if (opened != null) {
            isOld.setVisible(!meetings.find(viewer, opened).equals(read));
        } else if (!asked.state().arranging() && !overview(viewer).equals(overview)) {
            show(asked, entries, broken);
            FocusKeeper.restore(getContent());
        }
    }
}
