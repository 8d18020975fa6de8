package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.ResourceCalendar;
import fr.lignealigne.bilateral.ResourceWeek;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final WorkingDays workingDays;
    private final OverviewParts parts;
    private final Clock clock;
    private final WeekToolbar toolbar;
    private final Div board = new Div();
    private final Aside pane = new Aside();
    private ExchangesState state;
    private @Nullable MeetingId lastOpened;
    private @Nullable String request;
    private boolean moving;
    private Map<MeetingId, Set<Breach>> broken = Map.of();

    ExchangesView(
            BilateralMeetings meetings,
            PaneContents panes,
            ResourceCalendar resourceCalendar,
            CurrentViewer currentViewer,
            WorkingDays workingDays,
            OverviewParts parts,
            Clock clock) {
        this.meetings = meetings;
        this.panes = panes;
        this.resourceCalendar = resourceCalendar;
        this.currentViewer = currentViewer;
        this.workingDays = workingDays;
        this.parts = parts;
        this.clock = clock;
        this.state = new ExchangesState(Week.of(today()), ExchangesState.Look.AUTO, null, null, false);
        this.toolbar = new WeekToolbar(panes.filterChoices(currentViewer.get()), this::show);
        board.addClassName("board");
        pane.addClassName("exchange-pane");
        pane.getElement().setAttribute("aria-label", t("bilateral.pane"));
        Shortcuts.addShortcutListener(pane, this::close, Key.ESCAPE).listenOn(pane);
        Section left = new Section(toolbar, board);
        left.addClassName("exchange-week");
        Div both = new Div(left, pane);
        both.addClassName("exchanges");
        getContent().addClassName("exchanges-page");
        getContent().add(strip(), both);
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
        moving = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("acte")
                .filter("deplacer"::equals)
                .isPresent();
        request = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("demande")
                .orElse(null);
        refresh();
    }

    private void show(ExchangesState next) {
        UI.getCurrent().navigate(ExchangesView.class, next.address());
    }

    private void close() {
        show(state.close());
    }

    private void refresh() {
        Viewer viewer = currentViewer.get();
        List<CalendarEntry> entries = meetings.between(viewer, state.week().period(), state.of());
        broken = parts.broken();
        toolbar.show(state, today());
        board.removeAll();
        board.setClassName("auto", state.look() == ExchangesState.Look.AUTO);
        if (state.look().byResource() && meetings.mayArrange(viewer)) {
            board.add(byResource(viewer));
            fillPane(viewer, entries);
            return;
        }
        if (state.look() != ExchangesState.Look.LIST) {
            board.add(new WeekTable(
                    state.week(), entries, workingDays::include, today(), parts.zone(), entry -> block(entry, viewer)));
        }
        if (state.look() != ExchangesState.Look.WEEK) {
            board.add(
                    entries.isEmpty()
                            ? new EmptyState(t("bilateral.empty.title"), panes.emptySentence(viewer))
                            : new WeekList(entries, parts.zone(), entry -> line(entry, viewer)));
        }
        fillPane(viewer, entries);
    }

    private Component byResource(Viewer viewer) {
        boolean officials = state.look() == ExchangesState.Look.OFFICIALS;
        List<ResourceWeek> resources = officials
                ? resourceCalendar.officials(viewer, state.week().period())
                : resourceCalendar.rooms(viewer, state.week().period());
        return resources.isEmpty()
                ? new EmptyState(
                        t(officials ? "bilateral.officials.none" : "bilateral.rooms.none"), t("bilateral.means.none"))
                : new ResourceTable(
                        state.week(), resources, workingDays::include, today(), entry -> block(entry, viewer));
    }

    private Component block(CalendarEntry entry, Viewer viewer) {
        return switch (entry) {
            case CalendarEntry.Busy(var slot) -> busy(SlotWords.hours(slot, parts.zone()));
            case CalendarEntry.Known(var meeting) ->
                focused(
                        new MeetingBlock(
                                meeting,
                                viewer.organisation(),
                                meeting.id().equals(state.meeting()),
                                () -> show(state.open(meeting.id()))),
                        meeting);
        };
    }

    private MeetingBlock focused(MeetingBlock block, MeetingDetails meeting) {
        block.warn(broken.getOrDefault(meeting.id(), Set.of()));
        if (meeting.id().equals(lastOpened) && state.meeting() == null) {
            block.focus();
        }
        return block;
    }

    private Component line(CalendarEntry entry, Viewer viewer) {
        return switch (entry) {
            case CalendarEntry.Busy busy -> busy(null);
            case CalendarEntry.Known(var meeting) ->
                new MeetingLine(
                                meeting,
                                viewer.organisation(),
                                meeting.id().equals(state.meeting()),
                                () -> show(state.open(meeting.id())))
                        .warned(broken.getOrDefault(meeting.id(), Set.of()));
        };
    }

    private static Span busy(@Nullable String hours) {
        Span busy = new Span(hours == null ? t("bilateral.busy") : t("bilateral.busy.during", hours));
        busy.addClassName("busy");
        return busy;
    }

    private void fillPane(Viewer viewer, List<CalendarEntry> entries) {
        pane.removeAll();
        MeetingId opened = state.meeting();
        boolean open = opened != null || state.arranging();
        pane.setClassName("open", open);
        if (open) {
            Button close = new Button(t("bilateral.pane.close"), click -> close());
            close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            close.addClassName("close-pane");
            pane.add(close);
        }
        if (opened != null) {
            pane.add(
                    MeetingWords.warning(broken.getOrDefault(opened, Set.of())),
                    moving ? panes.toMove(opened, this::refresh) : panes.meeting(opened, this::refresh));
        } else if (state.arranging()) {
            pane.add(panes.newMeeting(
                    proposedDay(),
                    request,
                    placed -> show(state.in(Week.of(placed)).close()),
                    this::close));
        } else {
            pane.add(parts.offers(this::refresh, meeting -> show(state.open(meeting))));
            boolean others = entries.stream().anyMatch(CalendarEntry.Busy.class::isInstance);
            pane.add(new WeekOverview(
                    meetings.awaiting(viewer),
                    viewer.organisation(),
                    others,
                    meeting -> show(state.in(Week.of(meeting.slot().start().toLocalDate()))
                            .open(meeting.id()))));
            parts.zoneField(this::refresh).ifPresent(pane::add);
        }
        moving = false;
        lastOpened = opened != null ? opened : lastOpened;
    }

    private LocalDate proposedDay() {
        return state.week().days().stream()
                .filter(day -> day.isAfter(today()))
                .filter(workingDays::include)
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
