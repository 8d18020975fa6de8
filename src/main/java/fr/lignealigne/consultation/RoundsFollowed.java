package fr.lignealigne.consultation;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Words;
import fr.lignealigne.timeline.FollowedDate;
import fr.lignealigne.timeline.FollowedDates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When rounds open and close, in one's own calendar; who may not know of a round yet does not read its dates. */
@Component
class RoundsFollowed implements FollowedDates {

    private final RoundRepository rounds;
    private final Versions versions;
    private final Clock clock;

    RoundsFollowed(RoundRepository rounds, Versions versions, Clock clock) {
        this.rounds = rounds;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public boolean areFor(Viewer viewer) {
        return RoundAccess.mayKnow(viewer, true);
    }

    @Override
    public List<FollowedDate> of(Viewer viewer) {
        Instant now = clock.instant();
        return versions.list(viewer).stream()
                .flatMap(version -> rounds
                        .findByVersionId(version.id().value())
                        .map(Round::summary)
                        .filter(round -> RoundAccess.mayKnow(viewer, !now.isBefore(round.opensAt())))
                        .stream()
                        .flatMap(round -> dates(version, round)))
                .toList();
    }

    private static Stream<FollowedDate> dates(VersionSummary version, RoundSummary round) {
        return Stream.of(
                moment(round.id() + "-open", "round.followed.opens", version, round.opensAt()),
                moment(round.id() + "-close", "round.followed.closes", version, round.closesAt()));
    }

    /** A feed is read as a whole: a closing that moved needs no number to be above the one before. */
    private static FollowedDate moment(String id, String key, VersionSummary version, Instant at) {
        return new FollowedDate(
                id,
                0,
                Words.say(Locale.FRENCH, key, version.label()),
                new FollowedDate.When.Hours(at, null),
                false,
                "",
                "plan");
    }
}
