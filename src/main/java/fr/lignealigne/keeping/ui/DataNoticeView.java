package fr.lignealigne.keeping.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.keeping.HeldWords;
import fr.lignealigne.keeping.Notice;
import fr.lignealigne.keeping.Processing;
import fr.lignealigne.shared.ui.PublicFoot;
import java.util.stream.Collectors;

/** What is kept of people, why, how long, who reads it, and to whom they turn: open to all, made from the inventory. */
@Route(value = "donnees-personnelles", autoLayout = false)
@AnonymousAllowed
class DataNoticeView extends Composite<Main> implements HasDynamicTitle {

    private final Notice notice;

    DataNoticeView(Notice notice) {
        this.notice = notice;
        getContent().addClassNames("page", "held");
        Paragraph lead = new Paragraph(t("held.notice.lead"));
        lead.addClassName("lead");
        getContent().add(new Anchor("", t("app.name")), new H1(t("held.notice.title")), lead);
        say(
                "held.notice.who",
                new Facts()
                        .with(t("held.controller"), named(notice.controller()))
                        .with(t("held.officer"), named(notice.officer())));
        title("held.notice.what");
        notice.activities().forEach(activity -> getContent().add(part(activity)));
        say("held.notice.rights", new Paragraph(t("held.notice.rights.text")));
        say("held.notice.stays", new Paragraph(t("held.notice.stays.text")));
        say("held.notice.victims", new Paragraph(t("held.notice.victims.text")));
        say("held.notice.away", new Paragraph(t("held.notice.away.text")));
        getContent().add(new PublicFoot());
    }

    private Section part(Processing activity) {
        Facts facts = new Facts()
                .with(t("held.fact.natures"), HeldWords.list(language(), "held.nature", activity.natures()))
                .with(t("held.fact.whose"), HeldWords.list(language(), "held.whose", activity.whose()))
                .with(
                        t("held.fact.keeps"),
                        activity.keeps().stream()
                                .map(keep -> notice.words(keep, language()))
                                .collect(Collectors.joining(t("held.and"))))
                .with(t("held.fact.readers"), HeldWords.list(language(), "held.reader", activity.readers()))
                .with(t("held.fact.ground"), HeldWords.list(language(), "held.ground", activity.grounds()));
        Section part = new Section(
                new H3(t("held.activity", activity.activity())),
                new Paragraph(t("held.purpose", activity.activity())),
                facts);
        part.addClassName("held-part");
        return part;
    }

    private void say(String key, Component content) {
        title(key);
        getContent().add(content);
    }

    private void title(String key) {
        H2 title = new H2(t(key));
        title.addClassName("section-title");
        getContent().add(title);
    }

    static String named(String name) {
        return name.isBlank() ? t("held.unnamed") : name;
    }

    @Override
    public String getPageTitle() {
        return t("held.notice.title") + " – " + t("app.name");
    }
}
