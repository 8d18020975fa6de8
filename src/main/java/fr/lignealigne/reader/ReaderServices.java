package fr.lignealigne.reader;

import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Remarks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the panes of the reading page ask. */
@Component
record ReaderServices(Versions versions, Rounds rounds, Remarks remarks, Decisions decisions, Clock clock) {}
