package fr.lignealigne.collective.ui;

import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.Reminders;
import fr.lignealigne.collective.Standings;
import fr.lignealigne.collective.Voices;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.Versions;
import org.springframework.stereotype.Component;

/** What the parts of the room ask. */
@Component
record RoomServices(
        Versions versions,
        Voices voices,
        Discussions discussions,
        Standings standings,
        Reminders reminders,
        LivePages live) {}
