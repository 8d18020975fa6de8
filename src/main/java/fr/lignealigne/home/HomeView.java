package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.PositionChanged;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.Timeline;
import fr.lignealigne.timeline.ui.TimelineSteps;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What awaits the viewer, with one main action, and where the procedure stands. */
@Route("")
@Menu(title = "home.title", order = 0)
@PermitAll
class HomeView extends Composite<Main> implements HasDynamicTitle {

    private final Awaiting awaiting;
    private final SeatTasks seats;
    private final TeamTasks team;
    private final QuestionTasks questions;
    private final PositionTasks positions;

    HomeView(
            Awaiting awaiting,
            SeatTasks seats,
            TeamTasks team,
            QuestionTasks questions,
            PositionTasks positions,
            Timeline timeline,
            LivePages live,
            Clock clock,
            CurrentViewer currentViewer) {
        this.awaiting = awaiting;
        this.seats = seats;
        this.team = team;
        this.questions = questions;
        this.positions = positions;
        Viewer viewer = currentViewer.get();
        getContent().addClassNames("page", "home");
        if (viewer.is(Role.ADMINISTRATOR)) {
            getContent().add(new H1(t("home.administrator.title")), lead(new Span(t("home.administrator.lead"))));
            List<Task> waiting = seats.of(viewer);
            if (!waiting.isEmpty()) {
                getContent().add(new TodoList(waiting));
            }
            return;
        }
        Headline headline = awaiting.headline(viewer);
        TodoList todo = new TodoList(tasks(viewer));
        Div columns = new Div(todo, procedure(timeline.list(viewer), clock));
        columns.addClassName("columns");
        getContent().add(new H1(headline.title()), lead(sentence(headline.lead())), columns);
        live.follow(this, PositionChanged.class, change -> true, changes -> todo.show(tasks(currentViewer.get())));
    }

    private List<Task> tasks(Viewer viewer) {
        return Stream.of(
                        seats.of(viewer),
                        team.of(viewer),
                        positions.of(viewer),
                        awaiting.tasks(viewer),
                        questions.of(viewer))
                .flatMap(List::stream)
                .toList();
    }

    private static Paragraph lead(Span text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    private static Component procedure(List<MilestoneDetails> milestones, Clock clock) {
        Aside aside = new Aside();
        aside.setVisible(!milestones.isEmpty());
        LocalDate today = LocalDate.now(clock.withZone(Clocks.PARIS));
        aside.add(title(t("home.procedure")), TimelineSteps.brief(milestones, today));
        return aside;
    }

    private static H2 title(String text) {
        H2 title = new H2(text);
        title.addClassName("section-title");
        return title;
    }

    @Override
    public String getPageTitle() {
        return t("home.title") + " – " + t("app.name");
    }
}
