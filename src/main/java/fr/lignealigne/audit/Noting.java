package fr.lignealigne.audit;

import fr.lignealigne.account.AccountBesieged;
import fr.lignealigne.account.CollectiveJoined;
import fr.lignealigne.account.CollectiveLeft;
import fr.lignealigne.account.ContestSettled;
import fr.lignealigne.account.ContestTakenBack;
import fr.lignealigne.account.LeadProposed;
import fr.lignealigne.account.OrganisationRegistered;
import fr.lignealigne.account.PasswordChanged;
import fr.lignealigne.account.PasswordChosen;
import fr.lignealigne.account.PersonDisabled;
import fr.lignealigne.account.PersonEnabled;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.PersonInvited;
import fr.lignealigne.account.PersonMoved;
import fr.lignealigne.account.PersonSignedOut;
import fr.lignealigne.account.ProposalConfirmed;
import fr.lignealigne.account.ProposalDropped;
import fr.lignealigne.account.RoleGiven;
import fr.lignealigne.account.RoleRefused;
import fr.lignealigne.account.RoleTaken;
import fr.lignealigne.account.SeatContested;
import fr.lignealigne.account.SessionsEnded;
import fr.lignealigne.account.SignInFailed;
import fr.lignealigne.account.SignedIn;
import fr.lignealigne.attachment.FileAdded;
import fr.lignealigne.attachment.FileRefused;
import fr.lignealigne.attachment.FileRemoved;
import fr.lignealigne.bilateral.MeetingArranged;
import fr.lignealigne.bilateral.MeetingCancelled;
import fr.lignealigne.bilateral.MeetingMoved;
import fr.lignealigne.consultation.ClosingMoved;
import fr.lignealigne.consultation.RoundOpened;
import fr.lignealigne.decision.AnswersReleased;
import fr.lignealigne.decision.RejoinderGiven;
import fr.lignealigne.plan.VersionPublished;
import fr.lignealigne.remark.RemarkStandTaken;
import fr.lignealigne.remark.RemarkWithdrawn;
import fr.lignealigne.remark.RemarksDeposited;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Which events go into the journal: one line each. */
@Component
class Noting {

    private final Journal journal;

    Noting(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(VersionPublished event) {
        note(event, event.by(), event.version());
    }

    @EventListener
    void on(RoundOpened event) {
        note(event, event.by(), event.round());
    }

    @EventListener
    void on(ClosingMoved event) {
        note(event, event.by(), event.round());
    }

    @EventListener
    void on(RemarksDeposited event) {
        note(event, event.by(), event.receipt());
    }

    @EventListener
    void on(RemarkStandTaken event) {
        note(event, event.by(), event.remark() + " " + event.stand());
    }

    @EventListener
    void on(RemarkWithdrawn event) {
        note(event, event.by(), event.remark());
    }

    @EventListener
    void on(PersonInvited event) {
        note(event, event.by(), event.person());
    }

    @EventListener
    void on(PasswordChosen event) {
        note(event, event.person(), event.person());
    }

    @EventListener
    void on(RoleGiven event) {
        note(event, event.by(), event.person() + " " + event.role());
    }

    @EventListener
    void on(RoleTaken event) {
        note(event, event.by(), event.person() + " " + event.role());
    }

    @EventListener
    void on(PersonDisabled event) {
        note(event, event.by(), event.person());
    }

    @EventListener
    void on(PersonSignedOut event) {
        note(event, event.by(), event.person());
    }

    @EventListener
    void on(PersonEnabled event) {
        note(event, event.by(), event.person());
    }

    @EventListener
    void on(AnswersReleased event) {
        // Noted with the release alone: until then the journal would tell of what is prepared.
        journal.add("ReleasePrepared", event.preparedBy(), event.version().toString());
        note(event, event.by(), event.version());
    }

    @EventListener
    void on(RejoinderGiven event) {
        note(event, event.by(), event.remark());
    }

    @EventListener
    void on(MeetingArranged event) {
        note(event, event.by(), event.meeting());
    }

    @EventListener
    void on(MeetingMoved event) {
        note(event, event.by(), event.meeting());
    }

    @EventListener
    void on(MeetingCancelled event) {
        note(event, event.by(), event.meeting());
    }

    @EventListener
    void on(PasswordChanged event) {
        note(event, event.person(), event.person());
    }

    @EventListener
    void on(PersonMoved event) {
        note(event, event.by(), event.person());
    }

    /** The act that was refused leaves nothing behind; its line does. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK, fallbackExecution = true)
    void on(RoleRefused event) {
        journal.addApart(
                event.getClass().getSimpleName(),
                event.by(),
                (event.person() == null ? "" : event.person() + " ") + event.role());
    }

    @EventListener
    void on(SignedIn event) {
        note(event, event.person(), event.person());
    }

    /** What was typed as an address is not noted: typed by mistake, it may be a password. */
    @EventListener
    void on(SignInFailed event) {
        note(event, event.person(), event.person() == null ? "" : event.person());
    }

    @EventListener
    void on(AccountBesieged event) {
        note(event, null, event.person());
    }

    @EventListener
    void on(SessionsEnded event) {
        note(event, event.person(), event.person());
    }

    @EventListener
    void on(LeadProposed event) {
        note(event, event.by(), event.organisation());
    }

    @EventListener
    void on(ProposalConfirmed event) {
        note(event, event.by(), event.person());
    }

    @EventListener
    void on(ProposalDropped event) {
        note(event, event.by(), event.proposal());
    }

    @EventListener
    void on(SeatContested event) {
        note(event, event.by(), event.person());
    }

    @EventListener
    void on(ContestTakenBack event) {
        note(event, event.by(), event.person());
    }

    @EventListener
    void on(ContestSettled event) {
        note(event, event.by(), event.person() + (event.kept() ? " KEPT" : " REMOVED"));
    }

    @EventListener
    void on(CollectiveJoined event) {
        note(event, event.by(), event.organisation());
    }

    @EventListener
    void on(CollectiveLeft event) {
        note(event, event.by(), event.organisation());
    }

    @EventListener
    void on(OrganisationRegistered event) {
        note(event, event.by(), event.organisation());
    }

    @EventListener
    void on(FileAdded event) {
        note(event, event.by(), event.file());
    }

    @EventListener
    void on(FileRemoved event) {
        note(event, event.by(), event.file());
    }

    @EventListener
    void on(FileRefused event) {
        note(event, event.addedBy(), event.file());
    }

    private void note(Object event, @Nullable PersonId by, Object object) {
        journal.add(event.getClass().getSimpleName(), by, object.toString());
    }
}
