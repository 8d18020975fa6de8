package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of plain text open to all: a title, and paragraphs under their headings. */
abstract class PublicPage extends Composite<Main> implements HasDynamicTitle {

    private final String title;

    PublicPage(String key, String... sections) {
        title = t(key + ".title");
        getContent().addClassName("page");
        getContent().add(new Anchor("", t("app.name")), new H1(title));
        for (String section : sections) {
            H2 heading = new H2(t(key + "." + section + ".title"));
            heading.addClassName("section-title");
            getContent().add(heading, new Paragraph(t(key + "." + section + ".text")));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – " + t("app.name");
    }
}
