package fr.lignealigne.audit;

import fr.lignealigne.bilateral.contribution.ContributionDeposited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** That something was deposited in place of an exchange goes into the journal; what is written before does not. */
@Component
class NotingContributions {

    private final Journal journal;

    NotingContributions(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(ContributionDeposited event) {
        journal.add("ContributionDeposited", event.by(), event.contribution().toString());
    }
}
