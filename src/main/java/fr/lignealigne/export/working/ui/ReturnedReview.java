package fr.lignealigne.export.working.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.export.working.ReturnedAct;
import fr.lignealigne.export.working.ReturnedTable;
import fr.lignealigne.export.working.TakingBack;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;

/** What a table that came back would change, row by row, and the act of taking it over; then how that went. */
class ReturnedReview extends Composite<Div> {

    /** More are not read one by one; their number is said. */
    private static final int MOST_SHOWN = 300;

    private final TakingBack takingBack;
    private final CurrentViewer viewer;
    private final ReturnedTable table;

    ReturnedReview(TakingBack takingBack, CurrentViewer viewer, ReturnedTable table) {
        this.takingBack = takingBack;
        this.viewer = viewer;
        this.table = table;
        getContent().addClassName("returned");
        getContent().setId("returned");
        preview();
    }

    private void preview() {
        List<ReturnedAct> ready = table.ready();
        List<ReturnedAct> refused = table.refused();
        H3 title = new H3(quoted(table.fileName()));
        Paragraph counts = new Paragraph(t("working.back.counts", ready.size(), refused.size(), table.untouched()));
        counts.setId("returned-counts");
        counts.getElement().setAttribute("role", "status");
        getContent().add(title, counts);
        if (ready.isEmpty() && refused.isEmpty()) {
            getContent().add(new Paragraph(t("working.back.nothing")));
            return;
        }
        if (!refused.isEmpty()) {
            getContent().add(list("working.back.refused", refused));
        }
        if (!ready.isEmpty()) {
            Button take = new Button(t("working.back.take", ready.size()), event -> askToTake(ready));
            take.setId("take-over");
            take.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(list("working.back.ready", ready), take);
        }
    }

    private void askToTake(List<ReturnedAct> ready) {
        Confirm.ask(
                t("working.back.take.title", ready.size()),
                t("working.back.take.consequence"),
                t("working.back.take", ready.size()),
                this::take);
    }

    private void take() {
        try {
            show(takingBack.take(viewer.get(), table));
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private void show(ReturnedTable went) {
        List<ReturnedAct> taken = went.ready();
        List<ReturnedAct> refused = went.refused();
        getContent().removeAll();
        Paragraph counts = new Paragraph(t("working.back.taken", taken.size(), refused.size()));
        counts.setId("returned-counts");
        counts.getElement().setAttribute("role", "status");
        getContent().add(new H3(quoted(went.fileName())), counts);
        if (!refused.isEmpty()) {
            getContent().add(list("working.back.refused", refused), new Paragraph(t("working.back.takeAgain")));
        }
        if (!taken.isEmpty()) {
            getContent().add(list("working.back.done", taken));
        }
    }

    private static Div list(String title, List<ReturnedAct> acts) {
        OrderedList list = new OrderedList();
        list.addClassName("returned-rows");
        acts.stream().limit(MOST_SHOWN).map(ReturnedRow::new).forEach(list::add);
        Div group = new Div(new H3(t(title, acts.size())), list);
        if (acts.size() > MOST_SHOWN) {
            group.add(new Paragraph(t("working.back.more", acts.size() - MOST_SHOWN)));
        }
        return group;
    }
}
