package fr.lignealigne.demo;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.contribution.ContributionWords;
import fr.lignealigne.bilateral.contribution.Part;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import fr.lignealigne.export.preparation.Face;
import fr.lignealigne.export.preparation.PreparationFiles;
import fr.lignealigne.remark.Theme;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** A meeting that both sides prepared, and what two associations write in place of meetings that were not held. */
@TestComponent
class DemoPreparation {

    private static final Duration AROUND = Duration.ofDays(60);

    private final BilateralMeetings meetings;
    private final PreparationFiles files;
    private final WrittenContributions contributions;
    private final MovableClock clock;

    DemoPreparation(
            BilateralMeetings meetings,
            PreparationFiles files,
            WrittenContributions contributions,
            MovableClock clock) {
        this.meetings = meetings;
        this.files = files;
        this.contributions = contributions;
        this.clock = clock;
    }

    void load(Cast cast) {
        MeetingDetails prepared = of(cast.lead("HLR"), MeetingState.CONFIRMED);
        files.make(cast.playing(Role.MIPROF), prepared.id(), Face.STATE);
        files.make(cast.playing(Role.MIPROF), prepared.id(), Face.SHARED);
        Viewer shelter = cast.lead("FIT");
        WrittenContributionDetails said = contributions
                .ofMeeting(shelter, of(shelter, MeetingState.CANCELLED).id())
                .orElseThrow();
        contributions.deposit(
                shelter,
                said.id(),
                said.revision(),
                new ContributionWords(Map.of(
                        Part.of(Theme.HOUSING),
                        "Nous aurions montré nos chiffres de l’automne : cinquante-trois femmes accueillies pour quarante"
                                + " places, et onze refusées faute de lit. Une ligne propre aux victimes de traite"
                                + " éviterait de choisir entre elles.",
                        Part.of(Theme.BUDGET),
                        "La subvention baisse pour la troisième année. Nous demandons que la mesure dise combien de"
                                + " places elle finance, et jusqu’à quand.",
                        Part.GENERAL,
                        "L’équipe reste disponible pour une visite du foyer.")));
        Viewer nest = cast.lead("ADN");
        WrittenContributionDetails begun = contributions
                .ofMeeting(nest, of(nest, MeetingState.CANCELLED).id())
                .orElseThrow();
        contributions.write(
                nest,
                begun.id(),
                begun.revision(),
                new ContributionWords(Map.of(
                        Part.of(Theme.HOUSING),
                        "Le 115 répond « complet » neuf soirs sur dix : dire qui appelle, et ce qui est répondu.")));
    }

    private MeetingDetails of(Viewer lead, MeetingState state) {
        Slot around = new Slot(clock.instant().minus(AROUND), clock.instant().plus(AROUND));
        return meetings.between(lead, around, null).stream()
                .flatMap(entry ->
                        entry instanceof CalendarEntry.Known(MeetingDetails known) ? Stream.of(known) : Stream.of())
                .filter(known -> known.association().equals(lead.organisation()) && known.state() == state)
                .findFirst()
                .orElseThrow();
    }
}
