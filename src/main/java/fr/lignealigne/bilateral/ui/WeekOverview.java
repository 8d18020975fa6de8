package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.shared.ui.FocusKeeper;
import java.util.List;
import java.util.function.Consumer;

/** What waits for the viewer, and how the calendar reads, while no meeting is open. */
final class WeekOverview extends Composite<Div> {

    /** So many that the way to read the calendar stands on the same screen. */
    private static final int AT_ONCE = 6;

    /** @param entries of the week beside it, whose signs are told */
    WeekOverview(
            List<MeetingDetails> awaiting,
            OrganisationId reader,
            List<CalendarEntry> entries,
            Consumer<MeetingDetails> open) {
        getContent().addClassName("week-overview");
        getContent().add(new H2(t("bilateral.awaiting")), awaiting(awaiting, reader, open));
        getContent().add(new H2(t("bilateral.legend")), legend(entries));
    }

    private static Component awaiting(
            List<MeetingDetails> awaiting, OrganisationId reader, Consumer<MeetingDetails> open) {
        if (awaiting.isEmpty()) {
            Paragraph nothing = new Paragraph(t("bilateral.awaiting.none"));
            nothing.addClassNames("soft", "small");
            return nothing;
        }
        Div all = new Div(list(awaiting.stream().limit(AT_ONCE).toList(), reader, open));
        if (awaiting.size() > AT_ONCE) {
            List<MeetingDetails> others = awaiting.subList(AT_ONCE, awaiting.size());
            all.add(new NativeDetails(t("bilateral.awaiting.others", others.size()), list(others, reader, open)));
        }
        return all;
    }

    private static UnorderedList list(
            List<MeetingDetails> awaiting, OrganisationId reader, Consumer<MeetingDetails> open) {
        UnorderedList list = new UnorderedList();
        awaiting.forEach(meeting -> {
            Span when = new Span(SlotWords.full(meeting.slot(), meeting.zone()));
            when.addClassName("small");
            MeetingLine line = new MeetingLine(meeting, reader, false, () -> open.accept(meeting));
            line.addComponentAsFirst(when);
            FocusKeeper.name(line, meeting.id().toString());
            list.add(new ListItem(line));
        });
        return list;
    }

    private static Component legend(List<CalendarEntry> entries) {
        Div legend = new Div();
        legend.addClassName("legend");
        for (MeetingState state : List.of(MeetingState.PROPOSED, MeetingState.ACCEPTED, MeetingState.CONFIRMED)) {
            legend.add(sample(MeetingWords.look(state), t("bilateral.legend", state)));
        }
        if (entries.stream().anyMatch(CalendarEntry.Held.class::isInstance)) {
            legend.add(sample("offered", t("bilateral.legend.held")));
        }
        if (entries.stream().anyMatch(CalendarEntry.Busy.class::isInstance)) {
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
