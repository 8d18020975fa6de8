package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.EmptyState;
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

    HomeView(
            Awaiting awaiting,
            SeatTasks seats,
            TeamTasks team,
            QuestionTasks questions,
            Timeline timeline,
            Clock clock,
            CurrentViewer currentViewer) {
        Viewer viewer = currentViewer.get();
        getContent().addClassNames("page", "home");
        if (viewer.is(Role.ADMINISTRATOR)) {
            getContent().add(new H1(t("home.administrator.title")), lead(new Span(t("home.administrator.lead"))));
            List<Task> waiting = seats.of(viewer);
            if (!waiting.isEmpty()) {
                getContent().add(tasks(waiting));
            }
            return;
        }
        Headline headline = awaiting.headline(viewer);
        List<Task> tasks = Stream.of(seats.of(viewer), team.of(viewer), awaiting.tasks(viewer), questions.of(viewer))
                .flatMap(List::stream)
                .toList();
        Div columns = new Div(tasks(tasks), procedure(timeline.list(viewer), clock));
        columns.addClassName("columns");
        getContent().add(new H1(headline.title()), lead(sentence(headline.lead())), columns);
    }

    private static Paragraph lead(Span text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    private static Section tasks(List<Task> tasks) {
        Section section = new Section(title(t("home.awaiting")));
        if (tasks.isEmpty()) {
            section.add(new EmptyState(t("home.nothing.title"), t("home.nothing.explain")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("todo");
        tasks.forEach(task -> list.add(item(task)));
        section.add(list);
        return section;
    }

    private static ListItem item(Task task) {
        Span count = new Span(task.count() == 0 ? "" : String.valueOf(task.count()));
        count.addClassNames("n");
        Span title = new Span(task.title());
        title.addClassName("what");
        Span detail = sentence(task.detail());
        detail.addClassNames("soft", "small");
        Div words = new Div(title, detail);
        Anchor action = new Anchor(task.path(), task.action());
        action.addClassName("button");
        ListItem item = new ListItem(count, words, action);
        if (task.urgent()) {
            action.addClassName("main");
            item.addClassName("urgent");
        }
        return item;
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
