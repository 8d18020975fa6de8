package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.request.ExchangeLost;
import fr.lignealigne.bilateral.request.GrantingPriority;
import fr.lignealigne.bilateral.request.Loss;
import fr.lignealigne.bilateral.request.Lost;
import fr.lignealigne.bilateral.request.RequestDeclined;
import fr.lignealigne.bilateral.request.RequestSent;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A lost exchange opens a written contribution; where nobody had asked for it, the next request takes the first place. */
@Component
class OpeningContributions {

    private final WrittenContributionRepository repository;
    private final GrantingPriority priority;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final int days;

    /** @param days how long an association may write, the last one whole */
    OpeningContributions(
            WrittenContributionRepository repository,
            GrantingPriority priority,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${portal.contribution.days}") int days) {
        this.repository = repository;
        this.priority = priority;
        this.clock = clock;
        this.events = events;
        this.days = days;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ExchangeLost event) {
        WrittenContribution opened =
                WrittenContribution.of(event.meeting(), event.association(), event.lost(), clock.instant(), lastDay());
        boolean isOwed = event.lost().how().givesPriority()
                && !event.reopened()
                && !priority.grant(event.association(), event.lost(), event.coordination());
        if (isOwed) {
            opened.owePriority(event.coordination());
        }
        open(opened, event.association());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestDeclined event) {
        Instant now = clock.instant();
        open(
                WrittenContribution.of(
                        event.request(), event.association(), new Lost(Loss.DECLINED, now), now, lastDay()),
                event.association());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestSent event) {
        repository.lockOwed(event.association().value()).stream()
                .findFirst()
                .filter(owed -> priority.grant(event.association(), owed.lost(), owed.coordination()))
                .ifPresent(WrittenContribution::payPriority);
    }

    private void open(WrittenContribution contribution, OrganisationId association) {
        repository.saveAndFlush(contribution);
        events.publishEvent(new ContributionOpened(contribution.id(), association));
        events.publishEvent(new ContributionChanged(contribution.id(), contribution.standing(clock.instant())));
    }

    private LocalDate lastDay() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS).plusDays(days);
    }
}
