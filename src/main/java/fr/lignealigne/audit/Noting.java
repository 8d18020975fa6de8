package fr.lignealigne.audit;

import fr.lignealigne.account.PasswordChosen;
import fr.lignealigne.account.PersonDisabled;
import fr.lignealigne.account.PersonEnabled;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.PersonInvited;
import fr.lignealigne.account.RoleGiven;
import fr.lignealigne.account.RoleTaken;
import fr.lignealigne.bilateral.MeetingArranged;
import fr.lignealigne.bilateral.MeetingCancelled;
import fr.lignealigne.bilateral.MeetingMoved;
import fr.lignealigne.consultation.ClosingMoved;
import fr.lignealigne.consultation.RoundOpened;
import fr.lignealigne.decision.AnswersReleased;
import fr.lignealigne.plan.VersionPublished;
import fr.lignealigne.remark.RemarkWithdrawn;
import fr.lignealigne.remark.RemarksDeposited;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

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
    void on(RemarkWithdrawn event) {
        note(event, event.by(), event.remark());
    }

    @EventListener
    void on(PersonInvited event) {
        note(event, null, event.person());
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
    void on(PersonEnabled event) {
        note(event, event.by(), event.person());
    }

    @EventListener
    void on(AnswersReleased event) {
        note(event, event.by(), event.version());
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

    /** A sign-in is noted by its kind alone: an address typed by mistake may be a password. */
    @EventListener
    void on(AuthenticationSuccessEvent event) {
        journal.add("SignedIn", null, "");
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        journal.add("SignInFailed", null, "");
    }

    private void note(Object event, @Nullable PersonId by, Object object) {
        journal.add(event.getClass().getSimpleName(), by, object.toString());
    }
}
