package fr.lignealigne.bilateral.agenda.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.bilateral.CalendarChanged;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.agenda.Agenda;
import fr.lignealigne.bilateral.agenda.AgendaChanged;
import fr.lignealigne.bilateral.minutes.ActionPoint;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.shared.FrenchDates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agenda of a meeting: both sides build it, minute by minute. */
@Route("echanges/echange/:meeting/ordre-du-jour")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY
})
class AgendaView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final AgendaServices services;
    private final Span news = new Span();
    private final Div head = new Div();
    private final AgendaMeter meter = new AgendaMeter();
    private final PointList points;
    private final Div adding = new Div();
    private final Div open = new Div();
    private @Nullable MeetingId shown;
    private @Nullable MeetingDetails meeting;
    private @Nullable Agenda agenda;

    AgendaView(AgendaServices services) {
        this.services = services;
        this.points = new PointList(services, this::refresh);
        getContent().addClassNames("page", "agenda-page");
        news.getElement().setAttribute("role", "status");
        news.addClassName("visually-hidden");
        getContent().add(news, head, meter, points, adding, open);
        services.live()
                .follow(this, AgendaChanged.class, change -> change.meeting().equals(shown), changes -> follow());
        services.live().follow(this, CalendarChanged.class, change -> true, changes -> followMeeting());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeetingId id = event.getRouteParameters()
                .get("meeting")
                .flatMap(AgendaView::parse)
                .orElseThrow(NotFoundException::new);
        MeetingDetails meeting = services.meetings().find(services.viewer(), id).orElseThrow(NotFoundException::new);
        shown = id;
        showHead(meeting);
        agenda = services.agendas().of(services.viewer(), id);
        adding.removeAll();
        if (agenda.mayWrite()) {
            adding.add(new AddingPoints(services, id, this::refresh));
        }
        showOpen(meeting);
        show(agenda);
    }

    private static Optional<MeetingId> parse(String text) {
        try {
            return Optional.of(new MeetingId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void showHead(MeetingDetails meeting) {
        this.meeting = meeting;
        head.removeAll();
        Anchor back = new Anchor("echanges?echange=" + meeting.id(), t("agenda.back"));
        back.addClassName("small");
        H1 title = new H1(t("agenda.title"));
        title.addClassName("page-title");
        Paragraph what = new Paragraph(
                t("agenda.lead", meeting.associationName(), SlotWords.full(meeting.slot(), meeting.zone())));
        what.addClassName("lead");
        head.add(back, title, what);
    }

    /** What is still to be done since the meetings before. */
    private void showOpen(MeetingDetails meeting) {
        open.removeAll();
        List<ActionPoint> waiting = services.followUps().open(services.viewer(), meeting.association());
        if (waiting.isEmpty()) {
            return;
        }
        H2 title = new H2(t("agenda.followUps"));
        title.addClassName("section-title");
        UnorderedList list = new UnorderedList();
        list.addClassName("agenda-open");
        waiting.forEach(action -> list.add(new ListItem(
                inFrench(new Span(action.what())),
                new Span(" "),
                soft(t("action.owed", action.ownerName(), FrenchDates.date(action.due(), language()))))));
        open.add(title, list, new Anchor("echanges/suites", t("agenda.followUps.all")));
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassNames("soft", "small");
        return soft;
    }

    /** It was moved or called off; whoever may know it no more keeps what was read. */
    private void followMeeting() {
        services.meetings()
                .find(services.viewer(), Objects.requireNonNull(shown))
                .filter(now -> !now.equals(meeting))
                .ifPresent(now -> {
                    showHead(now);
                    follow();
                });
    }

    private void follow() {
        Agenda before = agenda;
        refresh();
        if (before != null && agenda != null && !agenda.equals(before)) {
            news.setText(t("agenda.news"));
        }
    }

    private void refresh() {
        agenda = services.agendas().of(services.viewer(), Objects.requireNonNull(shown));
        show(agenda);
        adding.getChildren().filter(AddingPoints.class::isInstance).forEach(form -> ((AddingPoints) form).refresh());
    }

    private void show(Agenda now) {
        adding.setVisible(now.mayWrite());
        meter.show(now);
        points.show(now);
    }

    @Override
    public String getPageTitle() {
        return t("agenda.title") + " – " + t("app.name");
    }
}
