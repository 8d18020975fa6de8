package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.LocalDate;

/** How a referral stands, in a word and a day. */
final class ReferralWords {

    private ReferralWords() {}

    /** « pour le vendredi 4 décembre », « en retard : attendu le … », « avis donné ». */
    static Pill due(ReferralDetails referral, LocalDate today) {
        if (referral.isDone()) {
            return new Pill(t(referral.advised() > 0 ? "referral.done" : "referral.closed"), Pill.Tone.GOOD);
        }
        String day = FrenchDates.dayName(referral.due(), language());
        return referral.isOverdue(today)
                ? new Pill(t("referral.overdue", day), Pill.Tone.WARM)
                : new Pill(t("referral.due", day), Pill.Tone.PLAIN);
    }

    /** « 3 remarques, 1 avis donné ». */
    static String progress(ReferralDetails referral) {
        return t("referral.progress", referral.remarks(), referral.advised());
    }
}
