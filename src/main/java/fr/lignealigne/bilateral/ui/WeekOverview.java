package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingState;
import java.util.List;
import java.util.function.Consumer;

/** What waits for the viewer, and how the calendar reads, while no meeting is open. */
final class WeekOverview extends Composite<Div> {

    WeekOverview(List<MeetingDetails> awaiting, OrganisationId reader, boolean others, Consumer<MeetingDetails> open) {
        getContent().addClassName("week-overview");
        getContent().add(new H2(t("bilateral.awaiting")), awaiting(awaiting, reader, open));
        getContent().add(new H2(t("bilateral.legend")), legend(others));
    }

    private static Component awaiting(
            List<MeetingDetails> awaiting, OrganisationId reader, Consumer<MeetingDetails> open) {
        if (awaiting.isEmpty()) {
            Paragraph nothing = new Paragraph(t("bilateral.awaiting.none"));
            nothing.addClassNames("soft", "small");
            return nothing;
        }
        UnorderedList list = new UnorderedList();
        awaiting.forEach(meeting -> {
            Span when = new Span(SlotWords.full(meeting.slot(), meeting.zone()));
            when.addClassName("small");
            MeetingLine line = new MeetingLine(meeting, reader, false, () -> open.accept(meeting));
            line.addComponentAsFirst(when);
            list.add(new ListItem(line));
        });
        return list;
    }

    private static Component legend(boolean others) {
        Div legend = new Div();
        legend.addClassName("legend");
        for (MeetingState state : List.of(MeetingState.PROPOSED, MeetingState.ACCEPTED, MeetingState.CONFIRMED)) {
            legend.add(sample(MeetingWords.look(state), t("bilateral.legend", state)));
        }
        if (others) {
            legend.add(sample("busy", t("bilateral.legend.busy")));
        }
        return legend;
    }

    private static Component sample(String look, String words) {
        Span mark = new Span();
        mark.addClassNames("sample", look);
        Div sample = new Div(mark, new Span(words));
        sample.addClassNames("row", "small");
        return sample;
    }
}
