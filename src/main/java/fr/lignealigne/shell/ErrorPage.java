package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.lignealigne.shared.ui.PublicFoot;

/** A page in place of the one that was asked for: a title, one sentence, and the way home. */
abstract class ErrorPage extends Composite<Main> implements HasDynamicTitle {

    private String title = "";

    void show(String heading, String sentence) {
        title = heading;
        Anchor home = new Anchor("", t("notFound.home"));
        home.addClassNames("button", "main");
        getContent().addClassName("page");
        PublicFoot foot = new PublicFoot(t("frame.accessibility", Conformity.OURS.declared()));
        getContent().add(new H1(heading), new Paragraph(sentence), home, foot);
    }

    /** Nothing is here, or not for this person: both read the same, so that nothing is given away. */
    void showNothing() {
        show(t("notFound.title"), t("refusal.notFound"));
    }

    @Override
    public String getPageTitle() {
        return title + " – " + t("app.name");
    }
}
