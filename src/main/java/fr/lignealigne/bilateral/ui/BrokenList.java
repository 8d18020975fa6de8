package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.BrokenMeeting;
import fr.lignealigne.bilateral.MeetingDetails;
import java.util.List;

/** « 2 rendez-vous tombent hors des règles : … », each a link to where it can be moved; they stay where they are. */
final class BrokenList extends Composite<Div> {

    BrokenList(List<BrokenMeeting> broken) {
        getContent().addClassNames("broken");
        getContent().getElement().setAttribute("role", "status");
        show(broken);
    }

    void show(List<BrokenMeeting> broken) {
        getContent().removeAll();
        getContent().setClassName("quiet", broken.isEmpty());
        if (broken.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        broken.forEach(one -> list.add(item(one)));
        getContent().add(new Paragraph(t("bilateral.broken", broken.size())), list);
    }

    private static ListItem item(BrokenMeeting broken) {
        MeetingDetails meeting = broken.meeting();
        ExchangesState place = new ExchangesState(
                Week.of(meeting.slot().start().toLocalDate()), ExchangesState.Look.AUTO, null, meeting.id(), false);
        Anchor link = new Anchor(
                place.href(), meeting.associationName() + ", " + SlotWords.full(meeting.slot(), meeting.zone()));
        Span why = new Span(MeetingWords.why(broken.why()));
        why.addClassNames("soft", "small");
        return new ListItem(link, why);
    }
}
