package fr.lignealigne.export.working.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.working.ReturnedAct;
import fr.lignealigne.export.working.ReturnedTable;
import fr.lignealigne.export.working.TakingBack;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a table that came back would change, row by row, and the act of taking it over; then how that went. */
class ReturnedReview extends Composite<Div> {

    /** More are not read one by one; their number is said. */
    private static final int MOST_SHOWN = 300;

    /** Changes between two sentences on how far it has come. */
    private static final int SAID_EVERY = 25;

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedReview.class);

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
        Paragraph counts = counts(t("working.back.counts", ready.size(), refused.size(), table.untouched()));
        getContent().removeAll();
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

    /** Beside the session's lock: thousands of rows must not freeze the other windows of this person. */
    private void take() {
        UI ui = UI.getCurrent();
        Viewer taking;
        try {
            taking = viewer.get();
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        Paragraph progress = counts(t("working.back.taking", 0, table.ready().size()));
        getContent().removeAll();
        getContent().add(new H3(quoted(table.fileName())), progress);
        Thread.ofVirtual().name("taking a table back").start(() -> {
            try {
                ReturnedTable went = takingBack.take(taking, table, gone -> say(ui, progress, gone));
                tell(ui, () -> show(went));
            } catch (Refusal refused) {
                tell(ui, () -> {
                    Toasts.refused(refused);
                    preview();
                });
            } catch (RuntimeException broken) {
                // Told as any failure of a page is, and the table may be taken again.
                tell(ui, () -> {
                    preview();
                    throw broken;
                });
            }
        });
    }

    private void say(UI ui, Paragraph progress, int gone) {
        if (gone % SAID_EVERY == 0) {
            tell(
                    ui,
                    () -> progress.setText(
                            t("working.back.taking", gone, table.ready().size())));
        }
    }

    /** Whoever closed the window in between finds what was taken over on the pages of the remarks. */
    private static void tell(UI ui, Command what) {
        try {
            ui.access(what);
        } catch (UIDetachedException closed) {
            LOG.debug("Nobody looks any more", closed);
        }
    }

    private static Paragraph counts(String sentence) {
        Paragraph counts = new Paragraph(sentence);
        counts.setId("returned-counts");
        counts.getElement().setAttribute("role", "status");
        return counts;
    }

    private void show(ReturnedTable went) {
        List<ReturnedAct> taken = went.ready();
        List<ReturnedAct> refused = went.refused();
        getContent().removeAll();
        Paragraph counts = counts(t("working.back.taken", taken.size(), refused.size()));
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
