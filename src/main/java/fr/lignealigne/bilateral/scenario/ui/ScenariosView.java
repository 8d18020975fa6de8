package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.bilateral.scenario.ScenarioChanged;
import fr.lignealigne.bilateral.scenario.ScenarioSummary;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The proposals for the whole calendar, with what each is worth. */
@Route("echanges/propositions")
@RolesAllowed({Roles.MIPROF, Roles.CABINET})
class ScenariosView extends Composite<Main> implements HasDynamicTitle {

    private final ScenarioServices services;
    private final Div list = new Div();
    private List<ScenarioSummary> shown = List.of();

    ScenariosView(ScenarioServices services) {
        this.services = services;
        getContent().addClassNames("page", "scenarios-page");
        Anchor back = new Anchor("echanges", t("scenario.list.back"));
        back.addClassName("small");
        Button begin = new Button(t("scenario.new"), event -> prepare());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClassName("push");
        begin.setId("new-scenario");
        Div head = new Div(new H1(t("scenario.list.title")), begin);
        head.addClassNames("row", "versions-head");
        Paragraph lead = new Paragraph(t("scenario.list.lead"));
        lead.addClassName("lead");
        getContent().add(back, head, lead, list);
        show();
        services.live().follow(this, ScenarioChanged.class, change -> true, changes -> show());
    }

    private void prepare() {
        NewScenarioDialog.open(services, id -> UI.getCurrent().navigate(ScenarioView.address(id)));
    }

    private void show() {
        List<ScenarioSummary> all = services.scenarios().list(services.viewer());
        if (all.equals(shown) && list.getComponentCount() > 0) {
            return;
        }
        shown = all;
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(t("scenario.list.none"), t("scenario.list.none.explain")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("scenario-list");
        all.forEach(one -> lines.add(line(one)));
        list.add(lines);
    }

    private static ListItem line(ScenarioSummary one) {
        Anchor name = new Anchor(ScenarioView.address(one.id()), one.name());
        name.addClassName("name");
        Div head = new Div(name, ScenarioWords.state(one.state()));
        head.addClassName("row");
        Span about = new Span(
                t("scenario.list.about", ScenarioWords.period(one.draft()), one.maker(), SlotWords.said(one.madeAt())));
        about.addClassNames("soft", "small");
        Div words = new Div(head, about);
        words.addClassName("words");
        ListItem line = new ListItem(words);
        line.addClassName("scenario-line");
        if (one.state().hasPlan()) {
            Span worth = new Span(t("scenario.list.placed", one.placed(), one.wanted()) + " · "
                    + t("scenario.list.wished", one.met(), one.ifNeedBe()) + " · "
                    + t("scenario.list.minutes", one.shortest(), one.longest()));
            worth.addClassName("worth");
            line.add(worth);
        }
        return line;
    }

    @Override
    public String getPageTitle() {
        return t("scenario.list.title") + " – " + t("app.name");
    }
}
