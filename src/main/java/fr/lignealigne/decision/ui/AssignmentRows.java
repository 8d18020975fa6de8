package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.assignment.AssignmentAccess;
import fr.lignealigne.decision.assignment.AssignmentDetails;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.time.LocalDate;
import java.util.List;

/** The passages in somebody's care, a line each: whose, until when, how far. */
class AssignmentRows extends UnorderedList {

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final Runnable again;
    private final LocalDate today;

    AssignmentRows(
            ArbitrationServices services,
            CurrentViewer currentViewer,
            List<AssignmentDetails> assignments,
            Runnable again) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.again = again;
        this.today = LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS);
        addClassName("follow-list");
        assignments.forEach(assignment -> add(row(assignment)));
    }

    /** To the desk at the passage, or to what waits in the measure. */
    private Anchor way(AssignmentDetails one) {
        String lines =
                services.versions().get(currentViewer.get(), one.version()).label() + ", "
                        + RemarkWords.lines(one.firstLine(), one.lastLine());
        ItemId measure = one.measure();
        if (measure == null) {
            return new Anchor(SynopsisAddress.deskPath(one.version(), one.firstLine(), one.lastLine()), lines);
        }
        SynopsisAddress table = SynopsisAddress.of(QueryParameters.empty())
                .onVersion(one.version())
                .filtered(SynopsisFilter.NONE.on(measure).whoseAnswersAre(false));
        Anchor way = new Anchor(table.href(), "");
        way.add(
                inFrench(new Span(services.versions()
                        .text(currentViewer.get(), one.version())
                        .measure(measure)
                        .map(Measure::title)
                        .orElse(""))),
                new Text(" · " + t("assignment.measure.whole") + " · " + lines));
        return way;
    }

    private ListItem row(AssignmentDetails one) {
        Div head = new Div(way(one), AssignmentWords.due(one, today));
        head.addClassName("row");
        Span who = new Span(AssignmentWords.who(one));
        Span far = new Span(
                t("assignment.state", one.state()) + " · " + t("assignment.decided", one.decided(), one.remarks()));
        far.addClassNames("soft", "small", "block");
        Div acts = new Div();
        acts.addClassName("follow-acts");
        if (AssignmentAccess.mayAssign(currentViewer.get())) {
            Button change = new Button(
                    t("assignment.change"), event -> new AssignDialog(services, currentViewer, again).change(one));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            change.setId("change-" + one.id());
            acts.add(change);
        }
        return new ListItem(new Div(head, who, far), acts);
    }
}
