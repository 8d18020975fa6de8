package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.question.QuestionOpened;
import fr.lignealigne.question.QuestionWithdrawn;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the leads of the associations asked that a question awaits them, or awaits them no more; not what it asks. */
@Component
class QuestionLetters {

    private final Letters letters;
    private final PortalSettings settings;
    private final Recipients recipients;

    QuestionLetters(Letters letters, PortalSettings settings, Recipients recipients) {
        this.letters = letters;
        this.settings = settings;
        this.recipients = recipients;
    }

    @EventListener
    void on(QuestionOpened event) {
        String letter = event.again() ? "mail.questionReopened" : "mail.questionOpened";
        String closing = FrenchDates.moment(event.closesAt(), Locale.FRENCH);
        leads(event.addressees()).forEach(lead -> write(lead, letter, event.question(), closing));
    }

    @EventListener
    void on(QuestionWithdrawn event) {
        leads(event.addressees()).forEach(lead -> write(lead, "mail.questionWithdrawn", event.question(), ""));
    }

    private List<String> leads(Set<OrganisationId> addressees) {
        return addressees.isEmpty()
                ? recipients.holding(Set.of(Role.ASSOCIATION_LEAD))
                : addressees.stream()
                        .flatMap(association -> recipients.leadsOf(association).stream())
                        .distinct()
                        .toList();
    }

    private void write(String lead, String letter, Object question, String fact) {
        letters.write(lead, letter, settings.baseUrl() + "/questions?question=" + question, fact, Instant.MIN);
    }
}
