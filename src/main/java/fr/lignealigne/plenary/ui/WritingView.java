package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plenary.ConclusionKind;
import fr.lignealigne.plenary.PlenaryChanged;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes as they are written, speaker by speaker; what a colleague writes appears while one writes. */
@Route("pleniere/:plenary/compte-rendu")
@RolesAllowed({Roles.MIPROF, Roles.CABINET})
class WritingView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlenaryServices services;
    private List<Runnable> parts = List.of();
    private volatile @Nullable PlenaryId shown;

    WritingView(PlenaryServices services, LivePages live) {
        this.services = services;
        getContent().addClassNames("page", "minutes-writing");
        live.follow(this, PlenaryChanged.class, change -> change.plenary().equals(shown), changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlenaryDetails plenary = PlenaryFinder.toWrite(services, event);
        shown = plenary.id();
        getContent().removeAll();
        Paragraph lead = new Paragraph(t("plenary.write.lead"));
        lead.addClassName("lead");
        getContent()
                .add(
                        new Anchor(
                                PlenaryWords.address(plenary.id()),
                                plenary.what().title()),
                        new H1(t("plenary.write")),
                        lead);
        if (!plenary.state().tookPlace()) {
            getContent().add(new Paragraph(t("plenary.notHeld")));
            parts = List.of();
            return;
        }
        InterventionsPane said = new InterventionsPane(services, plenary.id());
        ConclusionsPane decisions = new ConclusionsPane(services, plenary.id(), ConclusionKind.DECISION);
        ConclusionsPane dates = new ConclusionsPane(services, plenary.id(), ConclusionKind.NEXT_DATE);
        FramePane frame = new FramePane(services, plenary.id());
        Div ends = new Div(new H2(t("plenary.decisions")), decisions, new H2(t("plenary.nextDates")), dates);
        getContent().add(new H2(t("plenary.said")), said, ends, new H2(t("plenary.around")), frame);
        parts = List.of(said::refresh, decisions::refresh, dates::refresh, frame::refresh);
        refresh();
    }

    private void refresh() {
        parts.forEach(Runnable::run);
    }

    @Override
    public String getPageTitle() {
        return t("plenary.write") + " – " + t("app.name");
    }
}
