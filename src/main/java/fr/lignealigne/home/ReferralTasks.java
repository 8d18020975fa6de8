package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.decision.referral.Referrals;
import fr.lignealigne.remark.ReferralAccess;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The advice that awaits a ministry, and for MIPROF that which is late. */
@Component
class ReferralTasks {

    private final Referrals referrals;
    private final Clock clock;

    ReferralTasks(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    List<Task> of(Viewer viewer) {
        if (ReferralAccess.mayAnswer(viewer, viewer.organisation())) {
            return awaited(referrals.asked(viewer));
        }
        return viewer.is(Role.MIPROF) ? late(referrals.followed(viewer)) : List.of();
    }

    private static List<Task> awaited(List<ReferralDetails> asked) {
        List<ReferralDetails> waiting =
                asked.stream().filter(referral -> !referral.isDone()).toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        ReferralDetails first =
                waiting.stream().min(Comparator.comparing(ReferralDetails::due)).orElseThrow();
        int count = waiting.stream().mapToInt(ReferralDetails::waiting).sum();
        String page = "avis-demandes";
        return List.of(new Task(
                count,
                t("home.referrals", count),
                t("home.referrals.detail", FrenchDates.dayName(first.due(), language())),
                t("home.referrals.action"),
                waiting.size() == 1 ? page + "?saisine=" + first.id() : page,
                true));
    }

    private List<Task> late(List<ReferralDetails> followed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        int late = (int)
                followed.stream().filter(referral -> referral.isOverdue(today)).count();
        return late == 0
                ? List.of()
                : List.of(new Task(
                        late,
                        t("home.referralsLate", late),
                        t("home.referralsLate.detail"),
                        t("home.referralsLate.action"),
                        "qui-fait-quoi",
                        false));
    }
}
