package fr.lignealigne.decision.sitting.ui;

import fr.lignealigne.decision.sitting.SettlingPoints;
import fr.lignealigne.decision.sitting.Sittings;
import fr.lignealigne.decision.ui.ArbitrationServices;
import fr.lignealigne.live.LivePages;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of sittings ask. */
@Component
record SittingServices(
        Sittings sittings, SettlingPoints settling, ArbitrationServices desk, LivePages live, Clock clock) {}
