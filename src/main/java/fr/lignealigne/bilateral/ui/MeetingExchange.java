package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.bilateral.InvitationReceipt;
import fr.lignealigne.bilateral.InvitationReceipts;
import fr.lignealigne.bilateral.MeetingAct;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.OtherTimes;
import fr.lignealigne.bilateral.Replacing;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What both sides of a meeting tell each other about it: other times, other officials, what was sent. */
@SpringComponent
class MeetingExchange {

    private final OtherTimes otherTimes;
    private final Replacing replacing;
    private final Officials officials;
    private final InvitationReceipts receipts;
    private final WrittenContributions contributions;
    private final CurrentViewer viewer;

    MeetingExchange(
            OtherTimes otherTimes,
            Replacing replacing,
            Officials officials,
            InvitationReceipts receipts,
            WrittenContributions contributions,
            CurrentViewer viewer) {
        this.otherTimes = otherTimes;
        this.replacing = replacing;
        this.officials = officials;
        this.receipts = receipts;
        this.contributions = contributions;
        this.viewer = viewer;
    }

    /**
     * The other time that the association proposes.
     *
     * @param move to one of its slots
     */
    Component[] otherTime(MeetingDetails meeting, Consumer<Slot> move) {
        return otherTimes.of(viewer.get(), meeting.id()).stream()
                .map(wish -> new OtherTimeNote(meeting, wish, meeting.allows(MeetingAct.MOVE), move))
                .toArray(Component[]::new);
    }

    /** What was sent of it, for who arranges. */
    Optional<Component> receipts(MeetingDetails meeting) {
        List<InvitationReceipt> sent = receipts.of(viewer.get(), meeting.id());
        return sent.isEmpty() ? Optional.empty() : Optional.of(new ReceiptList(sent));
    }

    /** To what hangs on it, on pages of their own. */
    Component ways(MeetingDetails meeting) {
        return new MeetingWays(
                viewer.get(),
                meeting,
                contributions.ofMeeting(viewer.get(), meeting.id()).orElse(null));
    }

    void proposeOther(MeetingDetails meeting, Runnable done) {
        OtherTimeDialog.ask(meeting, (note, slots) -> {
            otherTimes.propose(viewer.get(), meeting.asRead(), note, slots);
            done.run();
        });
    }

    void replaceOfficials(MeetingDetails meeting, Runnable done) {
        OfficialsDialog.ask(meeting, officials.list(viewer.get()), others -> {
            replacing.replaceOfficials(viewer.get(), meeting.asRead(), meeting.officialIds(), others);
            done.run();
        });
    }
}
