package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import java.util.List;
import java.util.function.Consumer;

/** Asks which of the meetings that stand already is the one that was asked for. */
final class LinkDialog {

    private LinkDialog() {}

    static void ask(List<MeetingDetails> choices, Consumer<MeetingId> then) {
        Select<MeetingDetails> meeting = new Select<>();
        meeting.setLabel(t("request.link.which"));
        meeting.setItems(choices);
        meeting.setItemLabelGenerator(one -> SlotWords.moment(one.slot(), one.zone()) + " · " + one.subject());
        meeting.setWidthFull();
        meeting.setId("link-meeting");
        ActDialog dialog = new ActDialog(
                t("request.link"),
                t("request.link.do"),
                () -> {
                    if (meeting.isEmpty()) {
                        throw new Invalid("request.link.missing");
                    }
                    then.accept(meeting.getValue().id());
                },
                new Paragraph(t("request.link.consequence")),
                meeting);
        dialog.open();
        meeting.focus();
    }
}
