package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.PublicFoot;
import fr.lignealigne.shell.Criterion.Standing;
import java.util.List;

/** The declaration of accessibility, made from the grid: what was checked and how, what is not met, and whom to turn to. */
@Route(value = "accessibilite", autoLayout = false)
@AnonymousAllowed
class AccessibilityView extends Composite<Main> implements HasDynamicTitle {

    private static final String WRITE_TO_DEFENDER = "https://www.defenseurdesdroits.fr/nous-contacter-355";
    private static final String DELEGATES = "https://www.defenseurdesdroits.fr/carte-des-delegues";

    private final Conformity conformity = Conformity.OURS;

    AccessibilityView() {
        getContent().addClassNames("page", "declaration");
        getContent()
                .add(
                        new Anchor("", t("app.name")),
                        new H1(t("frame.accessibility", conformity.declared())),
                        said("commitment"));
        state();
        notMet();
        how();
        turnTo();
        section("grid");
        getContent()
                .add(
                        said("grid"),
                        new ConformityTable(conformity),
                        new PublicFoot(t("frame.accessibility", conformity.declared())));
    }

    private void state() {
        section("state");
        getContent().add(new Paragraph(t("accessibility.declared", conformity.declared())), said("unaudited"));
        Paragraph rate = new Paragraph(t(
                "accessibility.rate",
                FrenchDates.date(conformity.checked(), language()),
                conformity.rate(),
                conformity.in(Standing.C).size(),
                conformity.applicable()));
        rate.setId("rate");
        getContent()
                .add(
                        rate,
                        new Paragraph(t(
                                "accessibility.counts",
                                conformity.in(Standing.NC).size(),
                                conformity.in(Standing.NV).size(),
                                conformity.in(Standing.NA).size())));
    }

    private void notMet() {
        section("notMet");
        List<Criterion> lacking = conformity.in(Standing.NC);
        getContent().add(lacking.isEmpty() ? said("nothingNotMet") : list(lacking, true), said("exempt"));
        H3 unchecked = new H3(t("accessibility.unchecked.title"));
        getContent().add(unchecked, said("unchecked"), list(conformity.in(Standing.NV), false));
    }

    private static UnorderedList list(List<Criterion> criteria, boolean lacking) {
        UnorderedList list = new UnorderedList();
        for (Criterion one : criteria) {
            list.add(new ListItem(
                    new Span(t("accessibility.criterion", one.number()) + " "),
                    inFrench(new Span(lacking ? one.lacks() : one.about()))));
        }
        return list;
    }

    private void how() {
        section("how");
        getContent().add(said("how"), words(conformity.tools()));
        getContent().add(new H3(t("accessibility.sample.title")), words(conformity.sample()));
    }

    private static UnorderedList words(List<String> french) {
        UnorderedList list = new UnorderedList();
        french.forEach(one -> list.add(inFrench(new ListItem(one))));
        return list;
    }

    private void turnTo() {
        section("help");
        getContent().add(said("help"));
        section("recourse");
        Anchor write = new Anchor(WRITE_TO_DEFENDER, t("accessibility.recourse.write"));
        Anchor delegates = new Anchor(DELEGATES, t("accessibility.recourse.delegates"));
        UnorderedList ways = new UnorderedList(
                new ListItem(write), new ListItem(delegates), new ListItem(new Span(t("accessibility.recourse.post"))));
        getContent().add(said("recourse"), ways);
        section("plan");
        getContent().add(said("plan"));
    }

    private void section(String name) {
        H2 heading = new H2(t("accessibility." + name + ".title"));
        heading.addClassName("section-title");
        getContent().add(heading);
    }

    private static Component said(String name) {
        return new Paragraph(t("accessibility." + name + ".text"));
    }

    @Override
    public String getPageTitle() {
        return t("frame.accessibility", conformity.declared()) + " – " + t("app.name");
    }
}
