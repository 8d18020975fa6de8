package fr.lignealigne.demo;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.assignment.AssignmentDraft;
import fr.lignealigne.decision.assignment.Assignments;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReferralDraft;
import fr.lignealigne.remark.Referring;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** What is referred to the ministries of the demonstration, one of which is late, and who of the State looks after what. */
@TestComponent
class DemoReferrals {

    private static final int MOST = 5;

    private final Synopsis synopsis;
    private final Remarks remarks;
    private final Referring referring;
    private final Advices advices;
    private final Assignments assignments;
    private final MovableClock clock;

    DemoReferrals(
            Synopsis synopsis,
            Remarks remarks,
            Referring referring,
            Advices advices,
            Assignments assignments,
            MovableClock clock) {
        this.synopsis = synopsis;
        this.remarks = remarks;
        this.referring = referring;
        this.advices = advices;
        this.assignments = assignments;
        this.clock = clock;
    }

    void load(PlanVersionId version, Cast cast) {
        clock.goBack(Duration.ofDays(1));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        Viewer interior = cast.viewer("redacteur@interieur.demo.example");
        List<RemarkId> permits = about(version, Theme.RESIDENCE_PERMIT, cast);
        refer(
                version,
                permits,
                interior,
                today.plusDays(8),
                "Ces demandes touchent au titre de séjour. Lesquelles sont possibles par circulaire, et lesquelles"
                        + " demandent un décret ?",
                cast);
        advices.give(
                interior,
                permits.subList(0, 1),
                new AdviceDraft(
                        Outcome.PARTLY_ACCEPTED,
                        "Possible par circulaire pour les préfectures volontaires ; un décret serait nécessaire au-delà."));
        refer(
                version,
                about(version, Theme.MINORS, cast),
                cast.viewer("redactrice@justice.demo.example"),
                today,
                "Ce délai est-il tenable pour les parquets et la protection judiciaire de la jeunesse ?",
                cast);
        List<Viewer> care = List.of(
                cast.playing(Role.CABINET),
                cast.viewer("conseillere.justice@cabinet.demo.example"),
                cast.playing(Role.MIPROF));
        List<RemarkDetails> passages = open(version, Theme.HOUSING, cast);
        Set<RemarkDetails.Place> given = new HashSet<>();
        for (RemarkDetails remark : passages) {
            RemarkDetails.Place place = remark.place();
            boolean isNew = given.stream()
                    .noneMatch(one -> one.firstLine() == place.firstLine() && one.lastLine() == place.lastLine());
            if (isNew) {
                Viewer person = care.get(given.size() % care.size());
                assignments.assign(
                        cast.playing(Role.MIPROF),
                        version,
                        place.firstLine(),
                        place.lastLine(),
                        new AssignmentDraft(person.person(), today.plusDays(3L * given.size())));
                given.add(place);
            }
        }
        clock.goBack(Duration.ZERO);
    }

    private void refer(
            PlanVersionId version, List<RemarkId> about, Viewer ministry, LocalDate due, String question, Cast cast) {
        referring.refer(
                cast.playing(Role.MIPROF), version, about, new ReferralDraft(ministry.organisation(), due, question));
    }

    private List<RemarkId> about(PlanVersionId version, Theme theme, Cast cast) {
        return open(version, theme, cast).stream().map(RemarkDetails::id).toList();
    }

    private List<RemarkDetails> open(PlanVersionId version, Theme theme, Cast cast) {
        Viewer miprof = cast.playing(Role.MIPROF);
        return remarks.those(miprof, synopsis.remarks(miprof, version, SynopsisFilter.NONE.about(theme))).stream()
                .filter(remark -> remark.state().isBeforeTheState())
                .limit(MOST)
                .toList();
    }
}
