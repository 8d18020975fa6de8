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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.CalendarChanged;
import fr.lignealigne.bilateral.minutes.MinutesChanged;
import fr.lignealigne.bilateral.request.RequestChanged;
import fr.lignealigne.collective.position.PositionChanged;
import fr.lignealigne.consultation.RoundChanged;
import fr.lignealigne.decision.assignment.AssignmentChanged;
import fr.lignealigne.live.Change;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.notice.NoticesChanged;
import fr.lignealigne.question.AnswerChanged;
import fr.lignealigne.question.QuestionChanged;
import fr.lignealigne.remark.DraftWorkChanged;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.MandateChanged;
import fr.lignealigne.remark.ReferralChanged;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.Timeline;
import fr.lignealigne.timeline.ui.TimelineSteps;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What awaits the viewer, with one main action, and where the procedure stands. */
@Route("")
@Menu(title = "home.title", order = 0)
@PermitAll
class HomeView extends Composite<Main> implements HasDynamicTitle {

    private final Awaiting awaiting;
    private final SeatTasks seats;
    private final TeamTasks team;
    private final PositionTasks positions;
    private final QuestionTasks questions;
    private final RequestTasks requests;
    private final MinutesTasks minutes;
    private final ReferralTasks referrals;
    private final AssignmentTasks assignments;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final TaskList tasks = new TaskList();
    private @Nullable Headline headline;

    HomeView(
            Awaiting awaiting,
            SeatTasks seats,
            TeamTasks team,
            PositionTasks positions,
            QuestionTasks questions,
            RequestTasks requests,
            MinutesTasks minutes,
            ReferralTasks referrals,
            AssignmentTasks assignments,
            Timeline timeline,
            LivePages live,
            Clock clock,
            CurrentViewer currentViewer) {
        this.awaiting = awaiting;
        this.seats = seats;
        this.team = team;
        this.positions = positions;
        this.questions = questions;
        this.requests = requests;
        this.minutes = minutes;
        this.referrals = referrals;
        this.assignments = assignments;
        Viewer viewer = currentViewer.get();
        getContent().addClassNames("page", "home");
        lead.addClassName("lead");
        getContent().add(title, lead);
        if (viewer.is(Role.ADMINISTRATOR)) {
            administer(viewer);
            return;
        }
        lead.getElement().setAttribute("aria-live", "polite");
        Div columns = new Div(tasks, procedure(timeline.list(viewer), clock));
        columns.addClassName("columns");
        getContent().add(columns);
        show(viewer);
        boolean decides = viewer.preparesTheAnswer();
        live.follow(this, Change.class, change -> isWorth(change, decides), (now, changes, telling) -> show(now));
    }

    private void administer(Viewer viewer) {
        title.setText(t("home.administrator.title"));
        lead.setText(t("home.administrator.lead"));
        List<Task> waiting = seats.of(viewer);
        tasks.setVisible(!waiting.isEmpty());
        tasks.show(waiting);
        getContent().add(tasks);
    }

    /** What may alter a task; whoever is told of something has it here, and what is deposited awaits those who answer. */
    private static boolean isWorth(Change change, boolean decides) {
        return switch (change) {
            case DraftWorkChanged _,
                    PositionChanged _,
                    QuestionChanged _,
                    AnswerChanged _,
                    RoundChanged _,
                    MandateChanged _,
                    RequestChanged _,
                    CalendarChanged _,
                    MinutesChanged _,
                    ReferralChanged _,
                    AssignmentChanged _,
                    NoticesChanged _ -> true;
            case LinesChanged _ -> decides;
            default -> false;
        };
    }

    private void show(Viewer viewer) {
        Headline now = awaiting.headline(viewer);
        if (!now.equals(headline)) {
            headline = now;
            title.setText(now.title());
            lead.removeAll();
            lead.add(sentence(now.lead()));
        }
        tasks.show(Stream.of(
                        seats.of(viewer),
                        referrals.of(viewer),
                        assignments.of(viewer),
                        team.of(viewer),
                        positions.of(viewer),
                        awaiting.tasks(viewer),
                        questions.of(viewer),
                        requests.of(viewer),
                        minutes.of(viewer))
                .flatMap(List::stream)
                .toList());
    }

    private static Component procedure(List<MilestoneDetails> milestones, Clock clock) {
        Aside aside = new Aside();
        aside.setVisible(!milestones.isEmpty());
        LocalDate today = LocalDate.now(clock.withZone(Clocks.PARIS));
        H2 heading = new H2(t("home.procedure"));
        heading.addClassName("section-title");
        aside.add(heading, TimelineSteps.brief(milestones, today));
        return aside;
    }

    @Override
    public String getPageTitle() {
        return t("home.title") + " – " + t("app.name");
    }
}
