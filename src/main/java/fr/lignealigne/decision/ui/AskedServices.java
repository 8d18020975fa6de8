package fr.lignealigne.decision.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.referral.Referrals;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.Versions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the page of a ministry asks. */
@Component
record AskedServices(
        Referrals referrals,
        Advices advices,
        Versions versions,
        CurrentViewer currentViewer,
        BegunDecisions begun,
        LivePages live,
        Clock clock) {}
