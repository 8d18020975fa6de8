package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plenary.PlenaryChanged;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryState;
import fr.lignealigne.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One plenary: when and where, its agenda, and its minutes once they were sent out. */
@Route("pleniere/:plenary")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY
})
class PlenaryView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: the edition of the minutes that is read. */
    static final String EDITION = "version";

    private final PlenaryServices services;
    private final boolean mayArrange;
    private final Div head = new Div();
    private final Div acts = new Div();
    private @Nullable AgendaPane agenda;
    private @Nullable MinutesPane minutes;
    private volatile @Nullable PlenaryDetails shown;

    PlenaryView(PlenaryServices services, LivePages live) {
        this.services = services;
        this.mayArrange = services.plenaries().mayArrange(services.viewer());
        getContent().addClassNames("page", "plenary");
        head.addClassName("plenary-head");
        acts.addClassNames("row", "plenary-acts");
        live.follow(this, PlenaryChanged.class, this::isThis, changes -> refresh());
    }

    private boolean isThis(PlenaryChanged change) {
        PlenaryDetails now = shown;
        return now != null && change.plenary().equals(now.id());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlenaryDetails plenary = PlenaryFinder.read(services, event);
        AgendaPane points = new AgendaPane(services, plenary.id(), mayArrange, this::refresh);
        MinutesPane written = new MinutesPane(
                services,
                plenary.id(),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(EDITION)
                        .orElse(""));
        agenda = points;
        minutes = written;
        getContent().removeAll();
        getContent().add(new Anchor("plenieres", t("plenary.toAll")), head, acts, points, written);
        show(plenary);
        boolean isToChange = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("acte")
                .filter("changer"::equals)
                .isPresent();
        if (isToChange && mayArrange && plenary.state() == PlenaryState.PLANNED) {
            PlenaryDialog.change(services, plenary, this::refresh);
        }
    }

    private void refresh() {
        PlenaryDetails now = shown;
        if (now != null) {
            try {
                show(services.plenaries().get(services.viewer(), now.id()));
            } catch (NotFound gone) {
                getContent().removeAll();
                getContent().add(new Paragraph(t("plenary.gone")));
            }
        }
    }

    private void show(PlenaryDetails plenary) {
        if (!plenary.equals(shown)) {
            shown = plenary;
            showHead(plenary);
        }
        if (mayArrange) {
            acts.removeAll();
            new PlenaryActs(services, plenary, this::refresh).into(acts);
        }
        if (agenda != null) {
            agenda.refresh(plenary);
        }
        if (minutes != null) {
            minutes.refresh(plenary);
        }
    }

    private void showHead(PlenaryDetails plenary) {
        head.removeAll();
        Div state = new Div(PlenaryWords.state(plenary, mayArrange));
        state.addClassName("row");
        Paragraph when = new Paragraph(services.when(plenary.what()));
        when.addClassName("lead");
        head.add(state, inFrench(new H1(plenary.what().title())), when);
        if (!plenary.what().place().isEmpty()) {
            head.add(inFrench(new Paragraph(plenary.what().place())));
        }
        if (!plenary.what().link().isEmpty() && plenary.state() == PlenaryState.PLANNED) {
            Anchor video = new Anchor(plenary.what().link(), t("plenary.video"));
            video.getElement().setAttribute("rel", "noreferrer");
            head.add(new Paragraph(video));
        }
        if (plenary.state() == PlenaryState.CANCELLED) {
            head.add(new Paragraph(sentence(t("plenary.cancelledBecause", quoted(plenary.cancellation())))));
        }
    }

    @Override
    public String getPageTitle() {
        PlenaryDetails now = shown;
        return (now == null ? t("plenary.title") : now.what().title()) + " – " + t("app.name");
    }
}
