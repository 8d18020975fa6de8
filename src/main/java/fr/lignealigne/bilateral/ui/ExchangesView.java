package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.Breach;
import fr.lignealigne.bilateral.CalendarChanged;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.ResourceCalendar;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.FocusKeeper;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The week of bilateral exchanges, and beside it one meeting, the form for a new one, or what waits for the viewer. */
@Route("echanges")
@Menu(title = "bilateral.menu", order = 60)
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY
})
class ExchangesView extends Composite<Main> implements AfterNavigationObserver, HasDynamicTitle {

    private final BilateralMeetings meetings;
    private final PaneContents panes;
    private final ResourceCalendar resourceCalendar;
    private final CurrentViewer currentViewer;
    private final Predicate<LocalDate> workingDays;
    private final OverviewParts parts;
    private final Clock clock;
    private final WeekToolbar toolbar;
    private final ExchangeBoard board;
    private final ExchangePane pane;
    private final Paragraph news = new Paragraph();
    private ExchangesState state;
    private @Nullable MeetingId lastOpened;
    private RequestedMeeting.Wanted wanted = RequestedMeeting.Wanted.NOTHING;
    private @Nullable MoveWanted moving;
    private Map<MeetingId, Set<Breach>> broken = Map.of();
    private List<CalendarEntry> drawn = List.of();

    ExchangesView(
            BilateralMeetings meetings,
            PaneContents panes,
            ResourceCalendar resourceCalendar,
            CurrentViewer currentViewer,
            WorkingDays workingDays,
            OverviewParts parts,
            LivePages live,
            Clock clock) {
        this.meetings = meetings;
        this.panes = panes;
        this.resourceCalendar = resourceCalendar;
        this.currentViewer = currentViewer;
        this.workingDays = workingDays::include;
        this.parts = parts;
        this.clock = clock;
        this.state = new ExchangesState(Week.of(today()), ExchangesState.Look.AUTO, null, null, false);
        this.toolbar = new WeekToolbar(panes.filterChoices(currentViewer.get()), this::show);
        this.board = new ExchangeBoard(this.workingDays, meeting -> show(state.open(meeting)), this::move);
        this.pane = new ExchangePane(meetings, panes, parts, currentViewer, new ExchangePane.Acts() {
            @Override
            public void show(ExchangesState next) {
                ExchangesView.this.show(next);
            }

            @Override
            public void refresh() {
                ExchangesView.this.refresh();
            }
        });
        pane.onEscape(this::close);
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("role", "status");
        Section left = new Section(toolbar, board);
        left.addClassName("exchange-week");
        Div both = new Div(left, pane);
        both.addClassName("exchanges");
        getContent().addClassName("exchanges-page");
        getContent().add(strip(), news, both);
        live.follow(this, CalendarChanged.class, change -> true, changes -> heard());
    }

    private Component strip() {
        H1 title = new H1(t("bilateral.title"));
        Div strip = new Div(title);
        strip.addClassName("strip");
        parts.wayToMeans().ifPresent(strip::add);
        if (meetings.mayArrange(currentViewer.get())) {
            strip.add(new RouterLink(t("bilateral.equity.link"), EquityView.class));
            Button arrange = new Button(t("bilateral.form.new"), click -> show(state.arrange()));
            arrange.addThemeVariants(ButtonVariant.PRIMARY);
            arrange.addClassName("push");
            arrange.setId("arrange");
            strip.add(arrange);
        }
        strip.add(WaysToRequests.of(currentViewer.get()));
        return strip;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = ExchangesState.parse(event.getLocation().getQueryParameters(), today());
        moving = MoveWanted.parse(event.getLocation().getQueryParameters());
        wanted = RequestedMeeting.Wanted.parse(event.getLocation().getQueryParameters());
        refresh();
    }

    private void show(ExchangesState next) {
        UI.getCurrent().navigate(ExchangesView.class, next.address());
    }

    private void move(MeetingId meeting, Slot to) {
        pane.drop(state, meeting, to);
    }

    private void close() {
        show(state.close());
    }

    private void refresh() {
        List<CalendarEntry> entries = drawBoard(lastOpened);
        pane.show(asked(), entries, broken);
        moving = null;
        lastOpened = state.meeting() != null ? state.meeting() : lastOpened;
    }

    private ExchangePane.Asked asked() {
        return new ExchangePane.Asked(state, proposedDay(), wanted, moving);
    }

    /** @param toFocus the meeting that the keyboard comes back to when none is open */
    private List<CalendarEntry> drawBoard(@Nullable MeetingId toFocus) {
        Viewer viewer = currentViewer.get();
        List<CalendarEntry> entries = meetings.between(viewer, state.week().period(), state.of());
        drawn = entries;
        broken = parts.broken();
        toolbar.show(state, today());
        var seen = new ExchangeBoard.Seen(
                state,
                today(),
                viewer.organisation(),
                parts.zone(),
                broken,
                state.meeting(),
                state.meeting() == null ? toFocus : null);
        if (state.look().byResource() && meetings.mayArrange(viewer)) {
            boolean officials = state.look() == ExchangesState.Look.OFFICIALS;
            board.showResources(
                    seen,
                    officials
                            ? resourceCalendar.officials(viewer, state.week().period())
                            : resourceCalendar.rooms(viewer, state.week().period()),
                    t(officials ? "bilateral.officials.none" : "bilateral.rooms.none"));
        } else {
            board.showWeek(seen, entries, panes.emptySentence(viewer));
        }
        return entries;
    }

    /**
     * Somebody changed the calendar. The week follows and the keyboard stays; a meeting that is open, or a form, stays as it was
     * read, with the news above it.
     */
    private void heard() {
        Viewer viewer = currentViewer.get();
        boolean isSame =
                meetings.between(viewer, state.week().period(), state.of()).equals(drawn)
                        && parts.broken().equals(broken);
        if (!isSame) {
            drawBoard(null);
            FocusKeeper.restore(board);
        }
        pane.heard(asked(), drawn, broken);
        news.setText(isSame ? "" : t("bilateral.heard"));
    }

    private LocalDate proposedDay() {
        return state.week().days().stream()
                .filter(day -> day.isAfter(today()))
                .filter(workingDays)
                .findFirst()
                .orElse(state.week().monday());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }

    @Override
    public String getPageTitle() {
        return t("bilateral.title") + " – " + t("app.name");
    }
}
