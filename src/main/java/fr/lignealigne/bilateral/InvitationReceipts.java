package fr.lignealigne.bilateral;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who arrange a meeting read of its calendar messages. */
@Service
@Transactional(readOnly = true)
public class InvitationReceipts {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final InvitationReceiptQueries queries;

    InvitationReceipts(
            BilateralMeetingRepository meetings, MeetingDescriptions descriptions, InvitationReceiptQueries queries) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.queries = queries;
    }

    /** The oldest first; none for whoever does not conduct the meeting. */
    public List<InvitationReceipt> of(Viewer viewer, MeetingId id) {
        Parties parties =
                descriptions.names(viewer).parties(meetings.findById(id.value()).orElseThrow(NotFound::new));
        if (BilateralAccess.sight(viewer, parties) != Sight.ALL) {
            throw new NotFound();
        }
        return BilateralAccess.mayConduct(viewer, parties) ? queries.of(id) : List.of();
    }
}
