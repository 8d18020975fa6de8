package fr.lignealigne.collective.position.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.collective.position.GivingUp;
import fr.lignealigne.collective.position.Placing;
import fr.lignealigne.collective.position.PositionReminders;
import fr.lignealigne.collective.position.PositionSources;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.collective.position.Signing;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Remarks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of joint positions ask. */
@Component
public record PositionServices(
        Positions positions,
        Signing signing,
        PositionSources sources,
        GivingUp givingUp,
        Placing placing,
        PositionReminders reminders,
        Remarks remarks,
        Versions versions,
        Mandates mandates,
        LivePages live,
        CurrentViewer currentViewer,
        Clock clock) {}
