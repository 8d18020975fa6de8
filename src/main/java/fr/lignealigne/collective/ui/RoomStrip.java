package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.ui.PageChoice;
import java.util.List;

/** The strip above the room: whose it is, who does not see it, which version, and whether there is news. */
class RoomStrip extends Div {

    private final Div news = new Div();
    private final Room room;

    RoomStrip(Room room, List<VersionSummary> versions) {
        this.room = room;
        addClassNames("strip", "room-strip");
        H1 title = new H1(t("collective.head", room.members().size()));
        title.addClassName("strip-title");
        Span hidden = new Span(t("collective.hidden"));
        hidden.addClassName("unseen");
        Span soft = new Span(t("collective.hidden.more"));
        soft.addClassName("soft");
        news.addClassName("news");
        news.getElement().setAttribute("aria-live", "polite");
        add(title, hidden, soft, news);
        if (versions.size() > 1) {
            add(choice(versions));
        }
    }

    private PageChoice choice(List<VersionSummary> versions) {
        PageChoice choice = new PageChoice(
                t("collective.version"),
                versions,
                room.version(),
                one -> sentence(one.label() + " – " + quoted(one.planTitle())),
                one -> room.address().onVersion(one.id()).href());
        choice.setId("version");
        choice.addClassName("push");
        return choice;
    }

    /** Offers to read again, once; who goes on reading is not disturbed. */
    void tellOfNews(boolean isNew) {
        if (isNew == (news.getComponentCount() > 0)) {
            return;
        }
        news.removeAll();
        if (isNew) {
            Button again = new Button(
                    t("collective.news.show"),
                    event -> UI.getCurrent()
                            .navigate(RoomAddress.PATH, room.address().parameters()));
            news.add(new Span(t("collective.news")), again);
        }
    }
}
