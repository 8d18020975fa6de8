package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.InvitationReceipt;
import fr.lignealigne.bilateral.InvitationReceipts;
import fr.lignealigne.bilateral.MeetingAct;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.OtherTimes;
import fr.lignealigne.bilateral.Replacing;
import fr.lignealigne.bilateral.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What both sides of a meeting tell each other about it: other times, other officials, what was sent. */
@SpringComponent
class MeetingExchange {

    private final OtherTimes otherTimes;
    private final Replacing replacing;
    private final Officials officials;
    private final InvitationReceipts receipts;
    private final CurrentViewer viewer;

    MeetingExchange(
            OtherTimes otherTimes,
            Replacing replacing,
            Officials officials,
            InvitationReceipts receipts,
            CurrentViewer viewer) {
        this.otherTimes = otherTimes;
        this.replacing = replacing;
        this.officials = officials;
        this.receipts = receipts;
        this.viewer = viewer;
    }

    /**
     * What stands in the pane of a meeting besides the meeting itself.
     *
     * @param move to one of the slots that the association proposes
     */
    Component[] of(MeetingDetails meeting, Consumer<Slot> move) {
        Viewer reader = viewer.get();
        List<Component> all = new ArrayList<>();
        otherTimes
                .of(reader, meeting.id())
                .ifPresent(wish -> all.add(new OtherTimeNote(meeting, wish, meeting.allows(MeetingAct.MOVE), move)));
        List<InvitationReceipt> sent = receipts.of(reader, meeting.id());
        if (!sent.isEmpty()) {
            all.add(new ReceiptList(sent));
        }
        return all.toArray(Component[]::new);
    }

    void proposeOther(MeetingDetails meeting, Runnable done) {
        OtherTimeDialog.ask(meeting, (note, slots) -> {
            otherTimes.propose(viewer.get(), meeting.id(), note, slots);
            done.run();
        });
    }

    void replaceOfficials(MeetingDetails meeting, Runnable done) {
        OfficialsDialog.ask(meeting, officials.list(viewer.get()), others -> {
            replacing.replaceOfficials(viewer.get(), meeting.id(), others);
            done.run();
        });
    }
}
