package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.MeetingAct;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.Move;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One meeting: when, where, with whom, about what, and what the viewer may do with it. */
final class MeetingPane extends Composite<Div> {

    private final H2 title = new H2();

    MeetingPane(MeetingDetails meeting, DownloadHandler calendarFile, Consumer<MeetingAct> act, Component... more) {
        getContent().addClassName("meeting-pane");
        title.setText(meeting.associationName());
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph when = new Paragraph(SlotWords.full(meeting.slot(), meeting.zone()));
        when.addClassName("when");
        getContent().add(MeetingWords.state(meeting), title, when, facts(meeting), new MeetingPapers(meeting));
        String reason = meeting.cancelReason();
        if (reason != null) {
            getContent().add(told(t("bilateral.cancelledBy", String.valueOf(meeting.canceller())), reason));
        }
        meeting.moves().forEach(move -> getContent().add(move(move, meeting.zone())));
        if (meeting.underMandate()) {
            Paragraph note = new Paragraph(t("mandate.meeting", meeting.associationName()));
            note.addClassName("notice");
            getContent().add(note);
        }
        getContent().add(more);
        getContent().add(acts(meeting, act), footnote(calendarFile));
    }

    /** Stands below everything else. */
    void append(Component more) {
        getContent().add(more);
    }

    /** Takes the keyboard to the pane that has just opened. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private static DescriptionList facts(MeetingDetails meeting) {
        DescriptionList facts = new DescriptionList();
        facts.add(term("bilateral.subject"), inFrench(new DescriptionList.Description(meeting.subject())));
        facts.add(term("bilateral.place"), new DescriptionList.Description(place(meeting)));
        facts.add(
                term("bilateral.officials"),
                new DescriptionList.Description(
                        meeting.officials().stream().map(MeetingPane::official).toArray(Component[]::new)));
        facts.add(term("bilateral.arranger"), new DescriptionList.Description(meeting.arranger()));
        return facts;
    }

    private static DescriptionList.Term term(String key) {
        return new DescriptionList.Term(t(key));
    }

    private static Component place(MeetingDetails meeting) {
        RoomSummary room = meeting.room();
        if (room == null) {
            Anchor link = new Anchor(String.valueOf(meeting.videoLink()), t("bilateral.video.join"));
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        String equipment = room.equipment().stream()
                .sorted()
                .map(thing -> t("bilateral.equipment", thing))
                .collect(Collectors.joining(", "));
        Span more = new Span(t("bilateral.seats", room.capacity()) + (equipment.isEmpty() ? "" : ", " + equipment));
        more.addClassNames("soft", "small", "block");
        return new Span(new Span(room.name()), more);
    }

    private static Component official(OfficialSummary official) {
        Span body = new Span(official.organisationName());
        body.addClassNames("soft", "small");
        Div line = new Div(inFrench(new Span(official.function())), new Span(" "), body);
        return line;
    }

    private static Component move(Move move, FrenchZone zone) {
        Div told = told(t("bilateral.movedBy", move.by()), move.reason());
        Element old = new Element("s");
        old.setText(SlotWords.moment(move.from(), zone));
        told.getElement().insertChild(1, old);
        return told;
    }

    private static Div told(String what, String reason) {
        Span head = new Span(what);
        head.addClassNames("soft", "small", "block");
        Div told = new Div(head, inFrench(new Paragraph(reason)));
        told.addClassName("told");
        return told;
    }

    private static Component acts(MeetingDetails meeting, Consumer<MeetingAct> act) {
        Div acts = new Div();
        acts.addClassNames("row", "acts");
        for (MeetingAct possible : MeetingAct.values()) {
            if (meeting.allows(possible)) {
                Button button = new Button(t("bilateral.act", possible), click -> act.accept(possible));
                button.setId("act-" + possible);
                if (possible == MeetingAct.ACCEPT || possible == MeetingAct.CONFIRM) {
                    button.addThemeVariants(ButtonVariant.PRIMARY);
                }
                acts.add(button);
            }
        }
        return acts;
    }

    private static Component footnote(DownloadHandler calendarFile) {
        Anchor download = new Anchor(calendarFile, t("bilateral.ics"));
        download.setId("ics");
        Paragraph privacy = new Paragraph(t("bilateral.privacy"));
        privacy.addClassNames("soft", "small");
        Div footnote = new Div(download, privacy);
        footnote.addClassName("footnote");
        return footnote;
    }
}
