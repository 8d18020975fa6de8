package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.Breach;
import fr.lignealigne.bilateral.MeetingDetails;
import java.util.Set;

/** A meeting in a cell of the week; opens its details. */
final class MeetingBlock extends NativeButton {

    MeetingBlock(MeetingDetails meeting, OrganisationId reader, boolean selected, Runnable open) {
        addClassNames("meet", MeetingWords.look(meeting.state()));
        Element with = new Element("b");
        with.setText(MeetingWords.with(meeting, reader));
        Span when = new Span(SlotWords.start(meeting.slot(), meeting.zone()) + " · " + MeetingWords.where(meeting));
        Span subject = inFrench(new Span(meeting.subject()));
        subject.addClassNames("subject");
        Span state = new Span(t("bilateral.state", meeting.state()));
        state.addClassName("visually-hidden");
        getElement().appendChild(with);
        add(when, subject, state);
        getElement().setAttribute("aria-pressed", String.valueOf(selected));
        addClickListener(click -> open.run());
    }

    /** Marks a meeting that breaks a rule; nothing when it breaks none. */
    void warn(Set<Breach> why) {
        if (!why.isEmpty()) {
            addClassName("warned");
            addComponentAsFirst(MeetingWords.mark(why));
        }
    }
}
