package fr.lignealigne.decision.trace.ui;

import fr.lignealigne.decision.trace.TraceSurveys;
import fr.lignealigne.decision.trace.Traces;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.Versions;
import org.springframework.stereotype.Component;

/** What the page of what the text made of the accepted remarks asks. */
@Component
record TraceServices(Versions versions, TraceSurveys surveys, Traces traces, LivePages live) {}
