package fr.lignealigne.notification;

import fr.lignealigne.account.MandateGiven;
import fr.lignealigne.account.MandateRevoked;
import fr.lignealigne.account.MandateUsed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.shared.Words;
import java.util.EnumSet;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of mandates: all leads of the association, also the one who acted, and the Collective's coordinators. */
@Component
class MandateLetters {

    private final NewsDesk desk;
    private final Recipients recipients;

    MandateLetters(NewsDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @EventListener
    void on(MandateGiven event) {
        tellLeads(event.organisation(), NoticeKind.MANDATE_GIVEN, "mail.mandateGiven", "");
        tellCoordinators(NoticeKind.MANDATE_RECEIVED, "mail.mandateReceived");
    }

    @EventListener
    void on(MandateRevoked event) {
        tellLeads(event.organisation(), NoticeKind.MANDATE_REVOKED, "mail.mandateRevoked", "");
        tellCoordinators(NoticeKind.MANDATE_ENDED, "mail.mandateEnded");
    }

    @EventListener
    void on(MandateUsed event) {
        String act = Words.say(Locale.FRENCH, "mandate.done." + event.act());
        tellLeads(event.organisation(), NoticeKind.MANDATE_USED, "mail.mandateUsed", act);
    }

    private void tellLeads(OrganisationId organisation, NoticeKind kind, String letter, String fact) {
        desk.announce(
                recipients.hearing(organisation, EnumSet.of(Role.ASSOCIATION_LEAD)),
                News.of(kind, "comptes", null),
                letter,
                fact);
    }

    private void tellCoordinators(NoticeKind kind, String letter) {
        desk.announce(recipients.coordinatorsOfTheCollective(), News.of(kind, "mandats", null), letter, "");
    }
}
