package fr.lignealigne.notification;

import fr.lignealigne.account.AccountBesieged;
import fr.lignealigne.account.ContestSettled;
import fr.lignealigne.account.ContestTakenBack;
import fr.lignealigne.account.FactorChanged;
import fr.lignealigne.account.LeadProposed;
import fr.lignealigne.account.ProposalConfirmed;
import fr.lignealigne.account.ProposalDropped;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.SeatChanged;
import fr.lignealigne.account.SeatContested;
import fr.lignealigne.account.StateIdentityChanged;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.shared.OneLine;
import fr.lignealigne.shared.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of seats: to the leads of an association all that changes there, and to whom it awaits what they decide. */
@Component
class SeatNews {

    private static final Locale FRENCH = Locale.FRENCH;

    /** The Collective is led by its coordinator. */
    private static final Set<Role> LEADING = EnumSet.of(Role.ASSOCIATION_LEAD, Role.COLLECTIVE_COORDINATOR);

    private static final Set<NoticeKind> CONTEST = Set.of(NoticeKind.CONTEST_AWAITS);
    private static final Set<NoticeKind> PROPOSAL = Set.of(NoticeKind.PROPOSAL_AWAITS);
    private static final String PLACE = "comptes";

    private final NewsDesk desk;
    private final Letters letters;
    private final PortalSettings settings;
    private final Recipients recipients;

    SeatNews(NewsDesk desk, Letters letters, PortalSettings settings, Recipients recipients) {
        this.desk = desk;
        this.letters = letters;
        this.settings = settings;
        this.recipients = recipients;
    }

    @EventListener
    void on(SeatChanged event) {
        String link = settings.baseUrl() + "/" + PLACE + (event.person() == null ? "" : "?contester=" + event.person());
        List<Recipient> hearing = recipients.hearing(event.organisation(), LEADING);
        desk.tell(hearing, News.of(NoticeKind.SEAT_CHANGED, PLACE, null));
        hearing.forEach(lead -> letters.write(lead.email(), "mail.seatChanged", link, fact(event)));
    }

    @EventListener
    void on(SeatContested event) {
        letters.write(event.email(), "mail.seatFrozen", settings.baseUrl(), "");
        desk.announce(
                recipients.holding(EnumSet.of(Role.COLLECTIVE_COORDINATOR)),
                News.of(NoticeKind.CONTEST_AWAITS, PLACE, event.person().value()),
                "mail.contestAwaits",
                "");
    }

    @EventListener
    void on(LeadProposed event) {
        Set<Role> others = event.byTheState()
                ? EnumSet.of(Role.COLLECTIVE_COORDINATOR)
                : EnumSet.of(Role.MIPROF, Role.ADMINISTRATOR);
        desk.announce(
                recipients.holding(others),
                News.of(NoticeKind.PROPOSAL_AWAITS, PLACE, event.proposal().value()),
                "mail.proposalAwaits",
                "");
    }

    /** What was contested or proposed is settled: it awaits nobody any more. */
    @EventListener
    void on(ContestSettled event) {
        desk.takeBack(CONTEST, Set.of(event.person().value()));
    }

    @EventListener
    void on(ContestTakenBack event) {
        desk.takeBack(CONTEST, Set.of(event.person().value()));
    }

    @EventListener
    void on(ProposalConfirmed event) {
        desk.takeBack(PROPOSAL, Set.of(event.proposal().value()));
    }

    @EventListener
    void on(ProposalDropped event) {
        desk.takeBack(PROPOSAL, Set.of(event.proposal().value()));
    }

    @EventListener
    void on(AccountBesieged event) {
        desk.tell(
                recipients.find(event.person()).stream().toList(), News.of(NoticeKind.PASSWORD_TRIED, "compte", null));
        String link = settings.baseUrl() + "/mot-de-passe-oublie";
        letters.write(event.email(), "mail.besieged", link, "");
    }

    /** Each change, to the person themselves: it may not have been they. */
    @EventListener
    void on(FactorChanged event) {
        letters.write(
                event.email(),
                "mail.factor",
                settings.baseUrl() + "/compte",
                Words.say(FRENCH, "factor.act." + event.act()));
    }

    /** Each change, to the person themselves, as with their second factor. */
    @EventListener
    void on(StateIdentityChanged event) {
        letters.write(
                event.email(),
                "mail.stateIdentity",
                settings.baseUrl() + "/compte",
                Words.say(FRENCH, "stateIdentity.act." + event.act()));
    }

    private static String fact(SeatChanged event) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.say(FRENCH, "seat.act." + event.act()));
        // An address alone on its line would pass for a link of the portal.
        facts.add(OneLine.of(event.function()));
        facts.add(event.email());
        facts.add(event.roles().stream()
                .sorted()
                .map(role -> Words.say(FRENCH, "role." + role))
                .collect(Collectors.joining(", ")));
        return facts.stream().filter(fact -> !fact.isBlank()).collect(Collectors.joining(" – "));
    }
}
