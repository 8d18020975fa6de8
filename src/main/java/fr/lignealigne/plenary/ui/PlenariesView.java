package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plenary.PlenaryChanged;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;

/** The meetings of the whole table: those to come, and what was said in those that are over. */
@Route("plenieres")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY
})
class PlenariesView extends Composite<Main> implements HasDynamicTitle {

    private final PlenaryServices services;
    private final boolean mayArrange;
    private final Div lists = new Div();
    private List<PlenaryDetails> shown = List.of();

    PlenariesView(PlenaryServices services, LivePages live) {
        this.services = services;
        this.mayArrange = services.plenaries().mayArrange(services.viewer());
        getContent().addClassNames("page", "plenaries");
        Div head = new Div(new H1(t("plenary.title")));
        head.addClassNames("row", "versions-head");
        if (mayArrange) {
            Button arrange = new Button(
                    t("plenary.arrange"),
                    click -> PlenaryDialog.arrange(
                            services, id -> UI.getCurrent().navigate(PlenaryWords.address(id))));
            arrange.setId("arrange");
            arrange.addThemeVariants(ButtonVariant.PRIMARY);
            arrange.addClassName("push");
            head.add(arrange);
        }
        Paragraph lead = new Paragraph(t(mayArrange ? "plenary.lead.state" : "plenary.lead"));
        lead.addClassName("lead");
        getContent().add(new Anchor("calendrier", t("plenary.toCalendar")), head, lead, lists);
        show();
        live.follow(this, PlenaryChanged.class, change -> true, changes -> show());
    }

    private void show() {
        List<PlenaryDetails> all = services.plenaries().list(services.viewer());
        if (all.equals(shown) && lists.getComponentCount() > 0) {
            return;
        }
        shown = all;
        lists.removeAll();
        if (all.isEmpty()) {
            lists.add(new EmptyState(t("plenary.none"), t(mayArrange ? "plenary.none.state" : "plenary.none.explain")));
            return;
        }
        Instant now = services.clock().instant();
        List<PlenaryDetails> toCome =
                all.stream().filter(one -> one.isToCome(now)).toList();
        List<PlenaryDetails> over =
                all.reversed().stream().filter(one -> !one.isToCome(now)).toList();
        lists.add(new H2(t("plenary.toCome")));
        lists.add(toCome.isEmpty() ? soft(t("plenary.toCome.none")) : list(toCome));
        if (!over.isEmpty()) {
            lists.add(new H2(t("plenary.over")), list(over));
        }
    }

    private static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("soft");
        return soft;
    }

    private Component list(List<PlenaryDetails> plenaries) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plenary-list");
        plenaries.forEach(plenary -> {
            Anchor way = inFrench(new Anchor(
                    PlenaryWords.address(plenary.id()), plenary.what().title()));
            way.addClassName("what");
            Div head = new Div(way, PlenaryWords.state(plenary, mayArrange));
            head.addClassName("row");
            list.add(new ListItem(
                    head,
                    soft(services.when(plenary.what())),
                    soft(plenary.what().place())));
        });
        return list;
    }

    @Override
    public String getPageTitle() {
        return t("plenary.title") + " – " + t("app.name");
    }
}
