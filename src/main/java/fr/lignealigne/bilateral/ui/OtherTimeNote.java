package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.OtherTime;
import fr.lignealigne.bilateral.Slot;
import java.util.function.Consumer;

/** The other time that the association would rather have; each slot of it leads to the form that moves the meeting. */
final class OtherTimeNote extends Composite<Div> {

    OtherTimeNote(MeetingDetails meeting, OtherTime wish, boolean mayMove, Consumer<Slot> move) {
        getContent().addClassNames("told", "other-time");
        Span head = new Span(t("bilateral.other.told", meeting.associationName(), SlotWords.said(wish.proposedAt())));
        head.addClassNames("soft", "small", "block");
        getContent().add(head);
        if (!wish.note().isEmpty()) {
            getContent().add(inFrench(new Paragraph(wish.note())));
        }
        UnorderedList slots = new UnorderedList();
        wish.slots().forEach(slot -> slots.add(new ListItem(slot(slot, meeting.zone(), mayMove, move))));
        if (!wish.slots().isEmpty()) {
            getContent().add(slots);
        }
    }

    private static Component slot(Slot slot, FrenchZone zone, boolean mayMove, Consumer<Slot> move) {
        if (!mayMove) {
            return new Span(SlotWords.full(slot, zone));
        }
        Button choice = new Button(SlotWords.full(slot, zone), click -> move.accept(slot));
        choice.addClassName("free-slot");
        choice.setAriaLabel(t("bilateral.other.choose", SlotWords.full(slot, zone)));
        return choice;
    }
}
