package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.FirstSeats;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.home.FirstDayStep.Kind;
import fr.lignealigne.home.FirstDayStep.State;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.FrenchDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What is to be done before the first consultation, in order, for those who do it. Who sees nothing of the text is not
 * told whether there is one.
 */
@Component
class FirstDay {

    private static final List<Role> NAMED = List.of(Role.MIPROF, Role.CABINET, Role.COLLECTIVE_COORDINATOR);
    private static final int SHORTEST_KEY = 32;

    private final FirstDayQueries queries;
    private final FirstSeats seats;
    private final Organisations organisations;
    private final Versions versions;
    private final Rounds rounds;
    private final boolean hasKey;
    private final boolean hasScanner;
    private final boolean hasBackupKey;

    FirstDay(
            FirstDayQueries queries,
            FirstSeats seats,
            Organisations organisations,
            Versions versions,
            Rounds rounds,
            @Value("${portal.second-factor.key}") String factorKey,
            @Value("${portal.scanner}") String scanner,
            @Value("${portal.backup-key}") String backupKey) {
        this.queries = queries;
        this.seats = seats;
        this.organisations = organisations;
        this.versions = versions;
        this.rounds = rounds;
        this.hasKey = factorKey.strip().length() >= SHORTEST_KEY;
        this.hasScanner = !scanner.isBlank();
        this.hasBackupKey = !backupKey.isBlank();
    }

    /** The steps that this viewer is told of; none for whoever has no part in the first day. */
    List<FirstDayStep> of(Viewer viewer) {
        boolean administers = viewer.is(Role.ADMINISTRATOR);
        boolean prepares = viewer.preparesTheAnswer();
        List<FirstDayStep> steps = new ArrayList<>();
        if (administers) {
            steps.add(mail(viewer));
            steps.add(step(Kind.FACTOR_KEY, hasKey, State.TO_DO, "", null));
            steps.add(step(Kind.SCANNER, hasScanner, State.ADVISED, "", null));
            steps.add(step(Kind.BACKUP, hasBackupKey, State.ADVISED, "", null));
        }
        if (administers || prepares || viewer.is(Role.COLLECTIVE_COORDINATOR)) {
            steps.add(registered(viewer));
        } else if (!seats.mayConfirm(viewer)) {
            return List.of();
        }
        steps.add(named());
        if (administers) {
            steps.add(new FirstDayStep(Kind.PLAN, State.OTHERS, t("firstDay.others"), null));
            steps.add(new FirstDayStep(Kind.ROUND, State.OTHERS, t("firstDay.others"), null));
        } else {
            List<VersionSummary> readable = versions.list(viewer);
            boolean hasRound = hasRound(viewer, readable);
            boolean opens = viewer.is(Role.MIPROF);
            steps.add(step(Kind.PLAN, !readable.isEmpty(), State.TO_DO, "", opens ? "plan/importer" : null));
            steps.add(step(Kind.ROUND, hasRound, State.TO_DO, "", opens ? "plan" : null));
        }
        return steps;
    }

    /** How many steps are left that this viewer does; a task on the page that greets them as long as there is one. */
    int left(Viewer viewer) {
        if (viewer.is(Role.ADMINISTRATOR)) {
            // Who came in was mailed: that old mails were deleted meanwhile is no task.
            boolean named = !named().isLeft();
            return (int) of(viewer).stream()
                    .filter(step -> step.isLeft() && !(named && step.kind() == Kind.MAIL))
                    .count();
        }
        if (viewer.is(Role.MIPROF)) {
            return hasRound(viewer, versions.list(viewer))
                    ? 0
                    : (int) of(viewer).stream()
                            .filter(step -> step.isLeft() && step.path() != null)
                            .count();
        }
        return seats.mayConfirm(viewer) && named().isLeft() ? 1 : 0;
    }

    private boolean hasRound(Viewer viewer, List<VersionSummary> readable) {
        return readable.stream()
                .anyMatch(version -> rounds.of(viewer, version.id()).isPresent());
    }

    private FirstDayStep mail(Viewer viewer) {
        Optional<FirstDayQueries.Mail> last = queries.lastMailTo(viewer.person());
        if (last.isEmpty()) {
            return new FirstDayStep(Kind.MAIL, State.TO_DO, t("firstDay.mail.none"), null);
        }
        FirstDayQueries.Mail mail = last.get();
        return mail.sentAt() == null
                ? new FirstDayStep(
                        Kind.MAIL,
                        State.TO_DO,
                        t("firstDay.mail.waits", FrenchDates.moment(mail.writtenAt(), language()), mail.attempts()),
                        null)
                : new FirstDayStep(
                        Kind.MAIL,
                        State.DONE,
                        t("firstDay.mail.left", FrenchDates.moment(mail.sentAt(), language())),
                        null);
    }

    private FirstDayStep registered(Viewer viewer) {
        int count = organisations.associations().size();
        return step(
                Kind.ORGANISATIONS,
                count > 0,
                State.TO_DO,
                t("firstDay.organisations.count", count),
                organisations.mayRegister(viewer) ? "organismes" : null);
    }

    private FirstDayStep named() {
        Set<Role> held = seats.held();
        String missing = NAMED.stream()
                .filter(role -> !held.contains(role))
                .map(role -> t("role", role))
                .collect(Collectors.joining(", "));
        return step(
                Kind.SEATS,
                missing.isEmpty(),
                State.TO_DO,
                missing.isEmpty() ? "" : t("firstDay.seats.missing", missing),
                null);
    }

    /** With the sentence of how it stands, unless another one is given. */
    private static FirstDayStep step(Kind kind, boolean done, State otherwise, String detail, @Nullable String path) {
        String said = Stream.of(detail, t((done ? "firstDay.done." : "firstDay.missing.") + kind))
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
        return new FirstDayStep(kind, done ? State.DONE : otherwise, said, path);
    }
}
