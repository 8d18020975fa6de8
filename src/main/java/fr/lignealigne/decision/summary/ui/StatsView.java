package fr.lignealigne.decision.summary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.decision.summary.PublicCounts;
import fr.lignealigne.shared.ui.PublicFoot;

/** The figures of the portal for everybody: few, and the page says why. */
@Route(value = "stats", autoLayout = false)
@AnonymousAllowed
class StatsView extends Composite<Main> implements HasDynamicTitle {

    StatsView(PublicCounts counts) {
        Paragraph lead = new Paragraph(t("stats.lead"));
        lead.addClassName("lead");
        getContent().addClassName("page");
        getContent().add(new Anchor("", t("app.name")), new H1(t("stats.title")), lead);
        say("summaries", t("stats.summaries.text", counts.summaries()));
        say("audience", t("stats.audience.text"));
        say("left", t("stats.left.text"));
        getContent().add(new PublicFoot());
    }

    private void say(String section, String text) {
        H2 title = new H2(t("stats." + section + ".title"));
        title.addClassName("section-title");
        getContent().add(title, new Paragraph(text));
    }

    @Override
    public String getPageTitle() {
        return t("stats.title") + " – " + t("app.name");
    }
}
