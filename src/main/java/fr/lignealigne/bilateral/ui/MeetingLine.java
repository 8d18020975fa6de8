package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.inFrench;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.Breach;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingState;
import java.util.Set;

/** A meeting in a list; opens its details. */
final class MeetingLine extends NativeButton {

    MeetingLine(MeetingDetails meeting, OrganisationId reader, boolean selected, Runnable open) {
        addClassName("meeting-line");
        Element with = new Element(meeting.state() == MeetingState.CANCELLED ? "s" : "b");
        with.setText(MeetingWords.with(meeting, reader));
        Span about = new Span(inFrench(new Span(meeting.subject())), new Text(" · " + MeetingWords.where(meeting)));
        about.addClassNames("soft", "small");
        getElement().appendChild(with);
        add(about, MeetingWords.state(meeting));
        getElement().setAttribute("aria-pressed", String.valueOf(selected));
        addClickListener(click -> open.run());
    }

    /** The same, marked when it breaks a rule. */
    MeetingLine warned(Set<Breach> why) {
        if (!why.isEmpty()) {
            addClassName("warned");
            addComponentAsFirst(MeetingWords.mark(why));
        }
        return this;
    }
}
