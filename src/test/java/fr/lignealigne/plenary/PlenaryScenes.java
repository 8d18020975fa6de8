package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plenaries for tests, in the states that they go through. */
public final class PlenaryScenes {

    public final Plenaries plenaries;
    public final Attendances attendances;
    public final PlenaryAgendas agendas;
    public final MinutesInWork writing;
    public final Conclusions conclusions;
    public final SendingOut sending;
    private final JdbcClient jdbc;
    private final Clock clock;

    public PlenaryScenes(ApplicationContext portal) {
        plenaries = portal.getBean(Plenaries.class);
        attendances = portal.getBean(Attendances.class);
        agendas = portal.getBean(PlenaryAgendas.class);
        writing = portal.getBean(MinutesInWork.class);
        conclusions = portal.getBean(Conclusions.class);
        sending = portal.getBean(SendingOut.class);
        jdbc = portal.getBean(JdbcClient.class);
        clock = portal.getBean(Clock.class);
    }

    public PlenaryDraft draft(String title) {
        Instant start = LocalDate.ofInstant(clock.instant(), Clocks.PARIS)
                .plusDays(9)
                .atTime(14, 0)
                .atZone(Clocks.PARIS)
                .toInstant();
        return new PlenaryDraft(title, start, start.plus(Duration.ofHours(2)), "Salle Olympe de Gouges", "");
    }

    public static ParticipantDraft somebody(@Nullable OrganisationId organisation, String function) {
        return new ParticipantDraft(organisation, organisation == null ? "Réseau sans compte" : "", "", function);
    }

    public static InterventionDraft saying(ParticipantId speaker, String words) {
        return new InterventionDraft(speaker, null, words);
    }

    /** A planned plenary with these organisations on its list, a person each. */
    public PlenaryId planned(Viewer state, String title, OrganisationId... invited) {
        PlenaryId id = plenaries.arrange(state, draft(title));
        for (OrganisationId organisation : invited) {
            attendances.add(state, id, somebody(organisation, "Représentante"));
        }
        return id;
    }

    public PlenaryId announced(Viewer state, String title, OrganisationId... invited) {
        PlenaryId id = planned(state, title, invited);
        plenaries.announce(state, id);
        return id;
    }

    /** One that was announced, and took place. */
    public PlenaryId held(Viewer state, String title, OrganisationId... invited) {
        PlenaryId id = announced(state, title, invited);
        pass(state, id);
        return id;
    }

    /** It took place: its hours are put into the past behind the portal's back. */
    public void pass(Viewer state, PlenaryId id) {
        jdbc.sql("update plenary set starts_at = starts_at - interval 20 day, ends_at = ends_at - interval 20 day"
                        + " where id = ?")
                .param(id.value())
                .update();
        plenaries.markHeld(state, id);
    }

    /** One whose first on the list said these words. */
    public PlenaryId written(Viewer state, String title, String words, OrganisationId... invited) {
        PlenaryId id = held(state, title, invited);
        writing.add(state, id, saying(first(state, id), words), null);
        return id;
    }

    public int send(Viewer state, PlenaryId id, String changed) {
        return sending.send(state, id, sending.inWork(state, id), changed);
    }

    public ParticipantId first(Viewer state, PlenaryId id) {
        return attendances.of(state, id).getFirst().id();
    }
}
