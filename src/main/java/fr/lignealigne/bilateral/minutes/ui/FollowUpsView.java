package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.bilateral.minutes.ActionPoint;
import fr.lignealigne.bilateral.minutes.ActionState;
import fr.lignealigne.bilateral.minutes.MinutesChanged;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.FocusKeeper;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done after the meetings, what is late first. */
@Route("echanges/suites")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY
})
class FollowUpsView extends Composite<Main> implements HasDynamicTitle {

    private final MinutesServices services;
    private final Div content = new Div();
    private @Nullable List<ActionPoint> shown;
    private @Nullable Details closedOnes;

    FollowUpsView(MinutesServices services) {
        this.services = services;
        getContent().addClassNames("page", "follow-ups-page");
        Anchor back = new Anchor("echanges", t("action.list.back"));
        back.addClassName("small");
        H1 title = new H1(t("action.list.title"));
        title.addClassName("page-title");
        Paragraph lead = new Paragraph(t("action.list.lead"));
        lead.addClassName("lead");
        getContent().add(back, title, lead, content);
        FocusKeeper.on(content);
        services.live().follow(this, MinutesChanged.class, change -> true, changes -> show());
        show();
    }

    private void show() {
        List<ActionPoint> all = services.followUps().list(services.viewer());
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        boolean isOpened = closedOnes != null && closedOnes.isOpened();
        closedOnes = null;
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(t("action.none"), t("action.none.explain")));
            return;
        }
        add("action.list.late", all.stream().filter(ActionPoint::late).toList());
        add(
                "action.list.open",
                all.stream()
                        .filter(one -> one.state() == ActionState.OPEN && !one.late())
                        .toList());
        List<ActionPoint> closed =
                all.stream().filter(one -> one.state() != ActionState.OPEN).toList();
        if (!closed.isEmpty()) {
            closedOnes = new Details(t("action.list.closed", closed.size()), list(closed));
            closedOnes.setOpened(isOpened);
            content.add(closedOnes);
        }
        FocusKeeper.restore(content);
    }

    private void add(String key, List<ActionPoint> actions) {
        if (!actions.isEmpty()) {
            H2 title = new H2(t(key, actions.size()));
            title.addClassName("section-title");
            content.add(title, list(actions));
        }
    }

    private UnorderedList list(List<ActionPoint> actions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("actions-due");
        actions.forEach(action -> list.add(new ActionLine(services, action, true, this::show)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return t("action.list.title") + " – " + t("app.name");
    }
}
