package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FirstSeats;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.TrialMails;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.FirstSeatsSection;
import fr.lignealigne.account.ui.ProofDialogs;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The guide through the first day of a portal: each step in order, how it stands, and where it is done. */
@Route("premier-jour")
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.ASSOCIATION_LEAD,
    Roles.ASSOCIATION_MEMBER,
    Roles.OBSERVER
})
class FirstDayView extends Composite<Main> implements HasDynamicTitle {

    private final FirstDay firstDay;
    private final FirstSeats seats;
    private final TrialMails trialMails;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;
    private final Paragraph lead = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final EmptyState nothing = new EmptyState(t("firstDay.nothing.title"), t("firstDay.nothing.explain"));

    FirstDayView(
            FirstDay firstDay,
            FirstSeats seats,
            TrialMails trialMails,
            ProofDialogs proofs,
            CurrentViewer currentViewer) {
        this.firstDay = firstDay;
        this.seats = seats;
        this.trialMails = trialMails;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        lead.addClassName("lead");
        list.addClassName("first-day");
        getContent().addClassName("page");
        getContent().add(new H1(t("firstDay.title")), lead, nothing, list);
        show();
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        List<FirstDayStep> steps = firstDay.of(viewer);
        long left = steps.stream().filter(FirstDayStep::isLeft).count();
        lead.setText(t("firstDay.lead", left));
        lead.setVisible(!steps.isEmpty());
        nothing.setVisible(steps.isEmpty());
        list.removeAll();
        steps.forEach(step -> list.add(line(viewer, step)));
    }

    private ListItem line(Viewer viewer, FirstDayStep step) {
        H2 title = new H2(t("firstDay.step", step.kind()));
        title.addClassName("first-day-title");
        Div head = new Div(title, new Pill(t("firstDay.state", step.state()), tone(step.state())));
        head.addClassNames("row", "first-day-head");
        Paragraph detail = new Paragraph(step.detail());
        detail.addClassName("first-day-detail");
        ListItem line = new ListItem(head, detail);
        line.addClassName("first-day-step");
        line.setId("step-" + step.kind());
        line.getElement().setAttribute("data-state", step.state().name());
        if (step.path() != null) {
            Anchor way = new Anchor(step.path(), t("firstDay.way", step.kind()));
            way.addClassName("button");
            way.setClassName("main", step.isLeft());
            line.add(way);
        }
        if (step.kind() == FirstDayStep.Kind.MAIL) {
            line.add(new Button(t("firstDay.mail.try"), event -> {
                trialMails.send(currentViewer.get());
                Toasts.done(t("firstDay.mail.tried"));
                show();
            }));
        }
        if (step.kind() == FirstDayStep.Kind.SEATS) {
            FirstSeatsSection section = new FirstSeatsSection(seats, proofs, currentViewer, this::show);
            section.show(viewer);
            line.add(section);
        }
        return line;
    }

    private static Pill.Tone tone(FirstDayStep.State state) {
        return switch (state) {
            case DONE -> Pill.Tone.GOOD;
            case TO_DO -> Pill.Tone.WARM;
            case ADVISED, OTHERS -> Pill.Tone.PLAIN;
        };
    }

    @Override
    public String getPageTitle() {
        return t("firstDay.title") + " – " + t("app.name");
    }
}
