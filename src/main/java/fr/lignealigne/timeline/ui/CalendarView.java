package fr.lignealigne.timeline.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.timeline.DateConflicts;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.MilestoneState;
import fr.lignealigne.timeline.Timeline;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar of the procedure, from its opening to the communication. */
@Route("calendrier")
@Menu(title = "timeline.menu", order = 70)
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY,
    Roles.OBSERVER
})
class CalendarView extends Composite<Main> implements HasDynamicTitle {

    private final Timeline timeline;
    private final CurrentViewer viewer;
    private final LocalDate today;
    private final DateConflicts dateConflicts;
    private final FrenchZone reader;
    private final ConflictList conflicts;
    private final Div steps = new Div();
    private final boolean mayWrite;

    CalendarView(
            Timeline timeline,
            DateConflicts dateConflicts,
            CurrentViewer viewer,
            TimeZones zones,
            Clock clock,
            List<CalendarPart> parts) {
        this.timeline = timeline;
        this.dateConflicts = dateConflicts;
        this.viewer = viewer;
        this.today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        this.mayWrite = timeline.mayWrite(viewer.get());
        this.reader = zones.of(viewer.get().organisation());
        this.conflicts = new ConflictList(reader);
        getContent().addClassNames("page", "calendar-page");
        Div ways = new Div();
        ways.addClassName("calendar-ways");
        parts.stream().filter(part -> part.isFor(viewer.get())).forEach(part -> ways.add(part.show()));
        getContent().add(head(), ways, conflicts, steps);
        refresh();
    }

    private Component head() {
        Paragraph lead = new Paragraph(t("timeline.lead"));
        lead.addClassName("lead");
        Div words = new Div(new H1(t("timeline.title")), lead);
        words.addClassName("calendar-words");
        Div head = new Div(words);
        head.addClassName("calendar-head");
        if (mayWrite) {
            Button add = new Button(
                    t("timeline.add"),
                    click -> MilestoneForm.toAdd(
                            draft -> act(() -> timeline.add(viewer.get(), draft), t("timeline.added"))));
            add.setId("add");
            head.add(add);
        }
        return head;
    }

    private void refresh() {
        List<MilestoneDetails> milestones = timeline.list(viewer.get());
        if (mayWrite) {
            conflicts.show(dateConflicts.standing(viewer.get()));
        }
        steps.removeAll();
        steps.add(
                milestones.isEmpty()
                        ? new EmptyState(t("timeline.empty.title"), t("timeline.empty"))
                        : TimelineSteps.full(milestones, today, this::acts));
    }

    private @Nullable Component acts(MilestoneDetails milestone) {
        if (!mayWrite || milestone.state() == MilestoneState.DONE) {
            return null;
        }
        Div acts = new Div();
        acts.addClassNames("row", "acts");
        if (milestone.state() != MilestoneState.CONFIRMED) {
            acts.add(quiet(
                    "timeline.confirm",
                    milestone,
                    () -> act(() -> timeline.confirm(viewer.get(), milestone.id()), t("timeline.confirmed"))));
        }
        acts.add(quiet(
                "timeline.postpone",
                milestone,
                () -> MilestoneForm.toPostpone(
                        milestone,
                        new ConflictList(reader),
                        dates -> dateConflicts.raised(viewer.get(), milestone.id(), dates),
                        (dates, reason) -> act(
                                () -> timeline.postpone(viewer.get(), milestone.id(), dates, reason),
                                t("timeline.postponed")))));
        if (!milestone.dates().first().isAfter(today)) {
            acts.add(quiet("timeline.done", milestone, () -> askWhetherDone(milestone)));
        }
        return acts;
    }

    private void askWhetherDone(MilestoneDetails milestone) {
        Confirm.ask(
                t("timeline.done.title", milestone.title()),
                t("timeline.done.consequence"),
                t("timeline.done"),
                () -> act(() -> timeline.markDone(viewer.get(), milestone.id()), t("timeline.doneNow")));
    }

    private static Button quiet(String key, MilestoneDetails milestone, Runnable then) {
        Button button = new Button(t(key), click -> then.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(t("timeline.act", t(key), milestone.title()));
        return button;
    }

    private void act(Runnable change, String done) {
        change.run();
        refresh();
        Toasts.done(done);
    }

    @Override
    public String getPageTitle() {
        return t("timeline.title") + " – " + t("app.name");
    }
}
