package fr.lignealigne.reader;

import fr.lignealigne.account.SingleKeys;
import fr.lignealigne.attachment.ui.FileServices;
import fr.lignealigne.collective.Openings;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.summary.PublicSummaries;
import fr.lignealigne.decision.trace.Explaining;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.Concordances;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.question.ui.QuestionServices;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Confirming;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Revising;
import fr.lignealigne.remark.SpokenRemarks;
import fr.lignealigne.remark.ui.TeamServices;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the panes of the reading page ask, and the page of places to confirm. */
@Component
record ReaderServices(
        Versions versions,
        Concordances concordances,
        Rounds rounds,
        Remarks remarks,
        CarriedRemarks carried,
        Openings openings,
        Confirming confirming,
        Revising revising,
        SpokenRemarks spoken,
        Decisions decisions,
        PublicSummaries summaries,
        Explaining explaining,
        QuestionServices questions,
        LivePages live,
        FileServices files,
        TeamServices team,
        SingleKeys keys,
        Clock clock) {}
